//! Quantities taken from columns, added up by key beside the measures.

use super::answer::{Answer, take_apart};
use super::key::{Field, Key};
use super::rates::Rates;
use super::sum::{Sum, half_even};
use crate::custom::{self, Aggregate, Expr, Function, Operator};
use crate::plan::{ColumnRead, Computed, Plan, Slot, Take, slots_of};
use crate::sql::NOTHING;
use crate::table::Unit;
use domain::Currency;
use domain::money::decimal_text;
use num_bigint::BigInt;
use num_rational::BigRational;

/// The sums of a row before anything was added: nothing has no least and no greatest value.
pub(super) fn blank(plan: &Plan) -> Vec<Sum> {
    let slots = plan.slots.iter().map(|slot| match slot.take {
        Take::Least | Take::Most => Sum::none(),
        _ => Sum::default(),
    });
    plan.measures.iter().map(|_| Sum::default()).chain(slots).collect()
}

impl Answer<'_> {
    /// Adds the rows of a read of columns. `true` when some amounts are in another currency: then
    /// [`ColumnRead::by_day`] is to be read, and handed to [`Answer::add_foreign_columns`].
    pub fn add_columns(&mut self, read: &ColumnRead, rows: Vec<Vec<Field>>) -> bool {
        let (plan, money) = (self.plan, read.has_money(self.plan));
        let mut foreign = false;
        for row in rows.into_iter().filter_map(|row| take_apart(&read.read, money, row, plan.week)) {
            let is_foreign = row.currency.is_some_and(|currency| currency != plan.currency);
            foreign |= is_foreign;
            let group = (!read.read.total).then(|| self.group(row.keys));
            for ((at, slot), value) in read.slots.iter().zip(read.slots(plan)).zip(row.values) {
                if slot.is_money() {
                    self.note(row.currency, plan.measures.len() + at, if value == NOTHING { 0 } else { value.into() });
                    if is_foreign {
                        continue;
                    }
                }
                self.fold(group.as_deref(), *at, slot, value, &BigRational::from_integer(value.into()));
            }
        }
        foreign
    }

    /// Adds amounts in other currencies, each at the rate of its day.
    pub fn add_foreign_columns(&mut self, read: &ColumnRead, rows: Vec<Vec<Field>>, rates: &Rates) {
        let plan = self.plan;
        for row in rows.into_iter().filter_map(|row| take_apart(&read.read, true, row, plan.week)) {
            let (Some(currency), Some(day)) = (row.currency, row.day) else { continue };
            let day = self.rate_day(day);
            let group = (!read.read.total).then(|| self.group(row.keys));
            for ((at, slot), value) in read.slots.iter().zip(read.slots(plan)).zip(row.values) {
                if value == NOTHING || (value == 0 && slot.take == Take::Sum) {
                    continue;
                }
                match rates.convert(value.into(), currency, day) {
                    Some(amount) => self.fold(group.as_deref(), *at, slot, value, &amount),
                    None => {
                        self.missing.entry(currency).or_default().insert(day);
                        self.each(group.as_deref(), *at, slot, Sum::add_unknown);
                    }
                }
            }
        }
    }

    fn fold(&mut self, group: Option<&[Key]>, at: usize, slot: &Slot, value: i64, amount: &BigRational) {
        if value == NOTHING {
            return;
        }
        self.each(group, at, slot, |sum| match slot.take {
            Take::Least => sum.meet(amount, false),
            Take::Most => sum.meet(amount, true),
            _ if amount.is_integer() && *amount.numer() == BigInt::from(value) => sum.add(value.into()),
            _ => sum.add_converted(amount),
        });
    }

    /// Does it to the row, and to the total where rows share nothing; to the total alone where there is no row.
    fn each(&mut self, group: Option<&[Key]>, at: usize, slot: &Slot, act: impl Fn(&mut Sum)) {
        let at = self.plan.measures.len() + at;
        if let Some(sum) = group.and_then(|group| self.groups.get_mut(group)).and_then(|sums| sums.get_mut(at)) {
            act(sum);
        }
        if (group.is_none() || !slot.is_distinct() || self.plan.dimensions.is_empty())
            && let Some(total) = self.totals.get_mut(at)
        {
            act(total);
        }
    }
}

/// An aggregate's exact value over the sums of a row, money in major units; `None` for no value.
pub(super) fn value(plan: &Plan, aggregate: &Aggregate, sums: &[Sum]) -> Option<BigRational> {
    if plan.lacking.contains(&aggregate.table.family) {
        return None;
    }
    let of = |slot: &Slot| {
        let minor = if slot.is_money() { plan.currency.decimals() } else { 0 };
        let down = BigInt::from(10).pow(minor) * BigInt::from(slot.scale());
        Some(sum_of(plan, slot, sums)?.known()? / down)
    };
    let slots = slots_of(aggregate).ok()?;
    let first = of(slots.first()?)?;
    if aggregate.function != Function::Avg {
        return Some(first);
    }
    let rows = of(slots.get(1)?)?;
    (*rows.numer() != BigInt::ZERO).then(|| first / rows)
}

/// Whether a missing rate leaves it without a value in the totals.
pub(super) fn is_hit(answer: &Answer, aggregate: &Aggregate) -> bool {
    let slots = slots_of(aggregate).unwrap_or_default();
    slots.iter().any(|slot| sum_of(answer.plan, slot, &answer.totals).is_some_and(Sum::is_unknown))
}

/// "BRL 100.00, USD 12.00" of a formula that only adds up sums of columns.
pub(super) fn by_currency(answer: &Answer, computed: &Computed) -> Option<String> {
    let plan = answer.plan;
    if computed.unit != Unit::Money || !adds_up(&computed.tree) {
        return None;
    }
    let part = |(currency, notes): (&Currency, &Vec<i128>)| {
        let noted = |aggregate: &Aggregate| {
            let slots = slots_of(aggregate).ok()?;
            let at = plan.measures.len() + plan.place_of(slots.first()?)?;
            Some(BigRational::from_integer((*notes.get(at)?).into()))
        };
        let sum = half_even(&custom::evaluate(&computed.tree, &|_| None, &noted)?)?;
        Some(format!("{currency} {}", decimal_text(sum, currency.decimals())))
    };
    let parts: Option<Vec<_>> = answer.by_currency.iter().map(part).collect();
    parts.map(|parts| parts.join(", "))
}

/// Whether it joins sums of columns by + and − alone.
fn adds_up(tree: &Expr) -> bool {
    match tree {
        Expr::Aggregate(aggregate) => aggregate.function == Function::Sum,
        Expr::Negative(inner) => adds_up(inner),
        Expr::Binary(Operator::Add | Operator::Subtract, left, right) => adds_up(left) && adds_up(right),
        _ => false,
    }
}

fn sum_of<'a>(plan: &Plan, slot: &Slot, sums: &'a [Sum]) -> Option<&'a Sum> {
    sums.get(plan.measures.len() + plan.place_of(slot)?)
}
