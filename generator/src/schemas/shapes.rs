//! Gives every schema its shape. A schema that needs a named type gets one on the way (`types`).

use super::form::Form;
use super::location::Location;
use super::node::Node;
use super::types::Schemas;
use crate::model::Shape;
use crate::{Error, Warning};

/// Most components without a type of their own that lead from a schema to its type.
const MAX_ALIASES: usize = 100;

/// Most lists and maps within each other. GeoJSON has four.
const MAX_LISTS: usize = 8;

/// The way from the schema that was asked for to the one that is looked at.
#[derive(Default)]
struct Nesting<'a> {
    /// The components without a type of their own, the outermost first.
    aliases: Vec<&'a str>,
    /// The number of these outside of the innermost list or map.
    outside: usize,
    /// The number of lists and maps.
    lists: usize,
}

impl<'a> Schemas<'a> {
    /// Returns the shape of a schema; if it needs a named type, makes it.
    pub fn shape(&mut self, node: Node<'a>, location: &Location) -> Result<Shape, Error> {
        self.shape_within(&node, location, &mut Nesting::default())
    }

    fn shape_within(
        &mut self,
        node: &Node<'a>,
        location: &Location,
        nesting: &mut Nesting<'a>,
    ) -> Result<Shape, Error> {
        if node.flag("x-sdk-secret") {
            return Ok(Shape::Secret);
        }
        match self.form(node, location)? {
            Form::Plain(shape) => Ok(shape),
            Form::Ref(reference) => self.reference(reference, location, nesting),
            Form::List(None) => Ok(Shape::List(Box::new(Shape::Any))),
            Form::List(Some(items)) => {
                let location = location.inner("items", "item");
                Ok(Shape::List(Box::new(
                    self.inside(&items, &location, nesting)?,
                )))
            }
            Form::Map(values) => {
                let location = location.inner("additionalProperties", "value");
                Ok(Shape::Map(Box::new(
                    self.inside(&values, &location, nesting)?,
                )))
            }
            Form::Enum(values) => match self.component_enums.equal_to(&values, location) {
                Some(component) => Ok(Shape::Named(component.to_owned())),
                None => self.inline(node, location),
            },
            Form::Object(_) | Form::Union(..) | Form::All(_) => self.inline(node, location),
            Form::Never => {
                let what = "no value can be all that is put together here; any JSON is taken";
                Ok(self.any_json(location, what.to_owned()))
            }
        }
    }

    /// Returns the shape of the values of a list or a map that is not inside another one.
    pub(super) fn inner_shape(
        &mut self,
        node: &Node<'a>,
        location: &Location,
    ) -> Result<Shape, Error> {
        self.inside(node, location, &mut Nesting::default())
    }

    /// Returns the shape of the values of a list or a map.
    fn inside(
        &mut self,
        node: &Node<'a>,
        location: &Location,
        nesting: &mut Nesting<'a>,
    ) -> Result<Shape, Error> {
        if nesting.lists == MAX_LISTS {
            let what = format!(
                "more than {MAX_LISTS} lists and maps within each other; further in, any JSON is taken"
            );
            return Ok(self.any_json(location, what));
        }
        nesting.lists += 1;
        let outer = std::mem::replace(&mut nesting.outside, nesting.aliases.len());
        let shape = self.shape_within(node, location, nesting)?;
        nesting.outside = outer;
        nesting.lists -= 1;
        // A list without its nulls would be another list.
        if shape != Shape::Any && self.components.is_nullable(node) {
            let what = "values here may be null, so each is read as any JSON";
            return Ok(self.any_json(location, what.to_owned()));
        }
        Ok(shape)
    }

    fn any_json(&mut self, location: &Location, message: String) -> Shape {
        self.warnings.push(Warning {
            code: "any-json",
            pointer: location.pointer.clone(),
            message,
        });
        Shape::Any
    }

    fn reference(
        &mut self,
        reference: &'a str,
        location: &Location,
        nesting: &mut Nesting<'a>,
    ) -> Result<Shape, Error> {
        let (name, node) = self.components.get(reference, location)?;
        let node = node.clone();
        if self.types.contains_key(name) {
            return Ok(Shape::Named(name.to_owned()));
        }
        if let Some(at) = nesting.aliases.iter().position(|alias| *alias == name) {
            if at < nesting.outside {
                let what =
                    format!("`{name}` holds itself without end; further in, any JSON is taken");
                return Ok(self.any_json(location, what));
            }
            return Err(Error::new(
                &location.pointer,
                format!("`{name}` is made of itself, with nothing in between"),
                "define it, or replace it in the overlay",
            ));
        }
        if nesting.aliases.len() == MAX_ALIASES {
            return Err(Error::new(
                &location.pointer,
                format!("`{name}` is reached over more than {MAX_ALIASES} other components"),
                "refer to what is meant directly",
            ));
        }
        nesting.aliases.push(name);
        let location = Location {
            property: location.property.clone(),
            ..Location::component(name)
        };
        let shape = self.shape_within(&node, &location, nesting)?;
        nesting.aliases.pop();
        Ok(shape)
    }
}
