//! Resolves targets that are not plain pointers: those by `$self`, `$id` or `$anchor`, and percent-encoded
//! pointers.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::grammar::Reference;
use crate::{Error, pointer};

/// The names in a document, and the pointers that they stand for.
#[derive(Default)]
pub(super) struct Names {
    /// The URL of the document (`$self`), without fragment.
    self_url: Option<String>,
    /// The pointers of schemas by their `$id`.
    ids: HashMap<String, String>,
    /// The pointers of schemas with an `$id`: schema resources in the words of JSON Schema.
    resources: HashSet<String>,
    /// Pointers by resource (`#` for the document) and anchor; `None` if several schemas have the anchor.
    anchors: HashMap<(String, String), Option<String>>,
}

impl Names {
    /// Collects the names of the schemas at `named`.
    ///
    /// # Errors
    ///
    /// Returns an error if two schemas have the same `$id`.
    pub(super) fn collect(document: &Value, named: &[String]) -> Result<Self, Error> {
        let url = document.get("$self").and_then(Value::as_str);
        let self_url = url.map(|url| url.split('#').next().unwrap_or(url).to_owned());
        let mut names = Self {
            self_url,
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

    /// Adds an anchor to the resource that contains it, and to the document, where it is searched next.
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

    /// Returns true if a target means the same wherever it is written, since no schema has an `$id`.
    pub(super) fn are_global(&self) -> bool {
        self.resources.is_empty()
    }

    /// Returns the pointer of `target`, which is written at `pointer`; `None` if nothing is there.
    pub(super) fn locate(&self, document: &Value, pointer: &str, target: &str) -> Option<String> {
        let (base, fragment) = match target.split_once('#') {
            Some((base, fragment)) => (base, decode(fragment)),
            None => (target, String::new()),
        };
        let resource = match base {
            "" => self.resource(pointer).unwrap_or("#"),
            base if self.is_self(base) => "#",
            base => self.ids.get(base)?,
        };
        let is_anchor = !fragment.is_empty() && !fragment.starts_with('/');
        // A target without a base is searched in its resource, then in the document.
        let pointers = [resource, "#"]
            .into_iter()
            .take(if base.is_empty() { 2 } else { 1 });
        let mut found = pointers.filter_map(|resource| {
            if is_anchor {
                let key = (resource.to_owned(), fragment.clone());
                self.anchors.get(&key).cloned().flatten()
            } else {
                Some(format!("{resource}{fragment}"))
            }
        });
        found.find(|pointer| pointer::get(document, pointer).is_some())
    }

    /// Returns the root of the schema that holds a dynamic reference, if it means that root: `$recursiveRef`
    /// (2019-09) always does, `$dynamicRef` (2020-12) if the root has the anchor or nothing has.
    ///
    /// In both a schema that extends this one may take its place; but OpenAPI has no type that would depend on
    /// where it is used.
    pub(super) fn dynamic_root(&self, document: &Value, reference: &Reference) -> Option<String> {
        let anchor = reference.target.rsplit('#').next().unwrap_or_default();
        let root = || Some(self.root(&reference.pointer).to_owned());
        match reference.key.as_str() {
            "$recursiveRef" => root(),
            "$dynamicRef" if anchor.is_empty() => root(),
            "$dynamicRef" => root().filter(|root| {
                let own = pointer::get(document, root).and_then(|root| root.get("$dynamicAnchor"));
                own.and_then(Value::as_str) == Some(anchor)
            }),
            _ => None,
        }
    }

    /// Returns the root of the schema around a pointer: the nearest with an `$id`, a component, or the schema of
    /// a parameter or a body.
    fn root<'pointer>(&self, pointer: &'pointer str) -> &'pointer str {
        const COMPONENTS: &str = "#/components/schemas/";
        if let Some(resource) = self.resource(pointer) {
            return resource;
        }
        let end = match pointer.strip_prefix(COMPONENTS) {
            Some(rest) => rest.find('/').map(|at| COMPONENTS.len() + at),
            None => pointer.find("/schema/").map(|at| at + "/schema".len()),
        };
        &pointer[..end.unwrap_or(pointer.len())]
    }

    /// Returns true if a target is an anchor that several schemas have.
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

    /// Returns true if `base` is the URL of the document, or the last segment of it.
    fn is_self(&self, base: &str) -> bool {
        let url = self.self_url.as_deref();
        url.is_some_and(|url| url == base || url.rsplit('/').next() == Some(base))
    }

    /// Returns the innermost schema with an `$id` around a pointer. References inside it are relative to it.
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

/// Decodes the percent-encoding of a fragment: bundlers write `{id}` as `%7Bid%7D` (RFC 6901, section 6).
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
