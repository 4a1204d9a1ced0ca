//! The real program, as a process.

use serde_json::Value;
use std::{
    ffi::OsStr,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A data folder and the program working in it.
pub struct Program {
    pub dir: TempDir,
    pub addr: SocketAddr,
    /// `BOS_DATABASE_URL`; `None` leaves the program its own file.
    pub database: Option<String>,
}

/// A running `bos serve`, killed when dropped.
pub struct Serving(pub Child);

const PATIENCE: Duration = Duration::from_secs(120);

impl Program {
    pub fn new() -> Self {
        Self { dir: TempDir::new().expect("a temporary folder"), addr: free_addr(), database: None }
    }

    fn command<S: AsRef<OsStr>>(&self, words: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bos"));
        command.env("BOS_DATA_DIR", self.dir.path()).env("BOS_ADDR", self.addr.to_string());
        if let Some(url) = &self.database {
            command.env("BOS_DATABASE_URL", url);
        }
        command.args(words).stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("the program runs")
    }

    /// Runs a command that must succeed, and gives what it printed.
    #[track_caller]
    pub fn ok(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }

    /// Runs a command that must fail with that code, and gives its complaint.
    #[track_caller]
    pub fn fails(&self, code: i32, words: &[&str]) -> String {
        let output = self.run(words);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{words:?}: {told}");
        told
    }

    /// Starts the server without waiting for it.
    pub fn serve(&self) -> Serving {
        self.start(&["serve"])
    }

    /// Starts a command that does not end by itself.
    pub fn start(&self, words: &[&str]) -> Serving {
        let mut command = self.command(words);
        Serving(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the server starts"))
    }

    /// Waits until the server can serve.
    pub fn wait(&self) {
        let began = Instant::now();
        while !self.http("GET", "/readyz", &[], b"").is_some_and(|answer| answer.starts_with("HTTP/1.1 200")) {
            assert!(began.elapsed() < PATIENCE, "the server does not come up");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Sends a request; `None` where nobody answers.
    pub fn http(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Option<String> {
        self.http_at(self.addr, method, path, headers, body)
    }

    /// The same to another server of this program.
    pub fn http_at(
        &self,
        addr: SocketAddr,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Option<String> {
        let mut stream = TcpStream::connect_timeout(&addr, Duration::from_secs(2)).ok()?;
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n",
            addr,
            body.len()
        );
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{head}\r\n").as_bytes()).ok()?;
        stream.write_all(body).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        Some(String::from_utf8_lossy(&answer).into_owned())
    }

    /// Uploads a file with a key; gives the import's id.
    pub fn upload(&self, key: &str, kind: &str, file: &Path) -> i64 {
        let answer = self.try_upload(self.addr, key, kind, file).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 202"), "{answer}");
        json(&answer)["id"].as_i64().expect("an id")
    }

    /// Uploads a file to one of several servers; `None` where it did not answer.
    pub fn try_upload(&self, addr: SocketAddr, key: &str, kind: &str, file: &Path) -> Option<String> {
        let mut body = format!("--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n{kind}\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{kind}.csv\"\r\n\r\n").into_bytes();
        body.extend(std::fs::read(file).expect("the file"));
        body.extend(b"\r\n--x--\r\n");
        let auth = format!("Bearer {key}");
        let headers = [("Authorization", auth.as_str()), ("Content-Type", "multipart/form-data; boundary=x")];
        self.http_at(addr, "POST", "/api/v1/imports", &headers, &body)
    }
}

/// A loopback address that nobody listens on.
pub fn free_addr() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port")
}

/// The JSON body of an answer.
pub fn json(answer: &str) -> Value {
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}"))
}

impl Serving {
    /// SIGKILL: no word of warning.
    pub fn kill(mut self) {
        self.0.kill().expect("the server is killed");
        self.0.wait().expect("the server ends");
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
