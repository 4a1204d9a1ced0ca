//! What the sales cost, and what is left.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::{Minus, Plus};
use crate::catalogue::{AddsUp, Category, Formula, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "cogs",
        label: text("Cost of goods", "Costo de mercadería", "Custo das mercadorias"),
        meaning: text(
            "What the sold items cost the shop, at each product's present cost.",
            "Lo que le costaron a la tienda los artículos vendidos, al costo actual de cada producto.",
            "Quanto os itens vendidos custaram à loja, pelo custo atual de cada produto.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["cogs", "cost of goods sold", "cost of sales", "product cost", "product costs"],
            &["cogs", "costo de ventas", "costo de los productos", "costo de lo vendido", "coste de ventas", "cmv"],
            &[
                "cogs",
                "cmv",
                "custo das vendas",
                "custo dos produtos",
                "custo das mercadorias vendidas",
                "custo dos produtos vendidos",
            ],
        ),
        category: Category::Costs,
        formula: "Σ quantity × product cost",
        adds_up: AddsUp::Sum,
        reach: Reach::Items,
        expression: Formula::Sum(&[Plus(Cogs)]),
    },
    Metric {
        key: "fees",
        label: text("Fees", "Comisiones", "Taxas"),
        meaning: text(
            "Marketplace commissions, payment fees and other charges on the period's orders.",
            "Comisiones de marketplaces, de cobro y otros cargos de los pedidos del período.",
            "Comissões de marketplaces, taxas de pagamento e outros encargos dos pedidos do período.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["fee", "payment fees", "commissions", "marketplace fees", "transaction fees", "charges"],
            &["comisión", "cargos", "comisiones de pago", "tarifas", "costos de transacción"],
            &["taxa", "tarifas", "comissões", "taxas de pagamento", "encargos"],
        ),
        category: Category::Costs,
        formula: "Σ fees",
        adds_up: AddsUp::Sum,
        reach: Reach::Orders,
        expression: Formula::Sum(&[Plus(Fees)]),
    },
    Metric {
        key: "gross_profit",
        label: text("Gross profit", "Ganancia bruta", "Lucro bruto"),
        meaning: text(
            "Net sales less the cost of the goods sold.",
            "Ventas netas menos el costo de lo vendido.",
            "Vendas líquidas menos o custo do que foi vendido.",
        ),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["profit", "gross earnings", "profits"],
            &["ganancia", "ganancias", "utilidad bruta", "utilidad", "beneficio bruto", "beneficio"],
            &["lucro", "lucros", "ganho bruto", "ganhos"],
        ),
        category: Category::Costs,
        formula: "net_sales − cogs",
        adds_up: AddsUp::Sum,
        reach: Reach::Orders,
        expression: Formula::Sum(&[Plus(Gross), Minus(Discounts), Minus(Returns), Minus(Cogs)]),
    },
    Metric {
        key: "gross_margin",
        label: text("Gross margin", "Margen bruto", "Margem bruta"),
        meaning: text(
            "The share of net sales left after the cost of goods.",
            "La parte de las ventas netas que queda tras el costo de lo vendido.",
            "A parte das vendas líquidas que sobra após o custo do que foi vendido.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["margin", "profit margin", "margins", "gross profit margin"],
            &["margen", "margen de ganancia", "márgenes", "margen de utilidad"],
            &["margem", "margem de lucro", "margens"],
        ),
        category: Category::Costs,
        formula: "gross_profit ÷ net_sales",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Orders,
        expression: Formula::Ratio {
            numerator: &[Plus(Gross), Minus(Discounts), Minus(Returns), Minus(Cogs)],
            denominator: &[Plus(Gross), Minus(Discounts), Minus(Returns)],
        },
    },
    Metric {
        key: "contribution_profit",
        label: text("Contribution profit", "Ganancia de contribución", "Lucro de contribuição"),
        meaning: text(
            "What orders leave after the cost of goods, fees and ad spend.",
            "Lo que dejan los pedidos tras el costo de lo vendido, las comisiones y la publicidad.",
            "O que os pedidos deixam após o custo do que foi vendido, as taxas e os anúncios.",
        ),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["contribution margin", "profit after ads", "profit after marketing"],
            &["margen de contribución", "ganancia después de publicidad", "contribución"],
            &["margem de contribuição", "lucro depois de anúncios", "contribuição"],
        ),
        category: Category::Costs,
        formula: "net_sales + shipping − cogs − fees − ad_spend",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[
            Plus(Gross),
            Minus(Discounts),
            Minus(Returns),
            Plus(Shipping),
            Minus(Cogs),
            Minus(Fees),
            Minus(AdSpend),
        ]),
    },
];
