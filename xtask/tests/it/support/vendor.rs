//! The locked dependencies as a folder that replaces crates.io, so that cargo needs no network.
//!
//! A package that was never downloaded, since this platform does not use it, becomes a stub: an empty
//! crate with the features that others ask of it. Nobody compiles a stub, but cargo resolves it, and has
//! to come to the same lock file.

use super::locked::{self, Package, read_table};
use crate::support::stage::root;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use toml::{Table, Value};

/// The lines of a cargo configuration that replace crates.io by a folder.
pub fn config(folder: &Path) -> String {
    format!(
        "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = {folder:?}\n"
    )
}

/// Fills `folder` for the lock file of the workspace at `root`. Packages that are not `wanted` become
/// stubs, as if they had never been downloaded.
pub fn fill(folder: &Path, root: &Path, wanted: impl Fn(&str) -> bool) {
    let packages = locked::packages(&root.join("Cargo.lock"), |name, version| {
        unpacked(name, version).filter(|_| wanted(name))
    });
    let members = members(root).map(|member| root.join(member));
    let sources = packages.iter().filter_map(|package| package.source.clone());
    let asked = asked(sources.chain(members));
    let _ = fs::remove_dir_all(folder);
    for (at, package) in packages.iter().enumerate() {
        let to = folder.join(format!("{}-{}", package.name, package.version));
        fs::create_dir_all(&to).unwrap();
        match &package.source {
            Some(source) => link(source, &to),
            None => stub(&packages, at, &to, asked.get(&package.name)),
        }
        let text = format!(r#"{{"files":{{}},"package":"{}"}}"#, package.checksum);
        fs::write(to.join(".cargo-checksum.json"), text).unwrap();
    }
}

/// The folders of the workspace's own packages.
fn members(root: &Path) -> impl Iterator<Item = String> {
    let manifest = read_table(&root.join("Cargo.toml"));
    let members = manifest["workspace"]["members"].as_array().unwrap().clone();
    members
        .into_iter()
        .map(|member| member.as_str().unwrap().to_owned())
}

/// Where cargo unpacked a package.
fn unpacked(name: &str, version: &str) -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.unwrap_or_else(|| env::home_dir().unwrap().join(".cargo"));
    let registries = fs::read_dir(home.join("registry/src")).ok()?;
    let folder = format!("{name}-{version}");
    let mut folders = registries.map(|entry| entry.unwrap().path().join(&folder));
    folders.find(|folder| folder.join("Cargo.toml").is_file())
}

/// Makes each file and folder of a package appear in `to`, without copying.
#[cfg(unix)]
fn link(source: &Path, to: &Path) {
    for entry in fs::read_dir(source).unwrap() {
        let entry = entry.unwrap();
        std::os::unix::fs::symlink(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

#[cfg(not(unix))]
fn link(source: &Path, to: &Path) {
    for entry in fs::read_dir(source).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&to).unwrap();
            link(&entry.path(), &to);
        } else {
            drop(fs::copy(entry.path(), to).unwrap())
        }
    }
}

/// Features that any manifest asks of each package.
fn asked(folders: impl Iterator<Item = PathBuf>) -> BTreeMap<String, BTreeSet<String>> {
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in folders {
        let manifest = read_table(&folder.join("Cargo.toml"));
        let targets = manifest.get("target").and_then(Value::as_table);
        let tables = targets
            .into_iter()
            .flat_map(Table::values)
            .filter_map(Value::as_table);
        for table in tables.chain([&manifest]) {
            for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
                let dependencies = table.get(kind).and_then(Value::as_table);
                for (name, dependency) in dependencies.into_iter().flatten() {
                    let name = dependency
                        .get("package")
                        .and_then(Value::as_str)
                        .unwrap_or(name);
                    let list = dependency.get("features").and_then(Value::as_array);
                    let list = list.into_iter().flatten().filter_map(Value::as_str);
                    wanted
                        .entry(name.to_owned())
                        .or_default()
                        .extend(list.map(str::to_owned));
                }
            }
        }
        // Features of dependencies that a package's own features turn on.
        let own = manifest.get("features").and_then(Value::as_table);
        for list in own
            .into_iter()
            .flat_map(Table::values)
            .filter_map(Value::as_array)
        {
            for entry in list.iter().filter_map(Value::as_str) {
                if let Some((name, feature)) = entry.split_once('/') {
                    let name = name.trim_end_matches('?').to_owned();
                    wanted.entry(name).or_default().insert(feature.to_owned());
                }
            }
        }
    }
    wanted
}

/// Writes an empty crate with the locked dependencies of a package, and the features that are asked of it.
///
/// It is not known which features the package itself asks of its dependencies. Defaults can ask for
/// packages that are not locked, and none at all can leave packages that are; so it is all that stay within
/// the lock file.
fn stub(packages: &[Package], at: usize, to: &Path, asked: Option<&BTreeSet<String>>) {
    let Package {
        name,
        version,
        dependencies,
        ..
    } = &packages[at];
    let mut manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n");
    manifest += "\n[dependencies]\n";
    for (index, other) in dependencies.iter().enumerate() {
        let features: Vec<&str> = locked::features(packages, *other).collect();
        let Package { name, version, .. } = &packages[*other];
        manifest += &format!(
            "d{index} = {{ package = \"{name}\", version = \"={version}\", default-features = false, features = {features:?} }}\n"
        );
    }
    manifest += "\n[features]\n";
    for feature in asked.into_iter().flatten() {
        manifest += &format!("{feature:?} = []\n");
    }
    fs::create_dir_all(to.join("src")).unwrap();
    fs::write(to.join("Cargo.toml"), manifest).unwrap();
    fs::write(to.join("src/lib.rs"), "").unwrap();
}

/// What packages are missing, and whether one of a name is.
type Missing = (&'static str, fn(&str) -> bool);

/// Packages that were never downloaded: of each kind of cache that there may be.
const NEVER_DOWNLOADED: [Missing; 3] = [
    ("one of another platform", |name| name == "js-sys"),
    ("those of other platforms", |name| {
        let parts = ["js-sys", "wasm-bindgen", "web-", "windows", "jni"];
        parts.iter().any(|part| name.starts_with(part))
    }),
    ("all", |_| true),
];

#[test]
fn whatever_was_never_downloaded_cargo_comes_to_the_same_lock_file() {
    for (what, missing) in NEVER_DOWNLOADED {
        let folder = tempfile::tempdir().unwrap();
        let vendored = folder.path().join("vendored");
        fill(&vendored, &root(), |name| !missing(name));
        fs::write(folder.path().join("config.toml"), config(&vendored)).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["metadata", "--locked", "--offline", "--format-version", "1"]);
        cargo.current_dir(root()).env("CARGO_HOME", folder.path());
        let output = cargo.output().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{what}: {complaint}");
    }
}
