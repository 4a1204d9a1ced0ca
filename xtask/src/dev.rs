//! Rebuild and restart on every change.

use crate::{
    site::{self, newest},
    step::{cargo, execute, target_dir},
};
use anyhow::Result;
use std::{
    path::Path,
    process::{Child, Command},
    thread::sleep,
    time::{Duration, SystemTime},
};

const WATCHED: [&str; 8] = ["app", "frontend/src", "server", "entity", "migration", "crates", "style", "public"];

/// Watches the sources; after a change builds both halves and starts the server anew. Ends with Ctrl-C.
pub fn dev() -> Result<()> {
    let mut server: Option<Child> = None;
    loop {
        let seen = changed();
        let built = site::build(site::Profile::Dev).and_then(|()| execute(cargo().args(["build", "-p", "server"])));
        match built {
            Ok(()) => {
                if let Some(mut old) = server.take() {
                    old.kill()?;
                    old.wait()?;
                }
                let binary = target_dir().join("debug/bos");
                server = Some(Command::new(binary).args(["serve", "--dev"]).spawn()?);
            }
            Err(error) => eprintln!("{error:#}\n  waiting for the next change"),
        }
        while changed() <= seen {
            sleep(Duration::from_millis(400));
        }
    }
}

fn changed() -> SystemTime {
    WATCHED.iter().map(|path| newest(Path::new(path))).max().unwrap_or(SystemTime::UNIX_EPOCH)
}
