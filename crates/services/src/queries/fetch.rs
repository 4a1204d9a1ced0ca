//! The reads of a plan, run in one snapshot and added up.

use crate::{Error, Result};
use domain::{Currency, Day, Period, WorkspaceId};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryResult};
use semantic::assemble::{Answer, Field, OLDEST_RATE, Rates, Uncosted};
use semantic::plan::{ColumnRead, Plan, Read, Role};
use semantic::sql::{self, Cell, MAX_GROUPS};

/// Runs statements for one workspace.
pub(super) struct Reader<'a> {
    pub tx: &'a DatabaseTransaction,
    pub workspace: WorkspaceId,
    pub home: Currency,
}

impl Reader<'_> {
    /// Everything a plan reads over a period, added up; at the rates of another period where one is given.
    pub async fn answer<'p>(&self, plan: &'p Plan, period: Period, rates_of: Option<Period>) -> Result<Answer<'p>> {
        let mut answer = Answer::new(plan, period).at_rates_of(rates_of);
        let mut foreign = Vec::new();
        for read in plan.reads(period).into_iter().chain(plan.total_reads(period)) {
            if answer.add(&read, self.rows(&read).await?) {
                foreign.push(read.by_day());
            }
        }
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
        for read in foreign {
            answer.add_foreign(&read, self.rows(&read).await?, &rates);
        }
        for read in foreign_columns {
            answer.add_foreign_columns(&read, self.column_rows(plan, &read).await?, &rates);
        }
        answer.settle(&rates);
        Ok(answer)
    }

    /// The products that have no cost and should.
    pub async fn uncosted(&self, plan: &Plan, answer: &Answer<'_>, period: Period) -> Result<Uncosted> {
        let mut titles: Vec<String> = Vec::new();
        if answer.lacks_costs() {
            for read in plan.reads(period).iter().filter(|read| read.measures.iter().any(|gap| gap.is_gap())) {
                for row in self.tx.query_all(&sql::uncosted(read, self.workspace)).await? {
                    let title: String = row.try_get_by_index(1)?;
                    if !titles.contains(&title) {
                        titles.push(title);
                    }
                }
            }
        }
        Ok(Uncosted { titles })
    }

    async fn rows(&self, read: &Read) -> Result<Vec<Vec<Field>>> {
        let (select, cells) = match read.role {
            Role::Flow => (sql::select(read, self.workspace, self.home), sql::cells(read)),
            Role::Policy => (sql::policies(read, self.workspace), sql::policy_cells().to_vec()),
            _ => (sql::series(read, self.workspace, self.home), sql::series_cells(read)),
        };
        self.run(&select, &cells).await
    }

    async fn column_rows(&self, plan: &Plan, read: &ColumnRead) -> Result<Vec<Vec<Field>>> {
        let select = sql::columns(plan, read, self.workspace, self.home);
        self.run(&select, &sql::column_cells(plan, read)).await
    }

    async fn run(&self, select: &SelectStatement, cells: &[Cell]) -> Result<Vec<Vec<Field>>> {
        let rows = self.tx.query_all(select).await?;
        if rows.len() > MAX_GROUPS {
            let reason = format!("the answer would have more than {MAX_GROUPS} rows: use fewer dimensions or days");
            return Err(Error::invalid("dimensions", reason));
        }
        rows.iter().map(|row| fields(row, cells)).collect()
    }

    /// The rates that may serve the days of a period.
    pub async fn rates(&self, period: Period) -> Result<Rates> {
        let mut rates = Rates::new(self.home);
        for row in self.tx.query_all(&sql::rates(self.workspace, self.home, period, OLDEST_RATE)).await? {
            let (base, quote): (String, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            let (day, rate): (i64, String) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            rates.insert(&base, &quote, Day::from_number(i32::try_from(day).unwrap_or_default()), &rate);
        }
        Ok(rates)
    }
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
