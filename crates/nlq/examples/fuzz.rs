//! Reads so many made-up questions (`cargo run --release -p nlq --example fuzz -- 10000000 [SEED]`), each alone, in a conversation and
//! while it is typed, and tells the time they took. A panic or a question that takes over 20 ms ends it with a failure.

#[path = "../tests/it/noise.rs"]
mod noise;
#[path = "../tests/it/shop.rs"]
#[allow(dead_code)]
mod shop;

use domain::WeekStart;
use nlq::{Question, State, Status};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(20);

fn main() -> std::process::ExitCode {
    let number = |at: usize| std::env::args().nth(at).and_then(|text| text.parse::<u64>().ok());
    let (count, seed) = (number(1).unwrap_or(100_000), number(2).unwrap_or(1));
    let Ok(today) = shop::TODAY.parse() else { return std::process::ExitCode::FAILURE };
    let (vocabulary, words) = (shop::vocabulary(), noise::words());
    let mut dice = noise::Dice::new(seed);
    let (mut text, mut state) = (String::new(), State::default());
    let mut times = [0u64; 64];
    let (mut slowest, mut slow, mut answered) = (Duration::ZERO, 0u64, 0u64);
    let begun = Instant::now();
    for n in 0..count {
        noise::question(&mut dice, &words, &mut text);
        let question = Question { text: &text, locale: None, today, week: WeekStart::Monday };
        let clock = Instant::now();
        let reading =
            if n % 2 == 0 { nlq::read(question, &vocabulary) } else { nlq::follow(question, &state, &vocabulary) };
        let mut took = clock.elapsed();
        // Another program may have had the processor: what this one took of it counts, the least of a few.
        for _ in 0..if took > LIMIT / 4 { 3 } else { 0 } {
            let (clock, before) = (Instant::now(), processor());
            match n % 2 {
                0 => nlq::read(question, &vocabulary),
                _ => nlq::follow(question, &state, &vocabulary),
            };
            let on_it = before.zip(processor()).map(|(before, after)| after.saturating_sub(before));
            took = took.min(on_it.unwrap_or_else(|| clock.elapsed()));
        }
        assert_eq!(reading.query.is_some(), reading.status == Status::Answered, "{text:?}");
        answered += u64::from(reading.query.is_some());
        state = if n % 8 == 7 { State::default() } else { state.after(&reading) };
        let bucket = (took.as_micros().max(1).ilog2() as usize).min(times.len() - 1);
        if let Some(slot) = times.get_mut(bucket) {
            *slot += 1;
        }
        if took > slowest {
            slowest = took;
            eprintln!("{n}: {took:?} {text:?}");
        }
        slow += u64::from(took > LIMIT);
    }
    let below = |part: f64| {
        let wanted = (count as f64 * part) as u64;
        let mut seen = 0;
        times
            .iter()
            .position(|many| {
                seen += many;
                seen >= wanted
            })
            .map_or(0, |bucket| 2u64 << bucket)
    };
    println!("inputs: {count}, seed {seed}, answered {answered}, {:?} in all", begun.elapsed());
    println!(
        "p50 < {} µs, p95 < {} µs, p99 < {} µs, slowest {slowest:?}, over 20 ms: {slow}",
        below(0.5),
        below(0.95),
        below(0.99)
    );
    if slow == 0 { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}

/// The time that this thread has had the processor, where the system tells.
fn processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
