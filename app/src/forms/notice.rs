//! Short notices: what happened, what is safe, what to do next.

use super::FormState;
use crate::{
    AppError,
    i18n::{fill, use_i18n},
    icons::{self, Icon},
};
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Warn,
    Bad,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "notice",
            Self::Good => "notice good",
            Self::Warn => "notice warn",
            Self::Bad => "notice bad",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Plain => icons::INFO,
            Self::Good => icons::CHECK,
            Self::Warn | Self::Bad => icons::ALERT,
        }
    }
}

/// A notice, announced to screen readers when it appears.
#[component]
pub fn Notice(tone: Tone, children: Children) -> impl IntoView {
    let role = if tone == Tone::Bad { "alert" } else { "status" };
    view! {
        <div class=tone.class() role=role tabindex="-1">
            <Icon path=tone.icon() />
            <div>{children()}</div>
        </div>
    }
}

/// A failure with its reference.
#[component]
pub fn ErrorNotice(error: AppError) -> impl IntoView {
    let t = use_i18n();
    view! {
        <Notice tone=Tone::Bad>
            {error.message}
            {error
                .reference
                .map(|reference| view! { <small>{fill(t.errors.reference, &[("reference", &reference)])}</small> })}
        </Notice>
    }
}

/// What went wrong with the form, unless one of its `fields` shows it. Moves the focus to where the reader must act.
#[component]
pub fn FormError(#[prop(optional)] fields: &'static [&'static str]) -> impl IntoView {
    let form = expect_context::<FormState>();
    Effect::new(move |before: Option<bool>| {
        let wrong = form.error.with(Option::is_some);
        if wrong && before.is_some() {
            request_animation_frame(|| crate::browser::focus("[aria-invalid=true], .notice.bad"));
        }
        wrong
    });
    move || {
        form.error
            .get()
            .filter(|error| error.field.as_deref().is_none_or(|field| !fields.contains(&field)))
            .map(|error| view! { <ErrorNotice error /> })
    }
}
