//! `--period`: a preset, a range, a year, a month or a quarter.

use domain::{Day, Grain, Preset, WeekStart};
use semantic::PeriodSpec;

/// Reads `last_30_days`, `2018-01-01..2018-03-31`, `2018`, `2018-03`, `2018-Q1` or `2018-03-05`.
pub fn parse(text: &str) -> Result<PeriodSpec, String> {
    let text = text.trim();
    if let Some(preset) = Preset::parse(text) {
        return Ok(PeriodSpec::preset(preset));
    }
    if let Some((from, to)) = text.split_once("..") {
        let (from, to) = (day(from)?, day(to)?);
        return if from <= to {
            Ok(PeriodSpec::range(from, to))
        } else {
            Err(format!("'{text}' ends before it begins"))
        };
    }
    whole(text).ok_or_else(|| {
        let presets: Vec<_> = Preset::ALL.iter().map(|preset| preset.code()).collect();
        format!(
            "'{text}' is not a period: use 2018-01-01..2018-03-31, 2018, 2018-03, 2018-Q1, 2018-03-05 or one of {}",
            presets.join(", ")
        )
    })
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: domain::day::DayError| error.to_string())
}

/// A whole calendar period.
fn whole(text: &str) -> Option<PeriodSpec> {
    let (start, grain) = match text.split_once(['-', ' ']) {
        None => (first_of(text, 1)?, Grain::Year),
        Some((year, part)) => match part.strip_prefix(['Q', 'q']) {
            Some(quarter @ ("1" | "2" | "3" | "4")) => {
                (first_of(year, quarter.parse::<i8>().ok()? * 3 - 2)?, Grain::Quarter)
            }
            Some(_) => return None,
            None if part.len() == 2 => (first_of(year, part.parse().ok()?)?, Grain::Month),
            None => (text.parse().ok()?, Grain::Day),
        },
    };
    let period = grain.bucket(start, WeekStart::Monday);
    Some(PeriodSpec::Range(period))
}

fn first_of(year: &str, month: i8) -> Option<Day> {
    let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| year.parse().ok())??;
    Day::from_ymd(year, month, 1).filter(|day| day.year() == year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form() {
        let check = |text: &str, from: &str, to: &str| {
            let day = |text: &str| text.parse::<Day>().expect("a date");
            assert_eq!(parse(text), Ok(PeriodSpec::range(day(from), day(to))), "{text}");
        };
        check("2018-01-01..2018-03-31", "2018-01-01", "2018-03-31");
        check("2018", "2018-01-01", "2018-12-31");
        check("2018-02", "2018-02-01", "2018-02-28");
        check("2018-Q4", "2018-10-01", "2018-12-31");
        check("2018-03-05", "2018-03-05", "2018-03-05");
        assert_eq!(parse("last_12_months"), Ok(PeriodSpec::preset(Preset::Last12Months)));
        for bad in [
            "",
            "yesteryear",
            "2018-13",
            "2018-Q5",
            "18",
            "2018-02-30",
            "2018-03-02..2018-03-01",
            "2018..2019",
            "9999",
            "-2018",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
