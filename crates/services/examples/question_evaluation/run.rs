//! Asking everything, and what came of it.

use crate::corpus::{Business, Case, Part, Sort, Turn};
use crate::judge::{self, Got, Names};
use crate::meaning::Meaning;
use crate::numbers::{self, Answered};
use crate::oracle::Oracle;
use crate::reader::Reader;
use crate::said;
use crate::tally::{Tally, share, spread};
use nlq::State;
use serde_json::Value;
use services::{Context, Scope, questions};
use std::{
    error::Error,
    time::{Duration, Instant},
};

/// What is needed to ask and to know better.
pub struct Room<'a> {
    pub ctx: &'a Context,
    pub scopes: &'a [(Business, Scope)],
    pub names: Names,
    pub oracles: Vec<(Business, Oracle)>,
}

/// Right questions of a hundred.
const TARGET: u32 = 98;

#[derive(Default)]
pub struct Score {
    tally: Tally,
    failures: Vec<(Part, String)>,
    /// Of the two halves that were written first, and of what is fresh.
    counts: [Counts; 2],
    turns: Vec<String>,
    times: Vec<Duration>,
    reading: Vec<Duration>,
}

/// Traps answered with a number, answers that were others the second time, wrong numbers of right queries.
#[derive(Default)]
struct Counts {
    traps: u32,
    changed: u32,
    wrong_numbers: u32,
    checked: u32,
}

/// Asks every case, twice where wanted.
pub async fn all(room: &Room<'_>, cases: &[Case], twice: bool) -> Result<Score, Box<dyn Error>> {
    let mut score = Score::default();
    let mut first = Vec::new();
    for case in cases {
        let answers = ask(room, case, &mut score.times).await?;
        score.judge(room, case, &answers)?;
        first.push(answers.into_iter().map(settled).collect::<Vec<_>>());
    }
    for (case, first) in cases.iter().zip(&first).filter(|_| twice) {
        let again: Vec<Value> = ask(room, case, &mut score.times).await?.into_iter().map(settled).collect();
        if again != *first {
            score.counts(case.part).changed += 1;
            score.failures.push((case.part, format!("{} | another answer the second time", case.turns[0].text)));
        }
    }
    Ok(score)
}

/// The answers of a case's turns, as other programs get them.
async fn ask(room: &Room<'_>, case: &Case, times: &mut Vec<Duration>) -> Result<Vec<Value>, Box<dyn Error>> {
    let found = room.scopes.iter().find(|(business, _)| *business == case.business);
    let (_, scope) = found.ok_or("no such business")?;
    let mut conversation = None;
    let mut answers = Vec::new();
    for turn in &case.turns {
        let ask = questions::Ask {
            question: turn.text.clone(),
            locale: None,
            as_of: Some(case.today),
            conversation_id: conversation.clone(),
        };
        let begun = Instant::now();
        let answer = questions::ask(room.ctx, scope, &ask).await?;
        times.push(begun.elapsed());
        let answer = serde_json::to_value(answer)?;
        conversation = answer["conversation_id"].as_str().map(String::from);
        answers.push(answer);
    }
    Ok(answers)
}

/// Without what may differ from time to time.
fn settled(mut answer: Value) -> Value {
    answer["conversation_id"] = Value::Null;
    if answer["result"].is_object() {
        answer["result"]["elapsed_ms"] = Value::Null;
    }
    answer
}

impl Score {
    fn counts(&mut self, part: Part) -> &mut Counts {
        &mut self.counts[usize::from(part == Part::Fresh)]
    }

    fn judge(&mut self, room: &Room<'_>, case: &Case, answers: &[Value]) -> Result<(), Box<dyn Error>> {
        let mut marks = String::new();
        for (at, (turn, answer)) in case.turns.iter().zip(answers).enumerate() {
            let lacks = self.turn(room, case, (turn, answer), at == 0)?;
            marks.push(if lacks.is_none() { '+' } else { '-' });
            if case.sort == Sort::Talk {
                self.tally.count("turn", &format!("turn {}", at + 1), case.part, lacks.is_none());
            }
            if let Some(lacks) = lacks {
                let place = format!("{} {}", case.sort.code(), case.kind);
                let before = if at > 0 { format!("{} … ", case.turns[0].text) } else { String::new() };
                let got = if answer["query"].is_null() { &answer["text"] } else { &answer["query"] };
                self.failures.push((case.part, format!("{place} | {before}{}\n    {lacks}\n    {got}", turn.text)));
            }
            if case.sort == Sort::Trap && answer["status"] == "answered" && !turn.is_asked() {
                self.counts(case.part).traps += 1;
            }
        }
        let right = !marks.contains('-');
        if case.sort == Sort::Talk {
            let shown = if case.part == Part::Dev { &case.turns[0].text } else { case.part.code() };
            self.turns.push(format!("{marks:<6} {shown}"));
        }
        if let Sort::Question(_) = case.sort {
            self.tally.count("exact", "all questions", case.part, right);
        }
        self.tally.count("sort", case.sort.code(), case.part, right);
        self.tally.count("kind", &case.kind, case.part, right);
        Ok(())
    }

    fn turn(
        &mut self,
        room: &Room<'_>,
        case: &Case,
        (turn, answer): (&Turn, &Value),
        first: bool,
    ) -> Result<Option<String>, Box<dyn Error>> {
        let got = Got {
            status: answer["status"].as_str().unwrap_or_default().into(),
            query: answer["query"].clone(),
            shape: answer["shape"].clone(),
            assumed: answer["assumptions"].as_array().is_some_and(|said| !said.is_empty()),
        };
        let meaning = match judge::judge(case, turn, &got, &room.names, first) {
            Ok(Meaning::Asks(asks)) => asks,
            Ok(_) => return Ok(None),
            Err(lacks) => return Ok(Some(lacks)),
        };
        let Some(oracle) = numbers::of(&room.oracles, case) else { return Ok(Some("nobody knows better".into())) };
        let answered = Answered { case, query: &answer["query"], table: &answer["result"] };
        self.counts(case.part).checked += 1;
        let mut wrong = numbers::check(oracle, &room.names, &answered)?;
        if wrong.is_none() {
            wrong = said::check(oracle, &room.names, (case, meaning), answer["text"].as_str().unwrap_or_default());
        }
        self.counts(case.part).wrong_numbers += u32::from(wrong.is_some());
        Ok(wrong.map(|wrong| format!("numbers: {wrong}")))
    }

    /// How long the engine by itself takes for each question.
    pub fn time_reading(&mut self, reader: &Reader, cases: &[Case]) {
        for case in cases {
            let mut state = State::default();
            for turn in &case.turns {
                let (reading, time) = reader.read(case, &turn.text, &state);
                self.reading.push(time);
                state = state.after(&reading);
            }
        }
    }

    pub fn is_enough(&self) -> bool {
        let (good, all) = self.tally.of("exact", "all questions");
        let changed = self.counts.iter().any(|counts| counts.changed > 0);
        good * 100 >= all * TARGET && self.counts[0].traps == 0 && !changed
    }

    pub fn print(&self, shown: &[Part]) {
        for (_, failure) in self.failures.iter().filter(|(part, _)| shown.contains(part)) {
            println!("{failure}");
        }
        for (name, part) in Part::ALL.iter().filter(|(_, part)| !shown.contains(part)) {
            let hidden = self.failures.iter().filter(|(of, _)| of == part).count();
            println!("and {hidden} of what is {name}, which is not shown");
        }
        println!("\nconversations, turn by turn");
        self.turns.iter().for_each(|turns| println!("  {turns}"));
        ["turn", "kind", "sort", "exact"].into_iter().for_each(|under| self.tally.print(under));
        let (good, all) = self.tally.of("exact", "all questions");
        println!("\nexact                          {} (wanted: {TARGET} %)", share(good, all));
        for (counts, of) in self.counts.iter().zip(["dev and held", "fresh"]) {
            println!("{of}");
            println!("traps answered with a number   {} (wanted: 0)", counts.traps);
            println!("other answers the second time  {} (wanted: 0)", counts.changed);
            println!("answers with wrong numbers     {} of {} looked at", counts.wrong_numbers, counts.checked);
        }
        println!("reading a question             {}", spread(self.reading.clone()));
        println!("end to end                     {}", spread(self.times.clone()));
    }
}
