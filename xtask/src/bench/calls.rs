//! The table "Calls in detail": what the table "At run time" leaves open. Requests with a body, small pages,
//! allocations, what a client costs before its first call and while it waits, and how long callers wait.

use super::run::process;
use super::run::scratch::{self, Bench, Side};
use super::run::server::Server;
use super::run::valgrind::{self, Count};
use super::runtime;
use super::table::Unit::{Kilobytes, Milliseconds, Number, PerSecond, Thousands};
use super::table::{CRATE, DERIVE, DERIVE_TEXT, Figures, LIMIT, Measure, Row, SDK};
use serde_json::Value;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::Command;

#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    Row::new("post", "CPU instructions of one `links().create(link)`", Thousands).compared_with(LIMIT),
    Row::new("post", "the same", Thousands).compared_with(CRATE),
    Row::new("allocations", "allocations of one `links().get(id)`", Number).compared_with(LIMIT),
    Row::new("allocations", "the same", Number).compared_with(CRATE),
    Row::new("small page", "pages of 50 links decoded", PerSecond).compared_with(DERIVE),
    Row::new("small page", "the same", PerSecond).compared_with(DERIVE_TEXT),
    Row::new("small page", "the same", PerSecond).compared_with(CRATE),
    Row::new("page instructions", "CPU instructions of a page of 50 links", Thousands).compared_with(DERIVE),
    Row::new("page instructions", "the same", Thousands).compared_with(DERIVE_TEXT),
    Row::new("page instructions", "the same", Thousands).compared_with(CRATE),
    Row::new("start", "CPU instructions of the first client", Thousands).compared_with(LIMIT),
    Row::new("start", "the same", Thousands).compared_with(CRATE),
    Row::new("idle", "memory of a client that waits, with its connection", Kilobytes).compared_with(LIMIT),
    Row::new("idle", "the same", Kilobytes).compared_with(CRATE),
    Row::new("p50 1", "time of a call, one at a time, median", Milliseconds).compared_with(LIMIT),
    Row::new("p99 1", "the slowest of 100", Milliseconds).compared_with(LIMIT),
    Row::new("p50 64", "time of a call, 64 at a time, median", Milliseconds).compared_with(LIMIT),
    Row::new("p99 64", "the slowest of 100", Milliseconds).compared_with(LIMIT),
    Row::new("p50 1000", "time of a call, 1,000 at a time, median", Milliseconds).compared_with(LIMIT),
    Row::new("p99 1000", "the slowest of 100", Milliseconds).compared_with(LIMIT),
];

/// Number of links in a small page.
const PAGE: usize = 50;
/// Number of clients whose memory is measured together.
const CLIENTS: &str = "100";
/// The server of the first client, which is not called: one with TLS, as real ones have.
const HTTPS: &str = "https://api.example.com";
/// Numbers of calls that wait at the same time.
const AT_A_TIME: [&str; 3] = ["1", "64", "1000"];

/// Measures every row.
pub(crate) fn measure(bench: &Bench<'_>) -> Figures {
    match ready(bench) {
        Ok((server, page)) => measured(bench, &server.url, &page),
        Err(why) => Figures::missing(ROWS, &why),
    }
}

/// Starts the server and writes the small page.
fn ready(bench: &Bench<'_>) -> Result<(Server, String), String> {
    let link: Value = serde_json::from_str(runtime::LINK).unwrap_or_default();
    let server = Server::start(&link.to_string()).map_err(|error| format!("no server: {error}"))?;
    let page = bench.folder.join("small-page.json");
    scratch::write(&page, &runtime::page_of(&link, PAGE))?;
    Ok((server, page.display().to_string()))
}

/// Programs by side, or why a side has none.
type Programs = Vec<(&'static str, Result<PathBuf, String>)>;

fn measured(bench: &Bench<'_>, url: &str, page: &str) -> Figures {
    let programs: Programs = [SDK, LIMIT, CRATE]
        .into_iter()
        .map(|side| {
            bench.ui.step(format!("building the programs ({side})"));
            let folder = runtime::subject(bench, side);
            (side, folder.map(|folder| folder.join("subject")))
        })
        .collect();
    let mut sides = Vec::new();
    for (name, program) in &programs {
        let ready = move || program.as_deref().map_err(Clone::clone);
        sides.push(Side::new("post", name, move || {
            valgrind::each(Count::Instructions, ready()?, "post", url)
        }));
        sides.push(Side::new("allocations", name, move || {
            valgrind::each(Count::Allocations, ready()?, "call", url)
        }));
        sides.push(Side::new("start", name, move || {
            valgrind::first(Count::Instructions, ready()?, "start", HTTPS)
        }));
        sides.push(Side::new("idle", name, move || {
            number(ready()?, &["idle", url, CLIENTS])
        }));
        for (decoder, [decode, pages]) in runtime::decoders(name) {
            sides.push(Side::new("small page", decoder, move || {
                runtime::printed(ready()?, decode, page, 1)
            }));
            sides.push(Side::new("page instructions", decoder, move || {
                valgrind::each(Count::Instructions, ready()?, pages, page)
            }));
        }
    }
    let mut figures = bench.in_turn(bench.runs, &mut sides);
    figures.extend(latency(bench, &programs, url));
    figures
}

/// Measures how long calls take. One run gives the median, and what 99 of 100 calls stay below.
fn latency(bench: &Bench<'_>, programs: &Programs, url: &str) -> Figures {
    let measured = programs.iter().filter(|(side, _)| *side != CRATE);
    let cases: Vec<_> = measured
        .flat_map(|side| AT_A_TIME.map(|at_a_time| (side, at_a_time, RefCell::new(Vec::new()))))
        .collect();
    let mut sides = Vec::new();
    for ((name, program), at_a_time, slowest) in &cases {
        sides.push(Side::new(format!("p50 {at_a_time}"), name, move || {
            let program = program.as_deref().map_err(Clone::clone)?;
            let printed = lines(program, &["latency", url, at_a_time])?;
            let [median, p99] = printed[..] else {
                return Err(format!("printed {printed:?}, not two numbers"));
            };
            slowest.borrow_mut().push(p99);
            Ok(median)
        }));
    }
    let mut figures = bench.in_turn(bench.runs, &mut sides);
    drop(sides);
    for ((name, _), at_a_time, slowest) in cases {
        let measure = Measure::median(slowest.into_inner());
        figures.set(&format!("p99 {at_a_time}"), name, measure);
    }
    figures
}

/// Runs a mode of a program that prints one number.
fn number(program: &Path, arguments: &[&str]) -> Result<f64, String> {
    match lines(program, arguments)?[..] {
        [number] => Ok(number),
        ref other => Err(format!("printed {other:?}, not one number")),
    }
}

/// Runs a mode of a program; returns the numbers that it prints, one a line.
fn lines(program: &Path, arguments: &[&str]) -> Result<Vec<f64>, String> {
    let text = process::run(Command::new(program).args(arguments))?.stdout;
    let numbers: Result<_, _> = text.lines().map(str::parse).collect();
    numbers.map_err(|_| format!("printed {text:?}, not numbers"))
}
