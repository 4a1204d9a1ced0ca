//! Boards of businesses that live on subscriptions.

use super::{Template, Tiles};
use crate::{Bucket, Data, Look};
use domain::Grain;

pub(super) const ALL: [Template; 4] = [
    Template { key: "saas_growth", make: growth },
    Template { key: "saas_churn", make: churn },
    Template { key: "saas_revenue", make: revenue },
    Template { key: "saas_cash", make: cash },
];

const MOVEMENTS: [&str; 7] =
    ["mrr", "net_new_mrr", "new_mrr", "expansion_mrr", "reactivation_mrr", "contraction_mrr", "churned_mrr"];

fn growth(tiles: &mut Tiles) {
    tiles.numbers(&["mrr", "net_new_mrr", "active_customers", "trial_conversion_rate"]);
    tiles.over_time(Look::Area, &["mrr"]);
    tiles.put(Data::of(Look::Bridge, &MOVEMENTS));
    tiles.ranking("mrr", "plan");
    tiles.ranking("new_subscriptions", "country");
    tiles.over_time(Look::Columns, &["new_subscriptions", "churned_subscriptions"]);
}

fn churn(tiles: &mut Tiles) {
    tiles.numbers(&["customer_churn_rate", "gross_revenue_churn_rate", "nrr", "grr"]);
    tiles.over_time(Look::Line, &["customer_churn_rate"]);
    tiles.over_time(Look::Columns, &["churned_mrr", "contraction_mrr"]);
    tiles.ranking("churned_mrr", "plan");
    tiles.put(Data::of(Look::Cohort, &["active_customers"]).by(&["cohort"]).per(Bucket::Of(Grain::Month)));
}

fn revenue(tiles: &mut Tiles) {
    tiles.numbers(&["mrr", "arr", "arpa", "ltv"]);
    tiles.over_time(Look::Line, &["mrr"]);
    tiles.over_time(Look::Line, &["arpa"]);
    tiles.put(Data::of(Look::Donut, &["mrr"]).by(&["plan"]).top(6));
    tiles.put(Data::of(Look::Donut, &["mrr"]).by(&["interval"]).top(6));
    tiles.table(&["mrr", "active_customers", "arpa"], "country");
}

fn cash(tiles: &mut Tiles) {
    tiles.numbers(&["invoiced", "collected", "overdue", "failed_payments"]);
    tiles.over_time(Look::Columns, &["invoiced", "collected"]);
    tiles.over_time(Look::Line, &["failed_payments"]);
    tiles.over_time(Look::Line, &["overdue"]);
}
