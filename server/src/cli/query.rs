use super::{filter, output, period};
use crate::{open, settings::Settings};
use anyhow::Result;
use clap::{Args, ValueEnum};
use domain::{Day, Grain, Locale};
use semantic::{Compare, Direction, Order, PeriodSpec, Table};
use services::{queries, workspaces};

#[derive(Args, Debug)]
pub struct Query {
    /// The workspace's slug
    #[arg(long, value_name = "SLUG")]
    workspace: String,
    /// Metric keys, like revenue,orders
    #[arg(long, value_name = "A,B", value_delimiter = ',', required = true)]
    metrics: Vec<String>,
    /// Dimensions and time buckets, like month,channel
    #[arg(long, value_name = "D,…", value_delimiter = ',')]
    by: Vec<String>,
    /// A preset (last_30_days), 2018-01-01..2018-03-31, 2018, 2018-03, 2018-Q1 or 2018-03-05 [default: last_30_days]
    #[arg(long, value_name = "P", value_parser = period::parse, allow_hyphen_values = true)]
    period: Option<PeriodSpec>,
    /// Keep only (country=BR) or leave out (country!=BR); repeated for one dimension: any of them
    #[arg(long, value_name = "D=V", value_parser = filter::parse)]
    filter: Vec<filter::Condition>,
    /// Time bucket: day, week, month, quarter or year
    #[arg(long, value_name = "G", value_parser = grain)]
    grain: Option<Grain>,
    /// Compare with the period before or a year earlier
    #[arg(long, value_name = "WITH")]
    compare: Option<Comparison>,
    /// Take the rates of the compared period for this one's amounts: growth without exchange rates
    #[arg(long, requires = "compare")]
    constant_currency: bool,
    /// Sort keys, like revenue or orders:asc
    #[arg(long, value_name = "KEY[:asc]", value_delimiter = ',', value_parser = order)]
    order: Vec<Order>,
    /// At most so many rows
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// The day that stands for today
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Day>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Comparison {
    #[value(name = "previous_period")]
    PreviousPeriod,
    #[value(name = "previous_year")]
    PreviousYear,
}

pub fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: domain::day::DayError| error.to_string())
}

fn grain(text: &str) -> Result<Grain, String> {
    Grain::parse(text).ok_or_else(|| format!("'{text}' is not a time bucket: use day, week, month, quarter or year"))
}

fn order(text: &str) -> Result<Order, String> {
    let (key, dir) = match text.split_once(':') {
        None => (text, Direction::Desc),
        Some((key, "asc")) => (key, Direction::Asc),
        Some((key, "desc")) => (key, Direction::Desc),
        Some(_) => return Err(format!("'{text}' is not a sort key: use revenue, revenue:asc or revenue:desc")),
    };
    Ok(Order { key: key.into(), dir })
}

impl Query {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = open(&settings).await?;
        let scope = workspaces::scope_for_cli(&context, &self.workspace).await?;
        let as_json = self.json;
        let table = queries::run(&context, &scope, &self.into_semantic(), Locale::En).await?;
        if as_json { output::json(&table) } else { output::text(&render(&table)) }
    }

    fn into_semantic(self) -> semantic::Query {
        semantic::Query {
            metrics: self.metrics.into_iter().map(trimmed).collect(),
            dimensions: self.by.into_iter().map(trimmed).collect(),
            grain: self.grain,
            period: self.period.unwrap_or_default(),
            filters: filter::join(self.filter),
            compare: self.compare.map(|comparison| match comparison {
                Comparison::PreviousPeriod => Compare::PreviousPeriod,
                Comparison::PreviousYear => Compare::PreviousYear,
            }),
            constant_currency: self.constant_currency,
            having: Vec::new(),
            order_by: self.order,
            limit: self.limit,
            as_of: self.as_of,
        }
    }
}

fn trimmed(key: String) -> String {
    key.trim().to_owned()
}

/// The table for a terminal: columns aligned, figures to the right, totals below, then what to know about them.
pub fn render(table: &Table) -> String {
    let grid = super::grid::Grid::from_table(table);
    let mut text = grid.to_string();
    let period = &table.period;
    let partial = if period.partial { " (not over yet)" } else { "" };
    text.push_str(&format!("period: {} to {}{partial}\n", period.from, period.to));
    for warning in &table.warnings {
        text.push_str(&format!("note: {warning}\n"));
    }
    text
}
