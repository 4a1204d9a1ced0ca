//! The fields of a tile's settings.

use super::{
    choices::{OffersResource, dimension_options, metric_options, step_name},
    fields::{Keys, Line, Select},
};
use crate::{
    forms::Choice,
    i18n::{I18n, use_i18n},
    pages::{
        boards::model::{
            adapt::{bucket_code, bucket_of, compare_code, compare_of, period_code, set_look},
            name::{dimension_name, metric_name},
        },
        explore::model::{Fit, Offers},
    },
};
use boards::{Data, Face, Goal, Look, Widget};
use domain::{Grain, Preset};
use leptos::{ev, prelude::*};
use semantic::PeriodSpec;

/// The presets a tile may have for itself.
const PRESETS: [Preset; 9] = [
    Preset::Today,
    Preset::Last7Days,
    Preset::Last30Days,
    Preset::Last90Days,
    Preset::Last12Months,
    Preset::ThisMonth,
    Preset::LastMonth,
    Preset::ThisYear,
    Preset::AllTime,
];

#[component]
pub fn TextSettings(text: String, face: Memo<Option<Face>>, change: Callback<Face>) -> impl IntoView {
    let t = use_i18n();
    let set = move |event: ev::Event| {
        if let Some(now) = face.get_untracked() {
            change.run(Face { widget: Widget::Text { text: event_target_value(&event) }, ..now });
        }
    };
    view! {
        <label class="field">
            <span class="label">{t.boards.text}</span>
            <textarea class="input" name="text" rows="12" maxlength="20000" prop:value=text on:change=set></textarea>
            <small class="faint">{t.boards.text_hint}</small>
        </label>
    }
}

#[component]
pub fn DataSettings(data: Data, face: Memo<Option<Face>>, change: Callback<Face>) -> impl IntoView {
    let offers = expect_context::<OffersResource>();
    let put = Callback::new(move |data: Data| {
        if let Some(now) = face.get_untracked() {
            change.run(Face { widget: Widget::Data(data), ..now });
        }
    });
    let data = StoredValue::new(data);
    view! {
        <Transition fallback=|| view! { <span class="skeleton" style="height:240px"></span> }>
            {move || Suspend::new(async move {
                let offers = offers.await.and_then(Result::ok).map(|setup| setup.offers).unwrap_or_default();
                view! { <Fields data=data offers=offers put=put /> }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Fields(data: StoredValue<Data>, offers: Offers, put: Callback<Data>) -> impl IntoView {
    let t = use_i18n();
    let now = data.get_value();
    let looks = Look::ALL.map(|look| Choice::new(look.code(), t.boards.look(look))).to_vec();
    let set = move |set: fn(&mut Data, &str)| {
        Callback::new(move |value: String| {
            let mut next = data.get_value();
            set(&mut next, &value);
            put.run(next);
        })
    };
    // A dimension to split by where a look needs one: the first that goes with the metrics.
    let fits = |key: &&str| offers.dimension_fits(key, &now.metrics) == Fit::Fits;
    let usual =
        [offers.first.1.as_str(), "channel", "plan", "country"].into_iter().find(fits).unwrap_or_default().to_owned();
    let set_look = Callback::new(move |code: String| {
        let mut next = data.get_value();
        set_look(&mut next, &code, &usual);
        put.run(next);
    });
    let set_metrics = Callback::new(move |keys| put.run(Data { metrics: keys, ..data.get_value() }));
    let set_dimensions = Callback::new(move |keys| put.run(Data { dimensions: keys, ..data.get_value() }));
    let goal = (now.look == Look::Goal).then(|| now.goal.as_ref().map(|goal| goal.value.clone()).unwrap_or_default());
    let limit = (!now.dimensions.is_empty()).then(|| now.limit.map(|limit| limit.to_string()).unwrap_or_default());
    let metrics = metric_options(&offers, &now.metrics, &now.dimensions);
    let dimensions = dimension_options(&offers, &now.dimensions, &now.metrics);
    let (metric_names, dimension_names) = (metric_names(&now, &offers, t), dimension_names(&now, t));
    let (compares, period) = (now.look.compares(), period_code(&now));
    let filters = move |event| put.run(Data { ignores_filters: !event_target_checked(&event), ..data.get_value() });
    view! {
        <Select name="look" label=t.boards.look choices=looks value=now.look.code().to_owned() set=set_look />
        <Keys name="metric" label=t.boards.metrics keys=now.metrics names=metric_names set=set_metrics>
            <option value="">{t.boards.add_metric}</option>
            {metrics}
        </Keys>
        <Keys name="dimension" label=t.boards.split keys=now.dimensions names=dimension_names set=set_dimensions>
            <option value="">{t.boards.add_dimension}</option>
            {dimensions}
        </Keys>
        <Select
            name="bucket"
            label=t.boards.time
            choices=step_choices(t)
            value=bucket_code(now.bucket).to_owned()
            set=set(|data, code| data.bucket = bucket_of(code))
        />
        {goal
            .map(|goal| {
                let set = set(|data, text| data.goal = Some(Goal { value: text.trim().into() }));
                view! { <Line name="goal" label=t.boards.goal hint=t.boards.goal_hint value=goal set=set /> }
            })}
        <Select
            name="period"
            label=t.boards.period
            choices=period_choices(t)
            value=period
            set=set(|data, code| data.period = Preset::parse(code).map(PeriodSpec::preset))
        />
        {compares
            .then(|| {
                let set = set(|data, code| data.compare = compare_of(code));
                let value = compare_code(now.compare).to_owned();
                view! { <Select name="compare" label=t.boards.compare choices=compare_choices(t) value=value set=set /> }
            })}
        {limit
            .map(|limit| {
                let set = set(|data, text| data.limit = text.trim().parse().ok().filter(|limit| *limit > 0));
                view! { <Line name="limit" label=t.boards.limit hint="" value=limit set=set /> }
            })}
        <label class="board-check">
            <input type="checkbox" name="filters" prop:checked=!now.ignores_filters on:change=filters />
            {t.boards.filters_obey}
        </label>
    }
    .into_any()
}

fn metric_names(data: &Data, offers: &Offers, t: I18n) -> Vec<String> {
    let name = |key: &String| {
        offers.metric(key).map_or_else(|| metric_name(key, t.locale).to_owned(), |metric| metric.label.clone())
    };
    data.metrics.iter().map(name).collect()
}

fn dimension_names(data: &Data, t: I18n) -> Vec<String> {
    data.dimensions.iter().map(|key| dimension_name(key, t.locale).to_owned()).collect()
}

fn step_choices(t: I18n) -> Vec<Choice> {
    let fixed = [Choice::new("", t.boards.time_none), Choice::new("auto", t.boards.time_auto)];
    fixed.into_iter().chain(Grain::ALL.map(|grain| Choice::new(grain.code(), step_name(grain, t)))).collect()
}

fn period_choices(t: I18n) -> Vec<Choice> {
    let presets = PRESETS.map(|preset| Choice::new(preset.code(), t.widgets.preset(preset)));
    [Choice::new("", t.boards.as_board)].into_iter().chain(presets).collect()
}

fn compare_choices(t: I18n) -> Vec<Choice> {
    vec![
        Choice::new("board", t.boards.as_board),
        Choice::new("previous_period", t.boards.previous_period),
        Choice::new("previous_year", t.boards.previous_year),
        Choice::new("nothing", t.boards.nothing),
    ]
}
