//! Two servers and two workers on one PostgreSQL, killed at random under load: nothing is lost, nothing counts twice, and for
//! one version of the data both servers say the same.

use crate::process::{Program, Serving, free_addr, json};
use rand::{Rng, SeedableRng, rngs::StdRng};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use services::{ids, store};
use std::{
    fmt::Write as _,
    net::SocketAddr,
    path::PathBuf,
    time::{Duration, Instant},
};

const FILES: usize = 6;
const ROWS: usize = 8_000;
const KILLS: usize = 12;
const PATIENCE: Duration = Duration::from_secs(240);

#[tokio::test(flavor = "multi_thread")]
async fn four_processes_killed_at_random_lose_nothing() {
    let Ok(server) = std::env::var("BOS_TEST_POSTGRES_URL") else { return };
    let admin = store::connect(&server).await.expect("the server of BOS_TEST_POSTGRES_URL");
    let name = format!("bos_cluster_{}", ids::random());
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a new database");
    let (base, options) = server.split_once('?').map_or((server.as_str(), ""), |(base, options)| (base, options));
    let (cluster, _) = base.rsplit_once('/').expect("an address with a database");
    Cluster::start(format!("{cluster}/{name}?{options}")).await.run().await;
    admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.expect("the database goes");
}

struct Cluster {
    program: Program,
    servers: [SocketAddr; 2],
    processes: Vec<Serving>,
    key: String,
    db: DatabaseConnection,
    random: StdRng,
    compared: usize,
}

impl Cluster {
    async fn start(url: String) -> Self {
        let program = Program { database: Some(url.clone()), ..Program::new() };
        program.ok(&[
            "workspace",
            "create",
            "Shop",
            "--vertical",
            "ecommerce",
            "--currency",
            "USD",
            "--timezone",
            "UTC",
            "--plan",
            "enterprise",
        ]);
        let key = program.ok(&["key", "create", "--workspace", "shop", "--name", "test"]).trim().to_owned();
        let db = store::connect(&url).await.expect("the database");
        let servers = [free_addr(), free_addr()];
        let mut cluster = Self {
            program,
            servers,
            processes: Vec::new(),
            key,
            db,
            random: StdRng::seed_from_u64(20_261_122),
            compared: 0,
        };
        cluster.processes = (0..4).map(|place| cluster.process(place)).collect();
        cluster
    }

    /// Two servers without jobs, two workers.
    fn process(&self, place: usize) -> Serving {
        match self.servers.get(place) {
            Some(addr) => self.program.start(&["serve", "--no-jobs", "--addr", &addr.to_string()]),
            None => self.program.start(&["worker"]),
        }
    }

    async fn run(mut self) {
        let files: Vec<PathBuf> = (0..FILES).map(|number| self.file(number)).collect();
        for (number, file) in files.iter().enumerate() {
            self.upload(number, file).await;
            for _ in 0..KILLS / FILES {
                self.kill_one().await;
                self.compare().await;
            }
        }
        let began = Instant::now();
        while self.open_work().await > 0 {
            assert!(began.elapsed() < PATIENCE, "the work does not end");
            self.compare().await;
        }
        assert_eq!(self.number("SELECT COUNT(*) FROM orders").await, (FILES * ROWS) as i64);
        assert_eq!(self.number("SELECT COUNT(*) FROM imports WHERE state <> 'done'").await, 0);
        let new = "SELECT CAST(SUM(rows_new) AS BIGINT) FROM imports";
        assert_eq!(self.number(new).await, (FILES * ROWS) as i64, "rows came in twice, or not at all");
        // Every order is 10.00, in one of two months.
        let all = format!("{}.00", FILES * ROWS * 10);
        for addr in self.servers {
            assert_eq!(self.answer(addr).await, (all.clone(), (FILES * ROWS) as i64));
        }
        assert!(self.compared > 0, "the servers were never compared");
    }

    fn file(&self, number: usize) -> PathBuf {
        let path = self.program.dir.path().join(format!("orders-{number}.csv"));
        let mut text = String::from("id,created_at,total\n");
        for row in 0..ROWS {
            let day = row % 28 + 1;
            let month = if row % 2 == 0 { "09" } else { "10" };
            let _ = writeln!(text, "{number}-{row},2026-{month}-{day:02},10.00");
        }
        std::fs::write(&path, text).expect("a file");
        path
    }

    /// As a client would: again, at the other server, until one has taken it.
    async fn upload(&self, number: usize, file: &std::path::Path) {
        let began = Instant::now();
        for attempt in number.. {
            let addr = self.servers[attempt % 2];
            let answer = self.program.try_upload(addr, &self.key, "orders", file);
            if answer.is_some_and(|answer| answer.starts_with("HTTP/1.1 202")) {
                return;
            }
            assert!(began.elapsed() < PATIENCE, "nobody takes the upload");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn kill_one(&mut self) {
        tokio::time::sleep(Duration::from_millis(self.random.random_range(50..700))).await;
        let place = self.random.random_range(0..self.processes.len());
        self.processes.remove(place).kill();
        self.processes.insert(place, self.process(place));
    }

    /// What both servers say, if the data stayed the same meanwhile and both are up.
    async fn compare(&mut self) {
        let before = self.version().await;
        let (one, other) = (self.try_answer(self.servers[0]), self.try_answer(self.servers[1]));
        if let (Some(one), Some(other)) = (one, other)
            && self.version().await == before
        {
            assert_eq!(one, other, "data version {before}");
            self.compared += 1;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    async fn answer(&self, addr: SocketAddr) -> (String, i64) {
        let began = Instant::now();
        loop {
            if let Some(answer) = self.try_answer(addr) {
                return answer;
            }
            assert!(began.elapsed() < PATIENCE, "the server does not answer");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Revenue and orders of all time; `None` where the server is down.
    fn try_answer(&self, addr: SocketAddr) -> Option<(String, i64)> {
        let auth = format!("Bearer {}", self.key);
        let headers = [("Authorization", auth.as_str()), ("Content-Type", "application/json")];
        let body = br#"{"metrics": ["revenue", "orders"], "period": {"preset": "all_time"}}"#;
        let answer = self.program.http_at(addr, "POST", "/api/v1/query", &headers, body)?;
        if !answer.starts_with("HTTP/1.1 200") {
            return None;
        }
        let totals = &json(&answer)["rows"][0];
        Some((totals[0].as_str().unwrap_or_default().to_owned(), totals[1].as_i64().unwrap_or_default()))
    }

    async fn version(&self) -> i64 {
        self.number("SELECT data_version FROM workspaces").await
    }

    async fn open_work(&self) -> i64 {
        self.number(
            "SELECT (SELECT COUNT(*) FROM imports WHERE state IN ('queued', 'running')) + (SELECT COUNT(*) FROM dirty_days)",
        )
        .await
    }

    async fn number(&self, sql: &str) -> i64 {
        let row = self.db.query_one_raw(Statement::from_string(DbBackend::Postgres, sql)).await.expect("an answer");
        row.expect("a row").try_get_by_index(0).expect("a number")
    }
}
