//! Scratch crates in `target/bench`, made from the templates in `crates/`, and measuring in them.

use crate::support::ui::Ui;
use crate::support::workspace::{SDK, Workspace, files_below};
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{self, Cost};
use crate::bench::table::{Figures, Measure};

/// The context of a measurement.
pub(crate) struct Bench<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) ui: &'a Ui,
    /// Number of runs of each side of a figure.
    pub(crate) runs: usize,
    /// The same for figures that take a minute or more.
    pub(crate) cold_runs: usize,
    /// The API's document of version 1.111.18, if the user named one.
    pub(crate) document: Option<PathBuf>,
    /// The folder of scratch crates and build results.
    pub(crate) folder: PathBuf,
}

/// A scratch crate, in a workspace of its own.
pub(crate) struct Scratch {
    pub(crate) folder: PathBuf,
    pub(crate) target: PathBuf,
}

/// The files of a scratch crate: path and content.
pub(crate) type Files<'a> = &'a [(&'a str, &'a str)];

impl Bench<'_> {
    /// Writes a crate and downloads its dependencies; crates with the same `target` share build results.
    pub(crate) fn scratch(
        &self,
        name: &str,
        target: &str,
        manifest: &str,
        dependencies: &str,
        files: Files<'_>,
    ) -> Result<Scratch, String> {
        let folder = self.folder.join("crates").join(name);
        let manifest = manifest.replace("@DEPENDENCIES@", dependencies);
        write(&folder.join("Cargo.toml"), &manifest)?;
        for (path, text) in files {
            write(&folder.join(path), text)?;
        }
        let scratch = Scratch {
            folder,
            target: self.target(target),
        };
        process::run(&mut scratch.cargo(&["fetch"]))?;
        Ok(scratch)
    }

    pub(crate) fn target(&self, name: &str) -> PathBuf {
        self.folder.join("target").join(name)
    }

    /// Returns the line of a manifest that depends on the SDK of this checkout. `rest` is appended to its table:
    /// empty, or such as `, features = ["testing"]`.
    pub(crate) fn sdk(&self, rest: &str) -> String {
        let path = self.workspace.path(SDK);
        format!(
            "linkbreakers-sdk = {{ path = {:?}{rest} }}",
            path.display().to_string()
        )
    }

    /// Returns a command that runs this program in another workspace.
    pub(crate) fn xtask(&self, folder: &Path) -> Result<Command, String> {
        let program = env::current_exe().map_err(|error| format!("cannot find xtask: {error}"))?;
        let mut command = Command::new(program);
        command.current_dir(folder).env_remove("CARGO_TARGET_DIR");
        Ok(command)
    }

    /// Measures all sides in turn, one sample per round, so that a slow phase of the machine affects all of
    /// them.
    ///
    /// A side that fails is left out of later rounds, and its figure says why.
    pub(crate) fn in_turn(&self, runs: usize, sides: &mut [Side<'_>]) -> Figures {
        for round in 1..=runs {
            for side in &mut *sides {
                if side.failed.is_some() {
                    continue;
                }
                self.ui
                    .step(format!("{} ({}), {round}/{}", side.figure, side.name, runs));
                match (side.measure)() {
                    Ok(sample) => side.samples.push(sample),
                    Err(why) => side.failed = Some(why),
                }
            }
        }
        let mut figures = Figures::default();
        for side in sides {
            let samples = std::mem::take(&mut side.samples);
            let measure = match side.failed.take() {
                None => Measure::median(samples),
                Some(why) => Measure::Missing(why),
            };
            figures.set(&side.figure, side.name, measure);
        }
        figures
    }
}

/// One side of a figure, and the function that takes a sample of it.
pub(crate) struct Side<'a> {
    figure: String,
    name: &'static str,
    measure: Box<dyn FnMut() -> Result<f64, String> + 'a>,
    samples: Vec<f64>,
    failed: Option<String>,
}

impl<'a> Side<'a> {
    pub(crate) fn new(
        figure: impl Into<String>,
        name: &'static str,
        measure: impl FnMut() -> Result<f64, String> + 'a,
    ) -> Self {
        Self {
            figure: figure.into(),
            name,
            measure: Box::new(measure),
            samples: Vec::new(),
            failed: None,
        }
    }
}

impl Scratch {
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        cargo(&self.folder, &self.target, arguments)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Result<Cost, String> {
        process::run(&mut self.cargo(arguments))
    }

    /// Compiles one package again and returns the wall time.
    ///
    /// # Errors
    ///
    /// Returns an error if cargo compiled any other package too: the time would be meaningless.
    pub(crate) fn rebuild(&self, verb: &str, package: &str) -> Result<f64, String> {
        self.forget(package)?;
        let cost = self.run(&[verb, "--package", package])?;
        let compiled = |line: &&str| {
            let line = line.trim_start();
            line.starts_with("Compiling ") || line.starts_with("Checking ")
        };
        match cost.stderr.lines().filter(compiled).count() {
            1 => Ok(cost.wall),
            other => Err(format!("cargo compiled {other} crates instead of one")),
        }
    }

    /// Makes cargo forget that it built a package. `cargo clean --package` removes too much: also every crate
    /// with the name of one of the package's tests, such as the crate `http`.
    fn forget(&self, package: &str) -> Result<(), String> {
        let folder = self.target.join("debug/.fingerprint");
        let failed = |error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_of_package = name
                .rsplit_once('-')
                .is_some_and(|(name, _)| name == package);
            if is_of_package {
                remove(&path)?;
            }
        }
        Ok(())
    }
}

/// Returns a cargo command without incremental compilation, which cargo does not use for dependencies either.
pub(crate) fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments);
    command.env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_TARGET_DIR", target);
    command.env_remove("RUSTC_WRAPPER").env_remove("RUSTFLAGS");
    command
}

/// Writes a file unless its content is the same, so that cargo does not rebuild what depends on it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes()) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Removes a folder, if it exists.
pub(crate) fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Copies a file or a folder, without build results.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: io::Error| format!("cannot copy {}: {error}", from.display());
    if !from.is_dir() {
        return fs::copy(from, to).map(drop).map_err(failed);
    }
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        if name != "target" {
            copy(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}

/// Lists every file below a folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    files_below(folder).map_err(|failure| failure.to_string())
}
