//! Prepares the crates that are compiled for the table "Build", each as the dependency of a scratch crate.
//!
//! | to | open |
//! |---|---|
//! | add a crate to compile | [`all`], with a function that prepares it |
//! | change how our types are written for serde's derive | [`mod@derive`] |
//! | change the documents that peers get | [`document`] |
//! | change how openapi-generator is installed and run | [`openapi_generator`] |
//! | change how progenitor is built and run, and what its output depends on | [`progenitor`] |
//!
//! Versions of peers are pinned here, since figures of another version are not comparable.

pub(crate) mod derive;
pub(crate) mod document;
pub(crate) mod openapi_generator;
pub(crate) mod progenitor;

use crate::bench::run::process;
use crate::bench::run::scratch::{Bench, Scratch, files};
use crate::bench::table::{CRATE, DERIVE, PROGENITOR, SDK};
use crate::support::generator::{self, Unsupported};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The API version of the pinned document, and the version of the published crate for it.
pub(crate) const TODAY: &str = "1.188.3";
/// The API version of the document that `--document` names.
const OLD: &str = "1.111.18";
const CONSUMER: &str = include_str!("../crates/consumer.toml");
/// The rest of the SDK's dependency in a manifest: the default features, but of the resources only `links`.
const LINKS: &str =
    r#", default-features = false, features = ["rustls", "gzip", "hashes", "links"]"#;
/// Dependencies of derived types.
pub(crate) const DERIVED: &str = r#"chrono = { version = "0.4", default-features = false, features = ["serde", "std"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

/// A crate to compile.
pub(crate) struct Subject {
    /// The crate that depends on it.
    pub(crate) scratch: Scratch,
    pub(crate) package: String,
}

/// API version, side, and the crate or the reason why it is missing.
type Entry = (&'static str, &'static str, Result<Subject, String>);

/// Prepares all crates of the table.
pub(crate) fn all(bench: &Bench<'_>) -> Vec<Entry> {
    vec![
        (TODAY, SDK, ours(bench, "sdk", &bench.sdk(""))),
        (TODAY, CRATE, published(bench, TODAY)),
        (TODAY, DERIVE, derived(bench)),
        ("links", SDK, ours(bench, "sdk-links", &bench.sdk(LINKS))),
        (OLD, SDK, old(bench)),
        (OLD, CRATE, published(bench, OLD)),
        (OLD, PROGENITOR, by_progenitor(bench)),
    ]
}

/// Writes a crate with these dependencies and this source.
fn consumer(
    bench: &Bench<'_>,
    name: &str,
    target: &str,
    dependencies: &str,
    lib: &str,
    package: &str,
) -> Result<Subject, String> {
    bench.ui.step(format!("preparing {name}"));
    let scratch = bench.scratch(name, target, CONSUMER, dependencies, &[("lib.rs", lib)])?;
    Ok(Subject {
        scratch,
        package: package.to_owned(),
    })
}

fn ours(bench: &Bench<'_>, name: &str, dependency: &str) -> Result<Subject, String> {
    consumer(bench, name, "sdk", dependency, "", "linkbreakers-sdk")
}

fn published(bench: &Bench<'_>, version: &str) -> Result<Subject, String> {
    let dependency = format!("linkbreakers = \"={version}\"\n");
    let name = format!("crate-{version}");
    consumer(bench, &name, "crate", &dependency, "", "linkbreakers")
}

/// Prepares all types of today's API, without operations.
fn derived(bench: &Bench<'_>) -> Result<Subject, String> {
    let module = derive::module(&generated_types(bench)?, &[])?;
    consumer(bench, "derived", "derived", DERIVED, &module, "consumer")
}

/// Returns the text of each generated file of types.
pub(crate) fn generated_types(bench: &Bench<'_>) -> Result<Vec<String>, String> {
    let folder = bench.workspace.path("linkbreakers-sdk/src/generated/types");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path);
        text.map_err(|error| format!("cannot read {}: {error}", path.display()))
    };
    files(&folder)?.into_iter().map(read).collect()
}

/// Returns the path of the document of the older API.
fn old_document<'a>(bench: &'a Bench<'_>) -> Result<&'a Path, String> {
    let none = "no document of 1.111.18; name one with `--document FILE`";
    bench.document.as_deref().ok_or_else(|| none.to_owned())
}

/// Generates a crate for the older API by `regen --out`.
fn old(bench: &Bench<'_>) -> Result<Subject, String> {
    let document = old_document(bench)?;
    let out = bench.folder.join("api-1.111.18");
    let mut regen = bench.xtask(bench.workspace.root())?;
    regen
        .arg("--quiet")
        .arg("regen")
        .arg("--spec")
        .arg(document);
    process::run(regen.arg("--out").arg(&out))?;
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap_or_default();
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("name = "));
    let name = line.unwrap_or_default().trim_matches('"').to_owned();
    let path = out.display().to_string();
    let dependency = format!("api = {{ package = {name:?}, path = {path:?} }}\n");
    consumer(bench, "sdk-1.111.18", "sdk", &dependency, "", &name)
}

/// Generates a client for the older API by progenitor.
fn by_progenitor(bench: &Bench<'_>) -> Result<Subject, String> {
    let path = old_document(bench)?;
    let bytes =
        fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let lowered = generator::lowered(&bytes, "document", None, Unsupported::Refuse)
        .map_err(|why| why.to_string())?;
    let adapted = bench.folder.join("adapted.json");
    crate::bench::run::scratch::write(&adapted, &document::adapted(lowered).to_string())?;
    let program = progenitor::ready(bench)?;
    let out = bench.folder.join("progenitor.rs");
    process::run(&mut progenitor::command(&program, &adapted, &out))?;
    let lib = fs::read_to_string(&out).map_err(|error| format!("no output: {error}"))?;
    consumer(
        bench,
        "progenitor",
        "progenitor",
        progenitor::CLIENT,
        &lib,
        "consumer",
    )
}

impl Subject {
    /// Returns the folder of the crate's source, as `cargo metadata` reports it.
    pub(crate) fn source(&self) -> Result<PathBuf, String> {
        if self.package == "consumer" {
            return Ok(self.scratch.folder.clone());
        }
        let metadata = self
            .scratch
            .run(&["metadata", "--format-version", "1", "--offline"])?;
        let metadata: Value = serde_json::from_str(&metadata.stdout)
            .map_err(|error| format!("cannot parse the output of `cargo metadata`: {error}"))?;
        let mut packages = metadata["packages"].as_array().into_iter().flatten();
        let manifest = packages
            .find(|package| package["name"] == self.package.as_str())
            .and_then(|package| package["manifest_path"].as_str())
            .ok_or_else(|| format!("cargo does not know `{}`", self.package))?;
        Ok(Path::new(manifest).with_file_name("src"))
    }
}
