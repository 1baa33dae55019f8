//! Plans a release: the changes since the last release, and the version that they require.
//!
//! The effect on callers is the greatest of three, since each finds what the others miss: the difference of
//! the documents, the difference of the SDK's public items, and the entries under Unreleased in the
//! changelog.

pub(crate) mod advisories;
pub(crate) mod changelog;
pub(crate) mod consent;

use crate::diff;
use crate::diff::version::{Impact, Step};
use crate::support::failure::Failure;
use crate::support::generator::{self, Unsupported};
use crate::support::git::Git;
use crate::support::manifest;
use crate::support::settings::Settings;
use crate::support::workspace::{
    DOCUMENT, OPENAPI_VERSION, OVERLAY, SDK, SURFACE, Workspace, files_below, read_if_there,
};
use changelog::Entries;
use semver::Version;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The changelog, relative to the root.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";
/// The reasons why a human must approve a release.
pub(crate) const TRUST: &str = "the servers or the security schemes changed";
const BREAKING: &str = "callers may break";
/// The maximum number of removed public items in a report.
const SHOWN: usize = 40;

/// A planned release.
pub(crate) struct Plan {
    pub(crate) version: Version,
    /// Version of the API.
    pub(crate) api: String,
    /// The tag of the release before it.
    pub(crate) since: Option<String>,
    pub(crate) impact: Impact,
    /// True if nothing but words of the document changed.
    pub(crate) is_wording: bool,
    /// The section of the changelog.
    pub(crate) entries: Entries,
    /// What breaks callers, a line each.
    pub(crate) breaking: Vec<String>,
    /// What decides where tokens go, a line each.
    pub(crate) trust: Vec<String>,
    /// Public items that were removed, one line each.
    pub(crate) gone: Vec<String>,
}

impl Plan {
    /// Plans the next release, with entries beside those of the changelog; returns `None` if nothing changed since
    /// the last one.
    pub(crate) fn new(
        workspace: &Workspace,
        git: &Git,
        more: &Entries,
    ) -> Result<Option<Self>, Failure> {
        let api = read_if_there(&workspace.path(OPENAPI_VERSION))?.unwrap_or_default();
        let api = String::from_utf8_lossy(&api).trim().to_owned();
        let text = git.show("HEAD", CHANGELOG).unwrap_or_default();
        let mut entries = changelog::unreleased(&String::from_utf8_lossy(&text))?;
        entries.extend(more);
        let at_head = git.show("HEAD", &manifest::path()).unwrap_or_default();
        let at_head = match manifest::version_in(&at_head) {
            Some(version) => version,
            None => manifest::version(workspace)?,
        };
        let Some(tag) = git.last_tag()? else {
            return first(at_head, api, entries, workspace, git).map(Some);
        };
        let released = git.show(&tag, &manifest::path()).unwrap_or_default();
        let released = manifest::version_in(&released).unwrap_or_else(|| at_head.clone());
        let change = Change::since(&tag, workspace, git)?;
        let impact = change.impact.max(change.surface).max(entries.impact());
        let by_step = Step::of(impact, &released).next(&released, &api)?;
        if impact == Impact::None && at_head.cmp_precedence(&released).is_le() {
            return Ok(None);
        }
        // A merged proposal, or a human, has incremented the version in the manifest already.
        let version = if at_head.cmp_precedence(&by_step).is_ge() {
            Step::None.next(&at_head, &api)?
        } else {
            by_step
        };
        let mut breaking = change.breaking;
        breaking.extend(change.gone.iter().cloned());
        if change.documents_differ {
            entries.extend(&change.entries);
        }
        let is_silent = entries.is_empty();
        let is_wording = is_silent
            && change.impact == Impact::Inside
            && change.surface <= Impact::Inside
            && at_head.cmp_precedence(&released).is_le();
        if is_silent && change.surface > Impact::Inside {
            let line = match change.surface {
                Impact::Breaking => "- Public items of the SDK are gone.",
                _ => "- New public items of the SDK.",
            };
            let heading = match change.surface {
                Impact::Breaking => "Breaking",
                _ => "Added",
            };
            entries.push(heading, line);
        } else if is_silent {
            let line = format!("- Version {api} of the API: {}", change.wording);
            entries.push("Changed", &line);
        }
        Ok(Some(Self {
            version,
            api,
            since: Some(tag),
            impact,
            is_wording,
            entries,
            breaking,
            trust: change.trust,
            gone: change.gone,
        }))
    }

    /// Returns the tag of the release.
    pub(crate) fn tag(&self) -> String {
        tag_of(&self.version)
    }

    /// Returns the reasons why a human must approve the release, worst first.
    pub(crate) fn reasons(&self) -> Vec<&'static str> {
        let mut reasons = Vec::new();
        if !self.trust.is_empty() {
            reasons.push(TRUST);
        }
        if self.since.is_some() && self.impact == Impact::Breaking {
            reasons.push(BREAKING);
        }
        reasons
    }

    /// Returns the title of the pull request.
    pub(crate) fn title(&self) -> String {
        format!("Release {}: {}", self.tag(), self.reasons().join(", "))
    }

    /// Formats the text of the pull request.
    pub(crate) fn report(&self) -> String {
        let mut text = format!(
            "# {} for version {} of the API\n\n{}\n",
            self.tag(),
            self.api,
            self.entries.markdown()
        );
        if !self.trust.is_empty() {
            text += "\n### Where tokens go\n\n";
            for line in &self.trust {
                text += &format!("- {line}\n");
            }
        }
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

/// Returns the tag of a version, without build metadata, which does not tell versions apart in a registry.
pub(crate) fn tag_of(version: &Version) -> String {
    format!("v{}.{}.{}", version.major, version.minor, version.patch)
}

/// Plans the first release, with the version that the manifest has. Nobody calls it yet, so nothing breaks;
/// but where tokens go is compared with the document that a human has committed.
fn first(
    version: Version,
    api: String,
    mut entries: Entries,
    workspace: &Workspace,
    git: &Git,
) -> Result<Plan, Failure> {
    if entries.is_empty() {
        entries.push("Added", "- The first release.");
    }
    let trust = match git.show("HEAD", DOCUMENT) {
        Some(document) => documents((Some(document), git.show("HEAD", OVERLAY)), workspace)?.trust,
        None => {
            vec!["no document was committed before: a human must review where tokens go".to_owned()]
        }
    };
    Ok(Plan {
        version: Step::None.next(&version, &api)?,
        api,
        since: None,
        impact: Impact::Additive,
        is_wording: false,
        entries,
        breaking: Vec::new(),
        trust,
        gone: Vec::new(),
    })
}

/// All that has changed since a release.
struct Change {
    /// Effect of the difference of the documents.
    impact: Impact,
    /// Effect of the difference of the public items.
    surface: Impact,
    documents_differ: bool,
    /// The texts that differ.
    wording: String,
    breaking: Vec<String>,
    trust: Vec<String>,
    entries: Entries,
    gone: Vec<String>,
}

impl Change {
    /// Compares the working tree with a tag.
    fn since(tag: &str, workspace: &Workspace, git: &Git) -> Result<Self, Failure> {
        let change = documents((git.show(tag, DOCUMENT), git.show(tag, OVERLAY)), workspace)?;
        let before = surface_at(tag, git)?;
        let after = surface_now(workspace)?;
        let gone: Vec<String> = before.difference(&after).cloned().collect();
        let surface = match (gone.is_empty(), before == after) {
            (_, true) => Impact::None,
            (true, _) => Impact::Additive,
            (false, _) => Impact::Breaking,
        };
        Ok(Self {
            surface,
            gone,
            ..change
        })
    }
}

/// Compares the document and overlay in the working tree with older ones.
fn documents(
    (document, overlay): (Option<Vec<u8>>, Option<Vec<u8>>),
    workspace: &Workspace,
) -> Result<Change, Failure> {
    let unsupported = Settings::unsupported(workspace)?;
    let old = lowered(document, overlay, unsupported)?;
    let at = |path| read_if_there(&workspace.path(path));
    let new = lowered(at(DOCUMENT)?, at(OVERLAY)?, unsupported)?;
    let record = at(SURFACE)?.unwrap_or_default();
    let names = generator::names(&old, &new, &record);
    let diff = generator::diff::diff(&old, &new, &names);
    let lines = |belongs: fn(&generator::diff::Change) -> bool| {
        let changes = diff.changes.iter().filter(|change| belongs(change));
        changes
            .map(|change| {
                format!(
                    "{} at {}",
                    change.message,
                    generator::text::code(&change.pointer)
                )
            })
            .collect()
    };
    Ok(Change {
        impact: diff::impact(&diff, old == new),
        surface: Impact::None,
        documents_differ: old != new && !diff.changes.is_empty(),
        wording: diff::wording(&diff),
        breaking: lines(|change| change.breaking),
        trust: lines(|change| change.trust),
        entries: Entries::parse(&format!("\n{}", diff::as_markdown(&diff)))?,
        gone: Vec::new(),
    })
}

/// Applies the overlay to a pinned document and lowers it, without operations that the SDK leaves out: they are
/// no news for its users.
fn lowered(
    document: Option<Vec<u8>>,
    overlay: Option<Vec<u8>>,
    unsupported: Unsupported,
) -> Result<Value, Failure> {
    let overlay = overlay.map(|text| String::from_utf8_lossy(&text).into_owned());
    let overlay = overlay.as_deref().map(|text| (OVERLAY, text));
    generator::lowered(
        &document.unwrap_or_default(),
        DOCUMENT,
        overlay,
        unsupported,
    )
}

/// Lists the public items of the SDK at a revision.
fn surface_at(revision: &str, git: &Git) -> Result<BTreeSet<String>, Failure> {
    let files = git.files_at(revision, &format!("{SDK}/src"))?.into_iter();
    let sources = files.filter(|(path, _)| path.ends_with(".rs"));
    let sources = sources.map(|(path, text)| (inside(&path).to_owned(), text));
    generator::surface(&sources.collect::<Vec<_>>())
}

/// Lists the public items of the SDK in the working tree.
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

/// Returns a path relative to the folder of the SDK, as the generator expects it.
fn inside(path: &str) -> &str {
    let path = path.strip_prefix(SDK).unwrap_or(path);
    path.trim_start_matches('/')
}
