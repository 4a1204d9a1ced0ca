//! The form of [`super::reply`] as a JSON Schema that every provider takes: objects, arrays, strings, integers, booleans and enumerations.

use super::reply::{Means, NONE, RANGE};
use domain::{Grain, Preset};
use nlq::Vocabulary;
use serde_json::{Value, json};

/// More choices than that are not enumerated: providers have limits.
const MOST: usize = 400;

pub(super) fn schema(vocabulary: &Vocabulary) -> Value {
    let metrics: Vec<&str> = vocabulary.metrics().iter().map(nlq::Figure::key).collect();
    let dimensions: Vec<&str> = vocabulary.dimensions().iter().map(|dimension| dimension.key).collect();
    let (metric, dimension) = (one_of(&metrics), one_of(&dimensions));
    let grains: Vec<&str> = [NONE].into_iter().chain(Grain::ALL.map(Grain::code)).collect();
    let presets: Vec<&str> = [RANGE].into_iter().chain(Preset::ALL.map(Preset::code)).collect();
    let means: Vec<&str> = Means::ALL.iter().map(|(name, _)| *name).collect();
    let text = json!({ "type": "string" });
    object(&[
        ("parts", list(object(&[("words", text.clone()), ("means", one_of(&means))]))),
        ("left_out", list(text.clone())),
        ("answerable", json!({ "type": "boolean" })),
        ("reason", text.clone()),
        ("metrics", list(metric)),
        ("dimensions", list(dimension.clone())),
        ("grain", one_of(&grains)),
        ("period", object(&[("preset", one_of(&presets)), ("from", text.clone()), ("to", text.clone())])),
        (
            "filters",
            list(object(&[
                ("dimension", dimension),
                ("op", one_of(&["in", "not_in"])),
                ("values", list(text.clone())),
            ])),
        ),
        ("compare", one_of(&[NONE, "previous_period", "previous_year"])),
        ("order_by", list(object(&[("key", text), ("dir", one_of(&["asc", "desc"]))]))),
        ("limit", json!({ "type": "integer" })),
    ])
}

fn one_of(choices: &[&str]) -> Value {
    if choices.is_empty() || choices.len() > MOST {
        return json!({ "type": "string" });
    }
    json!({ "type": "string", "enum": choices })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn object(properties: &[(&str, Value)]) -> Value {
    let required: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let properties: serde_json::Map<String, Value> =
        properties.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}
