//! Where measuring happens: crates under `target/bench`, made from the templates beside this file.

use crate::support::ui::Ui;
use crate::support::workspace::{SDK, Workspace, files_below};
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::process::{self, Cost};
use crate::bench::table::{Figures, Measure};

/// A place for scratch crates, and how to measure in it.
pub(crate) struct Bench<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) ui: &'a Ui,
    /// Of each side of each figure.
    pub(crate) runs: usize,
    /// Of what takes a minute.
    pub(crate) cold_runs: usize,
    /// Document of the API's version 1.111.18, where there is one.
    pub(crate) document: Option<PathBuf>,
    pub(crate) folder: PathBuf,
}

/// A crate of its own workspace.
pub(crate) struct Scratch {
    pub(crate) folder: PathBuf,
    pub(crate) target: PathBuf,
}

/// What a scratch crate is made of: paths and texts.
pub(crate) type Files<'a> = &'a [(&'a str, &'a str)];

impl Bench<'_> {
    /// Writes a crate; `target` names the folder of build results, which crates may share.
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

    /// The SDK of this checkout as a dependency.
    pub(crate) fn sdk(&self, rest: &str) -> String {
        let path = self.workspace.path(SDK);
        format!(
            "linkbreakers-sdk = {{ path = {:?}{rest} }}",
            path.display().to_string()
        )
    }

    /// This very command, in a folder that it takes for the workspace.
    pub(crate) fn xtask(&self, folder: &Path) -> Result<Command, String> {
        let program = env::current_exe().map_err(|error| format!("cannot find xtask: {error}"))?;
        let mut command = Command::new(program);
        command.current_dir(folder).env_remove("CARGO_TARGET_DIR");
        Ok(command)
    }

    /// Measures the sides of figures in turn, so that what slows the machine slows them all.
    ///
    /// A side that fails is told of and left out of the rounds that follow.
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

/// One side of a figure, and how a sample of it is taken.
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

    /// Compiles one package anew, everything else being there.
    pub(crate) fn again(&self, verb: &str, package: &str) -> Result<f64, String> {
        self.forget(package)?;
        let cost = self.run(&[verb, "--package", package])?;
        let compiled = |line: &&str| {
            let line = line.trim_start();
            line.starts_with("Compiling ") || line.starts_with("Checking ")
        };
        match cost.stderr.lines().filter(compiled).count() {
            1 => Ok(cost.wall),
            other => Err(format!("cargo compiled {other} crates and not one")),
        }
    }

    /// Has cargo forget that it built a package. `cargo clean --package` takes too much away: whatever
    /// has the name of one of the package's tests, such as the crate `http`.
    fn forget(&self, package: &str) -> Result<(), String> {
        let folder = self.target.join("debug/.fingerprint");
        let failed = |error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let own = name
                .rsplit_once('-')
                .is_some_and(|(name, _)| name == package);
            if own {
                remove(&path)?;
            }
        }
        Ok(())
    }
}

/// Cargo without incremental compilation, which is of no use for dependencies.
pub(crate) fn cargo(folder: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).args(arguments);
    command.env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_TARGET_DIR", target);
    command.env_remove("RUSTC_WRAPPER").env_remove("RUSTFLAGS");
    command
}

/// Writes a file, unless it is as it should be: what depends on it stays built.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read(path).is_ok_and(|bytes| bytes == text.as_bytes()) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Removes a folder that may not be there.
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

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    files_below(folder).map_err(|failure| failure.to_string())
}
