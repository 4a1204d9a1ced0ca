//! Schemas of embed tokens.

use super::{list as list_of, reference, text};
use boards::outside::{Font, LONGEST_SECONDS, MAX_LOCKED, MAX_ORIGINS, SHORTEST_SECONDS, Show, Theme, USUAL_SECONDS};
use serde_json::{Value, json};

pub fn wanted() -> Value {
    json!({
        "type": "object", "required": ["board", "origins"], "additionalProperties": false,
        "properties": {
            "board": { "type": "integer", "description": "The number at the end of the board's address" },
            "show": {
                "type": "string", "enum": Show::ALL.map(Show::code), "default": Show::Board.code(),
                "description": "`number`: the tile's first metric over its whole period"
            },
            "tile": text("Of a tile or a number: its id on the board"),
            "origins": {
                "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": MAX_ORIGINS,
                "description": "The sites whose pages may show it, exactly: `https://shop.example`; `http` for localhost alone"
            },
            "filters": {
                "type": "array", "items": reference("Filter"), "maxItems": MAX_LOCKED,
                "description": "Hold for every tile; whoever looks can't lift them"
            },
            "theme": { "type": "string", "enum": Theme::ALL.map(Theme::code), "default": Theme::Auto.code() },
            "accent": { "type": ["string", "null"], "pattern": "^#[0-9a-fA-F]{6}$", "description": "The first colour of charts" },
            "font": { "type": "string", "enum": Font::ALL.map(Font::code), "default": Font::System.code() },
            "hide_header": { "type": "boolean", "default": false },
            "expires_in": {
                "type": ["integer", "null"], "minimum": SHORTEST_SECONDS, "maximum": LONGEST_SECONDS, "default": USUAL_SECONDS,
                "description": "How long it lasts, in seconds"
            }
        },
        "example": { "board": 123, "origins": ["https://shop.example"], "filters": [{ "dimension": "country", "values": ["BR"] }], "theme": "light" }
    })
}

pub fn made() -> Value {
    json!({
        "type": "object", "required": ["id", "token", "url", "expires_at"],
        "properties": {
            "id": { "type": "integer" }, "token": text("Told once"), "url": text("For the `src` of an iframe"),
            "expires_at": time()
        }
    })
}

pub fn list() -> Value {
    json!({
        "type": "object", "required": ["embed_tokens"],
        "properties": { "embed_tokens": list_of(json!({
            "type": "object", "required": ["id", "embed", "created_at", "expires_at", "last_used_at", "revoked_at"],
            "properties": {
                "id": { "type": "integer" }, "embed": reference("EmbedWanted"), "created_at": time(), "expires_at": time(),
                "last_used_at": { "type": ["string", "null"], "format": "date-time", "description": "To the minute" },
                "revoked_at": { "type": ["string", "null"], "format": "date-time" }
            }
        })) }
    })
}

pub fn revoked() -> Value {
    json!({
        "type": "object", "required": ["id", "revoked"],
        "properties": { "id": { "type": "integer" }, "revoked": { "type": "boolean" } }
    })
}

fn time() -> Value {
    json!({ "type": "string", "format": "date-time" })
}
