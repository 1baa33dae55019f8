//! Computes the JSON types that a schema admits. Two schemas without a common type have no common value,
//! which `compose` uses to drop parts and choices that cannot apply.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::form::{Form, form};
use super::limits::MAX_LEVELS;
use super::location::component_name;
use super::node::Node;
use crate::model::Shape;

/// A set of JSON types, as bits. `null` is not among them: it is a flag of the schema.
pub type JsonTypes = u8;
pub const OBJECT: JsonTypes = 1;
pub const LIST: JsonTypes = 2;
pub const STRING: JsonTypes = 4;
pub const NUMBER: JsonTypes = 8;
pub const BOOL: JsonTypes = 16;
pub const ANY: JsonTypes = 31;

/// The maximum number of passes over components that refer to each other in a cycle. Each pass leaves a
/// superset of the admitted types, so stopping early is safe, and there are only five types to rule out.
const MAX_PASSES: usize = 5;

/// Returns the JSON types of every component.
///
/// In a cycle, a component whose types are not known yet counts as any JSON. Further passes then rule out
/// more types, so that the result does not depend on the order of the components.
pub fn of_all<'a>(schemas: &IndexMap<&'a str, Node<'a>>) -> HashMap<&'a str, JsonTypes> {
    let mut known = HashMap::with_capacity(schemas.len());
    for name in schemas.keys() {
        of_component(name, schemas, 0, &mut known);
    }
    for _ in 0..MAX_PASSES {
        let mut changed = false;
        for (name, node) in schemas {
            let types = of(node, 0, &mut |name, _| {
                known.get(name).copied().unwrap_or(ANY)
            });
            changed |= known.insert(name, types) != Some(types);
        }
        if !changed {
            break;
        }
    }
    known
}

fn of_component<'a>(
    name: &str,
    schemas: &IndexMap<&'a str, Node<'a>>,
    level: usize,
    known: &mut HashMap<&'a str, JsonTypes>,
) -> JsonTypes {
    let Some((name, node)) = schemas.get_key_value(name) else {
        return ANY;
    };
    if let Some(types) = known.get(name) {
        return *types;
    }
    known.insert(name, ANY);
    let types = of(node, level, &mut |name, level| {
        of_component(name, schemas, level, known)
    });
    known.insert(name, types);
    types
}

/// Returns the JSON types of a schema. `component` returns those of a component, given its name and the level
/// of recursion.
pub fn of(
    node: &Node<'_>,
    level: usize,
    component: &mut dyn FnMut(&str, usize) -> JsonTypes,
) -> JsonTypes {
    if level > MAX_LEVELS {
        return ANY;
    }
    match form(node) {
        Form::Plain(shape) => of_shape(&shape),
        Form::Enum(_) => STRING,
        Form::List(_) => LIST,
        Form::Map(_) | Form::Object(_) => OBJECT,
        Form::All(parts) => parts
            .iter()
            .fold(ANY, |all, part| all & of(part, level + 1, component)),
        Form::Union(choices, _) => choices
            .iter()
            .fold(0, |all, choice| all | of(choice, level + 1, component)),
        Form::Never => 0,
        Form::Ref(reference) => {
            component_name(reference).map_or(ANY, |name| component(&name, level + 1))
        }
    }
}

/// Returns the JSON types of a shape; any for a named type, which `of` resolves itself.
fn of_shape(shape: &Shape) -> JsonTypes {
    match shape {
        Shape::Object | Shape::Map(_) => OBJECT,
        Shape::List(_) => LIST,
        Shape::Bool => BOOL,
        Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float => NUMBER,
        Shape::String | Shape::Secret | Shape::Time | Shape::Date => STRING,
        Shape::Any | Shape::Nullable(_) | Shape::File | Shape::Named(_) => ANY,
    }
}
