//! Makes equal inline types one, and those that the record has as one.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::classes;
use super::groups::{Groups, MANY, Place, neutral_name};
use crate::model::{Field, Known, Resource, Shape, Struct, Type, TypeKind, Union, Variant};
use crate::names;

/// The keys of types that are replaced, with those of their replacements.
type Replaced = BTreeMap<String, String>;

/// Merges inline types, and replaces them wherever they are used.
pub fn merge(
    types: &mut IndexMap<String, Type>,
    resources: &mut IndexMap<String, Resource>,
    known: &Known,
    groups: &Groups,
) {
    let mut replaced = leave_recorded(types, resources, known);
    move_recorded(types, known, &mut replaced);
    recorded(types, known, &mut replaced);
    let classes = classes::of(types, groups);
    let classes = classes.iter();
    for keys in classes.flat_map(|keys| split(keys, types, known, groups)) {
        let kept = keys.iter().find(|key| known.types.contains_key(**key));
        let Some(kept) = kept.or(keys.first()) else {
            continue;
        };
        for key in &keys {
            let is_free = !known.types.contains_key(*key) && !replaced.contains_key(*key);
            if key != kept && is_free {
                let target = replaced.get(*kept).map_or(*kept, String::as_str);
                replaced.insert((*key).to_owned(), target.to_owned());
            }
        }
    }
    for (key, kept) in &replaced {
        if let Some(ty) = types.get_mut(kept) {
            ty.places.push(key.clone());
        }
    }
    types.retain(|key, _| !replaced.contains_key(key));
    replace(types, resources, &replaced);
}

/// Returns the place of a whole body or an item of it.
fn whole<'g>(groups: &'g Groups, key: &'g str) -> Option<Place<'g>> {
    groups.place(key).filter(|place| place.is_whole)
}

/// Splits equal types by whose they are, unless there are so many that callers would rather know them as one.
fn split<'k>(
    keys: &[&'k str],
    types: &IndexMap<String, Type>,
    known: &Known,
    groups: &'k Groups,
) -> Vec<Vec<&'k str>> {
    let place = |key: &'k str| whole(groups, key);
    let first = keys
        .first()
        .and_then(|key| Some((place(key)?, types.get(*key)?)));
    let Some((first, ty)) = first else {
        return vec![keys.to_vec()];
    };
    let is_new = keys.iter().all(|key| !known.types.contains_key(*key));
    if keys.len() >= MANY && is_new && neutral_name(ty, first.role).is_some() {
        return vec![keys.to_vec()];
    }
    let mut owners: IndexMap<&str, Vec<&'k str>> = IndexMap::new();
    for key in keys {
        let owner = place(key).map_or("", |place| place.owner);
        owners.entry(owner).or_default().push(key);
    }
    owners.into_values().collect()
}

/// Gives another key to types of a sort that the record does not have under theirs, such as a response that has become
/// one by status. Other places still have the recorded type, and its name stays with them; or else with the body of
/// the status that has it. Returns these places.
fn leave_recorded(
    types: &mut IndexMap<String, Type>,
    resources: &mut IndexMap<String, Resource>,
    known: &Known,
) -> Replaced {
    let mut moved = Replaced::new();
    let mut heirs = Replaced::new();
    for (key, recorded) in &known.types {
        let Some(ty) = types
            .get(key)
            .filter(|ty| ty.is_inline && recorded.differs(&ty.kind))
        else {
            continue;
        };
        let is_recorded = |place: &&String| {
            let ty = types.get(*place);
            ty.is_some_and(|ty| ty.is_inline && !recorded.differs(&ty.kind))
        };
        let first_body = || match &ty.kind {
            TypeKind::ByStatus(cases) => cases.iter().find_map(|case| match case.body.shape()? {
                Shape::Named(key) => Some(key),
                _ => None,
            }),
            _ => None,
        };
        let heir = recorded.places.iter().find(is_recorded);
        let heir = heir.or_else(|| first_body().filter(is_recorded)).cloned();
        let Some(heir) = heir.filter(|heir| !known.types.contains_key(heir)) else {
            continue;
        };
        let step = match &ty.kind {
            TypeKind::Struct(_) => "object",
            TypeKind::Enum(_) => "value",
            TypeKind::Union(_) => "choice",
            TypeKind::ByStatus(_) | TypeKind::Events(_) => "by_status",
        };
        let other = names::free(format!("{key}.{step}"), |key| types.contains_key(key));
        for (from, to) in [(key, &other), (&heir, key)] {
            if let Some(ty) = types.shift_remove(from) {
                types.insert(to.clone(), ty);
            }
        }
        moved.insert(key.clone(), other);
        moved.insert(heir.clone(), key.clone());
        heirs.insert(heir, key.clone());
    }
    replace_once(types, resources, &moved);
    heirs
}

/// Gives the key of a recorded type whose own place is gone to the first of its other places.
fn move_recorded(types: &mut IndexMap<String, Type>, known: &Known, replaced: &mut Replaced) {
    for (key, recorded) in &known.types {
        if types.contains_key(key) {
            continue;
        }
        let place = recorded
            .places
            .iter()
            .find(|place| types.contains_key(*place));
        if let Some(ty) = place.and_then(|place| types.shift_remove(place)) {
            let place = place.cloned().unwrap_or_default();
            types.insert(key.clone(), ty);
            replaced.insert(place, key.clone());
        }
    }
}

/// Adds the properties at the recorded places of a type to that type, as far as they fit.
fn recorded(types: &mut IndexMap<String, Type>, known: &Known, replaced: &mut Replaced) {
    let mut places: Vec<(&String, &String)> = known
        .types
        .iter()
        .flat_map(|(key, recorded)| recorded.places.iter().map(move |place| (place, key)))
        .filter(|(place, key)| {
            let is_mergeable = types.get(*place).is_some_and(|ty| ty.is_inline);
            is_mergeable && types.contains_key(*key) && !known.types.contains_key(*place)
        })
        .collect();
    // Inner types first: whether the outer ones fit depends on them.
    places.sort_by_key(|(place, _)| std::cmp::Reverse(place.matches('.').count()));
    for (place, key) in places {
        let Some(other) = types.get(place).map(|ty| ty.kind.clone()) else {
            continue;
        };
        if let Some(ty) = types.get_mut(key)
            && unite(&mut ty.kind, &other, replaced)
        {
            replaced.insert(place.clone(), key.clone());
        }
    }
}

/// Adds what another type has; returns false if it does not fit, and then changes nothing.
fn unite(kind: &mut TypeKind, other: &TypeKind, replaced: &Replaced) -> bool {
    match (kind, other) {
        (TypeKind::Struct(kept), TypeKind::Struct(other)) => unite_objects(kept, other, replaced),
        (TypeKind::Enum(kept), TypeKind::Enum(other)) => {
            for value in other {
                if kept
                    .iter()
                    .all(|known| known.wire != value.wire && known.ident != value.ident)
                {
                    kept.push(value.clone());
                }
            }
            true
        }
        (TypeKind::Union(kept), TypeKind::Union(other)) => {
            unite_unions(kept, other, replaced);
            true
        }
        _ => false,
    }
}

/// Adds the variants that another union has. Only a tag that both have, of the same types, tells the variants
/// apart; without one, the best fit does.
fn unite_unions(kept: &mut Union, other: &Union, replaced: &Replaced) {
    let clashes = |other: &Variant| {
        let shape = resolved(&other.shape, replaced);
        let mut known = kept.variants.iter();
        known.any(|known| {
            resolved(&known.shape, replaced) != shape
                && known.tags.iter().any(|tag| other.tags.contains(tag))
        })
    };
    let is_tagged = kept.tag == other.tag && !other.variants.iter().any(clashes);
    for variant in &other.variants {
        let shape = resolved(&variant.shape, replaced);
        let mut known = kept.variants.iter_mut();
        match known.find(|known| resolved(&known.shape, replaced) == shape) {
            Some(known) => {
                let new = variant.tags.iter().filter(|tag| !known.tags.contains(tag));
                let new: Vec<String> = new.cloned().collect();
                known.tags.extend(new);
            }
            None => {
                let idents = kept.variants.iter().map(|known| known.ident.clone());
                let ident = names::unique(variant.ident.clone(), &mut idents.collect());
                kept.variants.push(Variant {
                    ident,
                    ..variant.clone()
                });
            }
        }
    }
    if !is_tagged {
        kept.tag = None;
        for variant in &mut kept.variants {
            variant.tags.clear();
        }
    }
    kept.sort();
}

fn unite_objects(kept: &mut Struct, other: &Struct, replaced: &Replaced) -> bool {
    let fits = other.fields.iter().all(|field| {
        let mut known = kept.fields.iter();
        let known = known.find(|known| known.wire == field.wire);
        known.is_none_or(|known| {
            // The record says which of them stays if only one has values that may be null.
            let shape = |field: &Field| resolved(&field.shape, replaced).without_nulls();
            shape(known) == shape(field)
        })
    });
    let additional = |object: &Struct| {
        let shape = object.additional.as_ref().map(|(_, shape)| shape);
        shape.map(|shape| resolved(shape, replaced))
    };
    if !fits || additional(kept) != additional(other) {
        return false;
    }
    for known in &mut kept.fields {
        match other.fields.iter().find(|field| field.wire == known.wire) {
            Some(field) => {
                known.absence.required &= field.absence.required;
                known.absence.nullable |= field.absence.nullable;
                known.absence.explained &= field.absence.explained;
                known.is_redacted |= field.is_redacted;
                if known.constant != field.constant {
                    known.constant = None;
                }
                if known.default != field.default {
                    known.default = None;
                }
            }
            None => known.absence.required = false,
        }
    }
    for field in &other.fields {
        if !kept.has(&field.wire) {
            let mut field = field.clone();
            field.absence.required = false;
            let mut taken = kept
                .fields
                .iter()
                .map(|field| field.ident.clone())
                .collect();
            field.ident = names::unique(field.ident, &mut taken);
            kept.fields.push(field);
        }
    }
    true
}

/// Returns a shape with its types replaced.
fn resolved(shape: &Shape, replaced: &Replaced) -> Shape {
    let mut shape = shape.clone();
    replace_in(&mut shape, replaced);
    shape
}

/// Replaces keys that have moved, each once: a key may be one that another type has left.
fn replace_once(
    types: &mut IndexMap<String, Type>,
    resources: &mut IndexMap<String, Resource>,
    moved: &Replaced,
) {
    fn named(shape: &mut Shape) -> Option<&mut String> {
        match shape {
            Shape::Named(key) => Some(key),
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => named(inner),
            _ => None,
        }
    }
    let of_types = types.values_mut().flat_map(Type::shapes_mut);
    let operations = resources
        .values_mut()
        .flat_map(|resource| &mut resource.operations);
    let of_operations = operations.flat_map(|operation| operation.shapes_mut());
    for key in of_types.chain(of_operations).filter_map(named) {
        if let Some(to) = moved.get(key) {
            key.clone_from(to);
        }
    }
}

fn replace(
    types: &mut IndexMap<String, Type>,
    resources: &mut IndexMap<String, Resource>,
    replaced: &Replaced,
) {
    for ty in types.values_mut() {
        for shape in ty.shapes_mut() {
            replace_in(shape, replaced);
        }
        if let TypeKind::Union(union) = &mut ty.kind {
            join_variants(union);
        }
    }
    let operations = resources
        .values_mut()
        .flat_map(|resource| &mut resource.operations);
    for operation in operations {
        for shape in operation.shapes_mut() {
            replace_in(shape, replaced);
        }
    }
}

fn replace_in(shape: &mut Shape, replaced: &Replaced) {
    match shape {
        Shape::Named(key) => {
            // A replacement may have been replaced itself; each step leads to a key that was kept longer.
            let mut steps = replaced.len();
            while let Some(kept) = replaced.get(key).filter(|_| steps > 0) {
                key.clone_from(kept);
                steps -= 1;
            }
        }
        Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => {
            replace_in(inner, replaced);
        }
        _ => {}
    }
}

/// Makes variants that have become equal one, which all their tags select.
fn join_variants(union: &mut Union) {
    let mut kept: Vec<Variant> = Vec::with_capacity(union.variants.len());
    for variant in std::mem::take(&mut union.variants) {
        match kept.iter_mut().find(|known| known.shape == variant.shape) {
            Some(known) => known.tags.extend(variant.tags),
            None => kept.push(variant),
        }
    }
    union.variants = kept;
}
