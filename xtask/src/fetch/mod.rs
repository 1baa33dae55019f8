//! Pins the API's document, byte for byte.
//!
//! A server may send an error page, half a document or an older version, and nobody watches an unattended
//! run. So a document is pinned only after these steps, and until the last one nothing is written:
//!
//! 1. Finish a pin that a killed command left half written ([`pin::recover`]).
//! 2. Verify the old pin ([`pin::verify`]); an edited one is treated as missing.
//! 3. Download the document by a conditional GET, or read it from a file ([`download`]).
//! 4. Parse it, and check that it is OpenAPI 3 with a version and operations ([`document`]).
//! 5. Compare it with the old pin ([`compare`]): reject an older version, and one with fewer than half of the
//!    operations.
//! 6. Under `--check`, fail if the document differs from the pinned one.
//! 7. Write document, pin and version, all of them or none ([`pin::store`]).
//!
//! A new check of the document belongs in [`document`], or in [`compare`] if it needs the old pin. The
//! document itself is never changed: corrections belong in `spec/overlay.yaml`.

pub(crate) mod document;
pub(crate) mod download;

use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::pin::{self, Pin};
use crate::support::ui::{GOOD, Ui, paint};
use crate::support::workspace::{DOCUMENT, Workspace, read_if_there, shown};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use document::Facts;
use download::{Absence, Download, Wanted};
use std::cmp::Ordering;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The address of the API's document.
pub(crate) const URL: &str = "https://api.linkbreakers.com/openapi.json";

/// The default time limit of a download, retries included.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// The options of `fetch`.
pub(crate) struct Options {
    pub(crate) url: String,
    /// A file to read instead of the address.
    pub(crate) from: Option<PathBuf>,
    /// The origin of the document, as the pin records it.
    pub(crate) source: Option<String>,
    /// Writes nothing, and fails if the document differs from the pinned one.
    pub(crate) check: bool,
    /// Decides if a version older than the pinned one is taken.
    pub(crate) older: Older,
    /// Accepts a document with fewer than half of the pinned operations.
    pub(crate) force: bool,
    /// Time limit of the download, retries included.
    pub(crate) deadline: Duration,
}

/// Decides if a version older than the pinned one is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Older {
    Pinned,
    Refused,
    /// For a day after the pinned one was fetched, it is taken for the copy of a slow cache, and ignored.
    IgnoredForADay,
}

/// The result of `fetch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pinning {
    /// The document is already pinned.
    Unchanged,
    /// The document is now pinned.
    Pinned,
    /// The document is older than the pinned one, which stays.
    Older,
}

/// A document that was read or downloaded, before it is checked.
struct Candidate {
    bytes: Vec<u8>,
    /// Path or address, for messages.
    name: String,
    /// Origin, for the pin.
    source: String,
    url: Option<String>,
    etag: Option<String>,
    last_modified: Option<String>,
}

impl Options {
    /// Returns the options of an unattended fetch: all checks are on; without `url`, the address is [`URL`].
    pub(crate) fn unattended(url: Option<&str>) -> Self {
        Self {
            url: url.unwrap_or(URL).to_owned(),
            from: None,
            source: None,
            check: false,
            older: Older::IgnoredForADay,
            force: false,
            deadline: DEADLINE,
        }
    }
}

/// Fetches the document and pins it, by the steps of this module's page.
///
/// # Errors
///
/// Returns an error if the document cannot be read or is rejected, or if it differs under `--check`.
pub(crate) fn fetch(workspace: &Workspace, options: &Options, ui: &Ui) -> Result<Pinning, Failure> {
    pin::recover(workspace)?;
    let pinned = read_if_there(&workspace.path(DOCUMENT))?.unwrap_or_default();
    // The validators and counts of an edited pin describe another document: they would make the server
    // respond with 304, or the comparison pass.
    let old = match pin::verify(workspace, &pinned) {
        Ok(()) => pin::load(workspace)?,
        Err(_) => None,
    };
    let Some(candidate) = obtain(options, old.as_ref(), ui)? else {
        return Ok(unchanged(old.as_ref(), ui));
    };
    let facts = Facts::of(&candidate.bytes, &candidate.name)?;
    if let Some(old) = old
        .as_ref()
        .filter(|old| is_from_a_cache(options, old, &facts))
    {
        ui.line(format!(
            "{} {} is served, older than the pinned {}, which stays",
            paint(GOOD, "fetch"),
            facts.version,
            old.api_version
        ));
        return Ok(Pinning::Older);
    }
    let note = match &old {
        Some(old) => compare(options, old, &facts, &candidate)?,
        None => None,
    };
    let same = old
        .as_ref()
        .is_some_and(|old| old.sha256 == digest(&candidate.bytes));
    // A new `source` for the same document is written, but `--check` only asks for the document.
    if same && (options.source.is_none() || options.check) {
        return Ok(unchanged(old.as_ref(), ui));
    }
    if options.check {
        return Err(Failure::stale(
            format!(
                "{} {} is not the pinned document",
                candidate.name, facts.version
            ),
            "pin it by `cargo xtask fetch`",
        ));
    }
    if let Some(note) = &note {
        ui.warning(note);
    }
    store(workspace, candidate, facts, note, ui)
}

/// Prints that the document is already pinned, and returns that outcome.
fn unchanged(old: Option<&Pin>, ui: &Ui) -> Pinning {
    let version = old.map_or("the document", |old| old.api_version.as_str());
    ui.line(format!(
        "{} {version} is already pinned",
        paint(GOOD, "fetch")
    ));
    Pinning::Unchanged
}

/// Reads the file or downloads the document; `None` if the server responds that it did not change.
fn obtain(options: &Options, old: Option<&Pin>, ui: &Ui) -> Result<Option<Candidate>, Failure> {
    if let Some(path) = &options.from {
        return Ok(Some(Candidate {
            bytes: fs::read(path).map_err(Failure::io("read", path))?,
            name: shown(path),
            source: options.source.clone().unwrap_or_else(|| file_name(path)),
            url: None,
            etag: None,
            last_modified: None,
        }));
    }
    // Validators are those of one resource: another address may use the same ETag for another document.
    let known = old.filter(|old| old.url.as_deref() == Some(options.url.as_str()));
    let wanted = Wanted {
        url: &options.url,
        etag: known.and_then(|old| old.etag.as_deref()),
        last_modified: known.and_then(|old| old.last_modified.as_deref()),
        deadline: options.deadline,
        absence: Absence::Fails,
    };
    Ok(match download::get(&wanted, ui)? {
        Download::Unchanged | Download::Missing => None,
        Download::Document {
            bytes,
            etag,
            last_modified,
        } => Some(Candidate {
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

/// Returns true if an older document may be the copy of a slow cache: shortly after a new version, some
/// servers of an API still send the old one.
fn is_from_a_cache(options: &Options, old: &Pin, new: &Facts) -> bool {
    let fetched = DateTime::parse_from_rfc3339(&old.fetched);
    let is_recent = fetched.is_ok_and(|fetched| Utc::now() - fetched.to_utc() < TimeDelta::days(1));
    options.older == Older::IgnoredForADay
        && is_recent
        && order(&new.version, &old.api_version) == Ordering::Less
}

/// Returns the name of a file without its folder, so that the pin is the same on every machine.
fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Checks that a document may follow the pinned one; returns a warning if its content changed but its version
/// did not.
///
/// # Errors
///
/// Returns an error if the version is older or most operations are gone, unless the options allow it.
fn compare(
    options: &Options,
    old: &Pin,
    new: &Facts,
    candidate: &Candidate,
) -> Result<Option<String>, Failure> {
    let name = &candidate.name;
    let order = order(&new.version, &old.api_version);
    if order == Ordering::Less && options.older != Older::Pinned {
        return Err(Failure::new(
            format!(
                "{name} is version {}, older than the pinned {}",
                new.version, old.api_version
            ),
            "pass `--allow-downgrade` to pin it anyway",
        ));
    }
    if new.operations * 2 < old.operations && !options.force {
        return Err(Failure::new(
            format!(
                "{name} has {} operations, fewer than half of the pinned {}",
                new.operations, old.operations
            ),
            "pass `--force` to pin it anyway",
        ));
    }
    let differs = digest(&candidate.bytes) != old.sha256;
    let same_version = order == Ordering::Equal && differs;
    Ok(same_version.then(|| {
        format!(
            "the same version {} as the previous pin, with different content (its sha256 was {})",
            new.version, old.sha256
        )
    }))
}

/// Orders two versions: as semantic versions if both are, otherwise part by part, by number and then by
/// letters.
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

/// Writes the pin and prints it.
fn store(
    workspace: &Workspace,
    candidate: Candidate,
    facts: Facts,
    note: Option<String>,
    ui: &Ui,
) -> Result<Pinning, Failure> {
    let pin = Pin {
        source: candidate.source,
        url: candidate.url,
        sha256: digest(&candidate.bytes),
        bytes: candidate.bytes.len(),
        etag: candidate.etag,
        last_modified: candidate.last_modified,
        openapi: facts.openapi,
        api_version: facts.version,
        operations: facts.operations,
        fetched: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
        note,
    };
    pin::store(workspace, &candidate.bytes, &pin)?;
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
