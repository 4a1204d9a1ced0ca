//! When to order anew, and how much.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Formula, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "safety_stock",
        label: text("Safety stock", "Stock de seguridad", "Estoque de segurança"),
        meaning: text(
            "Units that cover the ups and downs of demand until an order arrives, 95 times out of 100; of several products the sum of theirs.",
            "Unidades que cubren los vaivenes de la demanda hasta que llega un pedido, 95 veces de 100; de varios productos, la suma.",
            "Unidades que cobrem as oscilações da demanda até um pedido chegar, 95 vezes em 100; de vários produtos, a soma.",
        ),
        unit: Unit::Number,
        direction: Trend::Neutral,
        synonyms: words(
            &["buffer stock", "safety inventory", "safety stocks"],
            &["stock mínimo de seguridad", "inventario de seguridad", "existencias de seguridad"],
            &["estoque mínimo de segurança", "inventário de segurança"],
        ),
        category: Category::Stock,
        formula: "1.645 × deviation of daily units over 28 days × √lead time",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(SafetyStock)]),
    },
    Metric {
        key: "reorder_point",
        label: text("Reorder point", "Punto de pedido", "Ponto de pedido"),
        meaning: text(
            "At how many units a new order is due: the demand until it arrives and the safety stock.",
            "Con cuántas unidades toca pedir de nuevo: la demanda hasta que llegue y el stock de seguridad.",
            "Com quantas unidades é hora de pedir de novo: a demanda até chegar e o estoque de segurança.",
        ),
        unit: Unit::Number,
        direction: Trend::Neutral,
        synonyms: words(
            &["reorder level", "reordering point", "rop"],
            &["punto de reorden", "punto de reposición", "nivel de reorden"],
            &["ponto de reposição", "ponto de ressuprimento", "nível de reposição"],
        ),
        category: Category::Stock,
        formula: "daily_demand × lead time + safety_stock",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(LeadDemand), Plus(SafetyStock)]),
    },
    Metric {
        key: "economic_order_quantity",
        label: text("Economic order quantity", "Cantidad económica de pedido", "Lote econômico de compra"),
        meaning: text(
            "How many units to order at once so that ordering and keeping them cost least; of several products the sum of theirs.",
            "Cuántas unidades pedir de una vez para que pedirlas y guardarlas cueste lo menos posible; de varios productos, la suma.",
            "Quantas unidades pedir de uma vez para que pedi-las e guardá-las custe o mínimo; de vários produtos, a soma.",
        ),
        unit: Unit::Number,
        direction: Trend::Neutral,
        synonyms: words(
            &["eoq", "optimal order quantity", "economic order size"],
            &["eoq", "lote económico", "cantidad óptima de pedido"],
            &["eoq", "lote econômico", "quantidade ótima de pedido"],
        ),
        category: Category::Stock,
        formula: "√(2 × 365 × daily_demand × reorder_cost ÷ (holding_cost_rate × cost))",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(OrderQuantity)]),
    },
];
