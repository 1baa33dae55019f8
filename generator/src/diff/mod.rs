//! What changed between two documents, as a caller of the generated SDK meets it.
//!
//! Works on documents after overlay and lowering, and as well on plain OpenAPI 3.0 to 3.2. The
//! rules follow what the generator promises: setters, fields, variants, operations and types that
//! are added break nobody, and a field that turns optional keeps its shape by `spec/surface.lock`.

mod docs;
mod document;
mod operations;
mod schemas;
mod shape;

use document::Document;
use serde_json::Value;

/// What happened to the thing that a change is about.
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
    /// What happened.
    pub kind: Kind,
    /// JSON pointer, into the newer document unless the thing is gone from it.
    pub pointer: String,
    /// What it means to a Rust caller.
    pub message: String,
    /// Whether code that worked with the older SDK may not compile, or not work, with the newer.
    pub breaking: bool,
}

/// All that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// Breaking changes first, then by kind and pointer.
    pub changes: Vec<Change>,
    /// Descriptions, examples, defaults and bounds that differ; none of them is a change.
    pub docs_changed: usize,
    /// Whether servers or security schemes changed: they decide where tokens go.
    pub trust_changed: bool,
}

impl Diff {
    /// Whether any change breaks a caller.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(|change| change.breaking)
    }
}

/// Compares two documents.
pub fn diff(old: &Value, new: &Value) -> Diff {
    let (old, new) = (Document::new(old), Document::new(new));
    let mut found = Found::default();
    found.trust(&old, &new);
    operations::compare(&old, &new, &mut found);
    schemas::compare_all(&old, &new, &mut found);
    let mut diff = found.0;
    diff.docs_changed = docs::count(old.root, new.root);
    diff.changes.sort_by(|a, b| {
        let key = |change: &Change| (!change.breaking, change.kind, change.pointer.clone());
        key(a).cmp(&key(b))
    });
    diff.changes.dedup();
    diff
}

/// Collects changes.
#[derive(Default)]
struct Found(Diff);

impl Found {
    fn push(&mut self, kind: Kind, pointer: &str, message: String, breaking: bool) {
        self.0.changes.push(Change {
            kind,
            pointer: pointer.to_owned(),
            message,
            breaking,
        });
    }

    fn added(&mut self, pointer: &str, message: String) {
        self.push(Kind::Added, pointer, message, false);
    }

    /// A change that breaks nobody.
    fn eased(&mut self, pointer: &str, message: String) {
        self.push(Kind::Changed, pointer, message, false);
    }

    fn broken(&mut self, pointer: &str, message: String) {
        self.push(Kind::Changed, pointer, message, true);
    }

    fn removed(&mut self, pointer: &str, message: String) {
        self.push(Kind::Removed, pointer, message, true);
    }

    /// Notes that something was marked deprecated, or no longer is.
    fn deprecation(&mut self, pointer: &str, name: &str, old: &Value, new: &Value) {
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

    /// Servers and security schemes: where tokens go is for a human to decide.
    fn trust(&mut self, old: &Document<'_>, new: &Document<'_>) {
        let parts = [
            ("/servers", "the servers changed"),
            ("/security", "what every call must prove changed"),
            (
                "/components/securitySchemes",
                "the security schemes changed",
            ),
        ];
        for (pointer, what) in parts {
            let part = |document: &Document<'_>| {
                let value = document.root.pointer(pointer).cloned();
                docs::without(&value.unwrap_or(Value::Null))
            };
            if part(old) != part(new) {
                let message = format!("{what}: a human must see where tokens go");
                self.broken(&format!("#{pointer}"), message);
                self.0.trust_changed = true;
            }
        }
    }
}
