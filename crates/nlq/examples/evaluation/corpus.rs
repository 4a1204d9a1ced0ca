//! The evaluation's files: `crates/nlq/eval`, whose README says how they are written.

use crate::meaning::Meaning;
use domain::{Day, Locale};
use std::{error::Error, path::Path};

/// Something to ask, with what came before it in the same conversation.
#[derive(Clone, Debug)]
pub struct Case {
    pub sort: Sort,
    pub part: Part,
    pub kind: String,
    pub business: Business,
    pub today: Day,
    /// One, or as many as a conversation has.
    pub turns: Vec<Turn>,
}

#[derive(Clone, Debug)]
pub struct Turn {
    pub text: String,
    /// Any of them is right.
    pub meanings: Vec<Meaning>,
}

/// Who may look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Dev,
    /// Nobody who works on the engine.
    Held,
    /// Nobody either, and it was written later than the engine: it tells how much the other two taught it by heart.
    Fresh,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    Question(Locale),
    Talk,
    Trap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Business {
    Shop,
    Saas,
}

impl Turn {
    /// Whether it may be answered with a number.
    pub fn is_asked(&self) -> bool {
        self.meanings.iter().any(|meaning| matches!(meaning, Meaning::Asks(_)))
    }
}

impl Part {
    pub const ALL: [(&'static str, Self); 3] = [("dev", Self::Dev), ("held", Self::Held), ("fresh", Self::Fresh)];

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, part)| *part)
    }

    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, part)| *part == self).map_or("", |(name, _)| name)
    }
}

impl Sort {
    pub const ALL: [(&'static str, Self); 5] = [
        ("en", Self::Question(Locale::En)),
        ("es", Self::Question(Locale::Es)),
        ("pt", Self::Question(Locale::Pt)),
        ("talks", Self::Talk),
        ("traps", Self::Trap),
    ];

    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, sort)| *sort == self).map_or("", |(code, _)| code)
    }
}

impl Business {
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "shop" => Some(Self::Shop),
            "saas" => Some(Self::Saas),
            _ => None,
        }
    }
}

/// Everything there is, in the order of the files.
pub fn read(folder: &Path) -> Result<Vec<Case>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for (name, sort) in Sort::ALL {
        for (half, part) in Part::ALL {
            let path = folder.join(format!("{name}.{half}.txt"));
            if !path.exists() {
                continue;
            }
            let text = std::fs::read_to_string(&path)?;
            let found =
                parse(&text, sort, part).map_err(|(line, what)| format!("{}:{line}: {what}", path.display()))?;
            cases.extend(found);
        }
    }
    Ok(cases)
}

fn parse(text: &str, sort: Sort, part: Part) -> Result<Vec<Case>, (usize, String)> {
    let mut cases: Vec<Case> = Vec::new();
    let (mut kind, mut stage) = (String::new(), None);
    for (at, line) in text.lines().enumerate() {
        let wrong = |what: &str| (at + 1, what.to_owned());
        let turn = |text: &str| Turn { text: text.trim().to_owned(), meanings: Vec::new() };
        match line.split_at_checked(2) {
            _ if line.trim().is_empty() || line.starts_with('#') => {}
            Some(("@ ", rest)) => {
                let (business, day) = rest.split_once(' ').ok_or_else(|| wrong("a business and a day"))?;
                let business = Business::parse(business).ok_or_else(|| wrong("no such business"))?;
                stage = Some((business, day.trim().parse::<Day>().map_err(|_| wrong("no day"))?));
            }
            Some(("~ ", rest)) => kind = rest.trim().to_owned(),
            Some(("  ", rest)) => {
                let today = cases.last().map(|case| case.today).ok_or_else(|| wrong("a meaning of nothing"))?;
                let said = rest.trim().strip_prefix('=').ok_or_else(|| wrong("no meaning"))?;
                let meaning = Meaning::parse(said.trim(), today).map_err(|what| (at + 1, what))?;
                let last = cases.last_mut().and_then(|case| case.turns.last_mut());
                last.ok_or_else(|| wrong("a meaning of nothing"))?.meanings.push(meaning);
            }
            Some(("+ ", rest)) => {
                let case = cases.last_mut().ok_or_else(|| wrong("it follows nothing"))?;
                case.turns.push(turn(rest));
            }
            _ => {
                let (business, today) = stage.ok_or_else(|| wrong("which business?"))?;
                let kind = kind.clone();
                cases.push(Case { sort, part, kind, business, today, turns: vec![turn(line)] });
            }
        }
    }
    Ok(cases)
}

/// Values of a business: dimension, value, and its name.
pub fn values(folder: &Path, business: Business) -> Result<Vec<[String; 3]>, Box<dyn Error>> {
    let text = std::fs::read_to_string(folder.join("values.txt"))?;
    let mut values = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&str> = line.split('\t').collect();
        if let [of, dimension, value, ..] = parts[..]
            && Business::parse(of) == Some(business)
        {
            let name = parts.get(3).unwrap_or(&value);
            values.push([dimension, value, name].map(String::from));
        }
    }
    Ok(values)
}
