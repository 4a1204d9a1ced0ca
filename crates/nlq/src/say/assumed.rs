//! What a question left open, and how it was taken.

use super::{pick, text};
use domain::Day;
use domain::Locale;
use domain::Period;
use semantic::format;

pub fn took_as(said: &str, label: &str, locale: Locale) -> String {
    text(
        locale,
        format!("“{said}” was taken as “{label}”."),
        format!("«{said}» se tomó como «{label}»."),
        format!("“{said}” foi entendido como “{label}”."),
    )
}

pub fn counted_sales(locale: Locale) -> String {
    pick(
        locale,
        "“How many sales” was taken as the number of orders.",
        "«Cuántas ventas» se tomó como el número de pedidos.",
        "“Quantas vendas” foi entendido como o número de pedidos.",
    )
    .into()
}

pub fn product_sales(locale: Locale) -> String {
    pick(
        locale,
        "By what was sold, money is counted as product sales: items at their prices less their discounts, without shipping, taxes and returns.",
        "Por lo vendido, el dinero se cuenta como ventas de productos: artículos a su precio menos descuentos, sin envío, impuestos ni devoluciones.",
        "Pelo que foi vendido, o dinheiro é contado como vendas de produtos: itens ao preço menos descontos, sem frete, impostos nem devoluções.",
    )
    .into()
}

pub fn implied_revenue(locale: Locale) -> String {
    pick(
        locale,
        "No figure was named: I took revenue.",
        "No se nombró una cifra: tomé los ingresos.",
        "Nenhum número foi citado: usei a receita.",
    )
    .into()
}

pub fn assumed_last_30_days(days: Period, today: Day, locale: Locale) -> String {
    let days = format::period(days, today, locale);
    text(
        locale,
        format!("No period was named: I took the last 30 days ({days})."),
        format!("No se nombró un período: tomé los últimos 30 días ({days})."),
        format!("Nenhum período foi citado: usei os últimos 30 dias ({days})."),
    )
}

pub fn assumed_all_time(locale: Locale) -> String {
    pick(
        locale,
        "No period was named: I looked at all the data there is.",
        "No se nombró un período: miré todos los datos que hay.",
        "Nenhum período foi citado: olhei todos os dados que existem.",
    )
    .into()
}

pub fn took_period(days: Period, today: Day, locale: Locale) -> String {
    let days = format::period(days, today, locale);
    text(
        locale,
        format!("The period was taken as {days}."),
        format!("Se tomó como período {days}."),
        format!("O período foi entendido como {days}."),
    )
}

pub fn date_order(days: Period, today: Day, locale: Locale) -> String {
    took_period(days, today, locale)
}

pub fn counted_units(locale: Locale) -> String {
    pick(
        locale,
        "A number without a currency was taken as units sold.",
        "Un número sin moneda se tomó como unidades vendidas.",
        "Um número sem moeda foi entendido como unidades vendidas.",
    )
    .into()
}
