//! The server's side of Ask: what an address asks for to the conversation as the page shows it.

use super::model::{
    AnswerView, Edit, Kept, Named, Part, Reason, Reasons, Said, Status, Subject, Teaching, Thread, Wanted, is_change,
};
use crate::{
    AppError, Code,
    i18n::{fill, in_locale},
    pages::{explore::model::State as Looked, overview::run::picture},
    reader::Reader,
    server,
    typing::{api::Words, engine::part},
    widgets::slice::{Choice, FilterChoices},
};
use domain::{Day, Locale};
use nlq::{State, teach::Lesson};
use semantic::{ColumnKind, Query, Value, format};
use services::{
    Actor, Context, Scope, demo, queries,
    questions::{self, Answer, Ask, conversations, words as taught},
    workspaces,
    zone::Zone,
};

/// How wide the card of an answer is, in pixels.
const WIDTH: u32 = 760;

/// Someone who asks about one workspace.
pub struct Asker {
    ctx: Context,
    scope: Scope,
    zone: Zone,
    locale: Locale,
    /// The newest day, where the workspace's data is old.
    as_of: Option<Day>,
}

/// What a question is: words, or a query changed by hand.
enum Asked {
    Words(Ask),
    Changed(Box<Looked>),
}

impl Asker {
    /// The person signed in, about the workspace shown; or anyone, about a demo.
    pub async fn new(subject: Subject) -> Result<Self, AppError> {
        let ctx = server::context();
        let scope = match slug(subject) {
            Some(slug) => workspaces::demo_scope(&ctx, slug).await?,
            None => server::scope().await?,
        };
        let zone = Zone::named(&scope.workspace().timezone)?;
        let as_of = queries::now(&ctx, &scope).await?.as_of;
        Ok(Self { ctx, scope, zone, locale: Reader::current().locale, as_of })
    }

    /// Asks, and answers with the conversation.
    pub async fn thread(&self, wanted: Wanted) -> Result<Thread, AppError> {
        if wanted.about != Subject::Own {
            return self.demo(wanted).await;
        }
        let id = Some(wanted.conversation.clone()).filter(|id| !id.is_empty());
        let base = Ask { conversation_id: id.clone(), ..self.ask("") };
        let answer = match (wanted.questions.last().map(|question| self.asked(question)), id) {
            (Some(Asked::Words(ask)), id) => {
                questions::ask(&self.ctx, &self.scope, &Ask { conversation_id: id, ..ask }).await?
            }
            (Some(Asked::Changed(state)), _) => {
                questions::change(&self.ctx, &self.scope, &changed(&state), &base).await?
            }
            (None, Some(id)) => {
                let again = questions::again(&self.ctx, &self.scope, &id, &base).await?;
                again.ok_or_else(|| AppError::from(services::Error::NotFound("conversation")))?
            }
            (None, None) => return Err(nothing()),
        };
        let id = answer.conversation_id.clone();
        let mut turns = conversations::get(&self.ctx, &self.scope, &id).await?.turns;
        let standing = questions::standing(&self.ctx, &self.scope, &id).await?;
        let offered = match answer.lesson {
            None => taught::offered(&self.ctx, &self.scope, &id, self.locale).await?,
            Some(_) => None,
        };
        let last = turns.pop().map(|turn| turn.question).unwrap_or_default();
        let said = |turn: conversations::Turn| Said {
            question: turn.question,
            text: turn.answer,
            status: status(turn.status),
        };
        Ok(Thread {
            id,
            earlier: turns.into_iter().map(said).collect(),
            question: last,
            answer: self.view(answer, offered).await?,
            standing: json(&standing),
            wanted,
        })
    }

    /// The whole conversation of an address, answered from its first question on; nothing of it is kept.
    async fn demo(&self, wanted: Wanted) -> Result<Thread, AppError> {
        let (mut state, mut earlier, mut last) = (State::default(), Vec::new(), None);
        for question in &wanted.questions {
            let told = match self.asked(question) {
                Asked::Words(ask) => {
                    let told = questions::answer(&self.ctx, &self.scope, &ask, &state).await?;
                    (question.clone(), told)
                }
                Asked::Changed(looked) => {
                    let next = questions::changed(&state, &changed(&looked));
                    let told = questions::show(&self.ctx, &self.scope, &self.ask(""), &next).await?;
                    (told.name.clone(), told)
                }
            };
            state = told.1.state.clone();
            if let Some((question, answer)) = last.replace((told.0, told.1.answer)) {
                let Answer { text, status: was, .. } = answer;
                earlier.push(Said { question, text, status: status(was) });
            }
        }
        let Some((question, answer)) = last else { return Err(nothing()) };
        let answer = self.view(answer, None).await?;
        Ok(Thread { id: String::new(), earlier, question, answer, standing: json(&state), wanted })
    }

    /// What a half-written question is read as.
    pub async fn understand(&self, question: &str, after: &Wanted) -> Result<Vec<Part>, AppError> {
        let state = match after.about {
            Subject::Own if !after.conversation.is_empty() => {
                questions::standing(&self.ctx, &self.scope, &after.conversation).await?
            }
            _ => State::default(),
        };
        let told = questions::answer(&self.ctx, &self.scope, &self.ask(question), &state).await?;
        Ok(told.answer.understood.into_iter().filter(|part| !part.text.is_empty()).map(part).collect())
    }

    /// What the browser reads questions with.
    async fn words(&self, known: Option<i64>) -> Result<Words, AppError> {
        let (version, source) = questions::shared(&self.ctx, &self.scope, known).await?;
        let today = self.as_of.unwrap_or_else(|| self.zone.day(self.ctx.now_ms()));
        let week = self.scope.workspace().week_start;
        Ok(Words { version, today, week, source: source.map(|source| (*source).clone()) })
    }

    /// The reader's conversations.
    pub async fn history(&self, text: &str) -> Result<Vec<Kept>, AppError> {
        let found = conversations::list(&self.ctx, &self.scope, text).await?;
        let kept = |heading: conversations::Heading| Kept {
            day: self.zone.day(heading.updated_at),
            id: heading.id,
            title: heading.title,
        };
        Ok(found.into_iter().map(kept).collect())
    }

    fn ask(&self, question: &str) -> Ask {
        Ask { question: question.into(), locale: Some(self.locale), as_of: self.as_of, conversation_id: None }
    }

    fn asked(&self, question: &str) -> Asked {
        match is_change(question) {
            true => Asked::Changed(Box::new(Looked::from_query(question))),
            false => Asked::Words(self.ask(question)),
        }
    }

    /// An answer as the page shows it, with what it teaches; `chosen` where the choice of it does.
    async fn view(&self, mut answer: Answer, chosen: Option<Lesson>) -> Result<AnswerView, AppError> {
        if let (Some(day), Some(_)) = (self.as_of, &answer.result) {
            let text = in_locale(answer.locale).ask.as_of;
            answer.assumptions.push(fill(text, &[("day", &format::day(day, answer.locale))]));
        }
        let picture = match &answer.result {
            Some(table) => picture(table, charts::Shape::Auto, answer.locale, WIDTH).await,
            None => None,
        };
        let edit = match &answer.query {
            Some(query) => Some(self.edit(query).await?),
            None => None,
        };
        let reasons = reasons(&answer);
        let lesson = answer.lesson.take().or(chosen).filter(|_| self.scope.actor() != Actor::Visitor);
        Ok(AnswerView {
            reasons,
            lesson: lesson.map(|Lesson { word, meaning, label }| Teaching { word, label, meaning: json(&meaning) }),
            status: status(answer.status),
            text: answer.text,
            table: answer.result,
            picture,
            understood: answer.understood.into_iter().map(part).collect(),
            assumptions: answer.assumptions,
            choices: answer.choices,
            follow_ups: answer.follow_ups,
            edit,
        })
    }

    async fn edit(&self, query: &Query) -> Result<Edit, AppError> {
        let offers = questions::offers(&self.ctx, &self.scope, query, self.locale).await?;
        let named = |(key, label): (String, String)| Named { key, label };
        let filters = offers.filters.into_iter().map(|filter| FilterChoices {
            dimension: filter.dimension,
            label: filter.label,
            values: filter.values.into_iter().map(|(value, label)| Choice { value, label }).collect(),
        });
        Ok(Edit {
            state: Looked::of(query),
            metrics: offers.metrics.into_iter().map(named).collect(),
            dimensions: offers.dimensions.into_iter().map(named).collect(),
            filters: filters.collect(),
        })
    }
}

/// What the browser reads questions about a business with.
pub async fn words(about: Subject, known: Option<i64>) -> Result<Words, AppError> {
    Asker::new(about).await?.words(known).await
}

/// For the browser, which reads it only where it needs it.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The reasons as they are read: numbers in the metric's unit, changes with their sign.
fn reasons(answer: &Answer) -> Vec<Reasons> {
    let table = answer.result.as_ref();
    let column = table.and_then(|table| table.columns.iter().find(|column| column.kind == ColumnKind::Metric));
    let Some(column) = column else { return Vec::new() };
    let written = |value: &Value| format::value(value, column, answer.locale);
    let row = |row: &questions::Reason| Reason {
        label: row.label.clone(),
        before: written(&row.before),
        now: written(&row.now),
        change: written(&row.change),
    };
    let rest = |value: &Value| Reason {
        label: in_locale(answer.locale).ask.rest.into(),
        before: String::new(),
        now: String::new(),
        change: written(value),
    };
    let told = |reasons: &questions::Reasons| Reasons {
        label: reasons.label.clone(),
        rows: reasons.rows.iter().map(row).chain(reasons.rest.as_ref().map(rest)).collect(),
    };
    answer.reasons.iter().map(told).collect()
}

/// The demo workspace asked about; `None` for one's own.
pub fn slug(subject: Subject) -> Option<&'static str> {
    match subject {
        Subject::Own => None,
        Subject::Shop => Some(demo::SHOP_SLUG),
        Subject::Saas => Some(demo::SAAS_SLUG),
    }
}

fn nothing() -> AppError {
    server::errors::refuse(Code::Invalid, None, in_locale(Reader::current().locale).ask.start_title)
}

/// The query that was changed by hand. Its table is whole but where rows are ranked.
fn changed(state: &Looked) -> Query {
    let ranked = state.sort.is_some() && state.limit < Looked::from_query("").limit;
    Query { limit: ranked.then_some(state.limit), ..state.query() }
}

fn status(status: nlq::Status) -> Status {
    match status {
        nlq::Status::Answered => Status::Answered,
        nlq::Status::Clarify => Status::Clarify,
        nlq::Status::Refused => Status::Refused,
    }
}
