//! Which commands there are, and which of them a text means.

use crate::{
    i18n::{I18n, fill, native_name},
    icons,
    reader::Theme,
    search::plain,
    session::Session,
};
use domain::{Locale, WorkspaceId};

/// What a command does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Go(&'static str),
    /// Take the text to the page for questions.
    Ask(String),
    Theme(Theme),
    Language(Locale),
    Switch(WorkspaceId),
    Shortcuts,
    SignOut,
}

/// One line of the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    pub label: String,
    /// The small word at the right.
    pub group: &'static str,
    pub icon: &'static str,
    pub act: Act,
}

/// Everything the palette can do for that session.
pub fn commands(t: I18n, session: Option<&Session>) -> Vec<Command> {
    let command = |label: String, group, icon, act| Command { label, group, icon, act };
    let page = |label: &str, icon, href| command(label.into(), t.palette.page, icon, Act::Go(href));
    let mut all = vec![
        page(t.frame.overview, icons::OVERVIEW, "/dashboard"),
        page(t.frame.ask, icons::ASK, "/dashboard/ask"),
        page(t.frame.boards, icons::BOARDS, "/dashboard/boards"),
        page(t.frame.explore, icons::EXPLORE, "/dashboard/explore"),
        page(t.frame.metrics, icons::METRICS, "/dashboard/metrics"),
        page(t.frame.import, icons::IMPORT, "/dashboard/import"),
        page(t.frame.profile, icons::PERSON, "/dashboard/settings/profile"),
        page(t.frame.workspace, icons::BUILDING, "/dashboard/settings/workspace"),
        page(t.taught.title, icons::ASK, "/dashboard/settings/words"),
        page(t.frame.members, icons::PEOPLE, "/dashboard/settings/members"),
        page(t.models.title, icons::ASK, "/dashboard/settings/model"),
        page(t.frame.keys, icons::KEY, "/dashboard/settings/keys"),
    ];
    let shown = session.and_then(|session| session.workspace.as_ref()).map(|workspace| workspace.id);
    for workspace in
        session.iter().flat_map(|session| &session.workspaces).filter(|workspace| Some(workspace.id) != shown)
    {
        let label = fill(t.palette.switch_to, &[("workspace", &workspace.name)]);
        all.push(command(label, t.palette.action, icons::BUILDING, Act::Switch(workspace.id)));
    }
    all.push(page(t.frame.new_workspace, icons::PLUS, "/onboarding?new=1"));
    for theme in Theme::ALL {
        let label = format!("{}: {}", t.common.theme, t.theme(theme));
        all.push(command(label, t.palette.action, icons::THEME, Act::Theme(theme)));
    }
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != t.locale) {
        let label = format!("{}: {}", t.common.language, native_name(locale));
        all.push(command(label, t.palette.action, icons::LANGUAGE, Act::Language(locale)));
    }
    all.push(command(t.palette.shortcuts.into(), t.palette.action, icons::KEYBOARD, Act::Shortcuts));
    all.push(command(t.common.sign_out.into(), t.palette.action, icons::SIGN_OUT, Act::SignOut));
    all
}

/// The commands a text means, best first, and the text as a question.
pub fn matching(all: &[Command], text: &str, t: I18n) -> Vec<Command> {
    let text = text.trim();
    let wanted = plain(text);
    let mut found: Vec<(u8, &Command)> =
        all.iter().filter_map(|command| rank(&plain(&command.label), &wanted).map(|rank| (rank, command))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    let mut found: Vec<Command> = found.into_iter().map(|(_, command)| command.clone()).collect();
    if !text.is_empty() {
        let label = fill(t.palette.ask_this, &[("question", text)]);
        let ask = Command { label, group: t.palette.question, icon: icons::ASK, act: Act::Ask(text.into()) };
        found.push(ask);
    }
    found
}

/// 0 where the label starts with the text, 1 where one of its words does, 2 where all words of the text begin words of it.
fn rank(label: &str, wanted: &str) -> Option<u8> {
    if label.starts_with(wanted) {
        return Some(0);
    }
    let words = || label.split(|c: char| !c.is_alphanumeric());
    if words().any(|word| word.starts_with(wanted)) {
        return Some(1);
    }
    let all = wanted.split_whitespace().all(|part| words().any(|word| word.starts_with(part)));
    all.then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::in_locale;

    fn labels(locale: Locale, text: &str) -> Vec<String> {
        let t = in_locale(locale);
        matching(&commands(t, None), text, t).into_iter().map(|command| command.label).collect()
    }

    #[test]
    fn finds_by_the_start_of_words_without_accents() {
        assert_eq!(labels(Locale::En, "over")[0], "Overview");
        assert_eq!(labels(Locale::Pt, "configuracoes visao").len(), 1);
        assert_eq!(labels(Locale::Pt, "visao")[0], "Visão geral");
        assert_eq!(labels(Locale::En, "dark")[0], "Theme: Dark");
        assert_eq!(labels(Locale::En, "theme li")[0], "Theme: Light");
    }

    #[test]
    fn any_text_is_a_question_too() {
        let t = in_locale(Locale::En);
        let last = matching(&commands(t, None), " revenue by country ", t).pop().expect("a command");
        assert_eq!(last.act, Act::Ask("revenue by country".into()));
        assert!(labels(Locale::En, "").iter().all(|label| !label.contains("“")));
    }
}
