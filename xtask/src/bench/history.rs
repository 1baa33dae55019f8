//! Counts what the versions of an API did to callers: for each step from one document to the next, what the diff says,
//! and what became of the SDK's public items.
//!
//! A release is unattended because the diff says that it breaks nobody. Real history shows whether that can be relied
//! on: both judge each step, and neither knows what the other finds. The record is carried along, as releases do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use semver::Version;
use serde_json::Value;

use crate::diff;
use crate::diff::version::Impact;
use crate::support::failure::Failure;
use crate::support::generator::{self, Job, Target, Unsupported};
use crate::support::ui::{Ui, count};
use crate::support::workspace::{SDK, Workspace, files_below, shown};

/// A document, and what the generator makes of it.
struct Release {
    version: String,
    lowered: Value,
    items: BTreeSet<String>,
}

/// A step from one version to the next.
struct Step {
    name: String,
    diff: Impact,
    surface: Impact,
    gone: usize,
    came: usize,
}

/// Prints a table of all steps between the documents of a folder, in the order of their versions.
pub(crate) fn run(folder: &Path, ui: &Ui) -> Result<(), Failure> {
    let documents = documents(folder)?;
    let workspace = Workspace::find()?;
    let sdk = workspace.path(SDK);
    let manifest = sdk.join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest).map_err(Failure::io("read", &manifest))?;
    let runtime = sources(&sdk.join("src/runtime"))?;
    let mut record = String::new();
    let mut before: Option<Release> = None;
    let mut steps = Vec::new();
    for (version, path) in documents {
        let (release, next) = release(version, &path, &record, &manifest, &runtime)?;
        if let Some(before) = &before {
            steps.push(step(before, &release, &next));
        }
        ui.step(&release.version);
        (record, before) = (next, Some(release));
    }
    ui.result(table(&steps));
    Ok(())
}

/// Lists the documents of a folder by their versions; files that are none are an error.
fn documents(folder: &Path) -> Result<Vec<(Version, PathBuf)>, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::io("read", folder))?;
    let mut documents = Vec::new();
    for entry in entries {
        let path = entry.map_err(Failure::io("read", folder))?.path();
        let is_document = path.extension().is_some_and(|end| {
            ["json", "yaml", "yml"]
                .iter()
                .any(|known| end.eq_ignore_ascii_case(known))
        });
        if !is_document {
            continue;
        }
        let bytes = fs::read(&path).map_err(Failure::io("read", &path))?;
        let document = generator::read(&bytes, &shown(&path))?;
        let version = document.pointer("/info/version").and_then(Value::as_str);
        let version = version.and_then(|version| Version::parse(version.trim()).ok());
        let version = version.ok_or_else(|| {
            Failure::usage(
                format!("{} has no version of three numbers", shown(&path)),
                "steps are ordered by `info.version`; leave the file out",
            )
        })?;
        documents.push((version, path));
    }
    documents.sort();
    if documents.len() < 2 {
        return Err(Failure::usage(
            format!("{} has fewer than two documents", shown(folder)),
            "pass a folder of JSON or YAML documents as `--documents DIR`",
        ));
    }
    Ok(documents)
}

/// Reads the sources of the runtime, whose types generated code names.
fn sources(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let files = files_below(folder)?.into_iter();
    let sources = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
        Ok(("src/runtime/any.rs".to_owned(), text))
    };
    sources.map(read).collect()
}

/// Generates the SDK of a document; returns the record as well.
fn release(
    version: Version,
    path: &Path,
    record: &str,
    manifest: &str,
    runtime: &[(String, String)],
) -> Result<(Release, String), Failure> {
    let document = fs::read(path).map_err(Failure::io("read", path))?;
    let name = shown(path);
    let lowered = generator::lowered(&document, &name, None, Unsupported::Refuse)?;
    let output = generator::generate(&Job {
        document,
        document_name: name,
        overlay: None,
        lock: Some(record.to_owned()),
        manifest: manifest.to_owned(),
        target: Target::Sources,
        unsupported: Unsupported::Refuse,
    })?;
    let files = output.files.into_iter();
    let generated = files.filter(|file| file.path.ends_with(".rs"));
    let generated = generated.map(|file| (file.path, file.text));
    let all: Vec<(String, String)> = generated.chain(runtime.iter().cloned()).collect();
    let release = Release {
        version: version.to_string(),
        lowered,
        items: generator::surface(&all)?,
    };
    Ok((release, output.lock))
}

fn step(old: &Release, new: &Release, record: &str) -> Step {
    let names = generator::names(&old.lowered, &new.lowered, record.as_bytes());
    let found = generator::diff::diff(&old.lowered, &new.lowered, &names);
    let gone = old.items.difference(&new.items).count();
    let came = new.items.difference(&old.items).count();
    Step {
        name: format!("{} -> {}", old.version, new.version),
        diff: diff::impact(&found, old.lowered == new.lowered),
        surface: match (gone, came) {
            (0, 0) => Impact::Inside,
            (0, _) => Impact::Additive,
            _ => Impact::Breaking,
        },
        gone,
        came,
    }
}

fn word(impact: Impact) -> &'static str {
    match impact {
        Impact::Breaking => "breaking",
        Impact::Additive => "additive",
        Impact::Inside | Impact::None => "neither",
    }
}

/// Formats the steps, and their counts.
fn table(steps: &[Step]) -> String {
    let mut text = format!(
        "{:24}  {:8}  {:8}  {:>6}  {:>6}\n",
        "step", "diff", "items", "gone", "new"
    );
    let is_equal = |step: &&Step| word(step.diff) == word(step.surface);
    for step in steps {
        let mark = if is_equal(&step) { "" } else { "  they differ" };
        text += &format!(
            "{:24}  {:8}  {:8}  {:6}  {:6}{mark}\n",
            step.name,
            word(step.diff),
            word(step.surface),
            step.gone,
            step.came
        );
    }
    let of = |what: &str| steps.iter().filter(|step| word(step.diff) == what).count();
    text + &format!(
        "{}: {} breaking, {} additive, {} neither; the items agree on {}",
        count(steps.len(), "step"),
        of("breaking"),
        of("additive"),
        of("neither"),
        steps.iter().filter(is_equal).count()
    )
}
