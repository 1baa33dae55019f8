//! The locked dependencies as a folder that replaces crates.io, so that cargo needs no network.
//!
//! A package that was never downloaded, since this platform does not use it, becomes a stub: an empty
//! crate with the features that others ask of it. Nobody compiles a stub, but cargo resolves it, and has
//! to come to the same lock file.

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
    let packages = locked(root);
    let source = |package: &Value| source(package).filter(|_| wanted(text(package, "name")));
    let sources: Vec<_> = packages.iter().map(source).collect();
    let members = packages_of(root).map(|member| root.join(member));
    let manifests: Vec<PathBuf> = sources.iter().flatten().cloned().chain(members).collect();
    let wanted = features(manifests.iter());
    let _ = fs::remove_dir_all(folder);
    for (package, source) in packages.iter().zip(&sources) {
        let to = folder.join(directory(package));
        fs::create_dir_all(&to).unwrap();
        match source {
            Some(source) => link(source, &to),
            None => stub(package, &to, &wanted),
        }
        let checksum = package["checksum"].as_str().unwrap();
        let text = format!(r#"{{"files":{{}},"package":"{checksum}"}}"#);
        fs::write(to.join(".cargo-checksum.json"), text).unwrap();
    }
}

/// The locked packages of crates.io.
fn locked(root: &Path) -> Vec<Value> {
    let lock = read_table(&root.join("Cargo.lock"));
    let packages = lock["package"].as_array().unwrap().iter();
    let packages = packages.filter(|package| package.get("checksum").is_some());
    packages.cloned().collect()
}

/// The folders of the workspace's own packages.
fn packages_of(root: &Path) -> impl Iterator<Item = String> {
    let manifest = read_table(&root.join("Cargo.toml"));
    let members = manifest["workspace"]["members"].as_array().unwrap().clone();
    members
        .into_iter()
        .map(|member| member.as_str().unwrap().to_owned())
}

fn read_table(path: &Path) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn text<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap()
}

fn directory(package: &Value) -> String {
    format!("{}-{}", text(package, "name"), text(package, "version"))
}

/// Where cargo unpacked a package.
fn source(package: &Value) -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.unwrap_or_else(|| env::home_dir().unwrap().join(".cargo"));
    let registries = fs::read_dir(home.join("registry/src")).ok()?;
    let mut places = registries.map(|entry| entry.unwrap().path().join(directory(package)));
    places.find(|place| place.join("Cargo.toml").is_file())
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
fn features<'a>(sources: impl Iterator<Item = &'a PathBuf>) -> BTreeMap<String, BTreeSet<String>> {
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources {
        let manifest = read_table(&source.join("Cargo.toml"));
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

/// Writes an empty crate with the locked dependencies of a package. They are taken without their default
/// features: those of a package that is there can ask for packages that are not locked.
fn stub(package: &Value, to: &Path, wanted: &BTreeMap<String, BTreeSet<String>>) {
    let (name, version) = (text(package, "name"), text(package, "version"));
    let mut manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2021\"\n");
    manifest += "\n[dependencies]\n";
    let list = package.get("dependencies").and_then(Value::as_array);
    for (index, dependency) in list
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .enumerate()
    {
        let mut words = dependency.split(' ');
        let (other, version) = (words.next().unwrap(), words.next().unwrap_or("*"));
        let version = if version == "*" {
            version.to_owned()
        } else {
            format!("={version}")
        };
        manifest += &format!(
            "d{index} = {{ package = \"{other}\", version = \"{version}\", default-features = false }}\n"
        );
    }
    manifest += "\n[features]\n";
    for feature in wanted.get(name).into_iter().flatten() {
        manifest += &format!("{feature:?} = []\n");
    }
    fs::create_dir_all(to.join("src")).unwrap();
    fs::write(to.join("Cargo.toml"), manifest).unwrap();
    fs::write(to.join("src/lib.rs"), "").unwrap();
}

/// Packages that were never downloaded: of each kind of cache that there may be.
const NEVER_DOWNLOADED: [(&str, fn(&str) -> bool); 3] = [
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
