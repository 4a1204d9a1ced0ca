//! Every metric of METRICS.md as a formula over a row's sums. A metric that is not here has no oracle, which fails.

use super::book::Sums;
use super::fraction::{Fraction, Known};

/// What one row is made of.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What happened in the bucket.
    pub flow: Sums,
    /// What stood as it began and as it ended.
    pub start: Sums,
    pub end: Sums,
    /// Customers of the row whose first valid order was in it.
    pub new_customers: usize,
    /// Mean monthly churn before the end.
    pub churn: Known,
    pub turnover: Known,
    /// Whether items are looked at rather than orders.
    pub of_items: bool,
    /// Whether it lies in the future: nothing stands there yet.
    pub unborn: bool,
    pub has: Has,
}

/// What the business has any records of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Has {
    pub orders: bool,
    pub ads: bool,
    pub visits: bool,
    pub levels: bool,
    pub subscriptions: bool,
    pub invoices: bool,
}

impl Has {
    /// Whether there is what a metric is about. Without any orders their sums are 0; of what else there is nothing of, and of
    /// what brings it together with orders, nothing can be said.
    fn enough_for(self, metric: &str) -> bool {
        match metric {
            "ad_spend" | "impressions" | "clicks" | "conversions" | "conversion_value" | "ctr" | "cpc" | "cpm"
            | "cpa" | "roas" => self.ads,
            "mer" | "cac" | "contribution_profit" => self.ads && self.orders,
            "sessions" | "users" | "pageviews" | "conversion_rate" | "engagement_rate" => self.visits,
            "on_hand" | "available" | "inventory_value" | "stockout_products" => self.levels,
            "daily_demand" => self.orders,
            "days_of_stock" | "sell_through" | "inventory_turnover" => self.levels && self.orders,
            "invoiced" | "collected" | "overdue" | "failed_payments" => self.invoices,
            "mrr" | "arr" | "arpa" | "ltv" | "nrr" | "grr" | "quick_ratio" | "trial_conversion_rate" => {
                self.subscriptions
            }
            "active_customers" | "active_subscriptions" | "new_subscriptions" | "churned_customers" => {
                self.subscriptions
            }
            "churned_subscriptions" | "customer_churn_rate" | "gross_revenue_churn_rate" => self.subscriptions,
            _ => self.subscriptions || !metric.ends_with("_mrr"),
        }
    }
}

fn sum<const N: usize>(terms: [Known; N]) -> Known {
    terms.into_iter().try_fold(Fraction::ZERO, |sum, term| Some(sum + term?))
}

fn minus(term: Known) -> Known {
    term.map(|term| -term)
}

fn ratio(top: Known, bottom: Known) -> Known {
    top?.over(bottom?)
}

fn times(number: i64, of: Known) -> Known {
    of.map(|of| of * Fraction::whole(number))
}

impl Row {
    fn flow(&self, name: &str) -> Known {
        self.flow.get(name)
    }

    fn end(&self, name: &str) -> Known {
        if self.unborn { None } else { self.end.get(name) }
    }

    fn start(&self, name: &str) -> Known {
        if self.unborn { None } else { self.start.get(name) }
    }

    fn orders(&self) -> Known {
        self.flow(if self.of_items { "line_order" } else { "orders" })
    }

    fn customers(&self) -> Known {
        self.flow(if self.of_items { "line_customer" } else { "customer" })
    }

    fn units(&self) -> Known {
        self.flow(if self.of_items { "line_units" } else { "units" })
    }

    fn gross(&self) -> Known {
        self.flow(if self.of_items { "line_gross" } else { "gross" })
    }

    fn returning(&self) -> Known {
        sum([self.customers(), minus(Some(Fraction::count(self.new_customers)))])
    }

    fn after_discounts(&self) -> Known {
        sum([self.gross(), minus(self.flow("discounts"))])
    }

    fn net(&self) -> Known {
        sum([self.after_discounts(), minus(self.flow("returns"))])
    }

    fn revenue(&self) -> Known {
        sum([self.net(), self.flow("shipping"), self.flow("taxes")])
    }

    fn gross_profit(&self) -> Known {
        sum([self.net(), minus(self.flow("cogs"))])
    }

    fn gained(&self) -> Known {
        sum([self.flow("new"), self.flow("expansion"), self.flow("reactivation")])
    }

    fn lost(&self) -> Known {
        sum([self.flow("contraction"), self.flow("churned")])
    }

    /// The cell as the answer shows it, `–` for no value.
    pub fn cell(&self, metric: &str) -> String {
        if !self.has.enough_for(metric) {
            return "–".into();
        }
        let shown = self.money(metric).or_else(|| self.count(metric)).or_else(|| self.price(metric));
        let shown = shown.or_else(|| self.quotient(metric));
        shown.unwrap_or_else(|| panic!("no oracle for '{metric}': write down in formulas.rs what it must be"))
    }

    /// Amounts, with the currency's decimals.
    fn money(&self, metric: &str) -> Option<String> {
        let minor = match metric {
            "gross_sales" => self.gross(),
            "discounts" | "returns" | "shipping" | "taxes" | "fees" | "cogs" | "invoiced" | "collected" => {
                self.flow(metric)
            }
            "net_sales" => self.net(),
            "revenue" => self.revenue(),
            "gross_profit" => self.gross_profit(),
            "contribution_profit" => {
                sum([self.gross_profit(), self.flow("shipping"), minus(self.flow("fees")), minus(self.flow("spend"))])
            }
            "product_sales" => self.flow("line_sales"),
            "ad_spend" => self.flow("spend"),
            "conversion_value" => self.flow("value"),
            "mrr" => self.end("mrr"),
            "arr" => times(12, self.end("mrr")),
            "new_mrr" => self.flow("new"),
            "expansion_mrr" => self.flow("expansion"),
            "contraction_mrr" => self.flow("contraction"),
            "churned_mrr" => self.flow("churned"),
            "reactivation_mrr" => self.flow("reactivation"),
            "net_new_mrr" => sum([self.gained(), minus(self.lost())]),
            "overdue" => self.end("overdue"),
            "inventory_value" => self.end("stock_value"),
            _ => return None,
        };
        Some(minor.map_or("–".into(), |minor| (minor * Fraction::new(1, 100)).text(2)))
    }

    fn count(&self, metric: &str) -> Option<String> {
        let number = match metric {
            "orders" => self.orders(),
            "units_sold" => self.units(),
            "customers" => self.customers(),
            "new_customers" => Some(Fraction::count(self.new_customers)),
            "returning_customers" => self.returning(),
            "impressions" | "clicks" | "conversions" | "sessions" | "users" | "pageviews" => self.flow(metric),
            "active_customers" => self.end("payers"),
            "active_subscriptions" => self.end("subscriptions"),
            "new_subscriptions" => self.flow("began"),
            "churned_subscriptions" => self.flow("ended"),
            "churned_customers" => self.flow("leavers"),
            "failed_payments" => self.flow("failed"),
            "on_hand" | "available" => self.end(metric),
            "stockout_products" => self.end("stockouts"),
            _ => return None,
        };
        Some(number.map_or("–".into(), |number| number.text(0)))
    }

    /// Money for one of something, with six decimals.
    fn price(&self, metric: &str) -> Option<String> {
        let spend = self.flow("spend");
        let minor = match metric {
            "aov" => ratio(self.after_discounts(), self.orders()),
            "revenue_per_customer" => ratio(self.revenue(), self.customers()),
            "cpc" => ratio(spend, self.flow("clicks")),
            "cpm" => ratio(times(1000, spend), self.flow("impressions")),
            "cpa" => ratio(spend, self.flow("conversions")),
            "cac" => ratio(spend, Some(Fraction::count(self.new_customers))),
            "arpa" => ratio(self.end("mrr"), self.end("payers")),
            "ltv" => ratio(ratio(self.end("mrr"), self.end("payers")), self.churn),
            _ => return None,
        };
        Some(minor.map_or("–".into(), |minor| (minor * Fraction::new(1, 100)).text(6)))
    }

    fn quotient(&self, metric: &str) -> Option<String> {
        let (flow, start) = (|name| self.flow(name), self.start("mrr"));
        let kept = sum([start, minus(self.lost())]);
        let quotient = match metric {
            "units_per_order" => ratio(self.units(), self.orders()),
            "repeat_rate" => ratio(self.returning(), self.customers()),
            "return_rate" => ratio(flow("returns"), self.after_discounts()),
            "discount_rate" => ratio(flow("discounts"), self.gross()),
            "cancellation_rate" => ratio(flow("cancelled"), flow("placed")),
            "gross_margin" => ratio(self.gross_profit(), self.net()),
            "ctr" => ratio(flow("clicks"), flow("impressions")),
            "roas" => ratio(flow("value"), flow("spend")),
            "mer" => ratio(self.revenue(), flow("spend")),
            "conversion_rate" if self.has.orders => ratio(self.orders(), flow("sessions")),
            "conversion_rate" => ratio(flow("converted"), flow("sessions")),
            "engagement_rate" => ratio(flow("engaged"), flow("sessions")),
            "trial_conversion_rate" => ratio(flow("trial_converted"), flow("trial_ended")),
            "customer_churn_rate" => ratio(self.flow("leavers"), self.start("payers")),
            "gross_revenue_churn_rate" => ratio(self.lost(), start),
            "nrr" => ratio(sum([kept, flow("expansion"), flow("reactivation")]), start),
            "grr" => ratio(kept, start),
            "quick_ratio" => ratio(self.gained(), self.lost()),
            "daily_demand" => self.end("demand"),
            "days_of_stock" => ratio(self.end("available"), self.end("demand")),
            "sell_through" => ratio(self.units(), sum([self.units(), self.end("on_hand")])),
            "inventory_turnover" => self.turnover,
            _ => return None,
        };
        Some(quotient.map_or("–".into(), |quotient| quotient.text(6)))
    }
}
