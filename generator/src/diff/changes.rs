//! The changes that a comparison reports, and their collector.

use serde_json::Value;

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is new.
    Added,
    /// It is different.
    Changed,
    /// It still works, and is on its way out.
    Deprecated,
    /// It is gone.
    Removed,
}

/// One thing that a caller may notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Kind of the change.
    pub kind: Kind,
    /// JSON pointer, into the newer document unless the thing is gone from it.
    pub pointer: String,
    /// The consequence for a Rust caller.
    pub message: String,
    /// Set if code that worked with the older SDK may not compile, or not work, with the newer.
    pub breaking: bool,
}

/// All that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// Breaking changes first, then by kind and pointer.
    pub changes: Vec<Change>,
    /// Descriptions, examples, defaults and bounds that differ; none of them is a change.
    pub docs_changed: usize,
    /// Set if servers or security schemes changed: they decide where tokens go.
    pub trust_changed: bool,
}

impl Diff {
    /// Returns whether any change breaks a caller.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(|change| change.breaking)
    }
}

/// Collects changes.
#[derive(Default)]
pub(super) struct Found(pub(super) Diff);

impl Found {
    fn push(&mut self, kind: Kind, pointer: &str, message: String, breaking: bool) {
        self.0.changes.push(Change {
            kind,
            pointer: pointer.to_owned(),
            message,
            breaking,
        });
    }

    pub(super) fn added(&mut self, pointer: &str, message: String) {
        self.push(Kind::Added, pointer, message, false);
    }

    /// Reports an addition that callers have to use.
    pub(super) fn demanded(&mut self, pointer: &str, message: String) {
        self.push(Kind::Added, pointer, message, true);
    }

    /// Reports a change that breaks nobody.
    pub(super) fn eased(&mut self, pointer: &str, message: String) {
        self.push(Kind::Changed, pointer, message, false);
    }

    pub(super) fn broken(&mut self, pointer: &str, message: String) {
        self.push(Kind::Changed, pointer, message, true);
    }

    pub(super) fn removed(&mut self, pointer: &str, message: String) {
        self.push(Kind::Removed, pointer, message, true);
    }

    /// Reports that something was marked deprecated, or no longer is.
    pub(super) fn deprecation(&mut self, pointer: &str, name: &str, old: &Value, new: &Value) {
        let marked = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
        match (marked(old), marked(new)) {
            (false, true) => {
                let message = format!("{name} is deprecated: using it warns");
                self.push(Kind::Deprecated, pointer, message, false);
            }
            (true, false) => self.eased(pointer, format!("{name} is no longer deprecated")),
            _ => {}
        }
    }
}
