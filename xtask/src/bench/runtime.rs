//! The table "At run time": the cost of calls, by programs in release mode and a server on this machine.

use super::peers::derive;
use super::peers::{DERIVED, generated_types};
use super::run::process;
use super::run::scratch;
use super::run::scratch::{Bench, Scratch, Side};
use super::run::server::Server;
use super::run::valgrind::{self, Count};
use super::table::Unit::{Megabytes, Number, PerSecond, Thousands};
use super::table::{CRATE, DERIVE, DERIVE_TEXT, Figures, LIMIT, Measure, Row, SDK};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::Ordering;

#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    Row::new("instructions", "CPU instructions of one `links().get(id)`", Thousands).at_most(1.1, LIMIT),
    Row::new("instructions", "the same", Thousands).at_most(0.65, CRATE),
    Row::new("decode", "pages of 1,000 links decoded", PerSecond).at_least(1.6, DERIVE),
    Row::new("decode", "the same", PerSecond).at_least(1.0, DERIVE_TEXT),
    Row::new("decode", "the same", PerSecond).at_least(1.3, CRATE),
    Row::new("load", "calls, 64 at a time", PerSecond).at_least(1.3, LIMIT),
    Row::new("walk", "peak of memory, walking 1,000,000 items", Megabytes).up_to(10.0),
    Row::new("bulk", "requests for 10,000 links, 720 a minute allowed", Number).exactly(40.0),
    Row::new("bulk refused", "requests refused of these", Number).exactly(0.0),
];

const SUBJECT: &str = include_str!("crates/subject.toml");
pub(crate) const LINK: &str = include_str!("crates/link.json");
/// The default features, but with the TLS of the system.
const NATIVE: &str =
    r#", default-features = false, features = ["native-tls", "gzip", "hashes", "resources"]"#;
/// Number of links in a page.
const PAGE: usize = 1000;
/// Number of links that are created in bulk.
const BULK: &str = "10000";

/// Measures every row.
pub(crate) fn measure(bench: &Bench<'_>) -> Figures {
    let link: Value = serde_json::from_str(LINK).unwrap_or_default();
    let started = Server::start(&link.to_string()).map_err(|error| format!("no server: {error}"));
    let page = bench.folder.join("page.json");
    let ready = started.and_then(|server| {
        scratch::write(&page, &page_of(&link, PAGE))?;
        Ok(server)
    });
    let server = match ready {
        Ok(server) => server,
        Err(why) => return Figures::missing(ROWS, &why),
    };
    let programs: Vec<_> = [SDK, LIMIT, CRATE]
        .into_iter()
        .map(|side| {
            bench.ui.step(format!("building the programs ({side})"));
            (side, subject(bench, side))
        })
        .collect();
    let mut sides = Vec::new();
    for (name, folder) in &programs {
        let program = || {
            folder
                .as_ref()
                .map(|folder| folder.join("subject"))
                .map_err(Clone::clone)
        };
        let (url, page) = (&server.url, &page);
        sides.push(Side::new("instructions", name, move || {
            valgrind::each(Count::Instructions, &program()?, "call", url)
        }));
        sides.push(Side::new("load", name, move || {
            printed(&program()?, "load", url, 2)
        }));
        let page = page.display().to_string();
        for (decoder, [decode, _]) in decoders(name) {
            let page = page.clone();
            sides.push(Side::new("decode", decoder, move || {
                printed(&program()?, decode, &page, 1)
            }));
        }
    }
    if let Some((_, ours)) = programs.iter().find(|(side, _)| *side == SDK) {
        sides.push(Side::new("walk", SDK, || {
            let folder = ours.as_ref().map_err(Clone::clone)?;
            Ok(process::run(&mut Command::new(folder.join("walk")))?.peak)
        }));
    }
    let mut figures = bench.in_turn(bench.runs, &mut sides);
    bulk(bench, &programs, &server, &mut figures);
    figures
}

/// Lists what a side's program decodes: the name of the figure's side, and the modes that time and that repeat it.
///
/// The hand-written side decodes derived types, once with parsed times and once with times as text.
pub(crate) fn decoders(side: &'static str) -> Vec<(&'static str, [&'static str; 2])> {
    match side {
        LIMIT => vec![
            (DERIVE, ["decode", "pages"]),
            (DERIVE_TEXT, ["decode-text", "pages-text"]),
        ],
        _ => vec![(side, ["decode", "pages"])],
    }
}

/// Formats a page of links, no two the same, as a response of the API.
pub(crate) fn page_of(link: &Value, number: usize) -> String {
    let numbered = |number: usize| {
        let mut link = link.clone();
        link["id"] = format!("6d1f4c0e-8d6e-4f7a-9a5b-{number:012}").into();
        link["name"] = format!("Launch page {number}").into();
        link["eventCount"] = number.into();
        link
    };
    let links: Vec<Value> = (0..number).map(numbered).collect();
    json!({"links": links, "nextPageToken": "next", "totalCount": number}).to_string()
}

/// Builds the programs of a side; returns their folder.
pub(crate) fn subject(bench: &Bench<'_>, side: &'static str) -> Result<PathBuf, String> {
    let scratch = match side {
        SDK => ours(bench)?,
        LIMIT => limit(bench)?,
        _ => published(bench)?,
    };
    scratch.run(&["build", "--quiet", "--release"])?;
    Ok(scratch.target.join("release"))
}

/// Builds the program with one call on the TLS of the system, which the published crate uses; returns its
/// folder.
pub(crate) fn native(bench: &Bench<'_>) -> Result<PathBuf, String> {
    let dependencies = bench.sdk(NATIVE) + "\n";
    let files = [
        ("one.rs", include_str!("crates/sdk_one.rs")),
        ("subject.rs", "fn main() {}\n"),
    ];
    let scratch = bench.scratch(
        "one-native",
        "release-native",
        SUBJECT,
        &dependencies,
        &files,
    )?;
    scratch.run(&["build", "--quiet", "--release", "--bin", "one"])?;
    Ok(scratch.target.join("release"))
}

const DRIVER: (&str, &str) = ("driver.rs", include_str!("crates/driver.rs"));

fn ours(bench: &Bench<'_>) -> Result<Scratch, String> {
    let walk = bench.workspace.path("linkbreakers-sdk/examples/walk.rs");
    let walk = std::fs::read_to_string(&walk)
        .map_err(|error| format!("cannot read {}: {error}", walk.display()))?;
    let dependencies = bench.sdk(r#", features = ["testing"]"#) + "\n";
    let files = [
        ("subject.rs", include_str!("crates/sdk.rs")),
        ("one.rs", include_str!("crates/sdk_one.rs")),
        ("src/bin/walk.rs", &walk),
        DRIVER,
    ];
    bench.scratch("subject-sdk", "release-sdk", SUBJECT, &dependencies, &files)
}

fn published(bench: &Bench<'_>) -> Result<Scratch, String> {
    let dependencies = "linkbreakers = \"=1.188.3\"\nserde_json = \"1\"\n";
    let files = [
        ("subject.rs", include_str!("crates/crate.rs")),
        ("one.rs", include_str!("crates/crate_one.rs")),
        DRIVER,
    ];
    bench.scratch(
        "subject-crate",
        "release-crate",
        SUBJECT,
        dependencies,
        &files,
    )
}

/// Prepares the call written by hand, with the same features of reqwest as the SDK.
fn limit(bench: &Bench<'_>) -> Result<Scratch, String> {
    let types = derive::module(
        &generated_types(bench)?,
        &["GetLinkResponse", "ListLinksResponse", "CreateLinkRequest"],
    )?;
    let text = derive::with_text_times(&types);
    let dependencies = DERIVED.to_owned()
        + "reqwest = { version = \"0.13\", default-features = false, features = [\"gzip\"] }\n";
    let files = [
        ("subject.rs", include_str!("crates/limit.rs")),
        ("one.rs", "fn main() {}\n"),
        ("types.rs", &types),
        ("text.rs", &text),
        DRIVER,
    ];
    bench.scratch(
        "subject-limit",
        "release-limit",
        SUBJECT,
        &dependencies,
        &files,
    )
}

/// Runs a mode of a program for some seconds; returns the rate per second that it prints.
pub(crate) fn printed(
    program: &Path,
    mode: &str,
    target: &str,
    seconds: u32,
) -> Result<f64, String> {
    let cost = process::run(Command::new(program).args([mode, target, &seconds.to_string()]))?;
    let text = cost.stdout.trim();
    text.parse()
        .map_err(|_| format!("printed {text:?}, not a number"))
}

/// Creates links in bulk once, and reads the counts of the server.
fn bulk(
    bench: &Bench<'_>,
    programs: &[(&str, Result<PathBuf, String>)],
    server: &Server,
    figures: &mut Figures,
) {
    bench.ui.step("bulk");
    let program = programs.iter().find(|(side, _)| *side == SDK);
    let done = program.map_or(Err("no program".to_owned()), |(_, folder)| {
        let program = folder.as_ref().map_err(Clone::clone)?.join("subject");
        process::run(Command::new(program).args(["bulk", &server.url, BULK]))
    });
    for (figure, count) in [
        ("bulk", &server.counts.requests),
        ("bulk refused", &server.counts.refused),
    ] {
        let count = count.load(Ordering::Relaxed) as f64;
        let outcome = done.as_ref().map(|_| count).map_err(Clone::clone);
        figures.set(figure, SDK, Measure::exact(outcome));
    }
}
