//! How fast files go in, and how that compares with a bare bulk load of the same rows.
//!
//! ```text
//! cargo run --release -p services --example import_benchmark -- generate FOLDER [ORDERS]
//! cargo run --release -p services --example import_benchmark -- import FOLDER [DATABASE_URL]
//! cargo run --release -p services --example import_benchmark -- bare SOURCE_URL TARGET_URL
//! cargo run --release -p services --example import_benchmark -- compare FOLDER [SERVER_URL]
//! ```
//!
//! `generate` makes a shop's files up. `import` brings a folder in as `bos import` does. `bare` loads the orders and lines of
//! an imported database into the empty tables of another. `compare` does both for the orders and lines of a folder, each in a
//! process of its own, and prints their ratio: in SQLite files, or in two new databases of a PostgreSQL server.
//!
//! Everything is printed as `name: value` lines; times in seconds, memory in MiB (`VmHWM`, Linux).

mod bare;
mod compare;

mod generate;
mod import;
mod measure;
mod rows;

use std::{error::Error, path::Path};

pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["generate", folder] => generate::generate(Path::new(folder), 1_000_000),
        ["generate", folder, orders] => generate::generate(Path::new(folder), orders.parse()?),
        ["import", folder] => import::import(Path::new(folder), None).await,
        ["import", folder, url] => import::import(Path::new(folder), Some(url)).await,
        ["bare", source, target] => bare::bare(source, target).await,
        ["compare", folder] => compare::compare(Path::new(folder), None).await,
        ["compare", folder, server] => compare::compare(Path::new(folder), Some(server)).await,
        _ => {
            Err("use generate FOLDER [ORDERS], import FOLDER [URL], bare SOURCE TARGET, or compare FOLDER [SERVER]"
                .into())
        }
    }
}
