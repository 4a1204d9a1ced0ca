use super::*;
use Locale::{En, Es, Pt};
use domain::{Currency, Period};
use std::cmp::Ordering;

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn currency(code: &str) -> Currency {
    Currency::parse(code).expect("a currency")
}

fn date(text: &str) -> Day {
    text.parse().expect("a date")
}

/// Compares with plain spaces for the no-break ones, so that expectations stay readable.
fn check(got: String, expected: &str) {
    assert_eq!(got.replace(NBSP, " "), expected);
}

#[test]
fn money_in_three_languages() {
    let checks = [
        ("1234.56", "BRL", "R$ 1,234.56", "R$ 1.234,56", "R$ 1.234,56"),
        ("1234.5", "USD", "$1,234.50", "US$ 1.234,50", "US$ 1.234,50"),
        ("-0.05", "EUR", "−€0.05", "−0,05 €", "−€ 0,05"),
        ("1234567.89", "MXN", "MX$ 1,234,567.89", "MX$ 1.234.567,89", "MX$ 1.234.567,89"),
        ("1234", "JPY", "¥1,234", "¥ 1.234", "¥ 1.234"),
        ("1.2345", "KWD", "KWD 1.234", "KWD 1,234", "KWD 1,234"),
        ("0", "ARS", "AR$ 0.00", "AR$ 0,00", "AR$ 0,00"),
        ("-0.001", "USD", "$0.00", "US$ 0,00", "US$ 0,00"),
        (
            "92233720368547758.07",
            "USD",
            "$92,233,720,368,547,758.07",
            "US$ 92.233.720.368.547.758,07",
            "US$ 92.233.720.368.547.758,07",
        ),
    ];
    for (amount, code, en, es, pt) in checks {
        for (locale, expected) in [(En, en), (Es, es), (Pt, pt)] {
            check(money(&text(amount), currency(code), locale), expected);
        }
    }
}

#[test]
fn amounts_never_break_from_their_sign() {
    assert_eq!(money(&text("-1.5"), Currency::BRL, Pt), "−R$\u{a0}1,50");
    assert_eq!(percent(&text("0.5"), Es), "50,0\u{a0}%");
}

#[test]
fn counts_numbers_and_percents() {
    check(count(1_642, Pt), "1.642");
    check(count(-1_000_000, En), "−1,000,000");
    check(count(i64::MIN, En), "−9,223,372,036,854,775,808");
    check(number(&text("2.350000"), Es), "2,35");
    check(number(&text("12.000000"), En), "12");
    check(number(&text("1200"), En), "1,200");
    check(number(&Value::Null, En), "–");
    check(percent(&text("0.123400"), En), "12.3%");
    check(percent(&text("0.123500"), Pt), "12,4 %");
    check(percent(&text("-0.046000"), Es), "−4,6 %");
    check(percent(&text("12.5"), En), "1,250.0%");
    check(days(&text("1.000000"), En), "1 day");
    check(days(&text("3.500000"), Es), "3,5 días");
}

#[test]
fn compact_numbers() {
    let checks = [
        ("248310.55", "R$ 248K", "R$ 248 mil", "R$ 248 mil"),
        ("1248310", "R$ 1.25M", "R$ 1,25 M", "R$ 1,25 mi"),
        ("12400000", "R$ 12.4M", "R$ 12,4 M", "R$ 12,4 mi"),
        ("10000", "R$ 10K", "R$ 10 mil", "R$ 10 mil"),
        ("999950", "R$ 1M", "R$ 1 M", "R$ 1 mi"),
        ("2500000000", "R$ 2.5B", "R$ 2,5 mil M", "R$ 2,5 bi"),
        ("-56789.12", "−R$ 56.8K", "−R$ 56,8 mil", "−R$ 56,8 mil"),
        ("9999.49", "R$ 9,999", "R$ 9.999", "R$ 9.999"),
        ("151.22", "R$ 151.22", "R$ 151,22", "R$ 151,22"),
        ("5000000000000000", "R$ 5,000T", "R$ 5.000 B", "R$ 5.000 tri"),
    ];
    for (amount, en, es, pt) in checks {
        for (locale, expected) in [(En, en), (Es, es), (Pt, pt)] {
            check(compact_money(&text(amount), Currency::BRL, locale), expected);
        }
    }
    check(compact_number(&Value::Count(1_642), Pt), "1.642");
    check(compact_number(&Value::Count(-23_456), En), "−23.5K");
    check(compact_number(&Value::Null, En), "–");
}

fn column(key: &str, kind: ColumnKind, unit: Option<Unit>) -> Column {
    let currency = (unit == Some(Unit::Money)).then_some(Currency::BRL);
    Column { key: key.into(), kind, unit, currency, label: key.into() }
}

#[test]
fn cells_by_their_column() {
    let metric = |unit| column("m", ColumnKind::Metric, Some(unit));
    let dimension = |key| column(key, ColumnKind::Dimension, None);
    check(value(&text("1234.50"), &metric(Unit::Money), Pt), "R$ 1.234,50");
    check(value(&Value::Count(1234), &metric(Unit::Count), En), "1,234");
    check(value(&text("0.048000"), &metric(Unit::Ratio), Es), "4,8 %");
    check(value(&Value::Null, &metric(Unit::Money), En), "–");
    check(value(&text("n/a"), &metric(Unit::Count), En), "n/a");
    check(value(&text("2026-11-01"), &dimension("month"), Pt), "nov 2026");
    check(value(&text("2026-11-01"), &dimension("campaign"), Pt), "2026-11-01");
    check(value(&text(""), &dimension("channel"), En), "Not set");
    check(value(&Value::Null, &dimension("country"), Es), "Sin dato");
    check(value(&text("6"), &dimension("weekday"), Pt), "sáb");
    check(value(&Value::Count(9), &dimension("hour"), En), "9:00");
    check(value(&text("25"), &dimension("hour"), En), "25");
    check(value(&text("returning"), &dimension("customer_type"), Es), "Recurrentes");
    check(compact(&text("0.048000"), &metric(Unit::Ratio), Es), "4,8 %");
    check(compact(&text("1500000.00"), &metric(Unit::Money), Es), "R$ 1,5 M");
}

#[test]
fn deltas() {
    let check = |now: &str, before: &str, unit, expected: Option<(&str, Ordering)>| {
        let got = delta(&text(now), &text(before), unit);
        let got = got.map(|delta| (delta.text(Pt).replace(NBSP, " "), delta.direction()));
        assert_eq!(got, expected.map(|(text, direction)| (text.to_string(), direction)), "{now} {before}");
    };
    check("112.40", "100.00", Unit::Money, Some(("+12,4 %", Ordering::Greater)));
    check("95", "100.00", Unit::Money, Some(("−5,0 %", Ordering::Less)));
    check("100.01", "100", Unit::Money, Some(("0,0 %", Ordering::Equal)));
    check("50", "-100", Unit::Money, Some(("+150,0 %", Ordering::Greater)));
    check("1300", "100", Unit::Count, Some(("+1.200 %", Ordering::Greater)));
    check("0", "100", Unit::Count, Some(("−100,0 %", Ordering::Less)));
    check("5", "0", Unit::Count, None);
    check("0.069000", "0.048000", Unit::Ratio, Some(("+2,1 pp", Ordering::Greater)));
    check("0.021000", "0.000000", Unit::Ratio, Some(("+2,1 pp", Ordering::Greater)));
    assert_eq!(delta(&Value::Null, &text("1"), Unit::Count), None);
    assert_eq!(delta(&text("1"), &Value::Null, Unit::Count), None);
}

#[test]
fn periods() {
    let today = date("2026-11-22");
    let checks = [
        ("2026-11-01", "2026-11-21", "1–21 Nov", "1–21 nov", "1–21 nov"),
        ("2025-11-01", "2025-11-21", "1–21 Nov 2025", "1–21 nov 2025", "1–21 nov 2025"),
        ("2026-10-23", "2026-11-21", "23 Oct – 21 Nov", "23 oct – 21 nov", "23 out – 21 nov"),
        (
            "2025-12-28",
            "2026-01-03",
            "28 Dec 2025 – 3 Jan 2026",
            "28 dic 2025 – 3 ene 2026",
            "28 dez 2025 – 3 jan 2026",
        ),
        ("2026-11-01", "2026-11-30", "November 2026", "noviembre de 2026", "novembro de 2026"),
        ("2017-07-01", "2017-09-30", "Q3 2017", "T3 2017", "T3 2017"),
        ("2017-01-01", "2017-12-31", "2017", "2017", "2017"),
        ("2025-11-01", "2026-10-31", "Nov 2025 – Oct 2026", "nov 2025 – oct 2026", "nov 2025 – out 2026"),
        ("2026-01-01", "2026-02-28", "Jan – Feb 2026", "ene – feb 2026", "jan – fev 2026"),
        ("2026-11-22", "2026-11-22", "22 Nov", "22 nov", "22 nov"),
        ("2026-11-16", "2026-11-22", "16–22 Nov", "16–22 nov", "16–22 nov"),
    ];
    for (from, to, en, es, pt) in checks {
        for (locale, expected) in [(En, en), (Es, es), (Pt, pt)] {
            check(period(Period::new(date(from), date(to)), today, locale), expected);
        }
    }
}

#[test]
fn buckets() {
    let first = date("2026-11-16");
    let checks = [
        (Grain::Day, "16 Nov 2026", "16 Nov"),
        (Grain::Week, "16–22 Nov 2026", "16 Nov"),
        (Grain::Month, "Nov 2026", "Nov"),
        (Grain::Quarter, "Q4 2026", "Q4"),
        (Grain::Year, "2026", "2026"),
    ];
    for (grain, long, short) in checks {
        check(bucket(grain, first, En), long);
        check(short_bucket(grain, first, En), short);
    }
    check(weekday_day(date("2026-11-21"), Pt), "sáb 21 nov");
    check(day(first, Es), "16 nov 2026");
}
