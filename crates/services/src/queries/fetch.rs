//! The reads of a plan, run in one snapshot and added up.

use crate::{Error, Result};
use domain::{Currency, Day, Period, WorkspaceId};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ConnectionTrait, DbBackend, QueryResult};
use semantic::assemble::{Answer, Field, Gaps, OLDEST_RATE, Rates};
use semantic::catalogue::Family;
use semantic::plan::{ColumnRead, Plan, Read};
use semantic::sql::{self, Cell, MAX_GROUPS};

/// Runs statements for one workspace.
pub(super) struct Reader<'a, C> {
    pub db: &'a C,
    pub workspace: WorkspaceId,
    pub home: Currency,
}

/// The rows of a read.
type Rows = Vec<Vec<Field>>;

impl<C: ConnectionTrait> Reader<'_, C> {
    /// Everything a plan reads over its period and over the one it is compared with, added up.
    pub async fn answers<'p>(&self, plan: &'p Plan, constant_rates: bool) -> Result<(Answer<'p>, Option<Answer<'p>>)> {
        let period = plan.period.period();
        let other = plan.compare.map(|(_, other)| other);
        let mut main = Answer::new(plan, period).at_rates_of(other.filter(|_| constant_rates));
        let mut compared = other.map(|other| Answer::new(plan, other));
        let reads_of = |period: Period| plan.reads(period).into_iter().chain(plan.total_reads(period));
        let mut reads: Vec<Read> = reads_of(period).collect();
        let own = reads.len();
        reads.extend(other.into_iter().flat_map(reads_of));
        let (mut foreign, mut others) = (Vec::new(), Vec::new());
        for (at, (read, rows)) in reads.iter().zip(self.rows(&reads).await?).enumerate() {
            let (answer, list) = match &mut compared {
                Some(compared) if at >= own => (compared, &mut others),
                _ => (&mut main, &mut foreign),
            };
            if answer.add(read, rows) {
                list.push(read.by_day());
            }
        }
        self.settle(plan, period, &mut main, foreign).await?;
        if let (Some(compared), Some(other)) = (&mut compared, other) {
            self.settle(plan, other, compared, others).await?;
        }
        Ok((main, compared))
    }

    /// Adds what formulas take from columns, converts what is in other currencies and runs up what is told by steps.
    async fn settle(&self, plan: &Plan, period: Period, answer: &mut Answer<'_>, foreign: Vec<Read>) -> Result<()> {
        let mut foreign_columns = Vec::new();
        for read in plan.column_reads(period) {
            if answer.add_columns(&read, self.column_rows(plan, &read).await?) {
                foreign_columns.push(read.by_day(plan));
            }
        }
        let rates = if foreign.is_empty() && foreign_columns.is_empty() && !answer.has_foreign_series() {
            Rates::new(self.home)
        } else {
            self.rates(answer.rate_days()).await?
        };
        for (read, rows) in foreign.iter().zip(self.rows(&foreign).await?) {
            answer.add_foreign(read, rows, &rates);
        }
        for read in foreign_columns {
            answer.add_foreign_columns(&read, self.column_rows(plan, &read).await?, &rates);
        }
        answer.settle(&rates);
        Ok(())
    }

    /// What the records of an answer lack.
    pub async fn gaps(&self, plan: &Plan, answer: &Answer<'_>, period: Period) -> Result<Gaps> {
        let mut gaps = Gaps { uncosted: self.uncosted(plan, answer, period).await?, ..Gaps::default() };
        let subscriptions = [Family::Mrr, Family::Subscriptions];
        if plan.measures.iter().any(|measure| subscriptions.contains(&measure.family())) {
            for row in self.db.query_all(&sql::undated(self.workspace, period.to, Gaps::NAMED as u64)).await? {
                gaps.undated.push(row.try_get_by_index(0)?);
                gaps.undated_count = u64::try_from(row.try_get_by_index::<i64>(1)?).unwrap_or_default();
            }
        }
        Ok(gaps)
    }

    /// The products that have no cost and should.
    async fn uncosted(&self, plan: &Plan, answer: &Answer<'_>, period: Period) -> Result<Vec<String>> {
        let mut titles: Vec<String> = Vec::new();
        if answer.lacks_costs() {
            for read in plan.reads(period).iter().filter(|read| read.measures.iter().any(|gap| gap.is_gap())) {
                for row in self.db.query_all(&sql::uncosted(read, self.workspace)).await? {
                    let title: String = row.try_get_by_index(1)?;
                    if !titles.contains(&title) {
                        titles.push(title);
                    }
                }
            }
        }
        Ok(titles)
    }

    /// The rows of every read, in their order.
    async fn rows(&self, reads: &[Read]) -> Result<Vec<Rows>> {
        let mut found: Vec<Rows> = vec![Rows::new(); reads.len()];
        for places in sql::batches(reads) {
            let parts = || places.iter().filter_map(|at| reads.get(*at));
            let (Some(statement), Some(first)) = (sql::batch(parts(), self.workspace, self.home), parts().next())
            else {
                continue;
            };
            let cells: Vec<Cell> = sql::cells_of(first).into_iter().chain([Cell::Int]).collect();
            for mut row in self.fetch(statement, &cells).await? {
                let part = match row.pop() {
                    Some(Field::Int(part)) => usize::try_from(part).ok(),
                    _ => None,
                };
                let place = part.and_then(|part| places.get(part));
                let Some(rows) = place.and_then(|at| found.get_mut(*at)) else { continue };
                rows.push(row);
                few_enough(rows.len())?;
            }
        }
        Ok(found)
    }

    async fn fetch(&self, statement: SelectStatement, cells: &[Cell]) -> Result<Rows> {
        let is_sqlite = self.db.get_database_backend() == DbBackend::Sqlite;
        let whole = if is_sqlite { sql::packed(statement, cells.len()) } else { sql::gathered(statement, cells.len()) };
        match self.db.query_one(&whole).await? {
            None => Ok(Rows::new()),
            Some(row) if is_sqlite => {
                let text: String = row.try_get_by_index(0)?;
                serde_json::from_str(&text).map_err(Error::internal)
            }
            Some(row) => ungathered(&row, cells),
        }
    }

    async fn column_rows(&self, plan: &Plan, read: &ColumnRead) -> Result<Rows> {
        let rows = self.db.query_all(&sql::columns(plan, read, self.workspace, self.home)).await?;
        few_enough(rows.len())?;
        let cells = sql::column_cells(plan, read);
        rows.iter().map(|row| fields(row, &cells)).collect()
    }

    /// The rates that may serve the days of a period.
    pub async fn rates(&self, period: Period) -> Result<Rates> {
        let mut rates = Rates::new(self.home);
        for row in self.db.query_all(&sql::rates(self.workspace, self.home, period, OLDEST_RATE)).await? {
            let (base, quote): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let (day, rate): (i64, String) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            rates.insert(&base, &quote, Day::from_number(i32::try_from(day).unwrap_or_default()), &rate);
        }
        Ok(rates)
    }
}

fn few_enough(rows: usize) -> Result<()> {
    if rows <= MAX_GROUPS {
        return Ok(());
    }
    let reason = format!("the answer would have more than {MAX_GROUPS} rows: use fewer dimensions or days");
    Err(Error::invalid("dimensions", reason))
}

/// Rows out of an array for each column.
fn ungathered(whole: &QueryResult, cells: &[Cell]) -> Result<Rows> {
    let mut rows = Rows::new();
    for (at, cell) in cells.iter().enumerate() {
        let column: Vec<Field> = match cell {
            Cell::Int => {
                whole.try_get_by_index::<Option<Vec<i64>>>(at)?.into_iter().flatten().map(Field::Int).collect()
            }
            Cell::Text => {
                whole.try_get_by_index::<Option<Vec<String>>>(at)?.into_iter().flatten().map(Field::Text).collect()
            }
        };
        rows.resize_with(column.len(), || Vec::with_capacity(cells.len()));
        for (row, field) in rows.iter_mut().zip(column) {
            row.push(field);
        }
    }
    Ok(rows)
}

/// A result row's columns.
pub(super) fn fields(row: &QueryResult, cells: &[Cell]) -> Result<Vec<Field>> {
    cells
        .iter()
        .enumerate()
        .map(|(at, cell)| {
            Ok(match cell {
                Cell::Int => Field::Int(row.try_get_by_index(at)?),
                Cell::Text => Field::Text(row.try_get_by_index(at)?),
            })
        })
        .collect()
}
