//! Questions about subscriptions and stock, in workspaces that have them.

use crate::shop::{ask, line};
use nlq::Vocabulary;
use semantic::catalogue::Family;

fn check(families: &[Family], questions: &[(&str, &str)]) {
    let values =
        [("plan", "pro", "Pro"), ("plan", "basic", "Basic"), ("country", "BR", "BR"), ("location", "North", "North")];
    let values = values.map(|(dimension, value, label)| (dimension.to_string(), value.to_string(), label.to_string()));
    let vocabulary = Vocabulary::with(families, values);
    let mut wrong = Vec::new();
    for (question, expected) in questions {
        let reading = ask(&vocabulary, question, None);
        let found = line(&reading);
        if found != *expected {
            wrong.push(format!("{question}: {found}, not {expected} {}", reading.message));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn subscriptions_are_asked_for_in_three_languages() {
    let families = [Family::Mrr, Family::Subscriptions, Family::Invoices];
    let questions = [
        ("what's our MRR?", "mrr in last_30_days"),
        ("MRR last month", "mrr in last_month"),
        ("MRR by plan", "mrr by plan in last_30_days"),
        ("MRR by month this year", "mrr each month in this_year"),
        ("churn rate last month", "customer_churn_rate in last_month"),
        ("what was our churn last month", "customer_churn_rate in last_month"),
        ("net new MRR by month this year", "net_new_mrr each month in this_year"),
        ("new MRR last month", "new_mrr in last_month"),
        ("NRR last quarter", "nrr in last_quarter"),
        ("how many active customers do we have?", "active_customers in last_30_days"),
        ("how many customers do we have?", "active_customers in last_30_days"),
        ("active subscriptions by plan", "active_subscriptions by plan in last_30_days"),
        ("ARPA by country last month", "arpa by country in last_month"),
        ("LTV", "ltv in last_30_days"),
        ("trial conversion rate last month", "trial_conversion_rate in last_month"),
        ("MRR of the Basic plan last month", "mrr in last_month where plan=basic"),
        ("ingresos recurrentes por plan", "mrr by plan in last_30_days"),
        ("tasa de churn del mes pasado", "customer_churn_rate in last_month"),
        ("clientes activos", "active_customers in last_30_days"),
        ("receita recorrente por plano", "mrr by plan in last_30_days"),
        ("churn do mês passado", "customer_churn_rate in last_month"),
        ("novas assinaturas este mês", "new_subscriptions in this_month"),
        ("overdue invoices", "overdue in last_30_days"),
        ("MRR by cohort", "mrr by cohort in last_30_days"),
        ("on hand by product", "refused"),
        ("ROAS last month", "refused"),
        ("MRR by channel", "refused"),
    ];
    check(&families, &questions);
}

#[test]
fn stock_is_asked_for_in_three_languages() {
    let families = [Family::Orders, Family::Items, Family::Stock, Family::Demand];
    let questions = [
        ("stock by product", "on_hand by product in last_30_days"),
        ("how many products are out of stock?", "stockout_products in last_30_days"),
        ("days of stock by product", "days_of_stock by product in last_30_days"),
        ("safety stock by product", "safety_stock by product in last_30_days"),
        ("¿cuál es el punto de pedido por producto?", "reorder_point by product in last_30_days"),
        ("lote econômico por categoria", "economic_order_quantity by category in last_30_days"),
        ("EOQ by vendor", "economic_order_quantity by vendor in last_30_days"),
        ("inventory value", "inventory_value in last_30_days"),
        ("valor del inventario", "inventory_value in last_30_days"),
        ("stock por depósito", "on_hand by location in last_30_days"),
        ("giro de estoque", "inventory_turnover in last_30_days"),
        ("available stock in North", "available in last_30_days where location=North"),
        ("sales by product last month", "product_sales by product in last_month"),
        ("customers last month", "customers in last_month"),
        ("MRR", "refused"),
    ];
    check(&families, &questions);
}
