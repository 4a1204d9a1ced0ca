//! A conversation as the page shows it.

use crate::{
    pages::explore::model::State,
    widgets::{
        chart::Picture,
        slice::{FilterChoices, Place, parameter, parameters},
    },
};
use semantic::Table;
use serde::{Deserialize, Serialize};

/// Whose figures are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// Those of the workspace shown.
    #[default]
    Own,
    /// The demo shop's, which anyone may ask.
    Shop,
    /// The demo subscription business's, which anyone may ask.
    Saas,
}

impl Subject {
    /// The demo that an address names: the shop, unless it names the other.
    pub fn demo(name: &str) -> Self {
        if name == "saas" { Self::Saas } else { Self::Shop }
    }

    /// The value of `demo` in an address that leads to this subject.
    pub fn parameter(self) -> Option<&'static str> {
        (self == Self::Saas).then_some("saas")
    }
}

/// What the address asks for: `?c=ID&q=…`; of a demo, whose conversations are kept nowhere else, every question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Wanted {
    pub about: Subject,
    /// The conversation shown or gone on with; empty for a new one.
    pub conversation: String,
    /// What is asked. One that [`is_change`] is a query changed by hand.
    pub questions: Vec<String>,
}

/// Questions of a demo that an address carries.
const MOST: usize = 12;

impl Wanted {
    /// Reads a query string. A query changed by hand stands in it as on Explore, after the questions.
    pub fn read(search: &str, about: Subject) -> Self {
        let mut questions: Vec<String> = parameters(search, "q")
            .into_iter()
            .map(|question| question.trim().to_owned())
            .filter(|question| !question.is_empty())
            .collect();
        if parameter(search, "metrics").is_some_and(|metrics| !metrics.is_empty()) {
            questions.push(State::from_query(search).drilled(None).at(""));
        }
        let most = if about == Subject::Own { 1 } else { MOST };
        questions.drain(..questions.len().saturating_sub(most));
        let conversation = match about {
            Subject::Own => parameter(search, "c").unwrap_or_default(),
            _ => String::new(),
        };
        Self { about, conversation, questions }
    }

    pub fn is_nothing(&self) -> bool {
        self.conversation.is_empty() && self.questions.is_empty()
    }
}

/// Whether a question is a query changed by hand.
pub fn is_change(question: &str) -> bool {
    question.starts_with('?') && question.contains("metrics=")
}

/// What addresses that go on from here keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    pub path: &'static str,
    pub wanted: Wanted,
}

impl Trail {
    /// The parameters that stay.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let demo = self.wanted.about.parameter().map(|demo| ("demo", demo.to_owned()));
        let conversation = &self.wanted.conversation;
        let conversation = (!conversation.is_empty()).then(|| ("c", conversation.clone()));
        let asked = self.wanted.questions.iter().map(|question| ("q", question.clone()));
        demo.into_iter().chain(conversation).chain(asked).collect()
    }

    /// A conversation about the same business that begins with the next question.
    pub fn afresh(&self) -> Self {
        Self { wanted: Wanted { about: self.wanted.about, ..Wanted::default() }, ..self.clone() }
    }

    /// The address of the next question.
    pub fn to(&self, question: &str) -> String {
        let pairs = self.pairs();
        let kept = pairs.iter().map(|(key, value)| (*key, value.as_str()));
        crate::widgets::slice::href(self.path, kept.chain([("q", question)]))
    }

    /// Where pickers lead that change the answered query.
    pub fn place(&self, state: &State) -> Place {
        let mut more = state.more();
        more.extend(self.pairs());
        Place::of(self.path, state.slice.clone(), more)
    }

    /// The address of a changed query.
    pub fn change(&self, state: &State) -> String {
        let place = self.place(state);
        place.to(&place.slice)
    }
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Answered,
    Clarify,
    Refused,
}

/// A conversation: its last question is answered in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thread {
    /// What was asked for.
    pub wanted: Wanted,
    /// Of the conversation that is kept; empty for a demo's.
    pub id: String,
    pub earlier: Vec<Said>,
    pub question: String,
    pub answer: AnswerView,
    /// What the next question goes on from: `nlq::State` as JSON.
    pub standing: String,
}

impl Thread {
    /// What the next question's address keeps.
    pub fn trail(&self, path: &'static str) -> Trail {
        let wanted = match self.wanted.about {
            Subject::Own => Wanted { conversation: self.id.clone(), ..Wanted::default() },
            _ => Wanted { conversation: String::new(), ..self.wanted.clone() },
        };
        Trail { path, wanted }
    }
}

/// An earlier question and its answer in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub question: String,
    pub text: String,
    pub status: Status,
}

/// The sentence, the chart and the table of one result, and how the question was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswerView {
    pub status: Status,
    pub text: String,
    pub table: Option<Table>,
    pub picture: Option<Picture>,
    pub understood: Vec<Part>,
    /// What the question left open and how it was taken.
    pub assumptions: Vec<String>,
    /// Questions to choose from, when readings really differ.
    pub choices: Vec<String>,
    /// Questions that can be asked next; after a refusal, the nearest that can be answered.
    pub follow_ups: Vec<String>,
    /// What explains a change, where the question asks why.
    pub reasons: Vec<Reasons>,
    /// A word to remember for the workspace, where the reader says so.
    pub lesson: Option<Teaching>,
    /// The answered query, to be changed by hand.
    pub edit: Option<Edit>,
}

/// A word and what it would mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Teaching {
    pub word: String,
    /// What it would mean, in the reader's language.
    pub label: String,
    /// `nlq::Meaning` as JSON.
    pub meaning: String,
}

/// What the values of one dimension make of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reasons {
    pub label: String,
    pub rows: Vec<Reason>,
}

/// One value's part, written for the reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub label: String,
    pub before: String,
    pub now: String,
    pub change: String,
}

/// An answered query and what it may be changed to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// As Explore shows it.
    pub state: State,
    pub metrics: Vec<Named>,
    pub dimensions: Vec<Named>,
    /// The values filtered by, with their names.
    pub filters: Vec<FilterChoices>,
}

/// A key and its name for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub key: String,
    pub label: String,
}

/// One understood part of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// `metric`, `period`, `breakdown`, …
    pub part: String,
    /// As written in the question.
    pub text: String,
    pub meaning: String,
}

/// A kept conversation in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub id: String,
    pub title: String,
    /// The day of its last question, in the workspace's zone.
    pub day: domain::Day,
}

/// A table of one row and one column is said by the sentence already.
pub fn worth_a_table(table: &Table) -> bool {
    table.rows.len() > 1 || table.columns.len() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(search: &str, about: Subject, conversation: &str, questions: &[&str]) {
        let wanted = Wanted::read(search, about);
        assert_eq!(
            (wanted.conversation.as_str(), wanted.questions.clone()),
            (conversation, questions.iter().map(|q| (*q).to_owned()).collect()),
            "{search}"
        );
    }

    #[test]
    fn addresses_say_what_is_asked() {
        check("", Subject::Own, "", &[]);
        check("?q=%20revenue%20&q=", Subject::Own, "", &["revenue"]);
        check("?c=1f&q=a&q=b", Subject::Own, "1f", &["b"]);
        check("?c=1f&q=a&q=b", Subject::Shop, "", &["a", "b"]);
        check(
            "?q=a&metrics=orders&by=channel&having=orders.gt.5",
            Subject::Saas,
            "",
            &["a", "?metrics=orders&by=channel&having=orders.gt.5"],
        );
        let many: String = (0..20).map(|n| format!("&q={n}")).collect();
        assert_eq!(Wanted::read(&many, Subject::Shop).questions.len(), MOST);
    }

    #[test]
    fn the_next_address_goes_on_from_the_last() {
        let own = Trail { path: "/x", wanted: Wanted { conversation: "1f".into(), ..Wanted::default() } };
        assert_eq!(own.to("and by state?"), "/x?c=1f&q=and%20by%20state%3F");
        let demo = Trail { path: "/p", wanted: Wanted::read("?q=a&metrics=orders&compare=none", Subject::Saas) };
        let next = demo.to("b");
        let read = Wanted::read(next.split_once('?').map_or("", |(_, rest)| rest), Subject::Saas);
        assert_eq!(read.questions, ["a", "?compare=none&metrics=orders", "b"]);
        assert!(is_change(&read.questions[1]) && !is_change("?revenue"));
        let state = State::from_query("?metrics=aov&country=BR");
        let changed = own.change(&state);
        assert_eq!(changed, "/x?country=BR&metrics=aov&c=1f");
        check(&changed[2..], Subject::Own, "1f", &["?country=BR&metrics=aov"]);
    }
}
