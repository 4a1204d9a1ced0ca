//! What a click, a thousand views, a conversion cost, and what a unit of spend brought.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Formula, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "ctr",
        label: text("Click-through rate", "Tasa de clics", "Taxa de cliques"),
        meaning: text(
            "The share of ad impressions that were clicked.",
            "La parte de las impresiones en la que se hizo clic.",
            "A parte das impressões em que se clicou.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["ctr", "click through rate", "click rate"],
            &["ctr", "tasa de clic", "porcentaje de clics"],
            &["ctr", "taxa de clique", "porcentagem de cliques"],
        ),
        category: Category::Marketing,
        formula: "clicks ÷ impressions",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(Clicks)], denominator: &[Plus(Impressions)] },
    },
    Metric {
        key: "cpc",
        label: text("Cost per click", "Costo por clic", "Custo por clique"),
        meaning: text(
            "What a click cost on average.",
            "Lo que costó en promedio un clic.",
            "Quanto custou em média um clique.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["cpc", "average cost per click"],
            &["cpc", "coste por clic"],
            &["cpc", "custo médio por clique"],
        ),
        category: Category::Marketing,
        formula: "ad_spend ÷ clicks",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(AdSpend)], denominator: &[Plus(Clicks)] },
    },
    Metric {
        key: "cpm",
        label: text("Cost per thousand impressions", "Costo por mil impresiones", "Custo por mil impressões"),
        meaning: text(
            "What a thousand ad impressions cost on average.",
            "Lo que costaron en promedio mil impresiones.",
            "Quanto custaram em média mil impressões.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(&["cpm", "cost per mille"], &["cpm", "coste por mil impresiones"], &["cpm", "custo por mil"]),
        category: Category::Marketing,
        formula: "ad_spend ÷ impressions × 1000",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Times(
            1000,
            &Formula::Ratio { numerator: &[Plus(AdSpend)], denominator: &[Plus(Impressions)] },
        ),
    },
    Metric {
        key: "cpa",
        label: text("Cost per conversion", "Costo por conversión", "Custo por conversão"),
        meaning: text(
            "What a conversion cost on average, as the ad platforms count them.",
            "Lo que costó en promedio una conversión según las plataformas.",
            "Quanto custou em média uma conversão segundo as plataformas.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["cpa", "cost per action", "cost per acquisition"],
            &["cpa", "costo por acción", "costo por adquisición", "coste por conversión"],
            &["cpa", "custo por ação", "custo por aquisição"],
        ),
        category: Category::Marketing,
        formula: "ad_spend ÷ conversions",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(AdSpend)], denominator: &[Plus(AdConversions)] },
    },
    Metric {
        key: "roas",
        label: text("ROAS", "ROAS", "ROAS"),
        meaning: text(
            "Conversion value per unit of ad spend, as the ad platforms report it.",
            "Valor de conversión por unidad de inversión publicitaria, según las plataformas.",
            "Valor de conversão por unidade investida em anúncios, segundo as plataformas.",
        ),
        unit: Unit::Number,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["return on ad spend", "ad return"],
            &["retorno publicitario", "retorno de la inversión publicitaria"],
            &["retorno sobre investimento em anúncios", "retorno de anúncios"],
        ),
        category: Category::Marketing,
        formula: "conversion_value ÷ ad_spend",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(ConversionValue)], denominator: &[Plus(AdSpend)] },
    },
];
