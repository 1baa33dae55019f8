//! The table "Build": the cost of compiling the SDK, which every user pays.
//!
//! The time of a crate is that of `cargo build --package` (or `check`) after its dependencies are built,
//! without incremental compilation. It includes the time of cargo itself, on both sides.

use super::peers::{self, Subject};
use super::run::scratch::{Bench, Side, remove};
use super::runtime;
use super::table::Unit::{Lines, Megabytes, Seconds};
use super::table::{CRATE, DERIVE, Figures, Measure, PROGENITOR, Row, SDK};
use std::fs;
use std::path::PathBuf;

#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    Row::new("build 1.188.3", "debug build, API 1.188.3", Seconds).at_most(0.25, CRATE),
    Row::new("check 1.188.3", "check, API 1.188.3", Seconds).at_most(0.25, CRATE),
    Row::new("lines 1.188.3", "source, API 1.188.3", Lines).compared_with(CRATE),
    Row::new("build 1.188.3", "debug build, compared with types alone", Seconds).compared_with(DERIVE),
    Row::new("check 1.188.3", "check, compared with types alone", Seconds).compared_with(DERIVE),
    Row::new("build links", "debug build, feature `links` alone", Seconds).at_most(0.09, CRATE),
    Row::new("build 1.111.18", "debug build, API 1.111.18", Seconds).at_most(0.25, CRATE),
    Row::new("check 1.111.18", "check, API 1.111.18", Seconds).at_most(0.25, CRATE),
    Row::new("lines 1.111.18", "source, API 1.111.18", Lines).compared_with(CRATE),
    Row::new("build 1.111.18", "debug build, API 1.111.18", Seconds).compared_with(PROGENITOR),
    Row::new("check 1.111.18", "check, API 1.111.18", Seconds).compared_with(PROGENITOR),
    Row::new("lines 1.111.18", "source, API 1.111.18", Lines).compared_with(PROGENITOR),
    Row::new("cold", "debug build with all dependencies", Seconds).at_most(0.5, CRATE),
    Row::new("size", "program with one call, TLS linked in, release", Megabytes).at_most(1.42, CRATE),
    Row::new("size native", "the same, TLS of the system as the crate", Megabytes).at_most(0.86, CRATE),
];

/// Measures every row.
pub(crate) fn measure(bench: &Bench<'_>) -> Figures {
    let mut figures = Figures::default();
    let mut subjects = Vec::new();
    for (api, side, subject) in peers::all(bench) {
        match subject {
            Ok(subject) => subjects.push((api, side, subject)),
            Err(why) => missing(&mut figures, api, side, &why),
        }
    }
    // Before `warm`, since it empties target folders that `warm` fills.
    figures.extend(cold(bench, &subjects));
    subjects.retain(|(api, side, subject)| match warm(bench, subject) {
        Ok(()) => true,
        Err(why) => {
            missing(&mut figures, api, side, &why);
            false
        }
    });
    let mut sides = Vec::new();
    for (api, name, subject) in &subjects {
        for verb in ["build", "check"] {
            sides.push(Side::new(format!("{verb} {api}"), name, || {
                subject.scratch.rebuild(verb, &subject.package)
            }));
        }
    }
    figures.extend(bench.in_turn(bench.runs, &mut sides));
    // The published crate has no features for parts of it, so one resource is compared with all of it.
    let complete = figures.get("build 1.188.3", CRATE);
    figures.set("build links", CRATE, complete);
    for (api, side, subject) in &subjects {
        figures.set(
            &format!("lines {api}"),
            side,
            Measure::exact(lines(subject)),
        );
    }
    bench.ui.step("size");
    for side in [SDK, CRATE] {
        figures.set(
            "size",
            side,
            Measure::exact(runtime::subject(bench, side).and_then(size)),
        );
    }
    figures.set(
        "size native",
        SDK,
        Measure::exact(runtime::native(bench).and_then(size)),
    );
    let theirs = figures.get("size", CRATE);
    figures.set("size native", CRATE, theirs);
    figures
}

/// Records that a side could not be measured, with the reason.
fn missing(figures: &mut Figures, api: &str, side: &str, reason: &str) {
    for kind in ["build", "check", "lines"] {
        let measure = Measure::Missing(reason.to_owned());
        figures.set(&format!("{kind} {api}"), side, measure);
    }
}

/// Measures debug builds of today's API from an empty target folder, dependencies included.
fn cold(bench: &Bench<'_>, subjects: &[(&str, &'static str, Subject)]) -> Figures {
    let today = subjects
        .iter()
        .filter(|(api, side, _)| *api == peers::TODAY && [SDK, CRATE].contains(side));
    let mut sides: Vec<_> = today
        .map(|(_, name, subject)| {
            Side::new("cold", name, || {
                remove(&subject.scratch.target)?;
                Ok(subject.scratch.run(&["build", "--quiet"])?.wall)
            })
        })
        .collect();
    bench.in_turn(bench.cold_runs, &mut sides)
}

/// Builds and checks everything once, so that later runs compile one crate only.
fn warm(bench: &Bench<'_>, subject: &Subject) -> Result<(), String> {
    bench.ui.step(format!("warming {}", subject.package));
    subject.scratch.run(&["build", "--quiet"])?;
    subject.scratch.run(&["check", "--quiet"]).map(drop)
}

/// Counts the lines of a crate's source.
fn lines(subject: &Subject) -> Result<f64, String> {
    let mut number = 0;
    for file in super::run::scratch::files(&subject.source()?)? {
        if file.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&file);
            number += text.unwrap_or_default().lines().count();
        }
    }
    Ok(number as f64)
}

/// Returns the size of the program that makes one call, in megabytes.
fn size(folder: PathBuf) -> Result<f64, String> {
    let program = folder.join("one");
    let facts = fs::metadata(&program);
    let facts = facts.map_err(|error| format!("cannot read {}: {error}", program.display()))?;
    Ok(facts.len() as f64 / 1e6)
}
