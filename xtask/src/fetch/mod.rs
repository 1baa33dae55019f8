//! Pins the API's document, byte for byte, or says why not.
//!
//! 1. A pin that a killed command left half written is finished ([`pin`]).
//! 2. The document comes from the API, where it is newer than the pin ([`download`]), or from a file.
//! 3. It is read as far as is needed to tell whether it may be pinned ([`document`]), and compared with the pin.
//! 4. Document, pin and version are written, all of them or none.

pub(crate) mod document;
pub(crate) mod download;

use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::pin::{self, Pin};
use crate::support::ui::{GOOD, Ui, paint};
use crate::support::workspace::{DOCUMENT, Workspace, read_if_there, shown};
use chrono::{SecondsFormat, Utc};
use document::Facts;
use download::{Download, Wanted};
use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where the API serves its document.
pub(crate) const URL: &str = "https://api.linkbreakers.com/openapi.json";

/// For everything, retries included.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// Where the document is taken from, and what is taken although it looks wrong.
pub(crate) struct Options {
    pub(crate) url: String,
    /// A file, instead of the address.
    pub(crate) from: Option<PathBuf>,
    /// What the pin says about where the document comes from.
    pub(crate) source: Option<String>,
    /// Writes nothing; another document than the pinned one is an error.
    pub(crate) check: bool,
    /// Takes an older version than the pinned one.
    pub(crate) allow_downgrade: bool,
    /// Takes a document with fewer than half of the pinned operations.
    pub(crate) force: bool,
    /// For everything, retries included.
    pub(crate) deadline: Duration,
}

/// What became of the pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pinning {
    Unchanged,
    Pinned,
}

/// A document as it came in.
struct Arrival {
    bytes: Vec<u8>,
    /// For messages.
    name: String,
    source: String,
    url: Option<String>,
    etag: Option<String>,
    last_modified: Option<String>,
}

impl Options {
    /// As `release` fetches: from the usual address, without exceptions.
    pub(crate) fn unattended(url: Option<&str>) -> Self {
        Self {
            url: url.unwrap_or(URL).to_owned(),
            from: None,
            source: None,
            check: false,
            allow_downgrade: false,
            force: false,
            deadline: DEADLINE,
        }
    }
}

/// Fetches and pins.
pub(crate) fn fetch(workspace: &Workspace, options: &Options, ui: &Ui) -> Result<Pinning, Failure> {
    pin::recover(workspace)?;
    let pinned = read_if_there(&workspace.path(DOCUMENT))?.unwrap_or_default();
    // A pin that was meddled with is no base for a conditional request or a comparison.
    let old = match pin::verify(workspace, &pinned) {
        Ok(()) => pin::load(workspace)?,
        Err(_) => None,
    };
    let Some(arrival) = arrive(options, old.as_ref(), ui)? else {
        return Ok(unchanged(old.as_ref(), ui));
    };
    let facts = Facts::of(&arrival.bytes, &arrival.name)?;
    let note = match &old {
        Some(old) => compare(options, old, &facts, &arrival)?,
        None => None,
    };
    let same = old
        .as_ref()
        .is_some_and(|old| old.sha256 == digest(&arrival.bytes));
    if same && options.source.is_none() {
        return Ok(unchanged(old.as_ref(), ui));
    }
    if options.check {
        return Err(Failure::stale(
            format!(
                "{} {} is not the pinned document",
                arrival.name, facts.version
            ),
            "`cargo xtask fetch` pins it",
        ));
    }
    if let Some(note) = &note {
        ui.warning(note);
    }
    store(workspace, arrival, facts, note, ui)
}

fn unchanged(old: Option<&Pin>, ui: &Ui) -> Pinning {
    let version = old.map_or("the document", |old| &old.api_version);
    ui.line(format!(
        "{} {version} is already pinned",
        paint(GOOD, "fetch")
    ));
    Pinning::Unchanged
}

/// The document, or nothing where the server says that it did not change.
fn arrive(options: &Options, old: Option<&Pin>, ui: &Ui) -> Result<Option<Arrival>, Failure> {
    if let Some(path) = &options.from {
        return Ok(Some(Arrival {
            bytes: fs::read(path).map_err(Failure::io("read", path))?,
            name: shown(path),
            source: options.source.clone().unwrap_or_else(|| file_name(path)),
            url: None,
            etag: None,
            last_modified: None,
        }));
    }
    let known = old.filter(|old| old.url.as_deref() == Some(options.url.as_str()));
    let wanted = Wanted {
        url: &options.url,
        etag: known.and_then(|old| old.etag.as_deref()),
        last_modified: known.and_then(|old| old.last_modified.as_deref()),
        deadline: options.deadline,
    };
    Ok(match download::get(&wanted, ui)? {
        Download::Unchanged => None,
        Download::Document {
            bytes,
            etag,
            last_modified,
        } => Some(Arrival {
            bytes,
            name: options.url.clone(),
            source: options
                .source
                .clone()
                .unwrap_or_else(|| format!("fetched from {}", options.url)),
            url: Some(options.url.clone()),
            etag,
            last_modified,
        }),
    })
}

/// Without its folder: the pin says the same on every machine.
fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Refuses what cannot be the next document after `old`; returns what a reader should know.
fn compare(
    options: &Options,
    old: &Pin,
    new: &Facts,
    arrival: &Arrival,
) -> Result<Option<String>, Failure> {
    let name = &arrival.name;
    let order = order(&new.version, &old.api_version);
    if order == Ordering::Less && !options.allow_downgrade {
        return Err(Failure::new(
            format!(
                "{name} is version {}, older than the pinned {}",
                new.version, old.api_version
            ),
            "`--allow-downgrade` takes it all the same",
        ));
    }
    if new.operations * 2 < old.operations && !options.force {
        return Err(Failure::new(
            format!(
                "{name} has {} operations, fewer than half of the pinned {}",
                new.operations, old.operations
            ),
            "`--force` takes it all the same",
        ));
    }
    let other = digest(&arrival.bytes) != old.sha256;
    let silent = order == Ordering::Equal && other;
    Ok(silent.then(|| {
        format!(
            "the same version {} as the pin before, with another content (sha256 was {})",
            new.version, old.sha256
        )
    }))
}

/// Compares versions number by number; text that is no number by letters.
fn order(new: &str, old: &str) -> Ordering {
    let parts = |version: &str| -> Vec<(u64, String)> {
        let split = version.split(['.', '-', '+', '_']);
        split
            .map(|part| (part.parse().unwrap_or(0), part.to_owned()))
            .collect()
    };
    match (semver::Version::parse(new), semver::Version::parse(old)) {
        (Ok(new), Ok(old)) => new.cmp(&old),
        _ => parts(new).cmp(&parts(old)),
    }
}

fn store(
    workspace: &Workspace,
    arrival: Arrival,
    facts: Facts,
    note: Option<String>,
    ui: &Ui,
) -> Result<Pinning, Failure> {
    let pin = Pin {
        source: arrival.source,
        url: arrival.url,
        sha256: digest(&arrival.bytes),
        bytes: arrival.bytes.len(),
        etag: arrival.etag,
        last_modified: arrival.last_modified,
        openapi: facts.openapi,
        api_version: facts.version,
        operations: facts.operations,
        fetched: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
        note,
    };
    pin::store(workspace, &arrival.bytes, &pin)?;
    ui.line(format!(
        "{} pinned {}: {} operations, {} bytes",
        paint(GOOD, "fetch"),
        pin.api_version,
        pin.operations,
        pin.bytes
    ));
    Ok(Pinning::Pinned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_number() {
        let cases = [
            ("1.188.3", "1.188.3", Ordering::Equal),
            ("1.188.10", "1.188.9", Ordering::Greater),
            ("1.9.0", "1.188.3", Ordering::Less),
            ("2.0.0-rc.1", "2.0.0", Ordering::Less),
            ("2026.11", "2026.9", Ordering::Greater),
            ("v2", "v1", Ordering::Greater),
        ];
        for (new, old, want) in cases {
            assert_eq!(order(new, old), want, "{new} {old}");
        }
    }
}
