//! What the record says of operations and types, as far as stages need it that run before the record is applied.

use std::collections::BTreeMap;

use super::types::TypeKind;

/// The operations and types that callers already know.
#[derive(Debug, Default)]
pub struct Known {
    /// Operations, by operationId.
    pub operations: BTreeMap<String, KnownOperation>,
    /// Types, by key.
    pub types: BTreeMap<String, KnownType>,
}

/// An operation that callers already know.
#[derive(Clone, Copy, Debug, Default)]
pub struct KnownOperation {
    /// The body of its response, if it is not JSON.
    pub response: Option<RawBody>,
    /// The body of its request, if it is not JSON of a described type.
    pub request: Option<RawBody>,
}

/// A body that is not JSON of a described type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawBody {
    /// Text of any media type.
    Text,
    /// Bytes of any media type.
    Bytes,
    /// The parts of `multipart/form-data`.
    Parts,
}

/// A type that callers already know.
#[derive(Debug, Default)]
pub struct KnownType {
    /// The keys of the places that have become one with it.
    pub places: Vec<String>,
    /// Its sort; `None` if the record does not tell.
    pub sort: Option<Sort>,
}

/// The sort of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// An object with properties.
    Struct,
    /// A string with known values.
    Enum,
    /// One of several types.
    Union,
    /// A response by status, or one of several events.
    Cases,
}

impl KnownType {
    /// Returns true if a type is not of the recorded sort.
    pub fn differs(&self, kind: &TypeKind) -> bool {
        let now = match kind {
            TypeKind::Struct(_) => Sort::Struct,
            TypeKind::Enum(_) => Sort::Enum,
            TypeKind::Union(_) => Sort::Union,
            TypeKind::ByStatus(_) | TypeKind::Events(_) => Sort::Cases,
        };
        self.sort.is_some_and(|sort| sort != now)
    }
}
