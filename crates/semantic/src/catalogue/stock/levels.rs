//! What is in stock as the period ends.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Formula, Level, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "on_hand",
        label: text("On hand", "Existencias", "Estoque físico"),
        meaning: text(
            "Pieces in stock at the end, reserved ones too.",
            "Unidades en stock al final, también las reservadas.",
            "Unidades em estoque no fim, também as reservadas.",
        ),
        unit: Unit::Count,
        direction: Trend::Neutral,
        synonyms: words(
            &["stock", "inventory", "stock on hand", "units in stock", "stock levels"],
            &["stock", "inventario", "unidades en stock", "nivel de stock"],
            &["estoque", "inventário", "unidades em estoque"],
        ),
        category: Category::Stock,
        formula: "Σ on_hand of the latest levels",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::OnHand))]),
    },
    Metric {
        key: "available",
        label: text("Available stock", "Stock disponible", "Estoque disponível"),
        meaning: text(
            "Pieces in stock at the end that are not reserved.",
            "Unidades en stock al final que no están reservadas.",
            "Unidades em estoque no fim que não estão reservadas.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["available", "available units", "available inventory"],
            &["disponible", "unidades disponibles", "inventario disponible"],
            &["disponível", "unidades disponíveis"],
        ),
        category: Category::Stock,
        formula: "Σ (on_hand − reserved) of the latest levels",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::Available))]),
    },
    Metric {
        key: "inventory_value",
        label: text("Inventory value", "Valor del inventario", "Valor do estoque"),
        meaning: text(
            "What the stock at the end cost, at each product's present cost.",
            "Lo que costó el stock al final, al costo actual de cada producto.",
            "Quanto custou o estoque no fim, pelo custo atual de cada produto.",
        ),
        unit: Unit::Money,
        direction: Trend::Neutral,
        synonyms: words(
            &["stock value", "value of inventory"],
            &["valor del stock", "valor de inventario"],
            &["valor do inventário", "valor de estoque"],
        ),
        category: Category::Stock,
        formula: "Σ on_hand × product cost",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::InventoryValue))]),
    },
    Metric {
        key: "stockout_products",
        label: text("Products out of stock", "Productos sin stock", "Produtos sem estoque"),
        meaning: text(
            "Products with nothing available at the end.",
            "Productos sin nada disponible al final.",
            "Produtos sem nada disponível no fim.",
        ),
        unit: Unit::Count,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["stockouts", "out of stock", "out of stock products"],
            &["quiebres de stock", "productos agotados", "sin stock"],
            &["rupturas de estoque", "produtos esgotados", "sem estoque"],
        ),
        category: Category::Stock,
        formula: "products with available ≤ 0",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::Stockouts))]),
    },
];
