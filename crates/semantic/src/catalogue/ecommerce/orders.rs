//! Orders, what is in them, and those that came to nothing.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::{Minus, Plus};
use crate::catalogue::{AddsUp, Category, Formula, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "orders",
        label: text("Orders", "Pedidos", "Pedidos"),
        meaning: text(
            "How many orders were placed, without cancelled, voided and test ones.",
            "Cuántos pedidos se hicieron, sin contar cancelados, anulados ni de prueba.",
            "Quantos pedidos foram feitos, sem contar cancelados, anulados e de teste.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["order", "order count", "number of orders", "purchases", "transactions", "how many orders"],
            &["pedido", "órdenes", "cantidad de pedidos", "número de pedidos", "compras", "transacciones"],
            &["pedido", "ordens", "quantidade de pedidos", "número de pedidos", "compras", "transações"],
        ),
        category: Category::Orders,
        formula: "count of valid orders",
        adds_up: AddsUp::Sum,
        reach: Reach::Items,
        expression: Formula::Sum(&[Plus(Orders)]),
    },
    Metric {
        key: "aov",
        label: text("Average order value", "Ticket promedio", "Ticket médio"),
        meaning: text(
            "What an order is worth on average, after discounts, before shipping and taxes.",
            "Lo que vale en promedio un pedido, con descuentos, sin envío ni impuestos.",
            "Quanto vale em média um pedido, com descontos, sem frete nem impostos.",
        ),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &[
                "aov",
                "average order",
                "average basket",
                "average ticket",
                "basket size",
                "basket value",
                "mean order value",
            ],
            &[
                "aov",
                "ticket medio",
                "valor promedio de pedido",
                "valor promedio del pedido",
                "valor medio del pedido",
                "pedido promedio",
                "promedio por pedido",
            ],
            &[
                "aov",
                "tíquete médio",
                "valor médio do pedido",
                "valor médio por pedido",
                "pedido médio",
                "média por pedido",
            ],
        ),
        category: Category::Orders,
        formula: "(gross_sales − discounts) ÷ orders",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Orders,
        expression: Formula::Ratio { numerator: &[Plus(Gross), Minus(Discounts)], denominator: &[Plus(Orders)] },
    },
    Metric {
        key: "units_sold",
        label: text("Units sold", "Unidades vendidas", "Unidades vendidas"),
        meaning: text(
            "How many pieces were sold.",
            "Cuántas unidades se vendieron.",
            "Quantas unidades foram vendidas.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["units", "items sold", "quantity", "quantity sold", "pieces", "pieces sold", "volume"],
            &["unidades", "cantidad vendida", "artículos vendidos", "piezas vendidas", "productos vendidos"],
            &["unidades", "quantidade vendida", "itens vendidos", "peças vendidas", "produtos vendidos"],
        ),
        category: Category::Orders,
        formula: "Σ item quantity",
        adds_up: AddsUp::Sum,
        reach: Reach::Items,
        expression: Formula::Sum(&[Plus(Units)]),
    },
    Metric {
        key: "units_per_order",
        label: text("Units per order", "Unidades por pedido", "Unidades por pedido"),
        meaning: text(
            "How many pieces an order holds on average.",
            "Cuántas unidades tiene en promedio un pedido.",
            "Quantas unidades tem em média um pedido.",
        ),
        unit: Unit::Number,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["items per order", "units per transaction", "upt", "pieces per order"],
            &["artículos por pedido", "productos por pedido", "unidades por compra"],
            &["itens por pedido", "produtos por pedido", "unidades por compra"],
        ),
        category: Category::Orders,
        formula: "units_sold ÷ orders",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Orders,
        expression: Formula::Ratio { numerator: &[Plus(Units)], denominator: &[Plus(Orders)] },
    },
    Metric {
        key: "cancellation_rate",
        label: text("Cancellation rate", "Tasa de cancelación", "Taxa de cancelamento"),
        meaning: text(
            "The share of all orders, tests aside, that were cancelled.",
            "La parte de todos los pedidos, salvo los de prueba, que se canceló.",
            "A parte de todos os pedidos, fora os de teste, que foi cancelada.",
        ),
        unit: Unit::Ratio,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["cancel rate", "cancellations", "cancelled orders", "canceled orders", "percent cancelled"],
            &["cancelaciones", "pedidos cancelados", "tasa de cancelaciones", "porcentaje de cancelación"],
            &["cancelamentos", "pedidos cancelados", "taxa de cancelamentos", "percentual de cancelamento"],
        ),
        category: Category::Orders,
        formula: "cancelled orders ÷ all orders that are not tests",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Orders,
        expression: Formula::Ratio { numerator: &[Plus(Cancelled)], denominator: &[Plus(Placed)] },
    },
];
