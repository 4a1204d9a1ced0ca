//! How fast the stock sells.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Formula, Level, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "daily_demand",
        label: text("Daily demand", "Demanda diaria", "Demanda diária"),
        meaning: text(
            "Mean units sold a day over the 28 days up to the end, days out of stock left out; of several products the sum of theirs.",
            "Media de unidades vendidas por día en los 28 días hasta el final, sin los días sin stock; de varios productos, la suma.",
            "Média de unidades vendidas por dia nos 28 dias até o fim, sem os dias sem estoque; de vários produtos, a soma.",
        ),
        unit: Unit::Number,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["demand", "units per day", "mean daily demand"],
            &["demanda", "unidades por día", "demanda media diaria"],
            &["demanda", "unidades por dia", "demanda média diária"],
        ),
        category: Category::Stock,
        formula: "Σ by product: units ÷ days in stock, over 28 days",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(DailyDemand)]),
    },
    Metric {
        key: "days_of_stock",
        label: text("Days of stock", "Días de stock", "Dias de estoque"),
        meaning: text(
            "How many days what is available lasts at the daily demand.",
            "Cuántos días dura lo disponible con la demanda diaria.",
            "Quantos dias dura o disponível com a demanda diária.",
        ),
        unit: Unit::Days,
        direction: Trend::Neutral,
        synonyms: words(
            &["days of inventory", "stock cover", "days of supply"],
            &["días de inventario", "cobertura de stock"],
            &["dias de inventário", "cobertura de estoque"],
        ),
        category: Category::Stock,
        formula: "available ÷ daily_demand",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(End(Level::Available))], denominator: &[Plus(DailyDemand)] },
    },
    Metric {
        key: "sell_through",
        label: text("Sell-through rate", "Tasa de venta del stock", "Taxa de venda do estoque"),
        meaning: text(
            "Units sold, of those sold and those on hand at the end.",
            "Unidades vendidas, sobre las vendidas más las existencias finales.",
            "Unidades vendidas, sobre as vendidas mais o estoque final.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["sell through", "sell through rate", "sell-through"],
            &["sell through", "venta del inventario"],
            &["sell through", "venda do estoque"],
        ),
        category: Category::Stock,
        formula: "units_sold ÷ (units_sold + on_hand)",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(Units)], denominator: &[Plus(Units), Plus(End(Level::OnHand))] },
    },
    Metric {
        key: "inventory_turnover",
        label: text("Inventory turnover", "Rotación de inventario", "Giro de estoque"),
        meaning: text(
            "How often the stock was sold in the 365 days up to the end: cost of goods ÷ mean inventory value over the days with a known level.",
            "Cuántas veces se vendió el stock en los 365 días hasta el final: costo de lo vendido ÷ valor medio del inventario.",
            "Quantas vezes o estoque foi vendido nos 365 dias até o fim: custo do vendido ÷ valor médio do estoque.",
        ),
        unit: Unit::Number,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["stock turnover", "stock turn", "inventory turns"],
            &["rotación de stock", "rotación del inventario"],
            &["giro do estoque", "rotatividade do estoque"],
        ),
        category: Category::Stock,
        formula: "cogs of 365 days ÷ mean inventory_value",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(YearCogs)], denominator: &[Plus(MeanStockValue)] },
    },
];
