use super::value::*;
use crate::zone::Zone;
use domain::Currency;

fn ms(text: &str, zone: &str) -> Option<i64> {
    time(text, &Zone::named(zone).expect("a zone")).ok()
}

#[test]
fn reads_rfc_3339_and_local_times() {
    let check = |text: &str, same: &str| {
        let expected = ms(same, "UTC").expect("a time");
        assert_eq!(ms(text, "America/Sao_Paulo"), Some(expected), "{text}");
    };
    check("2026-11-22T18:30:00Z", "2026-11-22 18:30");
    check("2026-11-22t18:30:00z", "2026-11-22 18:30:00");
    check("2026-11-22T18:30:00.5-03:00", "2026-11-22 21:30:00.500");
    check("2026-11-22 18:30:00 -0300", "2026-11-22 21:30");
    check("2026-11-22 18:30:00 UTC", "2026-11-22 18:30");
    check("2026-11-22 18:30:07", "2026-11-22 21:30:07");
    check("2026-11-22 18:30", "2026-11-22 21:30");
    check("2026-11-22", "2026-11-22 03:00");
    check("2016-12-31T23:59:60Z", "2016-12-31 23:59:59");
    check("1969-12-31T23:59:59.999Z", "1969-12-31 23:59:59.999");
    assert_eq!(ms("1970-01-01T00:00:00.001Z", "UTC"), Some(1));
    assert_eq!(ms("1969-12-31T23:59:59.999Z", "UTC"), Some(-1));
    for bad in [
        "",
        "2026",
        "2026-13-01",
        "2026-02-30",
        "2026-11-22T",
        "2026-11-22 25:00",
        "2026-11-22 18",
        "22/11/2026",
        "2026-11-22 18:30:00+3",
        "2026-11-22 18:30:00.",
        "2026-11-22 18:30:00 -03:00 x",
        "1899-12-31",
        "2200-01-01",
        "٢٠٢٦-11-22",
        "2026-11-22T18:30:00+99:00",
        "0001-01-01",
        "9999-12-31T23:59:59Z",
        "2026-11-22\n",
    ] {
        assert_eq!(ms(bad, "UTC"), None, "{bad:?}");
    }
}

#[test]
fn clock_changes_are_defined() {
    // London skips 01:00–02:00 on 2026-03-29, and has 01:00–02:00 twice on 2026-10-25.
    assert_eq!(ms("2026-03-29 01:30", "Europe/London"), ms("2026-03-29T01:30:00Z", "UTC"));
    assert_eq!(ms("2026-10-25 01:30", "Europe/London"), ms("2026-10-25T00:30:00Z", "UTC"));
}

#[test]
fn amounts() {
    let check = |text: &str, expected: Result<i64, &str>| match (amount(text, Currency::BRL), expected) {
        (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{text}"),
        (Err(found), Err(expected)) => assert!(found.contains(expected), "{text}: {found}"),
        (found, expected) => panic!("{text}: {found:?}, not {expected:?}"),
    };
    check("10.125", Ok(1012));
    check("-3", Ok(-300));
    check("000000000000000000001.00", Ok(100));
    check("999999999999.99", Ok(99_999_999_999_999));
    check("1000000000000", Err("too large"));
    check(&"9".repeat(500), Err("too large"));
    check("1,50", Err("a point before the decimals"));
    check("1e5", Err("not an amount"));
    check("NaN", Err("not an amount"));
    check("=1+1", Err("not an amount"));
    assert!(is_finer("1.005", Currency::BRL));
    assert!(!is_finer("1.500", Currency::BRL));
}

#[test]
fn numbers_words_and_texts() {
    assert_eq!(integer("3.0"), Ok(3));
    assert_eq!(integer("-12"), Ok(-12));
    for bad in ["", "-", "1.5", "3.", "1e3", "99999999999", "１", "--1", "9223372036854775808"] {
        assert!(integer(bad).is_err(), "{bad}");
    }
    assert_eq!(boolean("TRUE"), Ok(true));
    assert_eq!(boolean("Não"), Ok(false));
    assert!(boolean("maybe").is_err());
    assert_eq!(rate("005.10"), Ok("5.1".into()));
    assert_eq!(rate("1"), Ok("1".into()));
    assert_eq!(rate(".5"), Ok("0.5".into()));
    for bad in ["", ".", "0", "0.00", "-1", "1,5", "abc"] {
        assert!(rate(bad).is_err(), "{bad}");
    }
    assert!(clean("a\0b", 10).is_err_and(|reason| reason.contains("U+0000")));
    assert!(clean("a\u{1b}[31m", 10).is_err());
    assert_eq!(clean("two\nlines\tok", 100), Ok("two\nlines\tok"));
    assert!(clean("ééééé", 5).is_ok());
    assert!(clean("éééééé", 5).is_err_and(|reason| reason.contains("6 characters")));
}

#[test]
fn parts_percentages_and_decimals() {
    assert_eq!(parts("3"), Ok(3_000_000));
    assert_eq!(parts("-0.3333335"), Ok(-333_334));
    assert_eq!(parts("9999999999.999999"), Ok(9_999_999_999_999_999));
    for bad in ["", "1,5", "1e3", "10000000000", "NaN", &"9".repeat(400)] {
        assert!(parts(bad).is_err(), "{bad}");
    }
    assert_eq!(percent("12.5"), Ok(125_000));
    assert_eq!(percent("33.33333 %"), Ok(333_333));
    assert_eq!(percent("100"), Ok(1_000_000));
    assert_eq!(percent("0"), Ok(0));
    for bad in ["", "%", "-1", "100.0001", "101", "ten", "12,5", &"9".repeat(400)] {
        assert!(percent(bad).is_err(), "{bad}");
    }
    assert_eq!(decimal("00.50", 1), Ok("0.5".into()));
    assert_eq!(decimal("1.000", 1), Ok("1".into()));
    assert_eq!(decimal(".25", 10), Ok("0.25".into()));
    assert_eq!(decimal("0", 10), Ok("0".into()));
    for bad in ["", ".", "-0.1", "1.01", "95", "95%", "0.0000000000000000001", "٣", &"9".repeat(400)] {
        assert!(decimal(bad, 1).is_err(), "{bad}");
    }
    assert_eq!(date("20260131").map(|day| day.to_string()), Ok("2026-01-31".into()));
    for bad in ["20261331", "2026-1-31", "202601311", "0260131é"] {
        assert!(date(bad).is_err(), "{bad}");
    }
}
