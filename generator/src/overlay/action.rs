//! Parses and applies one action.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use super::hints::check_hints;
use super::known_keys::known_keys;
use super::merge::merge;
use super::places::{self, Place};
use crate::{Error, pointer::escape};

/// A parsed and checked action of an overlay.
pub(super) struct Action<'overlay> {
    pointer: String,
    target: &'overlay str,
    path: JsonPath,
    change: Change<'overlay>,
}

enum Change<'overlay> {
    Update(&'overlay Value),
    Remove,
}

/// One step from a value to a value inside it.
enum Step {
    Key(String),
    Index(usize),
}

impl<'overlay> Action<'overlay> {
    pub(super) fn read(index: usize, action: &'overlay Value) -> Result<Self, Error> {
        let pointer = format!("#/actions/{index}");
        known_keys(
            action,
            &pointer,
            &["target", "description", "update", "remove"],
        )?;
        let Some(target) = action.get("target").and_then(Value::as_str) else {
            return Err(Error::new(
                format!("{pointer}/target"),
                "the action has no target",
                "add `target:` with a JSONPath such as $.info",
            ));
        };
        let path = JsonPath::parse(target).map_err(|error| {
            Error::new(
                format!("{pointer}/target"),
                format!(
                    "the target `{target}` is not valid JSONPath from character {} on",
                    error.position() + 1
                ),
                "write it in the syntax of RFC 9535, such as $.paths['/v1/links'].get.parameters[?@.name == 'sortBy']",
            )
        })?;
        let change = match (action.get("update"), action.get("remove")) {
            (None, Some(Value::Bool(true))) => Change::Remove,
            (Some(update), None | Some(Value::Bool(false))) => {
                check_hints(update, &format!("{pointer}/update"))?;
                Change::Update(update)
            }
            (update, _) => {
                let problem = match update {
                    Some(_) => "the action both updates and removes",
                    None => "the action neither updates nor removes",
                };
                return Err(Error::new(
                    pointer,
                    problem,
                    "give either `update:` or `remove: true`",
                ));
            }
        };
        Ok(Self {
            pointer,
            target,
            path,
            change,
        })
    }

    /// Applies the action, and collects the hints that it writes.
    pub(super) fn apply(&self, document: &mut Value, hints: &mut Vec<Place>) -> Result<(), Error> {
        let locations = self.locations(document);
        if locations.is_empty() {
            return Err(self.refuse(
                "matches nothing in the document",
                "the target moved or was removed: correct it, or remove the action if it is no longer needed",
            ));
        }
        // From the last to the first: removing an item shifts the indices of those after it.
        locations
            .iter()
            .rev()
            .try_for_each(|location| self.change(document, location, hints))
    }

    fn locations(&self, document: &Value) -> Vec<Vec<Step>> {
        let mut locations = Vec::new();
        for node in self.path.query_located(document).dedup() {
            let steps = node.location().iter().map(|element| match element {
                PathElement::Name(key) => Step::Key((*key).to_owned()),
                PathElement::Index(index) => Step::Index(*index),
            });
            locations.push(steps.collect());
        }
        locations
    }

    fn change(
        &self,
        document: &mut Value,
        location: &[Step],
        hints: &mut Vec<Place>,
    ) -> Result<(), Error> {
        match self.change {
            Change::Update(update) => {
                let target = at(document, location);
                self.collect_hints(target.as_deref(), location, update, hints);
                self.update(target, update)
            }
            Change::Remove => self.remove(document, location),
        }
    }

    fn collect_hints(
        &self,
        target: Option<&Value>,
        location: &[Step],
        update: &Value,
        hints: &mut Vec<Place>,
    ) {
        let mut place = Place {
            in_document: pointer_of(location),
            in_overlay: format!("{}/update", self.pointer),
        };
        if let Some(Value::Array(list)) = target {
            // The update is appended as a whole.
            place.in_document += &format!("/{}", list.len());
            places::collect(None, update, &place, hints);
        } else {
            places::collect(target, update, &place, hints);
        }
    }

    fn update(&self, target: Option<&mut Value>, update: &Value) -> Result<(), Error> {
        match (target, update) {
            (Some(target @ Value::Object(_)), Value::Object(_)) => merge(target, update),
            (Some(Value::Array(list)), item) => list.push(item.clone()),
            (Some(_), _) => {
                return Err(self.refuse(
                    "does not fit its target: an update merges an object into an object, or appends to a list",
                    "target the object around it and give the key in `update:`",
                ));
            }
            (None, _) => {}
        }
        Ok(())
    }

    fn remove(&self, document: &mut Value, location: &[Step]) -> Result<(), Error> {
        let Some((last, parents)) = location.split_last() else {
            return Err(self.refuse(
                "removes the whole document",
                "target the part that is to be removed",
            ));
        };
        match (at(document, parents), last) {
            (Some(Value::Object(object)), Step::Key(key)) => {
                object.shift_remove(key);
            }
            (Some(Value::Array(list)), Step::Index(index)) if *index < list.len() => {
                list.remove(*index);
            }
            // The action has already removed an object or list around this location.
            _ => {}
        }
        Ok(())
    }

    fn refuse(&self, problem: &str, help: &str) -> Error {
        Error::new(
            &self.pointer,
            format!("the action on `{}` {problem}", self.target),
            help,
        )
    }
}

/// Returns the pointer of a location.
fn pointer_of(location: &[Step]) -> String {
    location
        .iter()
        .fold("#".to_owned(), |pointer, step| match step {
            Step::Key(key) => format!("{pointer}/{}", escape(key)),
            Step::Index(index) => format!("{pointer}/{index}"),
        })
}

/// Returns the value at a location, unless it is gone.
fn at<'document>(
    document: &'document mut Value,
    location: &[Step],
) -> Option<&'document mut Value> {
    location
        .iter()
        .try_fold(document, |value, step| match step {
            Step::Key(key) => value.get_mut(key),
            Step::Index(index) => value.get_mut(index),
        })
}
