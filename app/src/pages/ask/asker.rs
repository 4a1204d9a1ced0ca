//! The server's side of Ask: a question to an answer as the page shows it.

use super::model::{AnswerView, Part, Status, Subject};
use crate::{
    AppError,
    i18n::{fill, in_locale},
    pages::overview::{as_of, run::picture},
    reader::Reader,
    server,
};
use domain::{Day, Locale};
use semantic::format;
use services::{
    Context, Scope, demo, queries,
    questions::{self, Answer, Ask},
    workspaces,
    zone::Zone,
};

/// How wide the card of an answer is, in pixels.
const WIDTH: u32 = 760;

/// Someone who asks about one workspace.
pub struct Asker {
    ctx: Context,
    scope: Scope,
    locale: Locale,
    /// The newest day, where the workspace's data is old.
    as_of: Option<Day>,
}

impl Asker {
    /// The person signed in, about the workspace shown; or anyone, about a demo.
    pub async fn new(subject: Subject) -> Result<Self, AppError> {
        let ctx = server::context();
        let scope = match slug(subject) {
            Some(slug) => workspaces::demo_scope(&ctx, slug).await?,
            None => server::scope().await?,
        };
        let today = Zone::named(&scope.workspace().timezone)?.day(ctx.now_ms());
        let as_of = as_of(today, queries::span(&ctx, &scope).await?);
        Ok(Self { ctx, scope, locale: Reader::current().locale, as_of })
    }

    pub async fn answer(&self, question: &str) -> Result<AnswerView, AppError> {
        let mut answer = self.ask(question).await?;
        if let (Some(day), Some(_)) = (self.as_of, &answer.result) {
            let text = in_locale(answer.locale).ask.as_of;
            answer.assumptions.push(fill(text, &[("day", &format::day(day, answer.locale))]));
        }
        let picture = match &answer.result {
            Some(table) => picture(table, charts::Shape::Auto, answer.locale, WIDTH).await,
            None => None,
        };
        Ok(AnswerView { picture, ..view(answer) })
    }

    pub async fn understand(&self, question: &str) -> Result<Vec<Part>, AppError> {
        Ok(view(self.ask(question).await?).understood)
    }

    async fn ask(&self, question: &str) -> Result<Answer, AppError> {
        let ask = Ask { question: question.into(), locale: Some(self.locale), as_of: self.as_of, ..Ask::default() };
        Ok(questions::answer(&self.ctx, &self.scope, &ask, &nlq::State::default()).await?.answer)
    }
}

/// The demo workspace asked about; `None` for one's own.
pub fn slug(subject: Subject) -> Option<&'static str> {
    match subject {
        Subject::Own => None,
        Subject::Shop => Some(demo::SHOP_SLUG),
        Subject::Saas => Some(demo::SAAS_SLUG),
    }
}

fn view(answer: Answer) -> AnswerView {
    let part = |part: nlq::Part| Part { part: code(part.part).into(), text: part.text, meaning: part.meaning };
    AnswerView {
        status: match answer.status {
            nlq::Status::Answered => Status::Answered,
            nlq::Status::Clarify => Status::Clarify,
            nlq::Status::Refused => Status::Refused,
        },
        text: answer.text,
        table: answer.result,
        picture: None,
        understood: answer.understood.into_iter().map(part).collect(),
        assumptions: answer.assumptions,
        choices: answer.choices,
        follow_ups: answer.follow_ups,
    }
}

/// The kind of a part, as in the API's answer.
fn code(kind: nlq::PartKind) -> &'static str {
    use nlq::PartKind;
    match kind {
        PartKind::Metric => "metric",
        PartKind::Period => "period",
        PartKind::Breakdown => "breakdown",
        PartKind::Grain => "grain",
        PartKind::Filter => "filter",
        PartKind::Compare => "compare",
        PartKind::Ranking => "ranking",
        PartKind::Share => "share",
        PartKind::Trend => "trend",
        PartKind::Why => "why",
        PartKind::Threshold => "threshold",
        PartKind::Average => "average",
        PartKind::Count => "count",
    }
}
