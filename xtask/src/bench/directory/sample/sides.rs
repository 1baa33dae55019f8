//! The generators that are compared: what each needs, and how it makes a crate of a document.
//!
//! Each runs as a program of its own with a time limit, this one too: it may hang or panic on a document.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::limited;
use crate::bench::peers::{openapi_generator, progenitor};
use crate::bench::run::scratch::{Bench, files, write};
use crate::support::digest::digest;
use crate::support::workspace::SDK;

/// The time after which a generator has failed.
pub(super) const LIMIT: Duration = Duration::from_secs(60);

/// Makes a crate in a folder (second) of the document in a file (first), or says why it cannot.
pub(super) type Generate<'a> = Box<dyn Fn(&Path, &Path) -> Result<(), String> + 'a>;

/// A generator of the comparison.
pub(super) struct Side {
    /// The title of its row, with the version of a peer.
    pub(super) title: &'static str,
    pub(super) role: Role,
    /// The folder of the target folder and the lock of its crates.
    pub(super) folder: &'static str,
    /// Returns a digest of what its results depend on, besides the document.
    pub(super) version: fn(&Side, &Bench<'_>) -> Result<String, String>,
    /// Installs or builds the generator.
    pub(super) prepare: for<'a> fn(&'a Bench<'a>) -> Result<Generate<'a>, String>,
}

/// The side of the comparison, which decides what is asked of the crates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Warnings are errors. A document is accepted as it is.
    Own,
    /// Warnings are allowed. A document that fails is tried once more, lowered to OpenAPI 3.0.
    Peer,
}

/// All sides; this generator is the first.
pub(super) const SIDES: [Side; 3] = [
    Side {
        title: "this generator",
        role: Role::Own,
        folder: "own",
        version: version_of_own,
        prepare: own,
    },
    Side {
        title: progenitor::TITLE,
        role: Role::Peer,
        folder: "progenitor",
        version: version_of_peer,
        prepare: by_progenitor,
    },
    Side {
        title: openapi_generator::TITLE,
        role: Role::Peer,
        folder: "openapi-generator",
        version: version_of_peer,
        prepare: by_openapi_generator,
    },
];

impl Side {
    /// Returns the lock that its crates start with, so that all are compiled with the same dependencies.
    pub(super) fn lock(&self, bench: &Bench<'_>, folder: &Path) -> PathBuf {
        match self.role {
            Role::Own => bench.workspace.path("Cargo.lock"),
            Role::Peer => folder.join(self.folder).join("Cargo.lock"),
        }
    }
}

/// Digests all that a crate of this generator is made from: this program, and the SDK's manifest, dependencies and
/// runtime.
fn version_of_own(_: &Side, bench: &Bench<'_>) -> Result<String, String> {
    let program = env::current_exe().map_err(|error| format!("cannot find xtask: {error}"))?;
    let sdk = bench.workspace.path(SDK);
    let mut paths = vec![
        program,
        sdk.join("Cargo.toml"),
        bench.workspace.path("Cargo.lock"),
    ];
    paths.extend(files(&sdk.join("src/runtime"))?);
    let mut digests = String::new();
    for path in paths {
        let bytes = fs::read(&path);
        let bytes = bytes.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        digests += &digest(&bytes);
    }
    Ok(digest(digests.as_bytes()))
}

/// Peers are pinned: their version is part of the title.
fn version_of_peer(side: &Side, _: &Bench<'_>) -> Result<String, String> {
    Ok(side.title.to_owned())
}

fn own<'a>(bench: &'a Bench<'a>) -> Result<Generate<'a>, String> {
    Ok(Box::new(move |document, krate| {
        let mut regen = bench.xtask(bench.workspace.root())?;
        regen.args(["regen", "--quiet", "--spec"]).arg(document);
        limited::run(regen.arg("--out").arg(krate), LIMIT)
    }))
}

fn by_progenitor<'a>(bench: &'a Bench<'a>) -> Result<Generate<'a>, String> {
    let program = progenitor::ready(bench)?;
    let manifest = include_str!("../../crates/client.toml");
    let manifest = manifest.replace("@DEPENDENCIES@", progenitor::CLIENT);
    Ok(Box::new(move |document, krate| {
        write(&krate.join("Cargo.toml"), &manifest)?;
        let out = krate.join("lib.rs");
        limited::run(&mut progenitor::command(&program, document, &out), LIMIT)
    }))
}

fn by_openapi_generator<'a>(bench: &'a Bench<'a>) -> Result<Generate<'a>, String> {
    let program = openapi_generator::ready(bench)?;
    Ok(Box::new(move |document, krate| {
        let mut command = openapi_generator::command(&program, document, krate);
        // Its default is the document's version, which for many is a date that cargo refuses.
        command.args(["--additional-properties", "packageVersion=1.0.0"]);
        limited::run(&mut command, LIMIT)?;
        // The crate lies inside the workspace of this repository, and is not part of it.
        let path = krate.join("Cargo.toml");
        let manifest =
            fs::read_to_string(&path).map_err(|error| format!("no manifest: {error}"))?;
        write(&path, &format!("{manifest}\n[workspace]\n"))
    }))
}
