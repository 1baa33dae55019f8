//! The state of a lowering: facts of the document, warnings, and the origins of moved parts.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use crate::{
    Error, Warning,
    grammar::{MAX_POINTER_BYTES, MAX_WARNINGS},
    pointer::Pointer,
};

/// A security scheme, as far as lowering distinguishes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    /// `mutualTLS`, which 3.0 does not have: the transport sends the certificate, not the request.
    ClientCertificate,
    /// A credential that the request carries.
    Credential,
}

/// The state of one lowering.
pub(super) struct Context {
    /// True for a document of 3.0, in which keys beside a `$ref` have no meaning.
    pub(super) is_3_0: bool,
    /// The `type` of each component schema, by pointer.
    pub(super) types: HashMap<String, Value>,
    /// The component parameters, by pointer.
    parameters: HashMap<String, Value>,
    /// The security schemes by name.
    pub(super) schemes: IndexMap<String, Scheme>,
    warnings: Vec<Warning>,
    /// The bytes of the pointers in them.
    printed: usize,
    origins: Origins,
}

impl Context {
    pub(super) fn new(
        document: &Value,
        warnings: Vec<Warning>,
        origins: Vec<(String, String)>,
    ) -> Self {
        let section = |name: &str| {
            let section = document
                .get("components")
                .and_then(|components| components.get(name));
            section.and_then(Value::as_object).into_iter().flatten()
        };
        let types = section("schemas").filter_map(|(name, schema)| {
            let pointer = Pointer::From("#/components/schemas").key(name).print();
            Some((pointer, schema.get("type")?.clone()))
        });
        let parameters = section("parameters").map(|(name, parameter)| {
            let pointer = Pointer::From("#/components/parameters").key(name).print();
            (pointer, parameter.clone())
        });
        let schemes = section("securitySchemes").map(|(name, scheme)| {
            let scheme = if scheme.get("type") == Some(&Value::from("mutualTLS")) {
                Scheme::ClientCertificate
            } else {
                Scheme::Credential
            };
            (name.clone(), scheme)
        });
        let version = document.get("openapi").and_then(Value::as_str);
        Self {
            is_3_0: version.is_some_and(|version| version == "3.0" || version.starts_with("3.0.")),
            types: types.collect(),
            parameters: parameters.collect(),
            schemes: schemes.collect(),
            warnings,
            printed: 0,
            origins: Origins::of(origins),
        }
    }

    /// Follows the `$ref`s of a parameter. `refs` has proved that chains end.
    pub(super) fn resolved<'a>(&'a self, mut parameter: &'a Value) -> &'a Value {
        while let Some(Value::String(target)) = parameter.get("$ref")
            && let Some(found) = self.parameters.get(target)
        {
            parameter = found;
        }
        parameter
    }

    /// Adds a warning; those beyond the first 10,000 are ignored.
    pub(super) fn warn(
        &mut self,
        code: &'static str,
        pointer: &Pointer<'_>,
        message: impl Into<String>,
    ) {
        if self.warnings.len() < MAX_WARNINGS && self.printed < MAX_POINTER_BYTES {
            let pointer = pointer.print();
            self.printed += pointer.len();
            self.warnings.push(Warning {
                code,
                pointer,
                message: message.into(),
            });
        }
    }

    /// Records that the part at `new` was moved there from `old`.
    pub(super) fn moved(&mut self, new: &Pointer<'_>, old: &Pointer<'_>) {
        self.origins.add(new.print(), old.print());
    }

    /// Returns the pointer of a part in the source document.
    pub(super) fn original(&self, pointer: &Pointer<'_>) -> String {
        self.origins.original(pointer.print())
    }

    /// Returns the error with its pointer in the source document.
    pub(super) fn at_origin(&self, error: Error) -> Error {
        error.map_pointer(|pointer| self.origins.original(pointer))
    }

    /// Returns the warnings, without duplicates and with their pointers in the source document, and the
    /// origins of moved parts.
    pub(super) fn finish(mut self) -> (Vec<Warning>, Origins) {
        let mut warnings = std::mem::take(&mut self.warnings);
        for warning in &mut warnings {
            warning.pointer = self.origins.original(std::mem::take(&mut warning.pointer));
        }
        let mut seen = HashSet::new();
        warnings.retain(|warning| seen.insert(warning.clone()));
        (warnings, self.origins)
    }
}

/// The origins of moved parts, in the order of the moves.
#[derive(Default)]
pub(super) struct Origins {
    moves: usize,
    /// By new pointer: the number of each move and the old pointer, the latest move last.
    old: HashMap<String, Vec<(usize, String)>>,
}

impl Origins {
    /// Returns the origins after these moves, each a new and an old pointer.
    pub(super) fn of(moves: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut origins = Self::default();
        moves
            .into_iter()
            .for_each(|(new, old)| origins.add(new, old));
        origins
    }

    fn add(&mut self, new: String, old: String) {
        self.moves += 1;
        self.old.entry(new).or_default().push((self.moves, old));
    }

    /// Returns the pointer before all moves. They are undone one by one, the latest first, since a part may
    /// have been moved again together with its parent.
    pub(super) fn original(&self, mut pointer: String) -> String {
        let mut before = self.moves + 1;
        while before > 0 && !self.old.is_empty() {
            let ends = pointer
                .match_indices('/')
                .map(|(at, _)| at)
                .chain([pointer.len()]);
            let undone = ends.filter_map(|end| {
                let moves = self.old.get(&pointer[..end])?;
                let (number, old) = moves.iter().rev().find(|(number, _)| *number < before)?;
                Some((*number, end, old))
            });
            let Some((number, end, old)) = undone.max_by_key(|(number, ..)| *number) else {
                break;
            };
            pointer = format!("{old}{}", &pointer[end..]);
            before = number;
        }
        pointer
    }
}
