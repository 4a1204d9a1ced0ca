//! What a process took.

use std::time::Instant;

/// Wall and processor time since a moment.
pub struct Watch {
    wall: Instant,
    cpu: f64,
}

impl Watch {
    pub fn start() -> Self {
        Self { wall: Instant::now(), cpu: cpu_seconds() }
    }

    pub fn wall(&self) -> f64 {
        self.wall.elapsed().as_secs_f64()
    }

    pub fn cpu(&self) -> f64 {
        cpu_seconds() - self.cpu
    }
}

pub fn print(name: &str, value: f64) {
    println!("{name}: {value:.2}");
}

/// The most memory this process ever had, in MiB.
pub fn print_peak_memory(name: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib: Option<f64> = line.and_then(|text| text.trim().strip_suffix(" kB")?.parse().ok());
    if let Some(kib) = kib {
        print(name, kib / 1024.0);
    }
}

/// User and system time of this process; Linux counts both in hundredths of a second.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name, in parentheses, may hold spaces; the times are the 12th and 13th fields after it.
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: f64 = after_name.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / 100.0
}
