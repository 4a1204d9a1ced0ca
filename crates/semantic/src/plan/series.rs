//! What is read of quantities that don't add up over time: levels, and means over windows of days.

use super::reads::{Draft, Read, Role, Rows, Source};
use crate::catalogue::{Dimension, Family, Level, Measure};
use domain::{Day, Grain, Period};

/// Days of the window of daily demand.
pub const DEMAND_DAYS: i32 = 28;
/// Days of the window of turnover.
pub const YEAR_DAYS: i32 = 365;
/// Months whose churn is averaged.
pub const CHURN_MONTHS: i32 = 3;

impl Draft<'_> {
    /// The reads of everything that is no flow. `total` are for the totals: without keys.
    pub(super) fn series(&self, measures: &[Measure]) -> Vec<Read> {
        let Some(steps) = self.until_today() else { return Vec::new() };
        let levels: Vec<Level> = measures.iter().filter_map(|measure| measure.level()).collect();
        let mut reads = Vec::new();
        for source in [Source::Mrr, Source::Payers, Source::Overdue, Source::Stock, Source::Stockouts] {
            let mut wanted: Vec<Measure> = Vec::new();
            for level in levels.iter().filter(|level| source_of(**level) == source) {
                if !wanted.contains(&Measure::End(*level)) {
                    wanted.push(Measure::End(*level));
                }
            }
            if !wanted.is_empty() {
                reads.push(self.stepped(Role::Level, source, wanted, steps));
            }
        }
        if measures.contains(&Measure::ChurnBase) {
            reads.extend(self.churn(steps));
        }
        let policy = measures.iter().any(|measure| measure.is_policy());
        if policy || measures.contains(&Measure::DailyDemand) {
            reads.extend(self.demand(steps));
        }
        if policy && !self.total {
            let read = self.read(Source::Stock, Vec::new(), steps);
            reads.push(Read { role: Role::Policy, keys: Vec::new(), slots: Vec::new(), filters: Vec::new(), ..read });
        }
        if measures.iter().any(|measure| matches!(measure, Measure::YearCogs | Measure::MeanStockValue)) {
            reads.extend(self.turnover(steps));
        }
        reads
    }

    /// The days of the period that are not in the future; `None` where all are.
    fn until_today(&self) -> Option<Period> {
        let steps = Period::new(self.period.from, self.period.to.min(self.plan.today));
        (steps.from <= steps.to).then_some(steps)
    }

    fn churn(&self, steps: Period) -> [Read; 2] {
        let from = steps.from.month_start().plus_months(-CHURN_MONTHS);
        let months = Period::new(from, steps.to);
        let slots = Grain::Month.starts(months, self.plan.week);
        let payers = vec![Measure::End(Level::Payers)];
        [(Source::Payers, payers), (Source::MrrGone, vec![Measure::ChurnedCustomers])].map(|(source, measures)| Read {
            slots: slots.clone(),
            ..self.stepped(Role::Churn, source, measures, months)
        })
    }

    fn demand(&self, steps: Period) -> [Read; 2] {
        let days = self.windows(steps, DEMAND_DAYS);
        let product = crate::catalogue::dimension("product");
        let keys: Vec<&'static Dimension> = product.into_iter().chain(self.plain_keys()).collect();
        let sold = (self.sold(), vec![Measure::Units]);
        [sold, (Source::Stock, vec![Measure::End(Level::Available)])].map(|(source, measures)| Read {
            keys: keys.clone(),
            slots: Vec::new(),
            ..self.stepped(Role::Demand, source, measures, days)
        })
    }

    fn turnover(&self, steps: Period) -> [Read; 2] {
        let days = self.windows(steps, YEAR_DAYS);
        let value = vec![Measure::End(Level::InventoryValue), Measure::End(Level::Uncosted)];
        [(self.sold(), vec![Measure::Cogs, Measure::Uncosted]), (Source::Stock, value)].map(|(source, measures)| Read {
            slots: Vec::new(),
            ..self.stepped(Role::Turnover, source, measures, days)
        })
    }

    /// The days of the windows that end with each bucket: of one bucket, however long, its last days alone.
    fn windows(&self, steps: Period, days: i32) -> Period {
        let first_end = if self.slots().len() == 1 { steps.to } else { steps.from };
        Period::new(first_end.plus(1 - days), steps.to)
    }

    /// Where the items sold are read, day by day.
    fn sold(&self) -> Source {
        Source::ProductRollups { rows: Rows::Days }
    }

    fn plain_keys(&self) -> impl Iterator<Item = &'static Dimension> {
        self.keys.iter().copied().filter(|key| key.grain().is_none())
    }

    fn stepped(&self, role: Role, source: Source, measures: Vec<Measure>, steps: Period) -> Read {
        let keys = self.plain_keys().collect();
        let slots: Vec<Day> = self.slots().into_iter().filter(|slot| *slot <= steps.to).collect();
        Read { role, keys, slots, ..self.read(source, measures, steps) }
    }
}

/// The rows that tell a level.
fn source_of(level: Level) -> Source {
    match level {
        Level::Mrr | Level::Subscriptions => Source::Mrr,
        Level::Payers => Source::Payers,
        Level::Overdue => Source::Overdue,
        Level::OnHand | Level::Available | Level::InventoryValue | Level::Uncosted => Source::Stock,
        Level::Stockouts => Source::Stockouts,
    }
}

/// Whether a family's rows after today are plans rather than facts.
pub(super) fn ends_today(family: Family) -> bool {
    matches!(family, Family::Mrr | Family::Subscriptions | Family::Invoices | Family::Stock | Family::Demand)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Query;
    use crate::plan::{Plan, Setting};
    use domain::{Currency, WeekStart};

    fn check(metric: &str, dimensions: &str, expected: (&str, &str)) {
        let day = |text: &str| text.parse::<Day>().expect("a date");
        let setting = Setting {
            today: day("2026-01-01"),
            week: WeekStart::Monday,
            currency: Currency::BRL,
            data: None,
            present: Family::ALL.to_vec(),
        };
        let period = r#"{"from": "2025-01-01", "to": "2025-12-31"}"#;
        let query = format!(r#"{{"metrics": ["{metric}"], "dimensions": [{dimensions}], "period": {period}}}"#);
        let query: Query = serde_json::from_str(&query).expect("a query");
        let plan = Plan::new(&query, &setting, &[]).expect("a plan");
        let reads = plan.reads(plan.period.period());
        let mut windows = reads.iter().filter(|read| matches!(read.role, Role::Demand | Role::Turnover));
        let found = windows.next().map(|read| read.period);
        assert_eq!(found, Some(Period::new(day(expected.0), day(expected.1))), "{metric} by {dimensions}");
    }

    #[test]
    fn a_window_reads_no_more_than_its_days() {
        check("daily_demand", "", ("2025-12-04", "2025-12-31"));
        check("daily_demand", r#""product""#, ("2025-12-04", "2025-12-31"));
        check("daily_demand", r#""month""#, ("2024-12-05", "2025-12-31"));
        check("inventory_turnover", "", ("2025-01-01", "2025-12-31"));
        check("inventory_turnover", r#""year", "product""#, ("2025-01-01", "2025-12-31"));
    }
}
