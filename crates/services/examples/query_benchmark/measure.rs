//! Both ways of a tile, in turn, and the check that they tell the same numbers.

use crate::tiles::{Shape, Suite, Tile};
use domain::{Day, Locale, Period};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use semantic::{ColumnKind, Query, Table, Unit};
use services::{Context, Scope, queries};
use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

/// Median milliseconds of a tile.
pub struct Times {
    pub name: &'static str,
    pub ours: f64,
    pub hand: f64,
    pub lean: f64,
}

pub struct Measured {
    pub suite: &'static str,
    pub period: Period,
    pub tiles: Vec<Times>,
}

/// Numbers by side (0 the period, 1 the comparison; totals under no key), key and metric.
type Numbers = BTreeMap<(u8, Vec<String>, usize), f64>;

/// Asks every tile so many times in turn.
pub async fn suite(ctx: &Context, scope: &Scope, suite: &Suite, rounds: usize) -> Result<Measured, Box<dyn Error>> {
    for tile in &suite.tiles {
        agree(ctx, scope, suite, tile).await?;
    }
    let mut times = vec![[const { Vec::<f64>::new() }; 3]; suite.tiles.len()];
    for round in 0..rounds {
        for (tile, [ours, hand, lean]) in suite.tiles.iter().zip(&mut times) {
            // Another day of asking is another question to the memory of answers, and the same one to the store.
            let query = Query { as_of: Some(suite.period.to.plus(40 + round as i32)), ..tile.query.clone() };
            let start = Instant::now();
            let table = queries::run(ctx, scope, &query, Locale::En).await?;
            ours.push(milliseconds(start));
            drop(table);
            let (first, second) = if round % 2 == 0 { (hand, lean) } else { (lean, hand) };
            let texts = [&tile.hand, tile.lean.as_ref().unwrap_or(&tile.hand)];
            for (text, list) in texts.into_iter().zip(if round % 2 == 0 { [first, second] } else { [second, first] }) {
                let start = Instant::now();
                let rows = ctx.db.query_all_raw(statement(ctx, scope, suite, text)).await?;
                black_box(numbers(&rows, width(tile)));
                list.push(milliseconds(start));
                drop(rows);
            }
        }
    }
    let names = suite.tiles.iter().map(|tile| tile.name);
    let tiles = names
        .zip(times)
        .map(|(name, [ours, hand, lean])| Times { name, ours: median(ours), hand: median(hand), lean: median(lean) })
        .collect();
    Ok(Measured { suite: suite.name, period: suite.period, tiles })
}

/// How many columns of numbers a tile's rows have.
fn width(tile: &Tile) -> usize {
    let metrics = tile.query.metrics.len();
    match tile.shape {
        Shape::Ranked => 2 * metrics,
        Shape::Series => 2 + 2 * metrics,
        Shape::Keyed(count) => 1 + count + 2 * metrics,
    }
}

/// Every number of the rows: who writes SQL by hand has to read what it tells, too.
fn numbers(rows: &[QueryResult], width: usize) -> Vec<i64> {
    let is_wide = |at| rows.first().is_some_and(|row| row.try_get_by_index::<Option<i64>>(at).is_ok());
    let wide: Vec<bool> = (0..width).map(is_wide).collect();
    let number = |row: &QueryResult, (at, wide): (usize, &bool)| match wide {
        true => row.try_get_by_index::<Option<i64>>(at).ok().flatten(),
        false => row.try_get_by_index::<Option<i32>>(at).ok().flatten().map(i64::from),
    };
    rows.iter().flat_map(|row| wide.iter().enumerate().filter_map(move |column| number(row, column))).collect()
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn statement(ctx: &Context, scope: &Scope, suite: &Suite, text: &str) -> Statement {
    let days = [suite.compared_from(), suite.period.from, suite.period.to].map(|day| Value::from(day.number()));
    let mut values = days.to_vec();
    values.push(scope.workspace_id().0.into());
    // PostgreSQL takes no value that the text doesn't use.
    let used: Vec<usize> = (1..=4).filter(|at| text.contains(&format!("${at}"))).collect();
    let mut numbered = text.to_owned();
    for (place, at) in used.iter().enumerate() {
        numbered = numbered.replace(&format!("${at}"), &format!("${}", place + 1));
    }
    let values: Vec<Value> = used.iter().filter_map(|at| values.get(at - 1).cloned()).collect();
    Statement::from_sql_and_values(ctx.db.get_database_backend(), numbered, values)
}

/// Fails where both ways don't tell the same numbers.
async fn agree(ctx: &Context, scope: &Scope, suite: &Suite, tile: &Tile) -> Result<(), Box<dyn Error>> {
    let table = queries::run(ctx, scope, &tile.query, Locale::En).await?;
    let ours = of_table(&table);
    for text in [Some(&tile.hand), tile.lean.as_ref()].into_iter().flatten() {
        let rows = ctx.db.query_all_raw(statement(ctx, scope, suite, text)).await?;
        let theirs = of_rows(&rows, tile.shape, &table)?;
        if theirs.is_empty() {
            return Err(format!("{}: no rows by hand", tile.name).into());
        }
        for (key, number) in &theirs {
            let found = ours.get(key).copied().unwrap_or_default();
            if (found - number).abs() > 0.000_000_6 {
                return Err(format!("{} {key:?}: {found} instead of {number}", tile.name).into());
            }
        }
        let rows = theirs.keys().filter(|(side, key, _)| *side == 0 && !key.is_empty()).count();
        let told = ours.keys().filter(|(side, key, _)| *side == 0 && !key.is_empty()).count();
        if rows != told {
            return Err(format!("{}: {told} numbers instead of {rows}", tile.name).into());
        }
    }
    Ok(())
}

fn of_table(table: &Table) -> Numbers {
    let mut found = Numbers::new();
    let compared = table.comparison.as_ref().map(|comparison| &comparison.rows);
    for (side, rows) in [(0, Some(&table.rows)), (1, compared)] {
        for row in rows.into_iter().flatten() {
            let cells = || table.columns.iter().zip(row);
            let keys = cells().filter(|(column, _)| column.kind == ColumnKind::Dimension);
            let keys: Vec<String> = keys.map(|(_, value)| value.as_str().unwrap_or_default().into()).collect();
            let numbers = cells().filter(|(column, _)| column.kind == ColumnKind::Metric).enumerate();
            found
                .extend(numbers.map(|(at, (_, value))| ((side, keys.clone(), at), value.as_f64().unwrap_or_default())));
        }
    }
    let totals = table.columns.iter().zip(&table.totals).filter(|(column, _)| column.kind == ColumnKind::Metric);
    found.extend(totals.enumerate().map(|(at, (_, value))| ((0, Vec::new(), at), value.as_f64().unwrap_or_default())));
    found
}

fn of_rows(rows: &[QueryResult], shape: Shape, table: &Table) -> Result<Numbers, Box<dyn Error>> {
    // Minor units.
    let metrics: Vec<f64> = table
        .columns
        .iter()
        .filter(|column| column.kind == ColumnKind::Metric)
        .map(|column| if column.unit == Some(Unit::Money) { 0.01 } else { 1.0 })
        .collect();
    let mut found = Numbers::new();
    for row in rows {
        let (side, keys, first): (u8, Vec<String>, usize) = match shape {
            Shape::Ranked => (0, vec![row.try_get_by_index(0)?], 1),
            Shape::Series => {
                let day = integer(row, 1).map(|day| Day::from_number(day as i32).to_string());
                (integer(row, 0).unwrap_or_default() as u8, day.into_iter().collect(), 2)
            }
            Shape::Keyed(count) => {
                let keys = (1..=count).filter_map(|at| integer(row, at)).map(|key| key.to_string());
                (integer(row, 0).unwrap_or_default() as u8, keys.collect(), count + 1)
            }
        };
        for (at, minor) in metrics.iter().enumerate() {
            if matches!(shape, Shape::Ranked) {
                for side in 0..2 {
                    let number: i64 = row.try_get_by_index(first + side)?;
                    found.insert((side as u8, keys.clone(), at), number as f64 * minor);
                }
                continue;
            }
            let above: i64 = row.try_get_by_index(first + 2 * at)?;
            let below: i64 = row.try_get_by_index(first + 2 * at + 1)?;
            let number = if below == 0 { above as f64 * minor } else { above as f64 / below as f64 * minor };
            found.insert((side, keys.clone(), at), number);
        }
    }
    Ok(found)
}

/// An integer of whatever width the database gave it.
fn integer(row: &QueryResult, at: usize) -> Option<i64> {
    let wide = row.try_get_by_index::<Option<i64>>(at).ok().flatten();
    wide.or_else(|| row.try_get_by_index::<Option<i32>>(at).ok().flatten().map(i64::from))
}
