//! The changes that a comparison reports, and the collector that all comparisons report to.
//!
//! A new kind also needs a word and a section in `xtask/src/diff`; a kind without a section is missing from
//! changelogs. The order of the variants is that of the report; a new heading in `release::plan::changelog`
//! also states an `Impact`, which can raise the version.

use serde_json::Value;

use super::names::Names;

/// The kind of a change, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Something was added.
    Added,
    /// Something works differently.
    Changed,
    /// Something still works, but will be removed.
    Deprecated,
    /// Something was removed.
    Removed,
}

/// A change that callers may notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of the change.
    pub kind: Kind,
    /// The JSON pointer in the newer document, or in the older one if the part was removed.
    pub pointer: String,
    /// The consequence for a Rust caller, as Markdown on one line: names of the document are code spans
    /// (`text::code`).
    pub message: String,
    /// True if code that worked with the older SDK may not compile, or may fail, with the newer one.
    pub breaking: bool,
    /// True if the change decides where tokens go, or which calls need one: a human has to review it.
    pub trust: bool,
}

/// The result of a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes: breaking ones first, then by kind and pointer.
    pub changes: Vec<Change>,
    /// The number of descriptions, examples, defaults and bounds that differ; these are not in `changes`.
    pub docs_changed: usize,
    /// The names of what they describe, each once, as Markdown.
    pub described: Vec<String>,
}

impl Diff {
    /// Returns true if any change is breaking.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(|change| change.breaking)
    }

    /// Returns true if servers or security changed, which decide where tokens go.
    pub fn trust_changed(&self) -> bool {
        self.changes.iter().any(|change| change.trust)
    }
}

/// Collects changes.
pub(super) struct Found<'n> {
    pub(super) names: &'n Names,
    pub(super) diff: Diff,
}

impl Found<'_> {
    fn push(&mut self, kind: Kind, pointer: &str, message: String, breaking: bool) {
        self.diff.changes.push(Change {
            kind,
            pointer: pointer.to_owned(),
            message,
            breaking,
            trust: false,
        });
    }

    /// Marks the last reported change as one that a human has to review.
    pub(super) fn needs_review(&mut self) {
        if let Some(change) = self.diff.changes.last_mut() {
            change.trust = true;
        }
    }

    /// Reports an addition that callers may ignore.
    pub(super) fn added(&mut self, pointer: &str, message: String) {
        self.push(Kind::Added, pointer, message, false);
    }

    /// Reports an addition that callers must use, which breaks those who do not.
    pub(super) fn demanded(&mut self, pointer: &str, message: String) {
        self.push(Kind::Added, pointer, message, true);
    }

    /// Reports a change that breaks no caller.
    pub(super) fn eased(&mut self, pointer: &str, message: String) {
        self.push(Kind::Changed, pointer, message, false);
    }

    /// Reports a breaking change.
    pub(super) fn broken(&mut self, pointer: &str, message: String) {
        self.push(Kind::Changed, pointer, message, true);
    }

    /// Reports a removal, which is always breaking.
    pub(super) fn removed(&mut self, pointer: &str, message: String) {
        self.push(Kind::Removed, pointer, message, true);
    }

    /// Reports that something was marked deprecated, or no longer is.
    pub(super) fn deprecation(&mut self, pointer: &str, name: &str, old: &Value, new: &Value) {
        let is_marked = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
        match (is_marked(old), is_marked(new)) {
            (false, true) => {
                let message = format!("{name} is deprecated: using it warns");
                self.push(Kind::Deprecated, pointer, message, false);
            }
            (true, false) => self.eased(pointer, format!("{name} is no longer deprecated")),
            _ => {}
        }
    }
}
