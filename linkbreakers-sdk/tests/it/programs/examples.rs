//! Runs every example against the mock API, as a user would.
//!
//! A new example is a row of `EXAMPLES`, or a test of its own if it takes files or servers; `[[example]]` in
//! `Cargo.toml` names its features, and the top README lists it. If it calls an operation that keeps state, that is
//! added to `examples/mock_api/resources`. Rows are appended, since the first three also run against faults. An
//! example with a test of its own that needs the token is named in `TESTED_ALONE`: it too must say which variable to
//! set.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// Returns the path of an example, which `cargo test` builds next to the tests.
fn program(name: &str) -> PathBuf {
    let test_binary = std::env::current_exe().unwrap();
    let folder = test_binary
        .parent()
        .and_then(Path::parent)
        .unwrap()
        .join("examples");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is missing: `cargo build --examples` builds it",
        program.display()
    );
    program
}

/// A program that runs in the background and is killed when the test ends.
struct BackgroundProgram {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
}

impl BackgroundProgram {
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    /// Returns the next line that it prints.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }
}

impl Drop for BackgroundProgram {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The mock API, with the variables that it prints to export.
struct Mock {
    _running: BackgroundProgram,
    variables: Vec<(String, String)>,
}

impl Mock {
    fn start(arguments: &[&str]) -> Self {
        let mut running = BackgroundProgram::start(
            Command::new(program("mock_api"))
                .args(["--port", "0"])
                .args(arguments),
        );
        let variables = (0..2).map(|_| {
            let line = running.line();
            let (name, value) = line
                .strip_prefix("export ")
                .unwrap()
                .split_once('=')
                .unwrap();
            (name.to_owned(), value.to_owned())
        });
        let variables = variables.collect();
        Self {
            _running: running,
            variables,
        }
    }

    fn command(&self, example: &str) -> Command {
        let mut command = Command::new(program(example));
        command.envs(self.variables.iter().cloned());
        command
    }

    /// Runs an example to its end; returns what it printed.
    fn run(&self, example: &str, arguments: &[&str]) -> String {
        let output = self.command(example).args(arguments).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (printed, errors) = (text(&output.stdout), text(&output.stderr));
        assert!(
            output.status.success(),
            "{example}: {}\n{printed}{errors}",
            output.status
        );
        printed
    }

    fn address(&self) -> &str {
        let url = &self.variables[1].1;
        url.strip_prefix("http://").unwrap()
    }
}

/// Sends a request; returns the complete response as text.
fn http(address: &str, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(
        stream,
        "{head}\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

/// Examples with tests of their own, which take files or servers.
const TESTED_ALONE: [&str; 4] = ["qr_code", "bulk_links", "export_events", "incremental_sync"];

/// Examples that need only the API: name, arguments, and parts of what they print.
const EXAMPLES: [(&str, &[&str], &[&str]); 6] = [
    (
        "create_link",
        &[],
        &[
            "     plain  http://127.0.0.1",
            "   QR code  http://127.0.0.1",
        ],
    ),
    (
        "list_visitors",
        &[],
        &["of 4:", "Grace Hopper", "Requests left in this minute: 7"],
    ),
    (
        "identify_visitor",
        &["an-lbid"],
        &[
            "New visitor",
            "  plan = pro",
            "  source = landing page",
            "  seats = 12",
        ],
    ),
    (
        "update_visitor",
        &["ada@example.com"],
        &[
            "updated: +44123456789",
            "  beta = true",
            "without the attribute",
        ],
    ),
    (
        "analytics_report",
        &[],
        &[
            "Visits by day\n  ",
            "███",
            "60 in 30 days",
            "Campaigns\n  Spring menu                  20   33.3 %  ████████▍\n",
            "Countries\n  FR",
            "Devices\n",
            "Funnel\n  link visit",
        ],
    ),
    (
        "blocking",
        &[],
        &["created http://127.0.0.1", "found   http://127.0.0.1"],
    ),
];

#[test]
fn examples_print_their_results() {
    let mock = Mock::start(&[]);
    for (example, arguments, expected) in EXAMPLES {
        let printed = mock.run(example, arguments);
        for line in expected {
            assert!(
                printed.contains(line),
                "{example} does not print {line:?}:\n{printed}"
            );
        }
    }
}

#[test]
fn examples_survive_failing_requests() {
    let mock = Mock::start(&["--fault", "500", "--fault", "429", "--fault-every", "2"]);
    for (example, arguments, _) in &EXAMPLES[..3] {
        mock.run(example, arguments);
    }
}

#[test]
fn examples_without_a_token_name_the_variable_to_set() {
    let examples = EXAMPLES.iter().map(|(example, ..)| *example);
    for example in examples.chain(TESTED_ALONE) {
        let folder = temporary_folder();
        let mut command = Command::new(program(example));
        let output: Output = command
            .env_remove("LINKBREAKERS_TOKEN")
            .current_dir(&folder)
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            !output.status.success() && error.contains("LINKBREAKERS_TOKEN"),
            "{example}: {error}"
        );
        let files = std::fs::read_dir(&folder).unwrap().count();
        assert_eq!(files, 0, "{example} leaves files behind");
    }
}

/// A million items, of which only one page is in memory at a time.
#[test]
fn iterating_over_a_million_items_takes_little_memory() {
    let output = Command::new(program("walk")).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let peak = printed
        .strip_prefix("1000000 items, peak RSS ")
        .and_then(|rest| rest.trim_end().strip_suffix(" MB")?.parse::<u64>().ok());
    assert!(
        peak.is_some_and(|megabytes| megabytes <= 60),
        "{printed}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(peak > Some(0) || !cfg!(target_os = "linux"), "not measured");
}

#[test]
fn the_qr_code_is_saved() {
    let mock = Mock::start(&[]);
    for (name, first) in [("code.png", &b"\x89PNG"[..]), ("code.svg", b"<svg ")] {
        let file = temporary_folder().join(name);
        mock.run("qr_code", &[file.to_str().unwrap()]);
        let image = std::fs::read(file).unwrap();
        assert!(
            image.starts_with(first) && image.len() > 500,
            "{name}: {} bytes",
            image.len()
        );
    }
}

#[test]
fn bulk_creation_resumes_with_its_key() {
    let mock = Mock::start(&[]);
    let printed = mock.run("bulk_links", &["600"]);
    let key = printed.trim().rsplit(' ').next().unwrap();
    assert!(printed.starts_with("600 of 600 links created"), "{printed}");
    mock.run("bulk_links", &["600", key]);
    let head = format!(
        "GET /v1/links?pageSize=1 HTTP/1.1\r\nauthorization: Bearer {}",
        mock.variables[0].1
    );
    let links = http(mock.address(), &head, "");
    assert!(
        links.contains("\"totalCount\":603"),
        "3 links existed, 600 are new, none was created twice: {links}"
    );
}

#[test]
fn events_are_exported_with_one_header_row() {
    let file = temporary_folder().join("events.csv");
    Mock::start(&[]).run("export_events", &[file.to_str().unwrap()]);
    let text = std::fs::read_to_string(file).unwrap();
    assert_eq!(
        text.lines().filter(|line| line.starts_with("id,")).count(),
        1
    );
    assert_eq!(text.lines().count(), 61, "the header row and 60 events");
}

#[test]
fn a_sync_appends_new_events_and_removes_a_half_written_one() {
    let mock = Mock::start(&[]);
    let file = temporary_folder().join("events.jsonl");
    let path = file.to_str().unwrap();
    let count = || std::fs::read_to_string(&file).unwrap().lines().count();

    assert!(
        mock.run("incremental_sync", &[path])
            .starts_with("60 new events")
    );
    assert!(
        mock.run("incremental_sync", &[path])
            .starts_with("0 new events")
    );

    let visit = http(mock.address(), "GET /menu HTTP/1.1", "");
    assert!(
        visit.starts_with("HTTP/1.1 302") && visit.contains("location: https://example.com/menu"),
        "{visit}"
    );
    std::fs::OpenOptions::new()
        .append(true)
        .open(&file)
        .unwrap()
        .write_all(b"{\"half\": ")
        .unwrap();
    assert!(
        mock.run("incremental_sync", &[path])
            .starts_with("1 new events")
    );
    assert_eq!(count(), 61);
}

#[test]
fn the_webhook_server_accepts_only_signed_deliveries() {
    let mock = Mock::start(&[]);
    let mut command = mock.command("webhook_server");
    command
        .arg("0")
        .env("WEBHOOK_SECRET", "secret")
        .env("WEBHOOK_SIGNATURE_HEADER", "x-signature");
    let mut server =
        BackgroundProgram::start(command.env("WEBHOOK_URL", "https://example.com/hooks"));
    let listening = server.line();
    let address = listening
        .strip_prefix("listening on http://")
        .unwrap()
        .strip_suffix("/hooks")
        .unwrap();
    assert!(server.line().starts_with("registered as webhook "));

    let body = r#"{"kind":"KIND_ENTRY","event":{"id":"42"}}"#;
    for (signature, status) in [(SIGNATURE, "204"), ("00", "401"), ("", "401")] {
        let head = format!("POST /hooks HTTP/1.1\r\nx-signature: {signature}");
        let response = http(address, &head, body);
        assert!(
            response.starts_with(&format!("HTTP/1.1 {status}")),
            "{signature}: {response}"
        );
    }
    assert_eq!(server.line(), "delivery of kind KIND_ENTRY, event 42");
}

/// HMAC-SHA256 of the body above under the key `secret`.
const SIGNATURE: &str = "bfc5b2c168875616891fdb1e3892bf3d29a5932bfaa08c0ac2020707b7862639";

/// Creates a folder that no other test uses.
fn temporary_folder() -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("examples-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
