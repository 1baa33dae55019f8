//! Makes a crate of a document by one generator, and compiles it.
//!
//! Crates of one generator share a target folder, so that their dependencies are built once. They are only
//! checked, never built.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;

use super::limited;
use super::sides::{Generate, Role, Side};
use super::verdict::{Stage, Verdict};
use crate::bench::directory::documents::Document;
use crate::bench::run::scratch::{Bench, cargo, remove};
use crate::support::failure::Failure;
use crate::support::generator::{self, Unsupported};

/// The time after which each command of cargo has failed.
pub(super) const LIMIT: Duration = Duration::from_secs(300);
/// The same for the first crate of a generator, with which all dependencies are built.
const FIRST: Duration = Duration::from_secs(3600);
/// A document that every generator reads, and whose crate compiles unless something is missing.
const FIRST_DOCUMENT: &str = r##"{
    "openapi": "3.0.3",
    "info": {"title": "First", "version": "1.0.0"},
    "servers": [{"url": "https://api.example"}],
    "security": [{"bearer": []}],
    "paths": {"/links": {"get": {"operationId": "list_links", "responses": {"200": {
        "description": "Links.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Links"}}}
    }}}}},
    "components": {
        "schemas": {"Links": {"type": "object", "properties": {"links": {"type": "array", "items": {"type": "string"}}}}},
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}
    }
}"##;

/// Compiles crates of one generator.
pub(super) struct Compiler<'a> {
    side: &'a Side,
    bench: &'a Bench<'a>,
    /// The folder of the sample.
    folder: &'a Path,
    generate: Generate<'a>,
}

/// Returns the forms in which a generator gets a document: as it is, and for peers in JSON and also lowered to
/// OpenAPI 3.0, where that is different.
pub(super) fn forms(role: Role, document: &Document) -> Vec<Vec<u8>> {
    let bytes = &document.bytes;
    if role == Role::Own {
        return vec![bytes.clone()];
    }
    let parsed = serde_json::from_slice(bytes).ok();
    let parsed: Option<Value> = parsed.or_else(|| generator::read(bytes, &document.name).ok());
    let lowered = generator::lowered(bytes, &document.name, None, Unsupported::Refuse).ok();
    let lowered = lowered.filter(|lowered| parsed.as_ref() != Some(lowered));
    let forms = parsed.into_iter().chain(lowered);
    forms.map(|form| form.to_string().into_bytes()).collect()
}

impl<'a> Compiler<'a> {
    /// Prepares the generator, and builds the dependencies of its crates with a small one.
    ///
    /// # Errors
    ///
    /// Returns the reason why the generator is not at hand.
    pub(super) fn ready(
        side: &'a Side,
        bench: &'a Bench<'a>,
        folder: &'a Path,
    ) -> Result<Result<Self, String>, Failure> {
        bench.ui.step(format!("{}: dependencies", side.title));
        let generate = match (side.prepare)(bench) {
            Ok(generate) => generate,
            Err(why) => return Ok(Err(why)),
        };
        let compiler = Self {
            side,
            bench,
            folder,
            generate,
        };
        Ok(match compiler.one(FIRST_DOCUMENT.as_bytes(), FIRST)? {
            Verdict::Passed => Ok(compiler),
            Verdict::Failed { stage, why } => Err(format!("{}: {why}", stage.command())),
        })
    }

    /// Makes and compiles the crate of a document, in each of its forms until one passes. Returns the best verdict.
    pub(super) fn best(&self, forms: &[Vec<u8>]) -> Result<Verdict, Failure> {
        let mut best: Option<Verdict> = None;
        for form in forms {
            let verdict = self.one(form, LIMIT)?;
            let verdict = match best.take() {
                Some(earlier) => earlier.or_better(verdict),
                None => verdict,
            };
            if verdict == Verdict::Passed {
                return Ok(verdict);
            }
            best = Some(verdict);
        }
        Ok(best.unwrap_or_else(|| Verdict::Failed {
            stage: Stage::Generate,
            why: "the document cannot be read".to_owned(),
        }))
    }

    /// Makes and compiles a crate.
    fn one(&self, document: &[u8], limit: Duration) -> Result<Verdict, Failure> {
        let krate = self.folder.join("crate");
        let path = self.folder.join("document.json");
        remove(&krate).map_err(disk)?;
        fs::create_dir_all(&krate).map_err(Failure::io("create", &krate))?;
        fs::write(&path, document).map_err(Failure::io("write", &path))?;
        let failed = |stage| move |why| Ok(Verdict::Failed { stage, why });
        if let Err(why) = (self.generate)(&path, &krate) {
            return failed(Stage::Generate)(why);
        }
        let lock = self.side.lock(self.bench, self.folder);
        if lock.is_file() {
            fs::copy(&lock, krate.join("Cargo.lock")).map_err(Failure::io("copy", &lock))?;
        }
        let stages = [
            (Stage::Check, &["check", "--quiet"][..]),
            (Stage::Doc, &["doc", "--quiet", "--no-deps"]),
        ];
        for (stage, arguments) in stages {
            let result = self.cargo(&krate, arguments, limit);
            // Documentation takes most of the disk, and nothing reads it.
            remove(&self.target().join("doc")).map_err(disk)?;
            if let Err(why) = result {
                return failed(stage)(why);
            }
        }
        if self.side.role == Role::Peer {
            let made = krate.join("Cargo.lock");
            fs::copy(&made, &lock).map_err(Failure::io("copy", &made))?;
        }
        Ok(Verdict::Passed)
    }

    fn cargo(&self, krate: &Path, arguments: &[&str], limit: Duration) -> Result<(), String> {
        let mut cargo = cargo(krate, &self.target(), arguments);
        let flags = match self.side.role {
            Role::Own => "-D warnings",
            Role::Peer => "-A warnings",
        };
        cargo.env("RUSTFLAGS", flags).env("RUSTDOCFLAGS", flags);
        limited::run(&mut cargo, limit)
    }

    fn target(&self) -> PathBuf {
        self.folder.join(self.side.folder).join("target")
    }
}

/// Turns a problem with the disk into a failure.
fn disk(problem: String) -> Failure {
    Failure::new(
        problem,
        "check the folder and its disk, then run the command again",
    )
}
