//! What was measured, for people and for programs.

use crate::measure::{Measured, Times};
use serde_json::{Map, Value, json};

/// A line a tile, or one JSON object.
pub fn print(suites: &[Measured], json: bool) {
    if json {
        let all: Map<String, Value> = suites.iter().map(|suite| (suite.suite.into(), object(suite))).collect();
        println!("{}", Value::Object(all));
        return;
    }
    for suite in suites {
        println!("{} period: {} to {}", suite.suite, suite.period.from, suite.period.to);
        for tile in suite.tiles.iter().chain([&all(suite)]) {
            println!("{} {}: {}", suite.suite, tile.name, words(tile));
        }
        if let Some(worst) = worst(suite) {
            println!("{} worst ratio: {:.2} ({})", suite.suite, worst.ours / worst.hand, worst.name);
        }
    }
}

fn words(tile: &Times) -> String {
    format!(
        "{:.2} ms, by hand {:.2} ms, ratio {:.2}; to the leanest {:.2}",
        tile.ours,
        tile.hand,
        tile.ours / tile.hand,
        tile.ours / tile.lean
    )
}

fn all(suite: &Measured) -> Times {
    let sum = |of: fn(&Times) -> f64| suite.tiles.iter().map(of).sum();
    Times { name: "all", ours: sum(|t| t.ours), hand: sum(|t| t.hand), lean: sum(|t| t.lean) }
}

fn worst(suite: &Measured) -> Option<&Times> {
    suite.tiles.iter().max_by(|a, b| (a.ours / a.hand).total_cmp(&(b.ours / b.hand)))
}

fn object(suite: &Measured) -> Value {
    let tile = |times: &Times| {
        json!({
            "ms": times.ours,
            "hand_ms": times.hand,
            "lean_ms": times.lean,
            "ratio": times.ours / times.hand,
            "lean_ratio": times.ours / times.lean,
        })
    };
    let tiles: Map<String, Value> = suite.tiles.iter().map(|times| (times.name.into(), tile(times))).collect();
    json!({
        "from": suite.period.from.to_string(),
        "to": suite.period.to.to_string(),
        "tiles": tiles,
        "all": tile(&all(suite)),
        "worst_ratio": worst(suite).map(|worst| worst.ours / worst.hand),
    })
}
