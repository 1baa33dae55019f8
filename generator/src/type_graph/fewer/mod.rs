//! Leaves only the types that callers need, and gives them short names.
//!
//! Documents repeat inline schemas: the same object in each response, the same failure for each status. One
//! type for each place would be thousands that nobody can tell apart. A component is always a type of its own.
//!
//! 1. `prune`: inline types that nothing uses are removed, such as those of failures.
//! 2. `classes`: finds inline types that are equal, also if they contain each other.
//! 3. `merge`: equal inline types become one, unless they are bodies whose likeness may be chance (`groups`). The record (`spec/surface.lock`) has the places of such a type: if
//!    they differ later, the type has the properties of all, so that an addition at one place breaks nobody.
//! 4. `statuses`: bodies that differ by status but have become one type are that type.
//! 5. `names`: each inline type is named after the best of its places.
//!
//! Types that the record has under their own key are neither removed nor merged into others.

mod classes;
mod groups;
mod merge;
mod names;
mod prune;
mod statuses;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use self::groups::Groups;
use crate::model::{Known, Resource, Type};

/// Removes unused inline types, merges equal ones, and names them. Returns the names of all types.
pub fn settle(
    types: &mut IndexMap<String, Type>,
    resources: &mut IndexMap<String, Resource>,
    known: &Known,
) -> BTreeSet<String> {
    prune::prune(types, resources, known);
    let groups = Groups::of(types, resources);
    merge::merge(types, resources, known, &groups);
    statuses::unite(types, resources, known);
    names::name(types, &groups)
}
