//! What the tiles of an overview cost, beside SQL that someone wrote by hand for each of them over rollups made by hand.
//!
//! ```text
//! cargo run --release -p services --example query_benchmark -- DATABASE_URL [--import FOLDER] [--rounds N] [--tile NAME] [--json]
//! ```
//!
//! The database is filled once (`--import`, a folder of files as `import_benchmark` takes them) and kept. Every tile is answered
//! in turn by [`services::queries::run`], none from memory, and by the hand-written statement, in the same process and over the same
//! pool; both must tell the same numbers. Prints the median time of each, and the ratios. Then the evaluation's questions to a shop are asked, each
//! once, from words to answer.

mod handmade;
mod import;
mod measure;
mod questions;
mod report;
mod tiles;

use std::path::PathBuf;

/// What was asked for.
struct Arguments {
    url: String,
    folder: Option<PathBuf>,
    rounds: usize,
    /// The only tile to ask.
    tile: Option<String>,
    json: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = arguments()?;
    let (ctx, scope) = import::open(&arguments.url, arguments.folder.as_deref()).await?;
    let data = services::queries::span(&ctx, &scope).await?.ok_or("there is no data: name a folder with --import")?;
    handmade::build(&ctx, &scope).await?;
    let mut suites = Vec::new();
    for mut suite in tiles::suites(data) {
        suite.tiles.retain(|tile| arguments.tile.as_deref().is_none_or(|name| tile.name == name));
        suites.push(measure::suite(&ctx, &scope, &suite, arguments.rounds).await?);
    }
    report::print(&suites, arguments.json);
    if arguments.tile.is_none() {
        questions::ask(&ctx, &scope, data).await?.print(arguments.json);
    }
    Ok(())
}

fn arguments() -> Result<Arguments, String> {
    let mut found = Arguments { url: String::new(), folder: None, rounds: 15, tile: None, json: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--import" => found.folder = Some(words.next().ok_or("--import takes a folder")?.into()),
            "--rounds" => {
                let number = words.next().and_then(|text| text.parse().ok()).filter(|number| *number > 0);
                found.rounds = number.ok_or("--rounds takes a number, 1 or more")?;
            }
            "--tile" => found.tile = Some(words.next().ok_or("--tile takes the name of a tile")?),
            "--json" => found.json = true,
            url if found.url.is_empty() && url.contains(':') => found.url = url.into(),
            other => {
                return Err(format!(
                    "'{other}' is not understood: DATABASE_URL [--import FOLDER] [--rounds N] [--tile NAME] [--json]"
                ));
            }
        }
    }
    if found.url.is_empty() {
        return Err("which database? sqlite://PATH or postgres://USER@HOST/NAME".into());
    }
    Ok(found)
}
