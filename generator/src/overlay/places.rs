//! Refuses hints that an overlay writes where no stage reads them: they would do nothing in silence.
//!
//! Only the overlay's own: what the document says by itself may mean something to others.

use std::collections::HashSet;

use serde_json::Value;

use super::hints::HINTS;
use crate::Error;
use crate::grammar::{self, ObjectKind, Visit};
use crate::pointer::{self, Pointer, escape};

/// A place that an update writes, as a pointer into the document and into the overlay.
pub(super) struct Place {
    pub(super) in_document: String,
    pub(super) in_overlay: String,
}

impl Place {
    fn step(&self, to: impl AsRef<str>, from: impl AsRef<str>) -> Self {
        Self {
            in_document: format!("{}/{}", self.in_document, to.as_ref()),
            in_overlay: format!("{}/{}", self.in_overlay, from.as_ref()),
        }
    }

    /// Returns true if the place is inside of an extension, of which only some are known here.
    fn is_in_extension(&self) -> bool {
        let around = self.in_document.rsplit_once('/').unwrap_or_default().0;
        around.contains("/x-")
    }
}

/// Collects the hints of an update, before it is merged into `target`. Lists of an update are appended.
pub(super) fn collect(target: Option<&Value>, update: &Value, at: &Place, found: &mut Vec<Place>) {
    match update {
        Value::Object(object) => {
            for (key, value) in object {
                let step = escape(key);
                let place = at.step(&step, &step);
                if HINTS.iter().any(|hint| hint.key == key) {
                    found.push(place);
                } else {
                    let target = target.and_then(|target| target.get(key));
                    collect(target, value, &place, found);
                }
            }
        }
        Value::Array(items) => {
            let before = target.and_then(Value::as_array).map_or(0, Vec::len);
            for (index, item) in items.iter().enumerate() {
                let place = at.step((before + index).to_string(), index.to_string());
                collect(None, item, &place, found);
            }
        }
        _ => {}
    }
}

/// Checks that a stage reads each hint that was written.
///
/// # Errors
///
/// Returns an error with the pointer of the overlay.
pub(super) fn check(document: &mut Value, written: &[Place]) -> Result<(), Error> {
    let mut read = Read::default();
    grammar::walk(document, &mut read)?;
    let mut unread = written.iter().filter(|place| {
        let is_known = read.0.contains(&place.in_document) || place.is_in_extension();
        !is_known && pointer::get(document, &place.in_document).is_some()
    });
    let Some(place) = unread.next() else {
        return Ok(());
    };
    let (around, key) = place.in_document.rsplit_once('/').unwrap_or_default();
    let hint = HINTS.iter().find(|hint| hint.key == key);
    Err(Error::new(
        &place.in_overlay,
        format!("`{key}` at `{around}` of the document does nothing"),
        hint.map_or("remove it", |hint| hint.place),
    ))
}

/// The pointers of the hints that a stage reads.
#[derive(Default)]
struct Read(HashSet<String>);

impl Visit for Read {
    fn enter(
        &mut self,
        kind: ObjectKind,
        value: &mut Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        for hint in &HINTS {
            if hint.kinds.contains(&kind) && value.get(hint.key).is_some() {
                self.0.insert(pointer.key(hint.key).print());
            }
        }
        Ok(())
    }
}
