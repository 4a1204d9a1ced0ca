//! A PostgreSQL of our own for the tests: a fresh cluster on a free port, gone when dropped.

use crate::{
    step::{execute, output, step},
    tools,
};
use anyhow::{Context, Result, bail};
use std::{
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

/// A running server; dropping it stops it and removes its files.
pub struct Postgres {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Postgres {
    /// Makes a cluster in the temporary folder and starts it on a free loopback port, without durability.
    pub fn start() -> Result<Self> {
        let bin = tools::postgres()?;
        step("Start a PostgreSQL for the tests", || {
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            let folder = std::env::temp_dir().join(format!("bos-test-postgres-{port}"));
            std::fs::create_dir_all(&folder)?;
            let user = unprivileged();
            if let Some(user) = user {
                execute(Command::new("chown").arg(user).arg(&folder))?;
            }
            let data = folder.join("data");
            let mut init = as_user(user, bin.join("initdb"));
            init.args([
                "--auth=trust",
                "--username=postgres",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-sync",
                "-D",
            ]);
            execute(init.arg(&data).stdout(Stdio::null()))?;
            let mut server = as_user(user, bin.join("postgres"));
            server.arg("-D").arg(&data).args(["-p", &port.to_string(), "-k"]).arg(&folder);
            server.args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "synchronous_commit=off"]);
            server.args(["-c", "full_page_writes=off", "-c", "max_connections=300", "-c", "log_min_messages=fatal"]);
            let process = server.stdout(Stdio::null()).spawn().context("could not start postgres")?;
            let server = Self { process, folder, port };
            server.wait_until_ready(&bin.join("pg_isready"))?;
            Ok(server)
        })
    }

    /// The address tests connect to, as a user that may make databases.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&self, pg_isready: &std::path::Path) -> Result<()> {
        for _ in 0..150 {
            let port = self.port.to_string();
            let arguments = ["-q", "-h", "127.0.0.1", "-p", &port, "-U", "postgres", "-d", "postgres"];
            if output(&pg_isready.to_string_lossy(), &arguments).is_some() {
                return Ok(());
            }
            sleep(Duration::from_millis(200));
        }
        bail!("PostgreSQL did not get ready within 30 s")
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // SIGINT is PostgreSQL's fast shutdown; runuser passes it on.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let pid = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap_or_default();
        if let Some(pid) = pid.lines().next() {
            let _ = Command::new("kill").args(["-INT", pid]).status();
        }
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// PostgreSQL refuses to run as root: the user it then runs as.
fn unprivileged() -> Option<&'static str> {
    let root = output("id", &["-u"]).as_deref() == Some("0");
    root.then(|| if output("id", &["-u", "postgres"]).is_some() { "postgres" } else { "nobody" })
}

fn as_user(user: Option<&str>, program: PathBuf) -> Command {
    match user {
        Some(user) => {
            let mut command = Command::new("runuser");
            command.args(["-u", user, "--"]).arg(program);
            command.current_dir("/");
            command
        }
        None => Command::new(program),
    }
}
