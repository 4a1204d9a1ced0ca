//! How long a question takes from its words to its answer, with the conversation kept: the shop's questions of the evaluation.

use domain::{Day, Period};
use nlq::Status;
use serde_json::{Value, json};
use services::{
    Context, Scope,
    questions::{self, Answer, Ask},
};
use std::{error::Error, path::Path, time::Instant};

const FILES: [&str; 6] = ["en.dev.txt", "en.held.txt", "es.dev.txt", "es.held.txt", "pt.dev.txt", "pt.held.txt"];
/// Questions are asked on so many different days, so that few find their answer in memory.
const DAYS: usize = 28;

/// What a question may take from words to answer, in milliseconds.
const MOST: f64 = 50.0;

/// Milliseconds, sorted: of questions that were answered, and of all.
pub struct Asked {
    pub answered: Vec<f64>,
    pub all: Vec<f64>,
    /// Those that took longer than they may, slowest first, with the query that was run.
    pub slow: Vec<(f64, String, String)>,
}

/// Asks every question once.
pub async fn ask(ctx: &Context, scope: &Scope, data: Period) -> Result<Asked, Box<dyn Error>> {
    let mut asked = Asked { answered: Vec::new(), all: Vec::new(), slow: Vec::new() };
    // The index of the workspace's names is made for the first question after an import, and kept.
    tell(ctx, scope, "revenue", data.to).await?;
    for (at, question) in shop_questions()?.iter().enumerate() {
        let day = data.to.plus(-((at % DAYS) as i32));
        let start = Instant::now();
        let answer = tell(ctx, scope, question, day).await?;
        let took = start.elapsed().as_secs_f64() * 1000.0;
        asked.all.push(took);
        if answer.status == Status::Answered {
            asked.answered.push(took);
        }
        if took > MOST {
            asked.slow.push((took, question.clone(), serde_json::to_string(&answer.query)?));
        }
    }
    asked.slow.sort_by(|a, b| b.0.total_cmp(&a.0));
    asked.all.sort_by(f64::total_cmp);
    asked.answered.sort_by(f64::total_cmp);
    Ok(asked)
}

async fn tell(ctx: &Context, scope: &Scope, question: &str, day: Day) -> Result<Answer, Box<dyn Error>> {
    let ask = Ask { question: question.into(), as_of: Some(day), ..Ask::default() };
    questions::ask(ctx, scope, &ask).await.map_err(|error| format!("{question}: {error}").into())
}

/// The lines that are questions to the shop.
fn shop_questions() -> Result<Vec<String>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../nlq/eval");
    let mut found = Vec::new();
    for file in FILES {
        let text = std::fs::read_to_string(folder.join(file))?;
        let mut is_shop = false;
        for line in text.lines() {
            match line.split_at_checked(2) {
                Some(("@ ", rest)) => is_shop = rest.starts_with("shop"),
                Some(("~ " | "+ " | "  " | "# ", _)) | None => {}
                _ if is_shop && !line.starts_with('#') => found.push(line.to_owned()),
                _ => {}
            }
        }
    }
    Ok(found)
}

impl Asked {
    pub fn print(&self, json: bool) {
        let of = |times: &[f64]| {
            let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
            (at(0.5), at(0.95), times.last().copied().unwrap_or_default())
        };
        let object = |times: &[f64]| {
            let (p50, p95, most) = of(times);
            json!({ "count": times.len(), "p50_ms": p50, "p95_ms": p95, "max_ms": most })
        };
        if json {
            let questions: Value = json!({ "answered": object(&self.answered), "all": object(&self.all) });
            println!("{}", json!({ "questions": questions }));
            return;
        }
        for (name, times) in [("answered", &self.answered), ("all", &self.all)] {
            let (p50, p95, most) = of(times);
            println!("questions {name}: {}, p50 {p50:.2} ms, p95 {p95:.2} ms, at most {most:.2} ms", times.len());
        }
        for (took, question, query) in &self.slow {
            println!("slow {took:.0} ms: {question} = {query}");
        }
    }
}
