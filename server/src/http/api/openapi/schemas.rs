//! The schemas of bodies and answers.

mod embeds;

use crate::http::api::endpoint::reference;
use domain::{Grain, Plan, Preset, Vertical};
use serde_json::{Value, json};

/// Every schema by its name.
pub fn all() -> Value {
    json!({
        "Problem": super::problem(),
        "Workspace": workspace(), "Catalogue": catalogue(), "Metric": metric(),
        "Query": query(), "Period": period(), "PeriodSpec": period_spec(), "Filter": filter(), "Having": having(), "Order": order(),
        "Table": table(), "Column": column(), "Value": value(), "Comparison": comparison(),
        "Question": question(), "Answer": answer(), "Understood": understood(), "Reason": reason(),
        "ImportForm": import_form(), "Import": import(), "Counts": counts(), "Reject": reject(),
        "Records": records(), "RecordsAnswer": records_answer(), "RejectedRecord": rejected_record(),
        "EmbedWanted": embeds::wanted(), "EmbedToken": embeds::made(), "EmbedTokens": embeds::list(), "EmbedRevoked": embeds::revoked()
    })
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn list(of: Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn workspace() -> Value {
    json!({
        "type": "object", "required": ["name", "slug", "vertical", "currency", "timezone", "plan"],
        "properties": {
            "name": { "type": "string" }, "slug": { "type": "string" },
            "vertical": { "type": "string", "enum": Vertical::ALL.map(Vertical::code) },
            "currency": text("ISO 4217, the reporting currency"), "timezone": text("IANA name"),
            "plan": { "type": "string", "enum": Plan::ALL.map(Plan::code) }
        }
    })
}

fn catalogue() -> Value {
    json!({
        "type": "object", "required": ["metrics", "next_cursor"],
        "properties": { "metrics": list(reference("Metric")), "next_cursor": { "type": ["string", "null"] } }
    })
}

fn metric() -> Value {
    json!({
        "type": "object", "required": ["key", "label", "meaning", "formula", "unit", "direction", "dimensions", "custom"],
        "properties": {
            "custom": { "type": "boolean", "description": "Whether the workspace defined it itself" },
            "key": { "type": "string" }, "label": { "type": "string" }, "meaning": { "type": "string" },
            "formula": text("In terms of other keys and of record columns"), "unit": unit(),
            "direction": { "type": "string", "enum": ["up", "down", "neutral"], "description": "Which change is good news" },
            "dimensions": list(text("What it may be sliced by"))
        }
    })
}

fn unit() -> Value {
    json!({ "type": "string", "enum": ["money", "count", "ratio", "number", "days"] })
}

fn query() -> Value {
    json!({
        "type": "object", "required": ["metrics"], "additionalProperties": false,
        "properties": {
            "metrics": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
            "dimensions": list(json!({ "type": "string" })),
            "grain": { "type": ["string", "null"], "enum": grains() },
            "period": reference("PeriodSpec"),
            "filters": list(reference("Filter")),
            "compare": {
                "oneOf": [
                    { "type": ["string", "null"], "enum": ["previous_period", "previous_year", null] },
                    period()
                ]
            },
            "order_by": list(reference("Order")),
            "limit": { "type": ["integer", "null"], "minimum": 1 },
            "constant_currency": {
                "type": "boolean",
                "description": "With compare: this period's amounts at the rates of the compared period"
            },
            "having": {
                "type": "array", "items": reference("Having"),
                "description": "Keeps the rows where all of these hold, before sorting and the limit; totals stay those of every row"
            },
            "as_of": { "type": ["string", "null"], "format": "date", "description": "The day that stands for today" }
        },
        "example": {
            "metrics": ["revenue", "orders"], "dimensions": ["channel"], "period": { "preset": "last_30_days" },
            "compare": "previous_period", "order_by": [{ "key": "revenue", "dir": "desc" }], "limit": 10
        }
    })
}

fn grains() -> Vec<Option<&'static str>> {
    Grain::ALL.into_iter().map(|grain| Some(grain.code())).chain([None]).collect()
}

fn period() -> Value {
    json!({
        "type": "object", "required": ["from", "to"], "additionalProperties": false,
        "properties": { "from": date(), "to": date() }, "description": "Whole days, both in"
    })
}

fn period_spec() -> Value {
    let presets: Vec<_> = Preset::ALL.iter().map(|preset| preset.code()).collect();
    json!({
        "description": "The last 30 days when left out",
        "oneOf": [reference("Period"), {
            "type": "object", "required": ["preset"], "additionalProperties": false,
            "properties": { "preset": { "type": "string", "enum": presets } }
        }]
    })
}

fn filter() -> Value {
    json!({
        "type": "object", "required": ["dimension", "values"], "additionalProperties": false,
        "properties": {
            "dimension": { "type": "string" }, "op": { "type": "string", "enum": ["in", "not_in"], "default": "in" },
            "values": list(json!({ "type": "string" }))
        }
    })
}

fn having() -> Value {
    json!({
        "type": "object", "required": ["metric", "op", "value"], "additionalProperties": false,
        "properties": {
            "metric": text("A metric of the query"),
            "op": { "type": "string", "enum": ["gt", "gte", "lt", "lte"] },
            "value": text("A decimal in the metric's unit: 1000.00, or 0.05 for 5 %")
        }
    })
}

fn order() -> Value {
    json!({
        "type": "object", "required": ["key"], "additionalProperties": false,
        "properties": {
            "key": text("A metric or dimension of the query"),
            "dir": { "type": "string", "enum": ["asc", "desc"], "default": "desc" }
        }
    })
}

fn table() -> Value {
    json!({
        "type": "object", "required": ["columns", "rows", "totals", "period", "warnings", "freshness", "elapsed_ms"],
        "properties": {
            "columns": list(reference("Column")), "rows": list(list(reference("Value"))),
            "totals": list(reference("Value")), "comparison": reference("Comparison"),
            "period": {
                "type": "object", "required": ["from", "to", "partial"],
                "properties": { "from": date(), "to": date(), "partial": { "type": "boolean", "description": "Includes a day that is not over yet" } }
            },
            "warnings": list(json!({ "type": "string" })),
            "freshness": { "type": ["string", "null"], "format": "date-time", "description": "The last change of the workspace's data" },
            "elapsed_ms": { "type": "number" },
            "labels": { "type": "object", "description": "Names of values that are ids: dimension, value, name",
                "additionalProperties": { "type": "object", "additionalProperties": { "type": "string" } } }
        }
    })
}

fn column() -> Value {
    json!({
        "type": "object", "required": ["key", "kind", "label"],
        "properties": {
            "key": { "type": "string" }, "kind": { "type": "string", "enum": ["dimension", "metric"] },
            "unit": unit(), "currency": { "type": "string" }, "label": { "type": "string" }
        }
    })
}

fn value() -> Value {
    json!({
        "type": ["string", "integer", "null"],
        "description": "Money and ratios are decimal strings (0.123400 is 12.34 %), counts integers, no value null; dimensions strings"
    })
}

fn comparison() -> Value {
    json!({
        "type": "object", "required": ["period", "rows", "totals"],
        "description": "The same query over the compared period; its rows stand beside the main rows",
        "properties": { "period": reference("Period"), "rows": list(list(reference("Value"))), "totals": list(reference("Value")) }
    })
}

fn question() -> Value {
    json!({
        "type": "object", "required": ["question"], "additionalProperties": false,
        "properties": {
            "question": { "type": "string", "minLength": 1 },
            "locale": { "type": ["string", "null"], "enum": ["en", "es", "pt", null] },
            "as_of": { "type": ["string", "null"], "format": "date" },
            "conversation_id": { "type": ["string", "null"], "description": "Of an earlier answer: the question goes on from there" }
        },
        "example": { "question": "revenue by channel last month" }
    })
}

fn answer() -> Value {
    let required = [
        "status",
        "text",
        "query",
        "result",
        "chart",
        "understood",
        "assumptions",
        "choices",
        "follow_ups",
        "conversation_id",
        "engine",
        "locale",
    ];
    json!({
        "type": "object", "required": required,
        "properties": {
            "status": { "type": "string", "enum": ["answered", "clarify", "refused"] }, "text": { "type": "string" },
            "query": { "oneOf": [reference("Query"), { "type": "null" }] },
            "result": { "oneOf": [reference("Table"), { "type": "null" }] },
            "chart": { "type": ["object", "null"], "description": "An ECharts option and what its numbers are" },
            "understood": list(reference("Understood")), "assumptions": list(json!({ "type": "string" })),
            "choices": list(text("A question, to choose from when readings really differ")), "follow_ups": list(json!({ "type": "string" })),
            "reasons": list(json!({
                "type": "object", "description": "There where the question asks why: what the values of one dimension make of the change",
                "required": ["dimension", "label", "rows", "rest"],
                "properties": {
                    "dimension": { "type": "string" }, "label": { "type": "string" }, "rows": list(reference("Reason")),
                    "rest": cell("What the rows leave of the whole change")
                }
            })),
            "lesson": {
                "type": "object", "description": "There where the sentence teaches a word: the word and what it would mean. People confirm it on the page",
                "properties": { "word": { "type": "string" }, "label": { "type": "string" }, "meaning": { "type": "object" } }
            },
            "conversation_id": { "type": "string" }, "locale": { "type": "string", "enum": ["en", "es", "pt"] }, "engine": { "type": "string", "enum": ["grammar", "llm"] }
        }
    })
}

fn reason() -> Value {
    json!({
        "type": "object", "required": ["value", "label", "now", "before", "change", "share"],
        "properties": {
            "value": cell("Of the dimension"), "label": { "type": "string" }, "now": cell("In the period"), "before": cell("In the compared period"),
            "change": cell("Its part of the whole change, in the metric's unit"),
            "mix": cell("Of a quotient's part, what came of its greater or smaller weight"),
            "share": cell("Its part as a share of the whole change")
        }
    })
}

/// A decimal, a text, a count, or nothing.
fn cell(description: &str) -> Value {
    json!({ "type": ["string", "integer", "null"], "description": description })
}

fn understood() -> Value {
    json!({
        "type": "object", "required": ["part", "text", "meaning"],
        "properties": { "part": { "type": "string" }, "text": { "type": "string" }, "meaning": { "type": "string" } }
    })
}

fn import_form() -> Value {
    json!({
        "type": "object", "required": ["kind", "file"],
        "properties": {
            "kind": { "type": "string", "enum": kinds() },
            "file": { "type": "string", "format": "binary", "description": "CSV, also gzipped" }
        }
    })
}

fn kinds() -> Vec<&'static str> {
    domain::record::Kind::ALL.iter().map(|kind| kind.code()).collect()
}

fn import() -> Value {
    let required = [
        "id",
        "kind",
        "file",
        "state",
        "counts",
        "error",
        "created_at",
        "started_at",
        "finished_at",
        "rejected_rows",
        "next_cursor",
    ];
    json!({
        "type": "object", "required": required,
        "properties": {
            "id": { "type": "integer" }, "kind": { "type": "string", "enum": kinds() }, "file": { "type": "string" },
            "state": { "type": "string", "enum": ["queued", "running", "done", "failed"] },
            "counts": reference("Counts"),
            "error": { "type": ["string", "null"], "description": "Why the file could not be read" },
            "created_at": { "type": "string", "format": "date-time" },
            "started_at": { "type": ["string", "null"], "format": "date-time" },
            "finished_at": { "type": ["string", "null"], "format": "date-time" },
            "rejected_rows": list(reference("Reject")),
            "next_cursor": { "type": ["string", "null"], "description": "For the next page of rejected rows" }
        }
    })
}

fn counts() -> Value {
    let count = json!({ "type": "integer", "minimum": 0 });
    json!({
        "type": "object", "required": ["read", "new", "changed", "unchanged", "rejected"], "description": "Rows",
        "properties": { "read": count, "new": count, "changed": count, "unchanged": count, "rejected": count }
    })
}

fn reject() -> Value {
    json!({
        "type": "object", "required": ["line", "column", "value", "reason"],
        "properties": {
            "line": { "type": "integer", "description": "Line of the file; the header is line 1" },
            "column": { "type": "string" }, "value": { "type": "string" }, "reason": { "type": "string" }
        }
    })
}

fn records() -> Value {
    let cell = json!({ "type": ["string", "number", "boolean", "null"] });
    let record = json!({ "type": "object", "additionalProperties": cell, "description": "Column to value" });
    json!({
        "type": "object", "required": ["records"], "additionalProperties": false,
        "properties": { "records": { "type": "array", "items": record, "minItems": 1, "maxItems": 1000 } },
        "example": { "records": [{ "id": "1001", "created_at": "2026-11-22T18:30:00Z", "total": "129.90", "channel": "online" }] }
    })
}

fn records_answer() -> Value {
    json!({
        "type": "object", "required": ["id", "kind", "counts", "rejected_rows", "warnings"],
        "properties": {
            "id": { "type": "integer", "description": "Of the import that it is kept as: GET /imports/{id}" },
            "kind": { "type": "string", "enum": kinds() }, "counts": reference("Counts"),
            "rejected_rows": list(reference("RejectedRecord")),
            "warnings": list(text("A column that was left out"))
        }
    })
}

fn rejected_record() -> Value {
    json!({
        "type": "object", "required": ["index", "line", "column", "value", "reason"],
        "properties": {
            "index": { "type": "integer", "minimum": 0, "description": "Its place in the list, from 0" },
            "line": { "type": "integer", "minimum": 1, "description": "The same, from 1" },
            "column": { "type": "string" }, "value": { "type": "string" }, "reason": { "type": "string" }
        }
    })
}
