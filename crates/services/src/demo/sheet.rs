//! Files of the data contract, being written.

use domain::{Currency, Day, money::decimal_text, record::Kind};
use std::fmt::Write;

/// A business's files, one a kind, in the order of their headers.
pub(super) struct Sheets {
    pub(super) currency: Currency,
    files: Vec<(Kind, String)>,
}

impl Sheets {
    pub(super) fn new(currency: Currency, headers: &[(Kind, &str)]) -> Self {
        Self { currency, files: headers.iter().map(|(kind, header)| (*kind, format!("{header}\n"))).collect() }
    }

    /// Adds a line to the kind's file.
    pub(super) fn line(&mut self, kind: Kind, line: std::fmt::Arguments<'_>) {
        if let Some((_, text)) = self.files.iter_mut().find(|(other, _)| *other == kind) {
            // Writing to a string can't fail.
            let _ = text.write_fmt(line);
            text.push('\n');
        }
    }

    /// Decimal text of an amount in minor units.
    pub(super) fn money(&self, minor: i64) -> String {
        decimal_text(minor.into(), self.currency.decimals())
    }

    /// Reais as minor units of the business's currency, at a price level that fits it.
    pub(super) fn reais(&self, reais: f64) -> i64 {
        (reais * level(self.currency) * 10_f64.powi(self.currency.decimals() as i32)).round() as i64
    }

    pub(super) fn into_files(self) -> Vec<(Kind, String)> {
        self.files
    }
}

/// Wall time of a day, as files say it.
pub(super) fn clock_text(day: Day, second: u32) -> String {
    format!("{day} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
}

/// How many units of a currency a thing costs that costs one real: rough, so that prices look like prices.
fn level(currency: Currency) -> f64 {
    match currency.code() {
        "BRL" => 1.0,
        "MXN" => 3.4,
        "ARS" => 260.0,
        "CLP" => 170.0,
        "COP" => 750.0,
        "UYU" => 7.5,
        "PEN" => 0.65,
        "PYG" => 1400.0,
        "JPY" => 28.0,
        "KRW" => 260.0,
        _ => 0.2,
    }
}
