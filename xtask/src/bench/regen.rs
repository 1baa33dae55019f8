//! The table "Regenerate": the cost of generating the SDK, compared with `openapi-generator`.

use super::peers::{document, openapi_generator};
use super::run::process::{self, Cost};
use super::run::scratch::{Bench, Side, cargo, copy, files, remove, write};
use super::table::Unit::{Megabytes, Number, Seconds, Times};
use super::table::{Figures, Measure, OPENAPI_GENERATOR, Row, SDK};
use crate::support::workspace::DOCUMENT;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    Row::new("regen", "`regen` of the pinned document", Seconds).at_most(0.06, OPENAPI_GENERATOR),
    Row::new("regen", "the same", Seconds).up_to(0.3),
    Row::new("regen cpu", "CPU time of it", Seconds).compared_with(OPENAPI_GENERATOR),
    Row::new("regen memory", "peak of memory", Megabytes).compared_with(OPENAPI_GENERATOR).up_to(60.0),
    Row::new("again", "`regen` again, nothing changed", Seconds).up_to(0.15),
    Row::new("again files", "files written by it", Number).exactly(0.0),
    Row::new("again crates", "crates that `cargo build` compiles after it", Number).exactly(0.0),
    Row::new("growth 4", "CPU time for 4 times the document, divided by 4", Times).up_to(1.2),
    Row::new("growth 16", "CPU time for 16 times the document, divided by 16", Times).up_to(1.2),
    Row::new("fresh", "`cargo xtask regen` on a fresh checkout", Seconds).up_to(85.0),
];

/// The files and folders of the workspace that are copied.
const TREE: [&str; 9] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "OPENAPI_VERSION",
    "README.md",
    "generator",
    "linkbreakers-sdk",
    "spec",
    "xtask",
];

/// Measures every row.
pub(crate) fn measure(bench: &Bench<'_>) -> Figures {
    let checkout = bench.folder.join("checkout");
    if let Err(why) = checked_out(bench, &checkout) {
        return Figures::missing(ROWS, &why);
    }
    let mut figures = from_scratch(bench, &checkout);
    figures.extend(unchanged(bench, &checkout));
    figures.extend(growth(bench));
    figures.extend(fresh(bench, &checkout));
    figures
}

/// Copies the workspace, so that measuring does not write into it.
fn checked_out(bench: &Bench<'_>, checkout: &Path) -> Result<(), String> {
    remove(checkout)?;
    fs::create_dir_all(checkout)
        .map_err(|error| format!("cannot create {}: {error}", checkout.display()))?;
    TREE.iter()
        .try_for_each(|name| copy(&bench.workspace.path(name), &checkout.join(name)))
}

/// CPU times (seconds) and peaks of memory (megabytes) of one side, for rows of their own.
#[derive(Default)]
struct Costs {
    cpu: Vec<f64>,
    peak: Vec<f64>,
}

impl Costs {
    /// Records a run and returns its wall time.
    fn add(&mut self, cost: &Cost) -> f64 {
        self.cpu.push(cost.cpu);
        self.peak.push(cost.peak);
        cost.wall
    }
}

/// Measures both generators without earlier output, so that each does all of its work.
fn from_scratch(bench: &Bench<'_>, checkout: &Path) -> Figures {
    let (ours, theirs) = (
        RefCell::new(Costs::default()),
        RefCell::new(Costs::default()),
    );
    let generator = openapi_generator::ready(bench);
    let lowered = openapi_generator::document(bench);
    let out = bench.folder.join("openapi-generator-out");
    let mut sides = [
        Side::new("regen", SDK, || {
            remove(&checkout.join("linkbreakers-sdk/src/generated"))?;
            remove(&checkout.join("target"))?;
            let cost = process::run(bench.xtask(checkout)?.arg("regen"))?;
            Ok(ours.borrow_mut().add(&cost))
        }),
        Side::new("regen", OPENAPI_GENERATOR, || {
            let program = generator.as_ref().map_err(Clone::clone)?;
            let document = lowered.as_ref().map_err(Clone::clone)?;
            remove(&out)?;
            let cost = process::run(&mut openapi_generator::command(program, document, &out))?;
            Ok(theirs.borrow_mut().add(&cost))
        }),
    ];
    let mut figures = bench.in_turn(bench.runs, &mut sides);
    for (side, costs) in [(SDK, &ours), (OPENAPI_GENERATOR, &theirs)] {
        let Costs { cpu, peak } = costs.take();
        figures.set("regen cpu", side, Measure::median(cpu));
        figures.set("regen memory", side, Measure::median(peak));
    }
    figures
}

/// Measures `regen` if nothing changed since the last run.
fn unchanged(bench: &Bench<'_>, checkout: &Path) -> Figures {
    let mut sides = [Side::new("again", SDK, || {
        Ok(process::run(bench.xtask(checkout)?.arg("regen"))?.wall)
    })];
    let mut figures = bench.in_turn(bench.runs, &mut sides);
    figures.set("again files", SDK, Measure::exact(written(bench, checkout)));
    figures.set(
        "again crates",
        SDK,
        Measure::exact(compiled(bench, checkout)),
    );
    figures
}

/// Counts the files that `regen` touches.
fn written(bench: &Bench<'_>, checkout: &Path) -> Result<f64, String> {
    let before = times(checkout)?;
    process::run(bench.xtask(checkout)?.arg("regen"))?;
    let after = times(checkout)?;
    let touched = after
        .iter()
        .filter(|(path, time)| before.get(*path) != Some(time));
    Ok(touched.count() as f64)
}

/// Returns the modification time of each file of the SDK and of `spec`.
fn times(checkout: &Path) -> Result<BTreeMap<PathBuf, Option<SystemTime>>, String> {
    let mut times = BTreeMap::new();
    for folder in ["linkbreakers-sdk", "spec"] {
        for path in files(&checkout.join(folder))? {
            let facts = fs::metadata(&path);
            times.insert(path, facts.and_then(|facts| facts.modified()).ok());
        }
    }
    Ok(times)
}

/// Counts the crates that cargo compiles after a `regen` that changed nothing.
fn compiled(bench: &Bench<'_>, checkout: &Path) -> Result<f64, String> {
    bench.ui.step("build after regen");
    let build = || {
        let arguments = [
            "build",
            "--package",
            "linkbreakers-sdk",
            "--message-format",
            "json",
        ];
        process::run(&mut cargo(checkout, &bench.target("sdk"), &arguments))
    };
    build()?;
    process::run(bench.xtask(checkout)?.arg("regen"))?;
    Ok(build()?.stdout.matches("\"fresh\":false").count() as f64)
}

/// Measures the CPU time for documents that are several times as large, divided by that factor. CPU time, not
/// wall time, since two threads share the work.
fn growth(bench: &Bench<'_>) -> Figures {
    let times = RefCell::new(BTreeMap::new());
    let sample = |factor: usize| {
        let folder = bench.folder.join(format!("grown-{factor}"));
        let (document, out) = (folder.join("document.json"), folder.join("out"));
        let mut figure = format!("growth {factor}");
        if factor == 1 {
            figure = "growth".to_owned();
        }
        let times = &times;
        Side::new(figure, SDK, move || {
            write(&document, &grown(bench, factor)?)?;
            remove(&out)?;
            let mut regen = bench.xtask(bench.workspace.root())?;
            regen
                .args(["regen", "--spec"])
                .arg(&document)
                .arg("--out")
                .arg(&out);
            let cpu = process::run(&mut regen)?.cpu;
            let mut times = times.borrow_mut();
            times.insert(factor, cpu);
            let one = times.get(&1).copied().unwrap_or(cpu);
            Ok(cpu / one / factor as f64)
        })
    };
    bench.in_turn(bench.runs, &mut [sample(1), sample(4), sample(16)])
}

/// Returns the pinned document, `factor` times as large.
fn grown(bench: &Bench<'_>, factor: usize) -> Result<String, String> {
    let path = bench.workspace.path(DOCUMENT);
    let bytes =
        fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let document = serde_json::from_slice(&bytes)
        .map_err(|error| format!("{} is not JSON: {error}", path.display()))?;
    Ok(document::grown(&document, factor).to_string())
}

/// Measures the first `cargo xtask regen` after a clone: compiling xtask and its dependencies, and the run.
/// Crates are already downloaded.
fn fresh(bench: &Bench<'_>, checkout: &Path) -> Figures {
    let target = bench.target("fresh");
    let mut sides = [Side::new("fresh", SDK, || {
        process::run(&mut cargo(checkout, &target, &["fetch"]))?;
        remove(&target)?;
        let regen = ["run", "--quiet", "--package", "xtask", "--", "regen"];
        Ok(process::run(&mut cargo(checkout, &target, &regen))?.wall)
    })];
    let figures = bench.in_turn(bench.cold_runs, &mut sides);
    // Frees about a gigabyte that nothing else uses; a failure does no harm.
    let _ = remove(&target);
    figures
}
