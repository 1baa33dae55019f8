//! The other ways of naming a place: `$self`, `$id`, `$anchor`, percent-encoded pointers.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::{Error, pointer};

/// Names of the document, and what they stand for.
#[derive(Default)]
pub(super) struct Names {
    /// The document's own address, without fragment.
    own: Option<String>,
    /// `$id` -> pointer of its schema.
    ids: HashMap<String, String>,
    /// Pointers of the schemas with an `$id`.
    resources: HashSet<String>,
    /// Resource (`#` for the document) and anchor -> pointer; `None` if several schemas have it.
    anchors: HashMap<(String, String), Option<String>>,
}

impl Names {
    /// Collects them from the schemas at `named`.
    pub(super) fn collect(document: &Value, named: &[String]) -> Result<Self, Error> {
        let own = document.get("$self").and_then(Value::as_str);
        let own = own.map(|own| own.split('#').next().unwrap_or(own).to_owned());
        let mut names = Self {
            own,
            ..Self::default()
        };
        for pointer in named {
            let Some(id) =
                pointer::get(document, pointer).and_then(|schema| schema.get("$id")?.as_str())
            else {
                continue;
            };
            if let Some(other) = names
                .ids
                .insert(id.trim_end_matches('#').to_owned(), pointer.clone())
            {
                return Err(Error::new(
                    format!("{pointer}/$id"),
                    format!("{other} has the same $id"),
                    "give each schema its own $id, or none",
                ));
            }
            names.resources.insert(pointer.clone());
        }
        for pointer in named {
            for key in ["$anchor", "$dynamicAnchor"] {
                let schema = pointer::get(document, pointer);
                if let Some(anchor) = schema.and_then(|schema| schema.get(key)?.as_str()) {
                    names.add_anchor(pointer, anchor);
                }
            }
        }
        Ok(names)
    }

    /// Under the resource it stands in, and under the document, where it is looked for next.
    fn add_anchor(&mut self, pointer: &str, anchor: &str) {
        let resource = self.resource(pointer).unwrap_or("#").to_owned();
        let within = [
            Some(resource.clone()),
            Some("#".to_owned()).filter(|_| resource != "#"),
        ];
        for resource in within.into_iter().flatten() {
            self.anchors
                .entry((resource, anchor.to_owned()))
                .and_modify(|known| *known = known.take().filter(|known| known == pointer))
                .or_insert_with(|| Some(pointer.to_owned()));
        }
    }

    /// Returns whether a target means the same wherever it is written.
    pub(super) fn are_global(&self) -> bool {
        self.resources.is_empty()
    }

    /// The pointer that `target`, written at `place`, stands for; `None` if nothing is there.
    pub(super) fn locate(&self, document: &Value, pointer: &str, target: &str) -> Option<String> {
        let (base, fragment) = match target.split_once('#') {
            Some((base, fragment)) => (base, decode(fragment)),
            None => (target, String::new()),
        };
        let resource = match base {
            "" => self.resource(pointer).unwrap_or("#"),
            base if self.is_own(base) => "#",
            base => self.ids.get(base)?,
        };
        let anchor = !fragment.is_empty() && !fragment.starts_with('/');
        let pointers = [resource, "#"]
            .into_iter()
            .take(if base.is_empty() { 2 } else { 1 });
        let mut found = pointers.filter_map(|resource| {
            if anchor {
                let key = (resource.to_owned(), fragment.clone());
                self.anchors.get(&key).cloned().flatten()
            } else {
                Some(format!("{resource}{fragment}"))
            }
        });
        found.find(|pointer| pointer::get(document, pointer).is_some())
    }

    /// Returns whether a target is an anchor that several schemas have.
    pub(super) fn is_ambiguous(&self, pointer: &str, target: &str) -> bool {
        let Some(anchor) = target
            .strip_prefix('#')
            .filter(|anchor| !anchor.starts_with('/'))
        else {
            return false;
        };
        let near = self.resource(pointer).unwrap_or("#");
        let known = |resource: &str| self.anchors.get(&(resource.to_owned(), decode(anchor)));
        matches!(known(near).or_else(|| known("#")), Some(None))
    }

    /// Returns whether this is the document's own address, whole or its last part.
    fn is_own(&self, base: &str) -> bool {
        let own = self.own.as_deref();
        own.is_some_and(|own| own == base || own.rsplit('/').next() == Some(base))
    }

    /// The innermost schema with an `$id` around a place; its references start there.
    fn resource<'pointer>(&self, pointer: &'pointer str) -> Option<&'pointer str> {
        if self.resources.is_empty() {
            return None;
        }
        let ends = pointer.rmatch_indices('/').map(|(at, _)| at);
        let mut around = [pointer.len()]
            .into_iter()
            .chain(ends)
            .map(|end| &pointer[..end]);
        around.find(|prefix| self.resources.contains(*prefix))
    }
}

/// A fragment without its percent-encoding: bundlers write `{id}` as `%7Bid%7D`.
fn decode(fragment: &str) -> String {
    if !fragment.contains('%') {
        return fragment.to_owned();
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        let code = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match code
            .filter(|_| *byte == b'%')
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
        {
            Some(code) => {
                bytes.push(code);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
