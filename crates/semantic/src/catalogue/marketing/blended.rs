//! Advertising against what the shop itself sold.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::{Minus, Plus};
use crate::catalogue::{AddsUp, Category, Formula, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "mer",
        label: text("Marketing efficiency ratio", "Eficiencia de marketing", "Eficiência de marketing"),
        meaning: text(
            "Revenue of all orders per unit of ad spend.",
            "Ingresos de todos los pedidos por unidad de inversión publicitaria.",
            "Receita de todos os pedidos por unidade investida em anúncios.",
        ),
        unit: Unit::Number,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["mer", "blended roas", "marketing efficiency"],
            &["mer", "roas combinado", "ratio de eficiencia de marketing"],
            &["mer", "roas combinado", "índice de eficiência de marketing"],
        ),
        category: Category::Marketing,
        formula: "revenue ÷ ad_spend",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio {
            numerator: &[Plus(Gross), Minus(Discounts), Minus(Returns), Plus(Shipping), Plus(Taxes)],
            denominator: &[Plus(AdSpend)],
        },
    },
    Metric {
        key: "cac",
        label: text("Customer acquisition cost", "Costo de adquisición de clientes", "Custo de aquisição de clientes"),
        meaning: text(
            "Ad spend per new customer.",
            "Inversión publicitaria por cliente nuevo.",
            "Investimento em anúncios por novo cliente.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["cac", "acquisition cost", "cost per new customer"],
            &["cac", "costo de adquisición", "costo por cliente nuevo", "costo de adquisición de cliente"],
            &["cac", "custo de aquisição", "custo por novo cliente", "custo de aquisição de cliente"],
        ),
        category: Category::Marketing,
        formula: "ad_spend ÷ new_customers",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(AdSpend)], denominator: &[Plus(NewCustomers)] },
    },
];
