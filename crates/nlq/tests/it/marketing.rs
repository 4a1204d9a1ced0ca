//! Questions about advertising and visits, in a workspace that has them.

use crate::shop::{ask, line};
use nlq::Vocabulary;
use semantic::catalogue::Family;

/// A shop that advertises and counts its visits.
fn advertiser() -> Vocabulary {
    let values = [
        ("platform", "google"),
        ("platform", "meta"),
        ("device", "mobile"),
        ("campaign", "brand"),
        ("channel", "online"),
    ];
    let values =
        values.into_iter().map(|(dimension, value)| (dimension.to_string(), value.to_string(), value.to_string()));
    Vocabulary::with(&[Family::Orders, Family::Items, Family::Ads, Family::Web], values)
}

#[test]
fn advertising_is_asked_for_in_three_languages() {
    let vocabulary = advertiser();
    let mut wrong = Vec::new();
    for (question, expected) in [
        ("ad spend last month", "ad_spend in last_month"),
        ("how much did we spend on ads last month?", "ad_spend in last_month"),
        ("spend by platform last month", "ad_spend by platform in last_month"),
        ("ROAS by campaign last month", "roas by campaign in last_month"),
        ("ROAS por campaña", "roas by campaign in last_30_days"),
        ("gasto em anúncios por plataforma", "ad_spend by platform in last_30_days"),
        ("gasto en anuncios por plataforma el mes pasado", "ad_spend by platform in last_month"),
        ("CAC este mes", "cac in this_month"),
        ("CAC by channel", "refused"),
        ("impressions and clicks by day last week", "impressions,clicks each day in last_week"),
        ("cost per click on google last month", "cpc in last_month where platform=google"),
        ("CTR by ad group last month", "ctr by ad_group in last_month"),
        ("visits yesterday", "sessions in yesterday"),
        ("visitas de ayer", "sessions in yesterday"),
        ("sesiones por dispositivo", "sessions by device in last_30_days"),
        ("conversion rate last week", "conversion_rate in last_week"),
        ("taxa de conversão no mês passado", "conversion_rate in last_month"),
        ("tasa de conversión por fuente", "conversion_rate by source in last_30_days"),
        ("contribution profit last month", "contribution_profit in last_month"),
        ("revenue by channel last month", "revenue by channel in last_month"),
        ("orders last month", "orders in last_month"),
        ("customers last month", "customers in last_month"),
        ("sales by campaign last month", "revenue by campaign in last_month"),
        ("bounce rate last month", "refused"),
        ("MRR last month", "refused"),
    ] {
        let found = line(&ask(&vocabulary, question, None));
        if found != expected {
            wrong.push(format!("{question}: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
