//! When and how much to order: safety stock, demand over the lead time, the economic order quantity.
//!
//! Each is told product by product and added up. Demand is that of the 28 days up to the end, days out of stock left out;
//! its deviation is that of a sample. Lead times and costs are those of the latest row of each place by the end of the period;
//! of several places the greatest count.

use super::super::answer::Answer;
use super::super::key::{Field, Key};
use super::super::rates::Rates;
use super::super::sum::Sum;
use super::demand::Course;
use super::{Steps, at_rate};
use crate::catalogue::Measure;
use crate::plan::{DEMAND_DAYS, Read};
use crate::sql::NOT_SAID;
use domain::{Currency, Day, Period};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Deviations that cover 95 % of lead times, in 1/10^12.
const Z_95: i64 = 1_644_853_626_951;
/// Decimals that roots are drawn with.
const ROOT_DECIMALS: u32 = 12;
const YEAR: i64 = 365;

/// What is known of ordering a product.
#[derive(Clone, Debug, Default)]
struct Policy {
    title: String,
    /// The longest of its places.
    lead_days: Option<i64>,
    /// Minor units of the workspace's currency.
    order_cost: Option<i64>,
    /// A year's cost of keeping one, as a part of what it cost.
    keeping: Option<BigRational>,
    /// Minor units, and their currency.
    cost: Option<(i64, Option<Currency>)>,
}

/// What there is to know of products before they are ordered anew, and of which of them it is not known.
#[derive(Debug, Default)]
pub(in crate::assemble) struct Policies {
    by_product: HashMap<String, Policy>,
    /// Titles of products by what they lack.
    pub lacks: BTreeMap<Lack, BTreeSet<String>>,
}

/// What an order of a product can't be planned without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::assemble) enum Lack {
    /// It was out of stock on every day of the window.
    Demand,
    LeadTime,
    OrderCost,
    Keeping,
    Cost,
}

impl Policies {
    /// Takes the rows of a read of policies.
    pub fn read(&mut self, rows: Vec<Vec<Field>>) {
        for row in rows {
            let Ok([id, title, lead, order, keeping, cost, currency]) = <[Field; 7]>::try_from(row) else { continue };
            let (Field::Text(id), Field::Text(title)) = (id, title) else { continue };
            let policy = self.by_product.entry(id).or_default();
            let said = |field: Field| match field {
                Field::Int(number) if number != NOT_SAID => Some(number),
                _ => None,
            };
            policy.title = title;
            policy.lead_days = policy.lead_days.max(said(lead));
            policy.order_cost = policy.order_cost.max(said(order));
            if let Field::Text(text) = keeping
                && let Some(rate) = crate::custom::decimal(&text).filter(|rate| *rate > zero())
            {
                policy.keeping = policy.keeping.take().max(Some(rate));
            }
            let currency = if let Field::Text(code) = currency { Currency::parse(&code).ok() } else { None };
            policy.cost = said(cost).map(|cost| (cost, currency));
        }
    }

    /// Whether a cost is in another currency than that.
    pub fn is_foreign(&self, home: Currency) -> bool {
        let mut costs = self.by_product.values().filter_map(|policy| policy.cost);
        costs.any(|(_, currency)| currency.is_some_and(|currency| currency != home))
    }
}

impl Answer<'_> {
    /// Every measure of policies that the plan asks for, bucket by bucket.
    pub(super) fn policies(&mut self, sold: &(Read, Steps), stock: &(Read, Steps), rates: &Rates) {
        let read = &sold.0;
        for (product, levels) in &stock.1 {
            let Some((Key::Text(id), key)) = product.split_first() else { continue };
            let policy = self.policies.by_product.get(id).cloned().unwrap_or_default();
            let course = Course::run(read.period, sold.1.get(product), Some(levels));
            for bucket in self.buckets(read.total).into_iter().filter(|bucket| !bucket.unborn) {
                let known = levels.iter().any(|step| step.day.is_none_or(|day| day <= bucket.end));
                if !known {
                    continue;
                }
                let window = Period::new(bucket.end.plus(1 - DEMAND_DAYS), bucket.end);
                let pace = course.pace(window);
                let row = self.row(read, bucket, key);
                for measure in [Measure::SafetyStock, Measure::LeadDemand, Measure::OrderQuantity] {
                    if self.place(measure).is_some() {
                        let sum = self.plan_of(measure, &policy, pace.as_ref(), bucket.end, rates);
                        self.put(row.as_ref(), measure, &sum);
                    }
                }
            }
        }
    }

    fn plan_of(
        &mut self,
        measure: Measure,
        policy: &Policy,
        pace: Option<&(BigRational, BigRational)>,
        day: Day,
        rates: &Rates,
    ) -> Sum {
        let value = match pace {
            None => Err(Lack::Demand),
            // What nobody wants needs no stock, whatever else is known.
            Some((mean, _)) if *mean == zero() => Ok(Sum::default()),
            Some((mean, variance)) => match measure {
                Measure::OrderQuantity => self.order_quantity(policy, mean, day, rates),
                _ => lead_time(measure, policy, mean, variance),
            },
        };
        value.unwrap_or_else(|lack| {
            self.policies.lacks.entry(lack).or_default().insert(policy.title.clone());
            Sum::none()
        })
    }

    /// √(2 × D × S ÷ H).
    fn order_quantity(&mut self, policy: &Policy, mean: &BigRational, day: Day, rates: &Rates) -> Result<Sum, Lack> {
        let order = policy.order_cost.ok_or(Lack::OrderCost)?;
        let keeping = policy.keeping.clone().ok_or(Lack::Keeping)?;
        let (cost, currency) = policy.cost.filter(|(cost, _)| *cost > 0).ok_or(Lack::Cost)?;
        let home = self.plan.currency;
        let cost = at_rate(cost.into(), currency, self.rate_day(day), home, rates, &mut self.missing);
        let Some(cost) = cost.known() else { return Ok(cost) };
        let a_year = mean * BigInt::from(YEAR);
        Ok(exact(&root(&(a_year * BigInt::from(2) * BigInt::from(order) / (keeping * cost)))))
    }
}

fn lead_time(measure: Measure, policy: &Policy, mean: &BigRational, variance: &BigRational) -> Result<Sum, Lack> {
    let days = BigInt::from(policy.lead_days.ok_or(Lack::LeadTime)?);
    Ok(match measure {
        Measure::SafetyStock => {
            let z = BigRational::new(Z_95.into(), BigInt::from(10).pow(12));
            exact(&(root(&(variance * days)) * z))
        }
        _ => exact(&(mean * days)),
    })
}

fn exact(number: &BigRational) -> Sum {
    let mut sum = Sum::default();
    sum.add_converted(number);
    sum
}

/// The square root, cut after [`ROOT_DECIMALS`].
fn root(number: &BigRational) -> BigRational {
    let scale = BigInt::from(10).pow(ROOT_DECIMALS);
    let scaled = (number * &scale * &scale).to_integer();
    BigRational::new(scaled.sqrt(), scale)
}

fn zero() -> BigRational {
    BigRational::from_integer(BigInt::ZERO)
}
