//! Gives every object, enum and union a type of its own, and every other schema its shape.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr};

use super::compose::Components;
use super::enums;
use super::form::{Form, Id, Node, Properties, form};
use super::limits::Budget;
use crate::docs;
use crate::error::FAULT;
use crate::model::{Field, Kind, Shape, Struct, Type};
use crate::names::{self, Use};
use crate::pointer::{escape, unescape};
use crate::{Error, Warning};

/// Before the name of a component in a reference to it.
pub const PREFIX: &str = "#/components/schemas/";

/// Where a schema stands: in the document, and by which name a type made of it would go.
#[derive(Clone, Debug)]
pub struct Place {
    /// JSON pointer.
    pub pointer: String,
    /// Key of a type made of it.
    pub key: String,
    /// Name of the property or parameter, if it is one.
    pub property: String,
}

impl Place {
    /// The place of a component.
    pub fn component(name: &str) -> Self {
        Self {
            pointer: format!("{PREFIX}{}", escape(name)),
            key: name.to_owned(),
            property: String::new(),
        }
    }

    /// A place inside this one.
    pub fn inner(&self, pointer: &str, key: &str) -> Self {
        Self {
            pointer: format!("{}/{pointer}", self.pointer),
            key: format!("{}.{key}", self.key),
            property: key.to_owned(),
        }
    }
}

/// Most components without a type of their own that lead from a place to its type.
const MAX_ALIASES: usize = 100;

/// Most lists and maps within each other. GeoJSON has four.
const MAX_LISTS: usize = 8;

/// The components gone through on the way that have no type of their own.
#[derive(Default)]
struct Aliases<'a> {
    names: Vec<&'a str>,
    /// How many of them are outside of the list or map that is gone through.
    outside: usize,
    /// How many lists and maps are gone through.
    lists: usize,
}

/// The schemas of a document, and the types made of them.
pub struct Schemas<'a> {
    pub(super) components: Components<'a>,
    types: IndexMap<String, Type>,
    taken: BTreeSet<String>,
    /// Types of what is put together from several schemas, so that each is made once, and of the
    /// inline schemas that are just being read, which may hold themselves by `allOf`.
    inline: HashMap<BTreeSet<Id<'a>>, String>,
    budget: Budget<'a>,
    /// Component enums by their values.
    pub(super) enums: HashMap<BTreeSet<String>, Vec<&'a str>>,
    /// What was put differently.
    pub warnings: Vec<Warning>,
}

impl<'a> Schemas<'a> {
    /// Finds out which components are types; no type is made yet.
    pub fn new(document: &'a OpenAPI) -> Result<Self, Error> {
        let components = document.components.iter().flat_map(|c| &c.schemas);
        let components = components.map(|(name, node)| (name.as_str(), Node::new(node)));
        let mut schemas = Self {
            components: Components::new(components),
            types: IndexMap::new(),
            taken: BTreeSet::new(),
            inline: HashMap::new(),
            budget: Budget::default(),
            enums: HashMap::new(),
            warnings: Vec::new(),
        };
        for (name, node) in schemas.components.iter() {
            if let Form::Enum(values) = form(node) {
                let values = values.into_iter().collect();
                schemas.enums.entry(values).or_default().push(name);
            }
        }
        Ok(schemas)
    }

    /// Makes a type of every component that is one.
    pub fn build_components(&mut self) -> Result<(), Error> {
        let mut components = Vec::new();
        for (name, node) in self.components.iter() {
            let place = Place::component(name);
            if is_type(&self.components.settle(node, &place)?) {
                components.push((name, node.clone(), place));
            }
        }
        // Names first, so that a component never yields its name to an inline schema.
        for (name, _, place) in &components {
            self.reserve(name, &place.pointer);
        }
        for (name, node, place) in components {
            let kind = self.kind(&node, &place)?;
            self.fill(name, &node, kind);
        }
        Ok(())
    }

    /// Names of the types made so far.
    pub fn names(&self) -> &BTreeSet<String> {
        &self.taken
    }

    /// The types made, components and inline schemas.
    pub fn finish(self) -> IndexMap<String, Type> {
        self.types
    }

    /// A type that was made.
    pub fn ty(&self, key: &str) -> Option<&Type> {
        self.types.get(key)
    }

    /// What a schema is once references are followed and compositions put together.
    pub fn resolved(&self, node: &Node<'a>) -> Form<'a> {
        let nowhere = Place::component("");
        let settled = self.components.settle_through(node, &nowhere);
        // What is wrong with it is told where its shape is asked for.
        settled.unwrap_or(Form::Never)
    }

    /// The properties of an object, wherever they are described; none where it is no object with some.
    pub fn properties(
        &self,
        node: &Node<'a>,
        place: &Place,
    ) -> Result<Option<Properties<'a>>, Error> {
        Ok(match self.components.settle_through(node, place)? {
            Form::Object(properties) => Some(properties),
            _ => None,
        })
    }

    fn reserve(&mut self, key: &str, pointer: &str) {
        let name = names::unique(names::schema_type(key), &mut self.taken);
        let ty = Type {
            name,
            pointer: pointer.to_owned(),
            docs: String::new(),
            deprecated: false,
            kind: Kind::Struct(Struct::default()),
            sent: false,
            reach: BTreeSet::new(),
        };
        self.types.insert(key.to_owned(), ty);
    }

    fn fill(&mut self, key: &str, node: &Node<'a>, kind: Kind) {
        let ty = &mut self.types[key];
        ty.kind = kind;
        ty.docs = match &ty.kind {
            Kind::Enum(_) => docs::without_values(node.description()),
            _ => node.description().to_owned(),
        };
        ty.deprecated = node.schema().is_some_and(|s| s.schema_data.deprecated);
    }

    /// The shape of a schema; where it needs a name, its type is made.
    pub fn shape(&mut self, node: Node<'a>, place: &Place) -> Result<Shape, Error> {
        self.shape_within(&node, place, &mut Aliases::default())
    }

    fn shape_within(
        &mut self,
        node: &Node<'a>,
        place: &Place,
        aliases: &mut Aliases<'a>,
    ) -> Result<Shape, Error> {
        if node.flag("x-sdk-secret") {
            return Ok(Shape::Secret);
        }
        match self.components.settle(node, place)? {
            Form::Plain(shape) => Ok(shape),
            Form::Ref(reference) => self.reference(reference, place, aliases),
            Form::List(None) => Ok(Shape::List(Box::new(Shape::Any))),
            Form::List(Some(items)) => {
                let place = place.inner("items", "item");
                Ok(Shape::List(Box::new(self.inside(&items, &place, aliases)?)))
            }
            Form::Map(values) => {
                let place = place.inner("additionalProperties", "value");
                Ok(Shape::Map(Box::new(self.inside(&values, &place, aliases)?)))
            }
            Form::Enum(values) => match self.equal_enum(&values, place) {
                Some(component) => Ok(Shape::Named(component.to_owned())),
                None => self.inline(node, place),
            },
            Form::Object(_) | Form::Union(..) | Form::All(_) => self.inline(node, place),
            Form::Never => {
                let what = "no value can be all that is put together here; any JSON is taken";
                Ok(self.any_json(place, what.to_owned()))
            }
        }
    }

    /// The shape of what a list or a map holds.
    fn inside(
        &mut self,
        node: &Node<'a>,
        place: &Place,
        aliases: &mut Aliases<'a>,
    ) -> Result<Shape, Error> {
        if aliases.lists == MAX_LISTS {
            let what = format!(
                "more than {MAX_LISTS} lists and maps within each other; further in, any JSON is taken"
            );
            return Ok(self.any_json(place, what));
        }
        aliases.lists += 1;
        let outer = std::mem::replace(&mut aliases.outside, aliases.names.len());
        let shape = self.shape_within(node, place, aliases)?;
        aliases.outside = outer;
        aliases.lists -= 1;
        // A list without its nulls would be another list.
        if shape != Shape::Any && self.components.is_nullable(node) {
            let what = "values here may be null, so each is read as any JSON";
            return Ok(self.any_json(place, what.to_owned()));
        }
        Ok(shape)
    }

    fn any_json(&mut self, place: &Place, message: String) -> Shape {
        self.warnings.push(Warning {
            code: "any-json",
            pointer: place.pointer.clone(),
            message,
        });
        Shape::Any
    }

    fn reference(
        &mut self,
        reference: &'a str,
        place: &Place,
        aliases: &mut Aliases<'a>,
    ) -> Result<Shape, Error> {
        let (name, node) = self.components.get(reference, place)?;
        let node = node.clone();
        if self.types.contains_key(name) {
            return Ok(Shape::Named(name.to_owned()));
        }
        if let Some(at) = aliases.names.iter().position(|alias| *alias == name) {
            if at < aliases.outside {
                let what =
                    format!("`{name}` holds itself without end; further in, any JSON is taken");
                return Ok(self.any_json(place, what));
            }
            return Err(Error::new(
                &place.pointer,
                format!("`{name}` is made of itself, with nothing in between"),
                "define it, or replace it in the overlay",
            ));
        }
        if aliases.names.len() == MAX_ALIASES {
            return Err(Error::new(
                &place.pointer,
                format!("`{name}` is reached over more than {MAX_ALIASES} other components"),
                "refer to what is meant directly",
            ));
        }
        aliases.names.push(name);
        let place = Place {
            property: place.property.clone(),
            ..Place::component(name)
        };
        let shape = self.shape_within(&node, &place, aliases)?;
        aliases.names.pop();
        Ok(shape)
    }

    /// A type for a schema that has no name in the document.
    fn inline(&mut self, node: &Node<'a>, place: &Place) -> Result<Shape, Error> {
        if let Some(key) = self.inline.get(&node.id()) {
            return Ok(Shape::Named(key.clone()));
        }
        let is_taken = |key: &str| self.types.contains_key(key) || self.components.has(key);
        let mut key = place.key.clone();
        if is_taken(&key) {
            key = names::free(format!("{key}.inline"), is_taken);
        }
        self.budget.enter(node, place)?;
        self.inline.insert(node.id(), key.clone());
        self.reserve(&key, &place.pointer);
        let kind = self.kind(node, place)?;
        self.budget.leave(node, &kind, place)?;
        self.fill(&key, node, kind);
        // What stands in the document has a name by its place, and so one type a place.
        if !matches!(node, Node::All(_)) {
            self.inline.remove(&node.id());
        }
        Ok(Shape::Named(key))
    }

    fn kind(&mut self, node: &Node<'a>, place: &Place) -> Result<Kind, Error> {
        match self.components.settle(node, place)? {
            Form::Enum(values) => Ok(Kind::Enum(enums::values(values, node.description(), place))),
            Form::Union(choices, discriminator) => self.union(node, &choices, discriminator, place),
            Form::Object(mut properties) => {
                // One that others extend keeps what they add.
                if node
                    .schema()
                    .is_some_and(|s| s.schema_data.discriminator.is_some())
                {
                    properties.additional.get_or_insert(None);
                }
                Ok(Kind::Struct(self.object(&properties, place)?))
            }
            _ => Err(Error::new(
                &place.pointer,
                "is no object, enum or union",
                FAULT,
            )),
        }
    }

    fn object(&mut self, properties: &Properties<'a>, place: &Place) -> Result<Struct, Error> {
        let mut taken = BTreeSet::new();
        let mut fields = Vec::with_capacity(properties.known.len());
        for (&wire, node) in &properties.known {
            let at = place.inner(&format!("properties/{}", escape(wire)), wire);
            let ident = names::unique(names::snake(wire, "field", Use::Field), &mut taken);
            let shape = self.shape(node.clone(), &at)?;
            let data = node.schema().map(|schema| &schema.schema_data);
            fields.push(Field {
                wire: wire.to_owned(),
                ident,
                required: properties.required.contains(&wire)
                    && !self.components.is_nullable(node)
                    && !data.is_some_and(|data| data.read_only || data.write_only),
                deprecated: data.is_some_and(|data| data.deprecated),
                docs: match &shape {
                    Shape::Named(_) | Shape::List(_) => docs::without_values(node.description()),
                    _ => node.description().to_owned(),
                },
                shape,
            });
        }
        let additional = match &properties.additional {
            None => None,
            Some(None) => Some(Shape::Any),
            Some(Some(node)) => {
                let place = place.inner("additionalProperties", "value");
                Some(self.inside(node, &place, &mut Aliases::default())?)
            }
        };
        let additional = additional.map(|shape| {
            let ident = names::unique("additional".to_owned(), &mut taken);
            (ident, shape)
        });
        Ok(Struct {
            fields,
            additional,
            ..Struct::default()
        })
    }
}

/// Whether a form needs a name.
fn is_type(form: &Form<'_>) -> bool {
    matches!(form, Form::Object(_) | Form::Enum(_) | Form::Union(..))
}

/// Looks an entry of `components` up, through references to references.
pub fn resolve<'a, T>(
    entries: Option<&'a IndexMap<String, ReferenceOr<T>>>,
    node: &'a ReferenceOr<T>,
    section: &str,
    pointer: &str,
) -> Result<&'a T, Error> {
    let prefix = format!("#/components/{section}/");
    let mut node = node;
    for _ in 0..64 {
        let reference = match node {
            ReferenceOr::Item(item) => return Ok(item),
            ReferenceOr::Reference { reference } => reference,
        };
        let name = reference.strip_prefix(&prefix).map(unescape);
        node = name
            .and_then(|name| entries?.get(&name))
            .ok_or_else(|| {
                Error::new(
                    pointer,
                    format!("`$ref` leads nowhere: {reference}"),
                    format!("references here must name an entry of `#/components/{section}`; bundle the document first"),
                )
            })?;
    }
    Err(Error::new(
        pointer,
        "`$ref` leads in a circle",
        "make one of the references a definition",
    ))
}
