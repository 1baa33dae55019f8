//! `cargo xtask regen`: the SDK out of the pinned document, or a crate out of any document.

pub(crate) mod compare;
pub(crate) mod regions;
pub(crate) mod report;
pub(crate) mod stamp;

use crate::support::atomic_files::Changes;
use crate::support::failure::Failure;
use crate::support::generator::{self, Job, Output};
use crate::support::pin;
use crate::support::ui::{Ui, count};
use crate::support::workspace::{DOCUMENT, OVERLAY, SDK, SURFACE, Workspace, read_if_there, shown};
use report::Report;
use stamp::Stamp;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Writes the SDK from the pinned document; with `--out` a whole crate from any document.
///
/// Only files that change are written, files no longer generated are removed, and a failure leaves
/// everything as it was.
#[derive(Default, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// The document, OpenAPI 3.0 to 3.2 as JSON or YAML [default: spec/linkbreakers.json].
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// OpenAPI Overlay 1.0 to apply first [default: spec/overlay.yaml; none with --spec and --out].
    #[arg(long, value_name = "FILE")]
    overlay: Option<PathBuf>,
    /// Record of names once given to callers, kept up to date [default: spec/surface.lock; none with --spec and --out].
    #[arg(long, value_name = "FILE")]
    lock: Option<PathBuf>,
    /// Writes a complete crate into this folder instead of the SDK.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Writes nothing; exits with 10 and shows the difference where files are out of step.
    #[arg(long)]
    check: bool,
    /// Prints the outcome as one JSON object.
    #[arg(long)]
    json: bool,
    /// Treats warnings about the document as an error.
    #[arg(long)]
    deny_warnings: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask regen
  cargo xtask regen --check
  cargo xtask regen --spec other-api.yaml --out target/other-api";

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let start = Instant::now();
    let outcome = Workspace::find().and_then(|workspace| regenerate(args, &workspace, ui));
    if args.json {
        ui.result(report::as_json(&outcome, start));
    }
    let report = outcome?;
    if !args.json {
        ui.line(report.figures(start));
    }
    Ok(())
}

/// Regenerates the SDK and says what was done.
pub(crate) fn for_release(workspace: &Workspace, ui: &Ui) -> Result<String, Failure> {
    let report = regenerate(&Args::default(), workspace, &ui.hushed())?;
    Ok(report.files())
}

fn regenerate(args: &Args, workspace: &Workspace, ui: &Ui) -> Result<Report, Failure> {
    pin::recover(workspace)?;
    let place = Place::new(args, workspace);
    let job = place.job()?;
    let inputs = if place.whole || args.deny_warnings {
        None
    } else {
        stamp::inputs(&job)
    };
    if let Some(inputs) = &inputs {
        let lying = compare::files_below(&place.generated())?;
        if let Some(stamp) = stamp::load(&place.stamp, inputs, &lying) {
            return Ok(Report::unchanged(stamp));
        }
    }
    let product = generator::generate(&job)?;
    report::print_warnings(&product, ui);
    if args.deny_warnings && !product.warnings.is_empty() {
        return Err(Failure::new(
            format!(
                "{} about the document",
                count(product.warnings.len(), "warning")
            ),
            "mend them in the document or its overlay, or run without --deny-warnings",
        ));
    }
    if args.spec.is_none() {
        pin::verify(workspace, &job.document)?;
    }
    let changes = place.changes(&product)?;
    if args.check {
        return place.check(args, &changes, &product, ui);
    }
    compare::refuse_foreign(&changes)?;
    changes.apply()?;
    if let Some(inputs) = inputs {
        place.leave_stamp(inputs, &product, &changes)?;
    }
    Ok(Report::new(&product, &changes))
}

/// What is read and where it goes.
struct Place {
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
    whole: bool,
    stamp: PathBuf,
    root: PathBuf,
}

impl Place {
    fn new(args: &Args, workspace: &Workspace) -> Self {
        let foreign = args.spec.is_some() && args.out.is_some();
        let default = |path: &str| (!foreign).then(|| workspace.path(path));
        let sdk = workspace.path(SDK);
        Self {
            document: args
                .spec
                .clone()
                .unwrap_or_else(|| workspace.path(DOCUMENT)),
            overlay: args.overlay.clone().or_else(|| default(OVERLAY)),
            overlay_named: args.overlay.is_some(),
            lock: args.lock.clone().or_else(|| default(SURFACE)),
            keeps_lock: args.out.is_none() || args.lock.is_some(),
            folder: args.out.clone().unwrap_or_else(|| sdk.clone()),
            manifest: sdk.join("Cargo.toml"),
            runtime: sdk.join("src/runtime"),
            whole: args.out.is_some(),
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
            whole: self.whole,
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
        if self.whole {
            let (ours, theirs) = self.crate_names(product)?;
            for file in compare::files_below(&self.runtime)? {
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
        args: &Args,
        changes: &Changes,
        product: &Output,
        ui: &Ui,
    ) -> Result<Report, Failure> {
        let number = changes.needed().len();
        if number == 0 {
            return Ok(Report::new(product, changes));
        }
        if !args.json {
            compare::print(changes, ui);
        }
        Err(Failure::stale(
            format!(
                "{} out of step with the document and the generator",
                count(number, "file")
            ),
            format!("`{}` mends it", self.command(args)),
        ))
    }

    /// The same command, without `--check`.
    fn command(&self, args: &Args) -> String {
        let named = [
            ("--spec", &args.spec),
            ("--overlay", &args.overlay),
            ("--lock", &args.lock),
            ("--out", &args.out),
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
            outputs.insert(path, stamp::digest(&bytes));
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
