//! A number card: label, value, change against the named comparison, sparkline.

mod model;

pub use model::{CardModel, DeltaModel, Tone};

use super::{
    icon::{Glyph, Icon},
    spark::Spark,
};
use crate::i18n::{fill, use_i18n};
use leptos::prelude::*;

/// One key number. It is a link that shows its metric in the chart below.
#[component]
pub fn NumberCard(
    card: CardModel,
    /// What the metric means, for the tip.
    meaning: &'static str,
    /// The compared days as text.
    versus: Option<String>,
    href: String,
    /// Whether the chart shows it now.
    current: bool,
    #[prop(into)] action: String,
    /// Where its number is taken apart.
    explore: String,
) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    let tip = format!("tip-{}", card.metric);
    let described_by = tip.clone();
    let before = card.before.as_deref().zip(versus.as_deref());
    let before = before.map(|(before, period)| fill(t.before_was, &[("before", before), ("period", period)]));
    let versus = versus.map(|period| fill(t.versus, &[("period", &period)]));
    let take_apart = fill(t.take_apart, &[("title", &card.label)]);
    view! {
        <div class="number-slot">
        <a class="number-card" href=href aria-current=current.then_some("true") aria-describedby=described_by data-noscroll>
            <span class="number-label">{card.label}</span>
            <span class="number-value" class:is-none=!card.known>
                <span aria-hidden="true">{card.value}</span>
                <span class="sr-only">{card.exact.clone()}</span>
            </span>
            <span class="number-versus">
                {card.delta.map(|delta| view! { <DeltaBadge delta=delta /> })}
                <span>{versus}</span>
            </span>
            <Spark points=card.spark />
            <span class="number-tip" id=tip role="tooltip">
                <strong>{card.exact}</strong>
                {before.map(|before| view! { <span class="num">{before}</span> })}
                <span>{meaning}</span>
                <span class="faint">{action}</span>
            </span>
        </a>
        <a class="tool number-explore" href=explore title=take_apart.clone() aria-label=take_apart>
            <Glyph icon=Icon::Explore />
        </a>
        </div>
    }
}

/// A change with its arrow, coloured by whether it is good news.
#[component]
pub fn DeltaBadge(delta: DeltaModel) -> impl IntoView {
    view! {
        <span class=format!("delta {}", delta.tone.class())>
            <span aria-hidden="true">{delta.arrow}" "{delta.text}</span>
            <span class="sr-only">{delta.spoken}</span>
        </span>
    }
}
