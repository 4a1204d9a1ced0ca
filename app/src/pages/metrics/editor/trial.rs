//! What a formula comes to on the workspace's data, while it is written.

use super::{Editing, formula::Wrong};
use crate::{
    i18n::use_i18n,
    pages::metrics::{
        api::try_formula,
        model::{Current, Tried},
        parts::Value,
    },
    widgets::states::{SkeletonPlot, Trouble},
};
use leptos::prelude::*;
use std::time::Duration;

/// How long the formula must rest before it is tried.
const REST: Duration = Duration::from_millis(350);

/// Makes the place for what is wrong, which the field shows and the trial finds.
pub fn provide_wrong() {
    provide_context(Wrong(RwSignal::new(None)));
}

#[component]
pub fn Trial() -> impl IntoView {
    let t = use_i18n();
    let editing = expect_context::<Editing>();
    let wrong = expect_context::<Wrong>();
    let asked = RwSignal::new(editing.formula.get_untracked());
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        let text = editing.formula.get();
        if let Some(Some(waiting)) = waiting {
            waiting.clear();
        }
        if asked.with_untracked(|asked| *asked == text) {
            return None;
        }
        set_timeout_with_handle(move || asked.set(text), REST).ok()
    });
    let tried = Resource::new(
        move || (editing.key.get_value(), asked.get()),
        |(own, formula)| async move {
            if formula.trim().is_empty() {
                return None;
            }
            Some((formula.clone(), try_formula(own, formula).await))
        },
    );
    Effect::new(move |_| {
        wrong.0.set(match tried.get().flatten() {
            Some((formula, Ok(Tried::Wrong(problem)))) => Some((formula, problem)),
            _ => None,
        });
    });
    let good = Memo::new(move |_| editing.fields.with(|fields| fields.direction.clone()));
    let is_old = move || editing.formula.with(|text| asked.with(|asked| asked != text));
    view! {
        <section class="card metric-trial" class:is-old=is_old aria-label=t.metrics.preview>
            <h2>{t.metrics.preview}</h2>
            <Transition fallback=|| view! { <SkeletonPlot /> }>
                {move || Suspend::new(async move {
                    match tried.await {
                        None => view! { <p class="faint">{t.metrics.preview_empty}</p> }.into_any(),
                        Some((_, Ok(Tried::Wrong(_)))) => {
                            view! { <p class="faint">{t.metrics.preview_wrong}</p> }.into_any()
                        }
                        Some((_, Ok(Tried::Right { unit, table }))) => {
                            view! {
                                <p class="badge">{t.metrics.unit_name(unit)}</p>
                                {move || view! { <Value current=Current { table: table.clone(), good: good.get() } /> }}
                            }
                                .into_any()
                        }
                        Some((_, Err(error))) => {
                            view! { <Trouble error=error on_retry=move |()| tried.refetch() /> }.into_any()
                        }
                    }
                })}
            </Transition>
            <details class="formula-help">
                <summary>{t.metrics.help}</summary>
                <p>{t.metrics.help_metrics}</p>
                <code>"(net_sales - cogs) / orders"</code>
                <p>{t.metrics.help_columns}</p>
                <code>"sum(orders.gross where channel = \"online\")"</code>
                <code>"count_distinct(items.product where country not in (\"BR\", \"AR\"))"</code>
                <p>{t.metrics.help_units}</p>
            </details>
        </section>
    }
    .into_any()
}
