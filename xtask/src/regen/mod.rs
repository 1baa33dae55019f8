//! Writes the SDK from the pinned document, or a crate from any document.
//!
//! 1. A pin that a killed command left half written is finished ([`pin`](crate::support::pin)).
//! 2. Everything that goes in is read. Where it and what came out are as the last run left them, that is all
//!    ([`stamp`]).
//! 3. The generator runs.
//! 4. Its files are compared with those that lie there; in files written by hand, only the generated regions
//!    ([`compare`], [`regions`]).
//! 5. What differs is written, all of it or nothing, or is an error under `--check`.
//! 6. A line says what was done ([`report`]).

pub(crate) mod compare;
pub(crate) mod regions;
pub(crate) mod report;
pub(crate) mod stamp;

use crate::support::atomic_files::Changes;
use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::generator::{self, Job, Output, Target};
use crate::support::pin;
use crate::support::ui::{Ui, count};
use crate::support::workspace::{
    DOCUMENT, OVERLAY, SDK, SURFACE, Workspace, files_below, read_if_there, shown,
};
pub(crate) use report::{Report, as_json};
use stamp::Stamp;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What is regenerated from what; a path that is `None` is that of the SDK.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) spec: Option<PathBuf>,
    pub(crate) overlay: Option<PathBuf>,
    pub(crate) lock: Option<PathBuf>,
    /// The folder of a crate of its own, to be written instead of the SDK.
    pub(crate) out: Option<PathBuf>,
    pub(crate) mode: Mode,
    /// Takes warnings about the document for errors.
    pub(crate) deny_warnings: bool,
}

/// What is done with files that are out of step.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Mode {
    /// They are written.
    #[default]
    Write,
    /// They are an error; nothing is written.
    Check,
    /// The same, and their difference is printed.
    CheckAndPrint,
}

/// Regenerates the SDK and says what was done.
pub(crate) fn for_release(workspace: &Workspace, ui: &Ui) -> Result<String, Failure> {
    let report = regenerate(&Options::default(), workspace, &ui.hushed())?;
    Ok(report.files())
}

/// Regenerates, or checks, what the options name.
pub(crate) fn regenerate(
    options: &Options,
    workspace: &Workspace,
    ui: &Ui,
) -> Result<Report, Failure> {
    pin::recover(workspace)?;
    let paths = Paths::new(options, workspace);
    let job = paths.job()?;
    let inputs = if paths.target == Target::Crate || options.deny_warnings {
        None
    } else {
        stamp::inputs(&job)
    };
    if let Some(inputs) = &inputs {
        let lying = files_below(&paths.generated())?;
        if let Some(stamp) = stamp::load(&paths.stamp, inputs, &lying) {
            return Ok(Report::unchanged(stamp));
        }
    }
    let product = generator::generate(&job)?;
    report::print_warnings(&product, ui);
    if options.deny_warnings && !product.warnings.is_empty() {
        return Err(Failure::new(
            format!(
                "{} about the document",
                count(product.warnings.len(), "warning")
            ),
            "mend them in the document or its overlay, or run without --deny-warnings",
        ));
    }
    if options.spec.is_none() {
        pin::verify(workspace, &job.document)?;
    }
    let changes = paths.changes(&product)?;
    if options.mode != Mode::Write {
        return paths.check(options, &changes, &product, ui);
    }
    compare::refuse_to_remove_others(&changes)?;
    changes.apply()?;
    if let Some(inputs) = inputs {
        paths.leave_stamp(inputs, &product, &changes)?;
    }
    Ok(Report::new(&product, &changes))
}

/// The files of a regeneration: those that are read, and those that are written.
struct Paths {
    document: PathBuf,
    overlay: Option<PathBuf>,
    overlay_named: bool,
    lock: Option<PathBuf>,
    /// Whether the lock is written as well.
    keeps_lock: bool,
    folder: PathBuf,
    /// Of the SDK: its dependencies are those of a whole crate.
    manifest: PathBuf,
    /// Hand-written files that a whole crate takes along.
    runtime: PathBuf,
    target: Target,
    stamp: PathBuf,
    root: PathBuf,
}

impl Paths {
    fn new(options: &Options, workspace: &Workspace) -> Self {
        let other_api = options.spec.is_some() && options.out.is_some();
        let default = |path: &str| (!other_api).then(|| workspace.path(path));
        let sdk = workspace.path(SDK);
        Self {
            document: options
                .spec
                .clone()
                .unwrap_or_else(|| workspace.path(DOCUMENT)),
            overlay: options.overlay.clone().or_else(|| default(OVERLAY)),
            overlay_named: options.overlay.is_some(),
            lock: options.lock.clone().or_else(|| default(SURFACE)),
            keeps_lock: options.out.is_none() || options.lock.is_some(),
            folder: options.out.clone().unwrap_or_else(|| sdk.clone()),
            manifest: sdk.join("Cargo.toml"),
            runtime: sdk.join("src/runtime"),
            target: if options.out.is_some() {
                Target::Crate
            } else {
                Target::Sources
            },
            stamp: workspace.scratch().join("regen.stamp"),
            root: workspace.root().into(),
        }
    }

    fn generated(&self) -> PathBuf {
        self.folder.join("src/generated")
    }

    fn job(&self) -> Result<Job, Failure> {
        let document = fs::read(&self.document).map_err(|error| {
            Failure::new(
                format!("cannot read {}: {error}", shown(&self.document)),
                "`git checkout spec` brings the pinned document back, `cargo xtask fetch` pins the newest",
            )
        })?;
        let overlay = match &self.overlay {
            Some(path) => text(path)?.map(|text| (self.name(path), text)),
            None => None,
        };
        if let (Some(path), None, true) = (&self.overlay, &overlay, self.overlay_named) {
            return Err(Failure::new(
                format!("{} is not there", shown(path)),
                "see whether the path after --overlay is right",
            ));
        }
        let lock = match &self.lock {
            Some(path) => text(path)?,
            None => None,
        };
        Ok(Job {
            document,
            document_name: self.name(&self.document),
            overlay,
            lock,
            manifest: text(&self.manifest)?.unwrap_or_default(),
            target: self.target,
        })
    }

    /// How a file is named in generated headers: the same on every machine.
    fn name(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.root).ok();
        let name = inside.map_or_else(
            || path.file_name().unwrap_or_default().to_string_lossy(),
            |inside| inside.to_string_lossy(),
        );
        name.replace('\\', "/")
    }

    fn changes(&self, product: &Output) -> Result<Changes, Failure> {
        let mut changes = Changes::default();
        let mut wanted = BTreeSet::new();
        for generator::File { path, text } in &product.files {
            let path = self.folder.join(path);
            wanted.insert(path.clone());
            compare::expect(&mut changes, path, text)?;
        }
        compare::expect_no_others(&mut changes, &self.generated(), &wanted)?;
        if self.target == Target::Crate {
            let (ours, theirs) = self.crate_names(product)?;
            for file in files_below(&self.runtime)? {
                let inside = file.strip_prefix(&self.runtime).unwrap_or(&file);
                let path = self.folder.join("src/runtime").join(inside);
                // Its examples name the crate that they are in.
                let text = text(&file)?.unwrap_or_default().replace(&ours, &theirs);
                compare::expect(&mut changes, path, &text)?;
            }
        }
        if let (true, Some(lock)) = (self.keeps_lock, &self.lock) {
            compare::expect(&mut changes, lock.clone(), &product.lock)?;
        }
        Ok(changes)
    }

    /// What the SDK and a whole crate are called in code.
    fn crate_names(&self, product: &Output) -> Result<(String, String), Failure> {
        let made = product.files.iter().find(|file| file.path == "Cargo.toml");
        let made = made.map_or("", |file| file.text.as_str());
        let ours = text(&self.manifest)?.unwrap_or_default();
        let name = |manifest: &str| -> Option<String> {
            let manifest: toml::Table = manifest.parse().ok()?;
            let name = manifest.get("package")?.get("name")?.as_str()?;
            Some(name.replace('-', "_"))
        };
        name(&ours).zip(name(made)).ok_or_else(|| {
            Failure::new(
                format!("{} names no package", shown(&self.manifest)),
                "restore it from version control",
            )
        })
    }

    fn check(
        &self,
        options: &Options,
        changes: &Changes,
        product: &Output,
        ui: &Ui,
    ) -> Result<Report, Failure> {
        let number = changes.needed().len();
        if number == 0 {
            return Ok(Report::new(product, changes));
        }
        if options.mode == Mode::CheckAndPrint {
            compare::print(changes, ui);
        }
        Err(Failure::stale(
            format!(
                "{} out of step with the document and the generator",
                count(number, "file")
            ),
            format!("`{}` mends it", self.command(options)),
        ))
    }

    /// The same command, without `--check`.
    fn command(&self, options: &Options) -> String {
        let named = [
            ("--spec", &options.spec),
            ("--overlay", &options.overlay),
            ("--lock", &options.lock),
            ("--out", &options.out),
        ];
        let mut command = "cargo xtask regen".to_owned();
        for (flag, path) in named {
            if let Some(path) = path {
                command += &format!(" {flag} {}", path.display());
            }
        }
        command
    }

    /// Only after a run that left the lock as it was: another lock is another input.
    fn leave_stamp(
        &self,
        inputs: String,
        product: &Output,
        changes: &Changes,
    ) -> Result<(), Failure> {
        let lock_moved = changes
            .needed()
            .iter()
            .any(|change| Some(&change.path) == self.lock.as_ref());
        if lock_moved {
            return Ok(());
        }
        let mut outputs = BTreeMap::new();
        for generator::File { path, .. } in &product.files {
            let path = self.folder.join(path);
            let bytes = fs::read(&path).map_err(Failure::io("read", &path))?;
            outputs.insert(path, digest(&bytes));
        }
        let stamp = Stamp {
            inputs,
            outputs,
            operations: product.operations,
            types: product.types,
            warnings: report::by_code(product),
        };
        stamp::save(&self.stamp, &stamp)
    }
}

fn text(path: &Path) -> Result<Option<String>, Failure> {
    let Some(bytes) = read_if_there(path)? else {
        return Ok(None);
    };
    String::from_utf8(bytes).map(Some).map_err(|error| {
        Failure::new(
            format!("{} is not UTF-8: {error}", shown(path)),
            "save the file as UTF-8",
        )
    })
}
