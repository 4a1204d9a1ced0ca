use super::{output, query};
use crate::{open, settings::Settings};
use anyhow::Result;
use clap::Args;
use domain::{Day, Locale};
use services::{questions, workspaces};

#[derive(Args, Debug)]
pub struct Ask {
    /// The workspace's slug
    #[arg(long, value_name = "SLUG")]
    workspace: String,
    /// The question, in English, Spanish or Portuguese
    question: String,
    /// The day that stands for today
    #[arg(long, value_name = "DATE", value_parser = query::day)]
    as_of: Option<Day>,
    /// en, es or pt [default: the question's own]
    #[arg(long, value_name = "L", value_parser = locale)]
    locale: Option<Locale>,
    /// The conversation to go on with, as an earlier answer names it
    #[arg(long, value_name = "ID")]
    conversation: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn locale(text: &str) -> Result<Locale, String> {
    Locale::parse(text).ok_or_else(|| format!("'{text}' is not a language of the product: use en, es or pt"))
}

impl Ask {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = open(&settings).await?;
        let scope = workspaces::scope_for_cli(&context, &self.workspace).await?;
        let ask = questions::Ask {
            question: self.question,
            locale: self.locale,
            as_of: self.as_of,
            conversation_id: self.conversation,
        };
        let answer = questions::ask(&context, &scope, &ask).await?;
        if self.json { output::json(&answer) } else { output::text(&told(&answer)) }
    }
}

/// The sentence, what was assumed, the table, and what might be asked instead.
fn told(answer: &questions::Answer) -> String {
    let mut text = format!("{}\n", answer.text);
    for assumption in &answer.assumptions {
        text.push_str(&format!("note: {assumption}\n"));
    }
    if let Some(table) = answer.result.as_ref().filter(|table| !table.rows.is_empty()) {
        text.push_str(&format!("\n{}", query::render(table)));
    }
    for follow_up in &answer.follow_ups {
        text.push_str(&format!("try: {follow_up}\n"));
    }
    text.push_str(&format!("conversation: {}\n", answer.conversation_id));
    text
}
