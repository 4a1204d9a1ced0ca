//! Questions against a small shop: sentence, table and chart from the one query.

use crate::{
    harness::{TestContext, databases},
    imports::import,
};
use domain::{Locale, Role, record::Kind};
use nlq::Status;
use services::{
    Error, Scope, queries,
    questions::{self, Answer, Ask},
};

const PRODUCTS: &str = "id,title,category,price\np1,Linen Dress,Dresses,100\np2,Canvas Tote,Bags,50\n";
const ORDERS: &str = "\
id,created_at,customer_id,status,financial_status,channel,country,city,subtotal,discount_total,shipping_total,tax_total,total
o1,2026-10-05 10:00,c1,closed,paid,online,BR,São Paulo,100,0,10,5,115
o2,2026-10-10 11:00,c2,closed,paid,retail,AR,Buenos Aires,50,0,0,0,50
o3,2026-10-20 12:00,c1,closed,paid,online,BR,São Paulo,200,0,10,0,210
o4,2026-09-15 13:00,c3,closed,paid,online,BR,Campinas,80,0,0,0,80
";
const ITEMS: &str =
    "order_id,id,product_id,quantity,unit_price\no1,1,p1,1,100\no2,1,p2,1,50\no3,1,p1,2,100\no4,1,p2,2,40\n";

pub async fn shop(t: &TestContext) -> Scope {
    let scope = t.shop().await;
    for (kind, text) in [(Kind::Products, PRODUCTS), (Kind::Orders, ORDERS), (Kind::OrderItems, ITEMS)] {
        import(t, &scope, kind, text).await;
    }
    scope
}

pub fn asked(question: &str) -> Ask {
    Ask { question: question.into(), ..Ask::default() }
}

async fn ask(t: &TestContext, scope: &Scope, question: &str) -> Answer {
    questions::ask(&t.ctx, scope, &asked(question)).await.expect("an answer")
}

/// No-break spaces are spaces to a reader.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[tokio::test]
async fn answers_are_sentences_with_the_number_and_the_period() {
    databases(async |t| {
        let scope = shop(t).await;
        for (question, parts) in [
            ("revenue last month", &["Revenue for October 2026", "$375.00"][..]),
            ("revenue last month vs the month before", &["$375.00", "up 368.8%", "September 2026", "$80.00"]),
            ("orders and customers in October", &["Orders 3", "Customers 2", "October 2026"]),
            (
                "top products last month",
                &["Product sales by product", "Linen Dress is first with $300.00", "Canvas Tote ($50.00)"],
            ),
            ("what share of revenue came from online last month?", &["$325.00 of $375.00", "86.7%", "Online"]),
            ("best month ever", &["Oct 2026", "$375.00", "Sep 2026"]),
            ("revenue by channel last month", &["Online $325.00", "Retail $50.00", "in all $375.00"]),
            ("revenue in São Paulo last month", &["Revenue (São Paulo)", "$325.00"]),
            ("revenue in March", &["March 2026", "no data"]),
            ("quanto faturamos no mês passado?", &["Receita de outubro de 2026", "375,00"]),
            (
                "ingresos de octubre comparado con septiembre",
                &["Ingresos de octubre de 2026", "368,8 % más que", "septiembre de 2026"],
            ),
            ("clientes nuevos en octubre", &["Clientes nuevos", "2"]),
            ("revenue by week in October", &["in all $375.00", "highest"]),
        ] {
            let answer = ask(t, &scope, question).await;
            assert_eq!(answer.status, Status::Answered, "{question}: {}", answer.text);
            for part in parts {
                assert!(plain(&answer.text).contains(part), "{question}: {part} in {}", answer.text);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_period_without_data_says_so_and_which_has_some() {
    databases(async |t| {
        let scope = shop(t).await;
        for (question, nothing, next) in [
            (
                "revenue by month in 2024",
                "There is no data for Revenue in 2024. The data go over 15 Sep – 20 Oct.",
                "In October 2026",
            ),
            ("revenue in March", "There is no data for Revenue in March 2026.", "In October 2026"),
            ("top products in 2024", "There is no data for", "In October 2026"),
            ("ingresos por canal en 2024", "No hay datos de Ingresos en 2024. Los datos abarcan", "En octubre de 2026"),
            ("receita por mês em 2024", "Não há dados de Receita em 2024.", "Em outubro de 2026"),
        ] {
            let answer = ask(t, &scope, question).await;
            assert_eq!(answer.status, Status::Answered, "{question}");
            assert!(
                plain(&answer.text).starts_with(nothing) && !answer.text.contains("0.00"),
                "{question}: {}",
                answer.text
            );
            assert!(answer.chart.is_none(), "{question}");
            assert_eq!(answer.follow_ups.first().map(String::as_str), Some(next), "{question}");
            for next in &answer.follow_ups {
                let ask = Ask { conversation_id: Some(answer.conversation_id.clone()), ..asked(next) };
                let answer = questions::ask(&t.ctx, &scope, &ask).await.expect("an answer");
                assert_eq!(answer.status, Status::Answered, "{question} → {next}: {}", answer.text);
                let none = ["no data", "No hay datos", "Não há dados"];
                assert!(none.iter().all(|none| !answer.text.contains(none)), "{next}: {}", answer.text);
            }
        }
        // In a time with data nought is a number, not a lack.
        let none = ask(t, &scope, "returns by week in October").await;
        assert!(plain(&none.text).contains("$0.00") && !none.text.contains("no data"), "{}", none.text);
        assert!(!none.text.contains("highest"), "{}", none.text);
    })
    .await;
}

#[tokio::test]
async fn the_table_is_the_querys_own_answer() {
    databases(async |t| {
        let scope = shop(t).await;
        for question in [
            "revenue by channel last month",
            "top 2 products last month",
            "sales trend in October by week vs last year",
        ] {
            let answer = ask(t, &scope, question).await;
            let (Some(query), Some(mut table)) = (answer.query, answer.result) else {
                panic!("{question}: {}", answer.text)
            };
            let mut again = queries::run(&t.ctx, &scope, &query, answer.locale).await.expect("a table");
            (table.elapsed_ms, again.elapsed_ms) = (0.0, 0.0);
            assert_eq!(table, again, "{question}");
            assert!(answer.chart.is_some_and(|chart| chart["series"].is_array()), "{question}");
        }
    })
    .await;
}

#[tokio::test]
async fn as_of_stands_for_today() {
    databases(async |t| {
        let scope = shop(t).await;
        let ask = Ask { as_of: "2026-10-15".parse().ok(), ..asked("revenue last month") };
        let answer = questions::ask(&t.ctx, &scope, &ask).await.expect("an answer");
        assert!(answer.text.contains("$80.00") && answer.text.contains("September 2026"), "{}", answer.text);
        assert_eq!(answer.query.and_then(|query| query.as_of), ask.as_of);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_answered_has_no_number() {
    databases(async |t| {
        let scope = shop(t).await;
        for question in [
            "sales in Narnia",
            "delete all orders",
            "why is the sky blue?",
            "MRR last month",
            "revenue next month",
            "hello",
        ] {
            let answer = ask(t, &scope, question).await;
            assert_eq!(answer.status, Status::Refused, "{question}: {}", answer.text);
            assert!(answer.query.is_none() && answer.result.is_none() && answer.chart.is_none(), "{question}");
            for next in &answer.follow_ups {
                assert_eq!(ask_ok(t, &scope, next).await, Status::Answered, "{question} → {next}");
            }
        }
        let clarify = ask(t, &scope, "last month?").await;
        assert_eq!(clarify.status, Status::Clarify, "{}", clarify.text);
        for choice in &clarify.choices {
            assert_eq!(ask_ok(t, &scope, choice).await, Status::Answered, "{choice}");
        }
    })
    .await;
}

async fn ask_ok(t: &TestContext, scope: &Scope, question: &str) -> Status {
    ask(t, scope, question).await.status
}

#[tokio::test]
async fn malformed_questions_name_their_field() {
    databases(async |t| {
        let scope = shop(t).await;
        let long = "é".repeat(questions::LONGEST + 1);
        for (ask, wrong) in [
            (asked(""), "question"),
            (asked(" \n\t"), "question"),
            (asked(&long), "question"),
            (Ask { conversation_id: Some(String::new()), ..asked("revenue") }, "conversation_id"),
            (Ask { conversation_id: Some("x".repeat(1_000)), ..asked("revenue") }, "conversation_id"),
        ] {
            match questions::ask(&t.ctx, &scope, &ask).await {
                Err(Error::Invalid { field, .. }) => assert_eq!(field, wrong),
                other => panic!("{wrong}: {other:?}"),
            }
        }
        for hostile in ["\u{0}\u{1}", "'; DROP TABLE orders; --", "%_%", "revenue in '%'", "\u{202e}revenue", "📦📦📦"]
        {
            ask(t, &scope, hostile).await;
        }
    })
    .await;
}

#[tokio::test]
async fn names_are_those_of_the_workspaces_present_data() {
    databases(async |t| {
        let (here, there) = (shop(t).await, shop(t).await);
        let question = "revenue from kiosk in November";
        assert_eq!(ask_ok(t, &here, question).await, Status::Refused);
        let row = "id,created_at,channel,total\no9,2026-11-02 10:00,kiosk,70\n";
        import(t, &here, Kind::Orders, row).await;
        let answer = ask(t, &here, question).await;
        assert!(answer.text.contains("$70.00"), "{}", answer.text);
        assert_eq!(ask_ok(t, &there, question).await, Status::Refused, "another workspace's channel");
    })
    .await;
}

#[tokio::test]
async fn viewers_may_ask_and_the_hint_decides_between_languages() {
    databases(async |t| {
        let scope = shop(t).await;
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        let hinted = Ask { locale: Some(Locale::Pt), ..asked("AOV 2026") };
        let answer = questions::ask(&t.ctx, &viewer, &hinted).await.expect("an answer");
        assert_eq!(answer.locale, Locale::Pt);
        assert!(answer.text.contains("Ticket médio"), "{}", answer.text);
    })
    .await;
}

#[test]
fn the_json_is_that_of_the_contract() {
    let ask: Ask =
        serde_json::from_str(r#"{"question": "x", "locale": "pt-BR", "as_of": "2018-04-01", "conversation_id": null}"#)
            .expect("an ask");
    assert_eq!(ask.locale, Some(Locale::Pt));
    for bad in [
        r#"{}"#,
        r#"{"question": 1}"#,
        r#"{"question": "x", "locale": "xx"}"#,
        r#"{"question": "x", "as_of": "soon"}"#,
        r#"{"question": "x", "more": 1}"#,
    ] {
        assert!(serde_json::from_str::<Ask>(bad).is_err(), "{bad}");
    }
}

#[tokio::test]
async fn levels_are_told_on_a_day() {
    databases(async |t| {
        let scope = t.shop().await;
        for (kind, text) in [
            (Kind::Plans, "id,name,interval,amount,currency\nbasic,Basic,month,20,USD\n"),
            (
                Kind::Subscriptions,
                "id,customer_id,plan_id,status,started_at,quantity\ns1,c1,basic,active,2026-08-03,1\ns2,c2,basic,active,2026-10-05,2\n",
            ),
        ] {
            import(t, &scope, kind, text).await;
        }
        let check = async |question: &str, expected: &str| {
            let answer = ask(t, &scope, question).await;
            assert_eq!(plain(&answer.text), expected, "{question}");
        };
        check("MRR last month", "MRR on 31 Oct: $60.00.").await;
        check("MRR del mes pasado", "MRR al 31 oct: US$ 60,00.").await;
        check("MRR last month vs the month before", "MRR on 31 Oct: $60.00, up 200.0% on 30 Sep ($20.00).").await;
        check("net new MRR last month", "Net new MRR for October 2026: $40.00.").await;
    })
    .await;
}
