//! The sentence above the numbers.

use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::overview::{
        View,
        headline::{Driver, Headline, Move},
    },
    widgets::{figure, reloading::Reloading},
};
use domain::Money;
use leptos::prelude::*;
use semantic::{Unit, Value, format};

/// How revenue moved and what moved it; nothing at all when there is nothing to say or it couldn't be found out.
#[component]
pub fn HeadlineBar() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let pending = RwSignal::new(false);
    view! {
        <Reloading waits=pending>
            {move || {
                let place = view.place();
                Suspend::new(async move {
                let headline = view.headline.await.ok().flatten()?;
                let versus = view.around.await.ok().and_then(|around| {
                    Some(format::period(around.comparison?, around.period.to, t.locale))
                })?;
                let (first, second) = sentences(t, &headline, &versus);
                let class = match headline.direction() {
                    Move::Up => "headline is-good",
                    Move::Down => "headline is-bad",
                    Move::Level => "headline",
                };
                let only = headline.driver.map(|driver| {
                    let href = place.to(&place.slice.with_only(&driver.dimension, &driver.value));
                    view! {
                        <a class="button" href=href data-noscroll>
                            {fill(t.widgets.show_only, &[("value", &driver.label)])}
                        </a>
                    }
                });
                Some(view! {
                    <section class=class class:is-loading=pending>
                        <p>
                            <b>{first}</b>
                            " "
                            {second}
                        </p>
                        {only}
                    </section>
                })
            })}}
        </Reloading>
    }
}

/// How it moved; by how much and why.
fn sentences(t: I18n, headline: &Headline, versus: &str) -> (String, String) {
    let direction = headline.direction();
    let recurring = headline.metric == "mrr";
    let template = match direction {
        Move::Up if recurring => t.overview.mrr_up,
        Move::Down if recurring => t.overview.mrr_down,
        Move::Level if recurring => t.overview.mrr_level,
        Move::Up => t.overview.up,
        Move::Down => t.overview.down,
        Move::Level => t.overview.level,
    };
    let delta = format::delta(&value(headline.now), &value(headline.before), Unit::Money);
    let delta = delta.map(|delta| delta.magnitude(t.locale)).unwrap_or_default();
    let first = fill(template, &[("delta", &delta), ("versus", versus)]);
    let (now, before) = (short(t, headline.now), short(t, headline.before));
    let mut second = fill(t.overview.amounts, &[("now", &now), ("before", &before)]);
    if let Some(driver) = &headline.driver {
        second.push(' ');
        second.push_str(&why(t, direction, driver));
    }
    (first, second)
}

fn why(t: I18n, direction: Move, driver: &Driver) -> String {
    let template = match (direction, driver.share > 0.5) {
        (Move::Down, true) => t.overview.fall_most,
        (Move::Down, false) => t.overview.fall_largest,
        (_, true) => t.overview.rise_most,
        (_, false) => t.overview.rise_largest,
    };
    let change = Money { minor: driver.change.minor.abs(), ..driver.change };
    fill(template, &[("driver", &driver.label), ("change", &short(t, change))])
}

fn short(t: I18n, money: Money) -> String {
    figure::money(&money.to_decimal(), money.currency, t.locale)
}

fn value(money: Money) -> Value {
    Value::Text(money.to_decimal())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n;
    use domain::{Currency, Locale};

    #[test]
    fn says_it_plainly_in_three_languages() {
        let money = |minor| Money { minor, currency: Currency::BRL };
        let driver = Driver {
            dimension: "channel".into(),
            value: "online".into(),
            label: "Loja online".into(),
            change: money(-200_000),
            share: 0.8,
        };
        let headline =
            Headline { metric: "revenue".into(), now: money(750_000), before: money(1_000_000), driver: Some(driver) };
        let check = |locale: Locale, expected: &str| {
            let (first, second) = sentences(i18n::in_locale(locale), &headline, "1–21 Oct");
            assert_eq!(format!("{first} {second}").replace('\u{a0}', " "), expected);
        };
        check(
            Locale::En,
            "Revenue is down 25.0% on 1–21 Oct. R$ 7,500 against R$ 10,000. Most of the fall came from Loja online: R$ 2,000 less.",
        );
        check(
            Locale::Pt,
            "A receita caiu 25,0 % em relação a 1–21 Oct. R$ 7.500 contra R$ 10.000. A maior parte da queda veio de Loja online: R$ 2.000 a menos.",
        );
    }
}
