//! The packages of a lock file, and which features can be asked of each without leaving it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// A package of crates.io.
pub struct Package {
    pub name: String,
    pub version: String,
    pub checksum: String,
    /// Those that it needs, by their place in the list.
    pub dependencies: Vec<usize>,
    /// Where cargo unpacked it, if it did.
    pub source: Option<PathBuf>,
    manifest: Table,
}

pub fn read_table(path: &Path) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// The locked packages of crates.io; `source` finds the folder of one, by name and version.
pub fn packages(lock: &Path, source: impl Fn(&str, &str) -> Option<PathBuf>) -> Vec<Package> {
    let lock = read_table(lock);
    let all = lock["package"].as_array().unwrap().iter();
    let tables: Vec<&Value> = all
        .filter(|package| package.get("checksum").is_some())
        .collect();
    let text = |package: &Value, key: &str| package[key].as_str().unwrap().to_owned();
    // `name`, or `name version` where there are several.
    let find = |dependency: &str| {
        let mut words = dependency.split(' ');
        let (name, version) = (words.next(), words.next());
        tables.iter().position(|package| {
            let same = version.is_none_or(|version| package["version"].as_str() == Some(version));
            package["name"].as_str() == name && same
        })
    };
    let package = |table: &&Value| {
        let (name, version) = (text(table, "name"), text(table, "version"));
        let list = table.get("dependencies").and_then(Value::as_array);
        let list = list.into_iter().flatten().filter_map(Value::as_str);
        let source = source(&name, &version);
        let manifest = source.as_ref().map(|folder| folder.join("Cargo.toml"));
        Package {
            checksum: text(table, "checksum"),
            dependencies: list.map(|name| find(name).unwrap()).collect(),
            manifest: manifest.map_or_else(Table::new, |path| read_table(&path)),
            source,
            name,
            version,
        }
    };
    tables.iter().map(package).collect()
}

/// The features of a package that need nothing but what is locked.
pub fn features(packages: &[Package], at: usize) -> impl Iterator<Item = &str> {
    let all = feature_table(&packages[at])
        .into_iter()
        .flat_map(Table::keys);
    let within = move |name: &&String| stays_within(packages, at, name, &mut BTreeSet::new());
    all.filter(within).map(String::as_str)
}

fn feature_table(package: &Package) -> Option<&Table> {
    package.manifest.get("features").and_then(Value::as_table)
}

/// Whether a feature, and all that it turns on, needs only what is locked.
fn stays_within(
    packages: &[Package],
    at: usize,
    feature: &str,
    seen: &mut BTreeSet<(usize, String)>,
) -> bool {
    if packages[at].source.is_none() || !seen.insert((at, feature.to_owned())) {
        return true;
    }
    let entries = feature_table(&packages[at]).and_then(|table| table.get(feature));
    let Some(entries) = entries.and_then(Value::as_array) else {
        // A dependency that is a feature by its name.
        return dependency(packages, at, feature).is_ok();
    };
    entries.iter().filter_map(Value::as_str).all(|entry| {
        if let Some(name) = entry.strip_prefix("dep:") {
            return dependency(packages, at, name).is_ok();
        }
        let Some((name, other)) = entry.split_once('/') else {
            return stays_within(packages, at, entry, seen);
        };
        match dependency(packages, at, name.trim_end_matches('?')) {
            Ok(Some(there)) => stays_within(packages, there, other, seen),
            Ok(None) => true,
            // `name?/other` turns on nothing where `name` is off.
            Err(NotLocked) => name.ends_with('?'),
        }
    })
}

struct NotLocked;

/// A dependency by the name in the manifest. None is there for one that is for development only.
fn dependency(packages: &[Package], at: usize, name: &str) -> Result<Option<usize>, NotLocked> {
    let manifest = &packages[at].manifest;
    let targets = manifest.get("target").and_then(Value::as_table);
    let targets = targets.into_iter().flat_map(Table::values);
    let tables = targets.filter_map(Value::as_table).chain([manifest]);
    let kinds = ["dependencies", "build-dependencies"];
    let mut found = tables.flat_map(|table| kinds.map(|kind| table.get(kind)?.get(name)));
    let Some(entry) = found.find_map(|entry| entry) else {
        return Ok(None);
    };
    let package = entry.get("package").and_then(Value::as_str).unwrap_or(name);
    let own = packages[at].dependencies.iter();
    let mut own = own.filter(|there| packages[**there].name == package);
    own.next().map(|there| Some(*there)).ok_or(NotLocked)
}
