//! Returns the shape of a schema. A schema that needs a named type gets one in the process (`types`).

use super::form::Form;
use super::location::Location;
use super::node::Node;
use super::types::Schemas;
use crate::model::Shape;
use crate::{Error, Warning};

/// The maximum number of components without a type (aliases) between a schema and its type.
const MAX_ALIASES: usize = 100;

/// The maximum number of nested lists and maps. GeoJSON has four.
const MAX_LISTS: usize = 8;

/// The path from the schema whose shape is asked for to the one that is being read.
#[derive(Default)]
struct Nesting<'a> {
    /// The components without a type on the path, the outermost first.
    aliases: Vec<&'a str>,
    /// The number of `aliases` that are outside the innermost list or map. A cycle through a list has values, a
    /// cycle of bare references has none.
    outside: usize,
    /// The number of lists and maps on the path.
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
        if node.is_secret() {
            return Ok(Shape::Secret);
        }
        let shape = self.shape_of_form(node, location, nesting)?;
        if let Shape::Named(key) = &shape
            && self.components.admits_any_string(node)
        {
            self.any_string.insert(key.clone());
        }
        Ok(shape)
    }

    fn shape_of_form(
        &mut self,
        node: &Node<'a>,
        location: &Location,
        nesting: &mut Nesting<'a>,
    ) -> Result<Shape, Error> {
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
                let message = "no value satisfies all parts of this schema; any JSON is accepted";
                Ok(self.any_json(location, message.to_owned()))
            }
        }
    }

    /// Returns true if `null` is one of the values of a schema.
    pub fn admits_null(&self, node: &Node<'a>) -> bool {
        self.components.is_nullable(node)
    }

    /// Returns the shape of the values of an outermost list or map.
    pub(super) fn inner_shape(
        &mut self,
        node: &Node<'a>,
        location: &Location,
    ) -> Result<Shape, Error> {
        self.inside(node, location, &mut Nesting::default())
    }

    /// Returns the shape of the values of a list or map.
    fn inside(
        &mut self,
        node: &Node<'a>,
        location: &Location,
        nesting: &mut Nesting<'a>,
    ) -> Result<Shape, Error> {
        if nesting.lists == MAX_LISTS {
            let message = format!(
                "more than {MAX_LISTS} lists and maps are nested; deeper levels accept any JSON"
            );
            return Ok(self.any_json(location, message));
        }
        nesting.lists += 1;
        let outer = std::mem::replace(&mut nesting.outside, nesting.aliases.len());
        let shape = self.shape_within(node, location, nesting)?;
        nesting.outside = outer;
        nesting.lists -= 1;
        // Null items must not be dropped: their positions may matter.
        if !shape.is_any() && self.components.is_nullable(node) {
            return Ok(Shape::Nullable(Box::new(shape)));
        }
        Ok(shape)
    }

    /// Warns that a schema accepts any JSON, and returns that shape.
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
                let message =
                    format!("`{name}` contains itself infinitely; deeper levels accept any JSON");
                return Ok(self.any_json(location, message));
            }
            return Err(Error::new(
                &location.pointer,
                format!("`{name}` is defined only by itself"),
                "define it, or replace it in the overlay",
            ));
        }
        if nesting.aliases.len() == MAX_ALIASES {
            return Err(Error::new(
                &location.pointer,
                format!("`{name}` is reached through more than {MAX_ALIASES} other components"),
                "refer to the target directly",
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
