//! Generates the SDK from the pinned document, or a crate from any document.
//!
//! The generator returns files as values; here they are compared with the files on disk, so that only what
//! changed is written (cargo recompiles what is touched) and nothing written by hand is lost.
//!
//! 1. Finish a pin that a killed command left half written ([`pin::recover`]).
//! 2. Read all inputs. If inputs and outputs are as the last run left them, stop here ([`stamp`]).
//! 3. Run the generator and print its warnings ([`generator`], [`report`]).
//! 4. Verify that the document is the pinned one ([`pin::verify`]). This comes after the generator, whose
//!    message about a broken document says more than a digest that differs.
//! 5. Compare the generated files with those on disk ([`compare`]); in files written by hand, only generated
//!    regions ([`regions`]).
//! 6. Under `--check`, fail if they differ. Otherwise write the changes, all of them or none.
//! 7. Leave a stamp for step 2 of the next run, and print the figures ([`report`]).
//!
//! How code looks is decided in `generator/`, never here. Files in `src/generated` are not edited by hand,
//! and a new input must become part of the digest in [`stamp::inputs`], or a change of it would go unnoticed.

pub(crate) mod compare;
pub(crate) mod regions;
pub(crate) mod report;
pub(crate) mod stamp;

use crate::support::atomic_files::Changes;
use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::generator::{self, Job, Output, Target, Unsupported};
use crate::support::pin;
use crate::support::settings::Settings;
use crate::support::ui::{Ui, count};
use crate::support::workspace::{
    DOCUMENT, OVERLAY, SDK, SURFACE, Workspace, files_below, read_if_there, shown,
};
pub(crate) use report::{Report, as_json};
use stamp::Stamp;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The options of `regen`; a path that is `None` defaults to that of the SDK.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) spec: Option<PathBuf>,
    pub(crate) overlay: Option<PathBuf>,
    pub(crate) lock: Option<PathBuf>,
    /// The folder of a complete crate to write instead of the SDK.
    pub(crate) out: Option<PathBuf>,
    pub(crate) mode: Mode,
    /// Fails if there are warnings about the document.
    pub(crate) deny_warnings: bool,
    /// The treatment of operations that are not supported; for the SDK, the settings may say more.
    pub(crate) unsupported: Unsupported,
}

/// The treatment of files that are out of date.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Writes them.
    #[default]
    Write,
    /// Fails and writes nothing.
    Check,
    /// Prints the differences, fails and writes nothing.
    CheckAndPrint,
}

/// Regenerates the SDK and returns a summary of the files, for the line of the release step.
pub(crate) fn for_release(workspace: &Workspace, ui: &Ui) -> Result<String, Failure> {
    let report = regenerate(&Options::default(), workspace, &ui.silenced())?;
    Ok(report.files())
}

/// Regenerates or checks the files, by the steps of this module's page.
///
/// # Errors
///
/// Returns an error if the document is not supported, if a file written by hand would be lost, or if files
/// are out of date under `--check`.
pub(crate) fn regenerate(
    options: &Options,
    workspace: &Workspace,
    ui: &Ui,
) -> Result<Report, Failure> {
    pin::recover(workspace)?;
    let paths = Paths::new(options, workspace);
    let mut job = paths.job()?;
    if paths.target == Target::Sources && options.unsupported == Unsupported::Refuse {
        job.unsupported = Settings::unsupported(workspace)?;
    } else {
        job.unsupported = options.unsupported;
    }
    // A complete crate has no stamp of its own, and a stamp does not keep the text of warnings.
    let inputs = if paths.target == Target::Crate || options.deny_warnings {
        None
    } else {
        stamp::inputs(&job)
    };
    if let Some(inputs) = &inputs {
        let existing = files_below(&paths.generated())?;
        if let Some(stamp) = stamp::load(&paths.stamp, inputs, &existing) {
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
            "fix them in the document or its overlay, or run without --deny-warnings",
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
        paths.save_stamp(inputs, &product, &changes)?;
    }
    Ok(Report::new(&product, &changes))
}

/// The files that a regeneration reads and writes.
struct Paths {
    document: PathBuf,
    overlay: Option<PathBuf>,
    /// True if the user named the overlay: a missing one is then an error.
    overlay_named: bool,
    lock: Option<PathBuf>,
    /// True if the lock is also written.
    keeps_lock: bool,
    /// The folder of the crate that is written.
    folder: PathBuf,
    /// The manifest of the SDK; a complete crate has the same dependencies.
    manifest: PathBuf,
    /// The hand-written runtime of the SDK, which is copied into a complete crate.
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

    /// Reads the inputs of the generator. A missing document is an error, and so is an overlay that the user
    /// named; a missing default overlay, lock or manifest counts as none.
    fn job(&self) -> Result<Job, Failure> {
        let document = fs::read(&self.document).map_err(|error| {
            Failure::new(
                format!("cannot read {}: {error}", shown(&self.document)),
                "restore the pinned document by `git checkout spec`, or pin the newest by `cargo xtask fetch`",
            )
        })?;
        let overlay = match &self.overlay {
            Some(path) => read_text(path)?.map(|text| (self.name(path), text)),
            None => None,
        };
        if let (Some(path), None, true) = (&self.overlay, &overlay, self.overlay_named) {
            return Err(Failure::new(
                format!("{} does not exist", shown(path)),
                "check the path after --overlay",
            ));
        }
        let lock = match &self.lock {
            Some(path) => read_text(path)?,
            None => None,
        };
        Ok(Job {
            document,
            document_name: self.name(&self.document),
            overlay,
            lock,
            manifest: read_text(&self.manifest)?.unwrap_or_default(),
            target: self.target,
            unsupported: Unsupported::Refuse,
        })
    }

    /// Returns the name of a file in generated headers. It is relative to the root, so that it is the same on
    /// every machine.
    fn name(&self, path: &Path) -> String {
        let inside = path.strip_prefix(&self.root).ok();
        let name = inside.map_or_else(
            || path.file_name().unwrap_or_default().to_string_lossy(),
            |inside| inside.to_string_lossy(),
        );
        name.replace('\\', "/")
    }

    /// Compares the generated files, the copied runtime and the lock with the files on disk.
    fn changes(&self, product: &Output) -> Result<Changes, Failure> {
        let mut changes = Changes::default();
        let mut wanted = BTreeSet::new();
        for file in &product.files {
            let path = self.folder.join(&file.path);
            wanted.insert(path.clone());
            if !(file.is_written_once() && path.exists()) {
                compare::expect(&mut changes, path, &file.text)?;
            }
        }
        compare::expect_no_others(&mut changes, &self.generated(), &wanted)?;
        if self.target == Target::Crate {
            let (ours, theirs) = self.crate_names(product)?;
            for file in files_below(&self.runtime)? {
                let inside = file.strip_prefix(&self.runtime).unwrap_or(&file);
                let path = self.folder.join("src/runtime").join(inside);
                // Doc examples of the runtime import the crate by its name.
                let text = read_text(&file)?
                    .unwrap_or_default()
                    .replace(&ours, &theirs);
                compare::expect(&mut changes, path, &text)?;
            }
        }
        if let (true, Some(lock)) = (self.keeps_lock, &self.lock) {
            compare::expect(&mut changes, lock.clone(), &product.lock)?;
        }
        Ok(changes)
    }

    /// Returns the names of the SDK and of the complete crate, as Rust identifiers.
    fn crate_names(&self, product: &Output) -> Result<(String, String), Failure> {
        let theirs = product.files.iter().find(|file| file.path == "Cargo.toml");
        let theirs = theirs.map_or("", |file| file.text.as_str());
        let ours = read_text(&self.manifest)?.unwrap_or_default();
        let name = |manifest: &str| -> Option<String> {
            let manifest: toml::Table = manifest.parse().ok()?;
            let name = manifest.get("package")?.get("name")?.as_str()?;
            Some(name.replace('-', "_"))
        };
        name(&ours).zip(name(theirs)).ok_or_else(|| {
            Failure::new(
                format!("{} has no package name", shown(&self.manifest)),
                "restore it from version control",
            )
        })
    }

    /// Fails if there are changes, and prints them if the mode asks for it.
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
            format!("{} out of date", count(number, "file")),
            format!("run `{}`", self.command(options)),
        ))
    }

    /// Returns the same command without `--check`.
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
        if options.unsupported == Unsupported::Skip {
            command += " --skip-unsupported";
        }
        command
    }

    /// Saves the stamp of this run, unless the run changed the lock: the lock is an input too, so the digest
    /// of the inputs is no longer that of the files on disk.
    fn save_stamp(
        &self,
        inputs: String,
        product: &Output,
        changes: &Changes,
    ) -> Result<(), Failure> {
        let lock_changed = changes
            .needed()
            .iter()
            .any(|change| Some(&change.path) == self.lock.as_ref());
        if lock_changed {
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

/// Reads a UTF-8 file, or returns `None` if it does not exist.
fn read_text(path: &Path) -> Result<Option<String>, Failure> {
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
