//! Collects the warnings about names and shapes that come from the lock, not from the document.

use std::collections::BTreeSet;

use super::super::recorded;
use crate::Warning;
use crate::model::{Api, Shape, Takes};

/// The code of warnings about a difference in which the lock wins over the document.
const KEPT: &str = "kept-as-recorded";

/// Applies the lock to an API, and reports each difference in which the lock wins.
pub struct Keeper<'a> {
    warnings: &'a mut Vec<Warning>,
    /// Keys of enums that stay where the document has a string, or another enum.
    pub(super) loosened: BTreeSet<String>,
}

impl<'a> Keeper<'a> {
    pub fn new(warnings: &'a mut Vec<Warning>) -> Self {
        Self {
            warnings,
            loosened: BTreeSet::new(),
        }
    }

    /// Returns the shape of the lock if it still reads and writes what the document describes.
    ///
    /// An enum that stays in place of something else takes any string from then on, since the document allows
    /// more than its values.
    pub fn shape(&mut self, api: &Api, recorded: &str, now: &Shape) -> Option<Shape> {
        let shape = recorded::kept(api, recorded, now)?;
        if let Some(key) = shape.named()
            && now.named() != Some(key)
        {
            self.loosened.insert(key.to_owned());
        }
        Some(shape)
    }

    /// Lets enums take any string that stay in place of something else.
    pub fn loosen(&self, api: &mut Api) {
        for key in &self.loosened {
            if let Some(ty) = api.types.get_mut(key) {
                ty.takes = Takes::Any;
            }
        }
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        self.warnings.push(warning);
    }

    /// Reports a name or shape that stays as the lock has it.
    pub fn kept(&mut self, pointer: &str, message: String) {
        self.warn(Warning {
            code: KEPT,
            pointer: pointer.to_owned(),
            message,
        });
    }
}
