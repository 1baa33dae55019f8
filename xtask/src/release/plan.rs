//! What is to be released: how much changed since the last release, and the version for it.

use super::changelog::{self, Entries};
use crate::diff;
use crate::diff::version::{Impact, Step};
use crate::support::failure::Failure;
use crate::support::generator;
use crate::support::git::Git;
use crate::support::manifest;
use crate::support::workspace::{
    DOCUMENT, OPENAPI_VERSION, OVERLAY, SDK, Workspace, files_below, read_if_there,
};
use semver::Version;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The file with the changes of every release.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";
/// Lines of the surface that a report shows.
const SHOWN: usize = 40;

/// A release to be made.
pub(crate) struct Plan {
    pub(crate) version: Version,
    pub(crate) api: String,
    pub(crate) impact: Impact,
    pub(crate) entries: Entries,
    /// Servers or security schemes changed.
    pub(crate) trust_changed: bool,
    /// A human moved the version as far as this asks for, by merging a proposal.
    pub(crate) approved: bool,
    /// Public items that are gone, one a line.
    pub(crate) gone: Vec<String>,
}

impl Plan {
    /// `None` where nothing changed since the last release.
    pub(crate) fn new(workspace: &Workspace, git: &Git) -> Result<Option<Self>, Failure> {
        let api = read_if_there(&workspace.path(OPENAPI_VERSION))?.unwrap_or_default();
        let api = String::from_utf8_lossy(&api).trim().to_owned();
        let text = git.show("HEAD", CHANGELOG).unwrap_or_default();
        let mut entries = changelog::unreleased(&String::from_utf8_lossy(&text))?;
        let at_head = git.show("HEAD", &manifest::path()).unwrap_or_default();
        let at_head = match manifest::version_in(&at_head) {
            Some(version) => version,
            None => manifest::version(workspace)?,
        };
        let Some(tag) = git.last_tag() else {
            return first(at_head, api, entries).map(Some);
        };
        let released = git.show(&tag, &manifest::path()).unwrap_or_default();
        let released = manifest::version_in(&released).unwrap_or_else(|| at_head.clone());
        let change = Change::since(&tag, workspace, git)?;
        let impact = change.impact.max(change.surface).max(entries.impact());
        let step = Step::of(impact, &released);
        let by_step = step.next(&released, &api)?;
        let moved = manifest_moved(&at_head, &released);
        if impact == Impact::None && !moved {
            return Ok(None);
        }
        // A proposal that was merged brought its own section of the changelog along.
        let numbers = |version: &Version| (version.major, version.minor, version.patch);
        let approved = moved && numbers(&at_head) >= numbers(&by_step);
        let version = if approved {
            Step::None.next(&at_head, &api)?
        } else {
            by_step
        };
        if change.documents_differ {
            entries.extend(&change.entries);
        }
        if entries.is_empty() {
            entries.push(
                "Changed",
                &format!("- Version {api} of the API; no interface changed."),
            );
        }
        Ok(Some(Self {
            version,
            api,
            impact,
            entries,
            trust_changed: change.trust_changed,
            approved,
            gone: change.gone,
        }))
    }

    /// The tag of the release.
    pub(crate) fn tag(&self) -> String {
        tag_of(&self.version)
    }

    /// What stops an unattended release, if anything does.
    pub(crate) fn stop(&self, allow_breaking: bool, allow_trust: bool) -> Option<&'static str> {
        if self.approved {
            return None;
        }
        if self.trust_changed && !allow_trust {
            return Some("the servers or the security schemes changed");
        }
        (self.impact == Impact::Breaking && !allow_breaking).then_some("callers may break")
    }

    /// The text of a pull request.
    pub(crate) fn report(&self) -> String {
        let mut text = format!(
            "# {} for version {} of the API\n\n{}\n",
            self.tag(),
            self.api,
            self.entries.markdown()
        );
        if !self.gone.is_empty() {
            text += "\n### Gone from the public surface\n\n```text\n";
            for line in self.gone.iter().take(SHOWN) {
                text += &format!("{line}\n");
            }
            text += "```\n";
            if self.gone.len() > SHOWN {
                text += &format!("\nand {} more.\n", self.gone.len() - SHOWN);
            }
        }
        text
    }
}

/// The tag of a version, without build metadata: it orders nothing.
pub(crate) fn tag_of(version: &Version) -> String {
    format!("v{}.{}.{}", version.major, version.minor, version.patch)
}

fn manifest_moved(at_head: &Version, released: &Version) -> bool {
    at_head.cmp_precedence(released).is_gt()
}

/// The first release has the version that the manifest names.
fn first(version: Version, api: String, mut entries: Entries) -> Result<Plan, Failure> {
    if entries.is_empty() {
        entries.push("Added", "- The first release.");
    }
    Ok(Plan {
        version: Step::None.next(&version, &api)?,
        api,
        impact: Impact::Additive,
        entries,
        trust_changed: false,
        approved: true,
        gone: Vec::new(),
    })
}

/// What happened since a release.
struct Change {
    /// Of the documents.
    impact: Impact,
    /// Of the public surface.
    surface: Impact,
    documents_differ: bool,
    trust_changed: bool,
    entries: Entries,
    gone: Vec<String>,
}

impl Change {
    fn since(tag: &str, workspace: &Workspace, git: &Git) -> Result<Self, Failure> {
        let old = lowered(git.show(tag, DOCUMENT), git.show(tag, OVERLAY))?;
        let at = |path| read_if_there(&workspace.path(path));
        let new = lowered(at(DOCUMENT)?, at(OVERLAY)?)?;
        let diff = generator::diff::diff(&old, &new);
        let before = surface_at(tag, git)?;
        let after = surface_now(workspace)?;
        let gone: Vec<String> = before.difference(&after).cloned().collect();
        let surface = match (gone.is_empty(), before == after) {
            (_, true) => Impact::None,
            (true, _) => Impact::Additive,
            (false, _) => Impact::Breaking,
        };
        Ok(Self {
            impact: diff::impact(&diff, old == new),
            surface,
            documents_differ: old != new,
            trust_changed: diff.trust_changed,
            entries: Entries::parse(&format!("\n{}", diff::as_markdown(&diff)))?,
            gone,
        })
    }
}

/// A pinned document with its overlay.
fn lowered(document: Option<Vec<u8>>, overlay: Option<Vec<u8>>) -> Result<Value, Failure> {
    let overlay = overlay.map(|text| String::from_utf8_lossy(&text).into_owned());
    let overlay = overlay.as_deref().map(|text| (OVERLAY, text));
    generator::lowered(&document.unwrap_or_default(), DOCUMENT, overlay)
}

/// The public items of the SDK at a revision.
fn surface_at(revision: &str, git: &Git) -> Result<BTreeSet<String>, Failure> {
    let files = git.texts(revision, &format!("{SDK}/src"))?.into_iter();
    let sources = files.filter(|(path, _)| path.ends_with(".rs"));
    let sources = sources.map(|(path, text)| (inside(&path).to_owned(), text));
    generator::surface(&sources.collect::<Vec<_>>())
}

/// The public items of the SDK as it lies there.
fn surface_now(workspace: &Workspace) -> Result<BTreeSet<String>, Failure> {
    let folder = workspace.path(SDK).join("src");
    let mut sources = Vec::new();
    for path in files_below(&folder)? {
        if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).map_err(Failure::io("read", &path))?;
            let path = path.strip_prefix(workspace.root()).unwrap_or(&path);
            let path = path.to_string_lossy().replace('\\', "/");
            sources.push((inside(&path).to_owned(), text));
        }
    }
    generator::surface(&sources)
}

/// The path in the SDK's folder.
fn inside(path: &str) -> &str {
    let path = path.strip_prefix(SDK).unwrap_or(path);
    path.trim_start_matches('/')
}
