//! SIGKILL in the middle of an import, ten times: the store ends as if nothing had happened.

use crate::process::{Program, Serving};
use rand::{Rng, SeedableRng, rngs::StdRng};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use services::store;
use std::{
    fmt::Write as _,
    path::PathBuf,
    time::{Duration, Instant},
};

const KILLS: usize = 10;
const ROWS: usize = 150_000;
/// Every so many rows one is refused.
const BAD: usize = 997;
const PATIENCE: Duration = Duration::from_secs(240);

/// What an import leaves behind.
const TABLES: [&str; 9] = [
    "orders",
    "order_facts",
    "item_facts",
    "refund_facts",
    "order_rollups",
    "product_rollups",
    "repeat_rollups",
    "import_rejects",
    "dirty_days",
];

/// What differs from one run to the next.
const OWN: [&str; 2] = ["workspace_id", "import_id"];

#[tokio::test(flavor = "multi_thread")]
async fn ten_kills_leave_no_trace() {
    let (undisturbed, disturbed) = (Run::new().await, Run::new().await);
    let serving = undisturbed.program.serve();
    undisturbed.start();
    undisturbed.wait_for_end().await;
    drop(serving);

    let mut random = StdRng::seed_from_u64(20_261_122);
    let mut serving = disturbed.program.serve();
    disturbed.start();
    let mut seen = Vec::new();
    for _ in 0..KILLS {
        serving = disturbed.kill_and_restart(serving, &mut random, &mut seen).await;
    }
    disturbed.wait_for_end().await;
    drop(serving);
    let in_the_middle = seen.iter().filter(|rows| **rows < ROWS as i64).count();
    assert!(in_the_middle >= KILLS / 2, "kills came too late to mean something: {seen:?}");
    let (wanted, got) = (undisturbed.dump().await, disturbed.dump().await);
    let differs = wanted.iter().zip(&got).find(|(wanted, got)| wanted != got);
    assert_eq!(differs, None);
    assert_eq!(wanted.len(), got.len());
    let good = ROWS - ROWS.div_ceil(BAD);
    assert!(wanted.contains(&format!("orders: {good} rows")), "{:?}", &wanted[..1]);
}

struct Run {
    program: Program,
    key: String,
    file: PathBuf,
    db: DatabaseConnection,
}

impl Run {
    async fn new() -> Self {
        let program = Program::new();
        let words = [
            "workspace",
            "create",
            "Shop",
            "--vertical",
            "ecommerce",
            "--currency",
            "USD",
            "--timezone",
            "Europe/London",
        ];
        program.ok(&words);
        let key = program.ok(&["key", "create", "--workspace", "shop", "--name", "test"]).trim().to_owned();
        let file = program.dir.path().join("orders.csv");
        std::fs::write(&file, orders()).expect("a file");
        let url = format!("sqlite://{}", program.dir.path().join("bos.db").display());
        let db = store::connect(&url).await.expect("the database");
        Self { program, key, file, db }
    }

    fn start(&self) {
        self.program.wait();
        self.program.upload(&self.key, "orders", &self.file);
    }

    /// Lets the import get on, and kills the server some random time later.
    async fn kill_and_restart(&self, serving: Serving, random: &mut StdRng, seen: &mut Vec<i64>) -> Serving {
        let before = self.rows_read().await;
        let began = Instant::now();
        while self.rows_read().await == before && !self.is_over().await && began.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::sleep(Duration::from_millis(random.random_range(0..120))).await;
        serving.kill();
        seen.push(self.rows_read().await);
        self.program.serve()
    }

    async fn wait_for_end(&self) {
        let began = Instant::now();
        while !self.is_over().await {
            assert!(began.elapsed() < PATIENCE, "the import does not end");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn is_over(&self) -> bool {
        self.number("SELECT count(*) FROM imports WHERE state IN ('done', 'failed')").await == 1
            && self.number("SELECT count(*) FROM dirty_days").await == 0
    }

    async fn rows_read(&self) -> i64 {
        self.number("SELECT coalesce(max(rows_read), 0) FROM imports").await
    }

    async fn number(&self, sql: &str) -> i64 {
        let row = self.db.query_one_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.expect("an answer");
        row.expect("a row").try_get_by_index(0).expect("a number")
    }

    /// Every table's rows, as text, and what the import says of itself.
    async fn dump(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for table in TABLES {
            let columns = self.texts(&format!("SELECT name FROM pragma_table_info('{table}')")).await;
            let quoted: Vec<_> = columns
                .iter()
                .filter(|name| !OWN.contains(&name.as_str()))
                .map(|name| format!("quote({name})"))
                .collect();
            let rows =
                self.texts(&format!("SELECT {} AS line FROM {table} ORDER BY line", quoted.join("||'|'||"))).await;
            lines.push(format!("{table}: {} rows", rows.len()));
            lines.extend(rows);
        }
        let counts = "state||' '||rows_read||' '||rows_new||' '||rows_changed||' '||rows_unchanged||' '||rows_rejected";
        lines.extend(self.texts(&format!("SELECT {counts} FROM imports")).await);
        lines
    }

    async fn texts(&self, sql: &str) -> Vec<String> {
        let rows = self.db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.expect("rows");
        rows.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect()
    }
}

/// Orders of three years, in no order of time, with a bad row now and then.
fn orders() -> String {
    let mut random = StdRng::seed_from_u64(1);
    let mut csv = String::from("id,created_at,total,customer_id,channel,country,status\n");
    for id in 0..ROWS {
        let day = random.random_range(0..1095);
        let date = domain::Day::from_number(19_000 + day);
        let total =
            if id % BAD == 0 { "abc".to_owned() } else { format!("{}.{:02}", random.random_range(1..500), id % 100) };
        let status = if id % 50 == 0 { "cancelled" } else { "closed" };
        let customer = random.random_range(0..5000);
        let _ = writeln!(
            csv,
            "o{id},{date} {:02}:15,{total},c{customer},{},{},{status}",
            id % 24,
            ["online", "pos"][id % 2],
            ["BR", "AR", "MX"][id % 3]
        );
    }
    csv
}
