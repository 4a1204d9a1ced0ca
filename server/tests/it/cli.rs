//! Commands: what they print and with which code they end, also while a server runs.

use crate::process::Program;
use serde_json::{Value, json};

const ORDERS: &str = "id,created_at,total,channel,country\n\
    1,2018-01-05,10.00,online,BR\n2,2018-01-06,20.50,pos,BR\n3,2018-02-01,5.25,online,AR\n4,2018-02-30,1.00,online,AR\n";

fn shop(program: &Program) -> String {
    let words = [
        "workspace",
        "create",
        "Loja Ana",
        "--vertical",
        "ecommerce",
        "--currency",
        "BRL",
        "--timezone",
        "America/Sao_Paulo",
        "--json",
    ];
    let made: Value = serde_json::from_str(&program.ok(&words)).expect("JSON");
    made["slug"].as_str().expect("a slug").to_owned()
}

#[test]
fn from_a_file_to_a_number() {
    let program = Program::new();
    let serving = program.serve();
    program.wait();
    let slug = shop(&program);
    assert_eq!(slug, "loja-ana");
    let file = program.dir.path().join("orders.csv");
    std::fs::write(&file, ORDERS).expect("a file");
    let path = file.to_str().expect("a path");

    let told = program.ok(&["import", "--workspace", &slug, "orders", path]);
    for line in [
        "kind: orders",
        "read: 4",
        "new: 3",
        "changed: 0",
        "rejected: 1",
        "reject: line 5, created_at \"2018-02-30\": ",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
    let again: Value =
        serde_json::from_str(&program.ok(&["import", "--workspace", &slug, "orders", path, "--json"])).expect("JSON");
    assert_eq!((&again["unchanged"], &again["new"], &again["rejected"]), (&json!(3), &json!(0), &json!(1)));
    assert_eq!(again["files"][0]["rejects"][0]["column"], "created_at");

    let query = [
        "query",
        "--workspace",
        &slug,
        "--metrics",
        "revenue,orders",
        "--by",
        "channel",
        "--period",
        "2018",
        "--order",
        "revenue",
    ];
    let table = program.ok(&query);
    assert!(table.contains("Online") && table.contains("15.25") && table.contains("35.75"), "{table}");
    let answer: Value = serde_json::from_str(&program.ok(&[&query[..], &["--json"]].concat())).expect("JSON");
    assert_eq!(answer["rows"], json!([["pos", "20.50", 1], ["online", "15.25", 2]]));
    let filtered = [
        "query",
        "--workspace",
        &slug,
        "--metrics",
        "orders",
        "--filter",
        "country=BR",
        "--filter",
        "channel!=pos",
        "--period",
        "2018-Q1",
        "--json",
    ];
    let answer: Value = serde_json::from_str(&program.ok(&filtered)).expect("JSON");
    assert_eq!(answer["totals"], json!([1]));

    let key = program.ok(&["key", "create", "--workspace", &slug, "--name", "test"]);
    assert_eq!(key.lines().count(), 1);
    let auth = format!("Bearer {}", key.trim());
    let asked = program
        .http(
            "POST",
            "/api/v1/query",
            &[("Authorization", &auth), ("Content-Type", "application/json")],
            br#"{"metrics":["revenue"],"period":{"from":"2018-01-01","to":"2018-12-31"}}"#,
        )
        .expect("an answer");
    assert_eq!(crate::process::json(&asked)["totals"], json!(["35.75"]), "the server sees what the command did");
    assert!(program.ok(&["health"]).contains("ready"));
    drop(serving);
    program.fails(1, &["health"]);
}

#[test]
fn codes_tell_wrong_usage_from_failure() {
    let program = Program::new();
    let slug = shop(&program);
    let in_shop = |command: &'static str, rest: &[&str]| -> Vec<String> {
        [command, "--workspace", &slug].iter().chain(rest).map(|word| (*word).to_owned()).collect()
    };
    let fails =
        |code: i32, words: Vec<String>| program.fails(code, &words.iter().map(String::as_str).collect::<Vec<_>>());
    for wrong in [
        vec!["nonsense".to_owned()],
        in_shop("query", &[]),
        in_shop("query", &["--metrics", "nothing"]),
        in_shop("query", &["--metrics", "orders", "--period", "someday"]),
        in_shop("query", &["--metrics", "orders", "--by", "colour"]),
        in_shop("query", &["--metrics", "orders", "--filter", "country"]),
        in_shop("import", &["shoes", "x.csv"]),
        in_shop("key create", &[]),
    ] {
        fails(2, wrong);
    }
    assert!(fails(1, in_shop("import", &["orders", "/nowhere.csv"])).contains("/nowhere.csv"));
    program.fails(1, &["query", "--workspace", "nobody", "--metrics", "orders"]);
    let bad = ["workspace", "create", "X", "--vertical", "shoes", "--currency", "USD", "--timezone", "UTC"];
    assert!(program.fails(2, &bad).contains("vertical"));
    assert!(program.ok(&["help"]).contains("BOS_DATABASE_URL"));
    assert!(program.ok(&["--version"]).starts_with("bos "));
}

#[test]
fn a_backup_brings_everything_back() {
    let program = Program::new();
    let _serving = program.serve();
    program.wait();
    let slug = shop(&program);
    let file = program.dir.path().join("kept.db");
    let path = file.to_str().expect("a path");
    assert!(program.ok(&["backup", path]).contains("bytes: "));
    assert!(program.fails(1, &["backup", path]).contains("exists"));
    program.ok(&["workspace", "create", "Later", "--vertical", "ecommerce", "--currency", "USD", "--timezone", "UTC"]);
    assert!(program.ok(&["restore", path]).contains("rows: "));
    program.ok(&["query", "--workspace", &slug, "--metrics", "orders"]);
    program.fails(1, &["query", "--workspace", "later", "--metrics", "orders"]);
    program.fails(1, &["restore", "/nowhere.db"]);
    assert!(program.http("GET", "/readyz", &[], b"").is_some_and(|answer| answer.contains("200 OK")));
}

#[test]
fn metrics_of_its_own_are_made_listed_queried_and_deleted() {
    let program = Program::new();
    program.ok(&["workspace", "create", "Shop", "--vertical", "ecommerce", "--currency", "USD", "--timezone", "UTC"]);
    let save =
        ["metric", "save", "--workspace", "shop", "basket", "--label", "Basket", "--formula", "revenue / orders"];
    assert!(program.ok(&save).contains("unit: money"));
    let listed: Value =
        serde_json::from_str(&program.ok(&["metric", "list", "--workspace", "shop", "--json"])).expect("JSON");
    assert_eq!((&listed[0]["key"], &listed[0]["formula"]), (&json!("basket"), &json!("revenue / orders")));
    let answer = program.ok(&["query", "--workspace", "shop", "--metrics", "basket,orders", "--json"]);
    let table: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(table["rows"], json!([[null, 0]]));
    let wrong = ["metric", "save", "--workspace", "shop", "odd", "--label", "Odd", "--formula", "revenue + orders"];
    assert!(program.fails(2, &wrong).contains("money + a count makes no sense"));
    program.ok(&["metric", "delete", "--workspace", "shop", "basket"]);
    assert!(program.fails(2, &["query", "--workspace", "shop", "--metrics", "basket"]).contains("no metric 'basket'"));
}
