//! Gives every object, enum and union a type of its own, and every other schema its shape.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr};

use super::shapes::{Form, Node, Properties, form};
use crate::error::FAULT;
use crate::model::{Field, Kind, Shape, Struct, Type, Union, Value, Variant};
use crate::names::{self, Use};
use crate::pointer::{escape, unescape};
use crate::text;
use crate::{Error, Warning};

const PREFIX: &str = "#/components/schemas/";

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
    /// A place inside this one.
    pub fn inner(&self, pointer: &str, key: &str) -> Self {
        Self {
            pointer: format!("{}/{pointer}", self.pointer),
            key: format!("{}.{key}", self.key),
            property: key.to_owned(),
        }
    }
}

/// The schemas of a document, and the types made of them.
pub struct Schemas<'a> {
    components: IndexMap<&'a str, Node<'a>>,
    types: IndexMap<String, Type>,
    taken: BTreeSet<String>,
    /// Component enums by their values.
    enums: HashMap<BTreeSet<String>, Vec<&'a str>>,
    /// What was put differently.
    pub warnings: Vec<Warning>,
}

impl<'a> Schemas<'a> {
    /// Finds out which components are types; no type is made yet.
    pub fn new(document: &'a OpenAPI) -> Result<Self, Error> {
        let components = document.components.iter().flat_map(|c| &c.schemas);
        let mut schemas = Self {
            components: components
                .map(|(name, node)| (name.as_str(), Node::new(node)))
                .collect(),
            types: IndexMap::new(),
            taken: BTreeSet::new(),
            enums: HashMap::new(),
            warnings: Vec::new(),
        };
        for (&name, &node) in &schemas.components {
            if let Form::Enum(values) = form(node) {
                let values = values.into_iter().collect();
                schemas.enums.entry(values).or_default().push(name);
            }
        }
        Ok(schemas)
    }

    /// Makes a type of every component that is one.
    pub fn build_components(&mut self) -> Result<(), Error> {
        let components: Vec<(&'a str, Node<'a>)> = self
            .components
            .iter()
            .map(|(name, node)| (*name, *node))
            .collect();
        // Names first, so that a component never yields its name to an inline schema.
        for (name, node) in &components {
            if self.is_type(*node) {
                self.reserve(name, &format!("{PREFIX}{}", escape(name)));
            }
        }
        for (name, node) in components {
            if self.types.contains_key(name) {
                let place = Place {
                    pointer: format!("{PREFIX}{}", escape(name)),
                    key: name.to_owned(),
                    property: String::new(),
                };
                let kind = self.kind(node, &place)?;
                self.fill(name, node, kind);
            }
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

    /// What a schema is once references are followed.
    pub fn resolved(&self, node: Node<'a>) -> Form<'a> {
        let mut found = form(node);
        for _ in 0..64 {
            let Form::Ref(reference) = found else {
                break;
            };
            let name = reference.strip_prefix(PREFIX).map(unescape);
            match name.and_then(|name| self.components.get(name.as_str())) {
                Some(node) => found = form(*node),
                None => break,
            }
        }
        found
    }

    /// The properties of an object, wherever they are described; none where it is no object with some.
    pub fn properties(
        &mut self,
        node: Node<'a>,
        place: &Place,
    ) -> Result<Option<Properties<'a>>, Error> {
        let (parts, own) = match self.resolved(node) {
            Form::Object(properties) => return Ok(Some(properties)),
            Form::All(parts, own) => (parts, own),
            _ => return Ok(None),
        };
        let mut merged = Properties::default();
        self.merge(&parts, own, place, &mut merged, &mut HashSet::new())?;
        Ok(Some(merged))
    }

    fn is_type(&self, node: Node<'a>) -> bool {
        matches!(
            form(node),
            Form::Object(_) | Form::Enum(_) | Form::Union(_) | Form::All(..)
        )
    }

    fn reserve(&mut self, key: &str, pointer: &str) {
        let name = names::unique(names::type_name(&key.replace('.', " ")), &mut self.taken);
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

    fn fill(&mut self, key: &str, node: Node<'a>, kind: Kind) {
        let ty = &mut self.types[key];
        ty.kind = kind;
        ty.docs = match &ty.kind {
            Kind::Enum(_) => text::without_values(node.description()),
            _ => node.description().to_owned(),
        };
        ty.deprecated = node.schema().is_some_and(|s| s.schema_data.deprecated);
    }

    /// The shape of a schema; where it needs a name, its type is made.
    pub fn shape(&mut self, node: Node<'a>, place: &Place) -> Result<Shape, Error> {
        self.shape_within(node, place, &mut Vec::new())
    }

    /// `aliases` are the components gone through on the way, which have no name of their own.
    fn shape_within(
        &mut self,
        node: Node<'a>,
        place: &Place,
        aliases: &mut Vec<&'a str>,
    ) -> Result<Shape, Error> {
        if node.flag("x-sdk-secret") {
            return Ok(Shape::Secret);
        }
        match form(node) {
            Form::Plain(shape) => Ok(shape),
            Form::Ref(reference) => self.reference(reference, place, aliases),
            Form::List(None) => Ok(Shape::List(Box::new(Shape::Any))),
            Form::List(Some(items)) => {
                let inner = self.shape_within(items, &place.inner("items", "item"), aliases)?;
                Ok(Shape::List(Box::new(inner)))
            }
            Form::Map(values) => {
                let place = place.inner("additionalProperties", "value");
                let inner = self.shape_within(values, &place, aliases)?;
                Ok(Shape::Map(Box::new(inner)))
            }
            Form::Enum(values) => match self.equal_enum(&values, place) {
                Some(component) => Ok(Shape::Named(component.to_owned())),
                None => self.inline(node, place),
            },
            Form::Object(_) | Form::Union(_) | Form::All(..) => self.inline(node, place),
            Form::Unsupported(keyword) => {
                self.warnings.push(Warning {
                    code: "any-json",
                    pointer: place.pointer.clone(),
                    message: format!("`{keyword}` has no Rust type; any JSON is taken instead"),
                });
                Ok(Shape::Any)
            }
        }
    }

    fn reference(
        &mut self,
        reference: &'a str,
        place: &Place,
        aliases: &mut Vec<&'a str>,
    ) -> Result<Shape, Error> {
        let name = self.component(reference, place)?;
        if self.types.contains_key(name) {
            return Ok(Shape::Named(name.to_owned()));
        }
        if aliases.contains(&name) {
            return Err(Error::new(
                &place.pointer,
                format!("`{name}` is made of itself, with no object in between"),
                "put an object with a property in between, or replace it in the overlay",
            ));
        }
        aliases.push(name);
        let node = self.components[name];
        let place = Place {
            pointer: format!("{PREFIX}{}", escape(name)),
            key: name.to_owned(),
            property: place.property.clone(),
        };
        let shape = self.shape_within(node, &place, aliases)?;
        aliases.pop();
        Ok(shape)
    }

    /// The component that a reference names.
    fn component(&self, reference: &'a str, place: &Place) -> Result<&'a str, Error> {
        let name = reference.strip_prefix(PREFIX).map(unescape);
        name.and_then(|name| self.components.get_key_value(name.as_str()))
            .map(|(name, _)| *name)
            .ok_or_else(|| {
                Error::new(
                    &place.pointer,
                    format!("`$ref` leads nowhere: {reference}"),
                    "references must name a schema under `#/components/schemas`; bundle the document first",
                )
            })
    }

    /// A type for a schema that has no name in the document.
    fn inline(&mut self, node: Node<'a>, place: &Place) -> Result<Shape, Error> {
        let mut key = place.key.clone();
        while self.types.contains_key(&key) || self.components.contains_key(key.as_str()) {
            key.push_str(".inline");
        }
        self.reserve(&key, &place.pointer);
        let kind = self.kind(node, place)?;
        self.fill(&key, node, kind);
        Ok(Shape::Named(key))
    }

    /// The component whose values an inline enum repeats; the one named most like the property.
    fn equal_enum(&self, values: &[String], place: &Place) -> Option<&'a str> {
        let values: BTreeSet<String> = values.iter().cloned().collect();
        let candidates = self.enums.get(&values)?;
        let whole = names::type_name(&place.key.replace(".item", "").replace('.', " "));
        let own = names::type_name(&place.property);
        let rank = |name: &&str| {
            let name = names::type_name(name);
            if name == whole {
                0
            } else if name == own {
                1
            } else if name.ends_with(&own) || whole.ends_with(&name) {
                2
            } else {
                3
            }
        };
        candidates.iter().copied().min_by_key(rank)
    }

    fn kind(&mut self, node: Node<'a>, place: &Place) -> Result<Kind, Error> {
        match form(node) {
            Form::Enum(values) => Ok(Kind::Enum(self.values(values, node.description(), place))),
            Form::Union(choices) => self.union(node, &choices, place),
            Form::Object(properties) => Ok(Kind::Struct(self.object(&properties, place)?)),
            Form::All(parts, own) => {
                let mut merged = Properties::default();
                let mut seen = HashSet::new();
                self.merge(&parts, own, place, &mut merged, &mut seen)?;
                Ok(Kind::Struct(self.object(&merged, place)?))
            }
            _ => Err(Error::new(
                &place.pointer,
                "is no object, enum or union",
                FAULT,
            )),
        }
    }

    /// Puts the properties of all parts together; later parts win.
    fn merge(
        &mut self,
        parts: &[Node<'a>],
        own: Option<Properties<'a>>,
        place: &Place,
        into: &mut Properties<'a>,
        seen: &mut HashSet<&'a str>,
    ) -> Result<(), Error> {
        for part in parts {
            let mut part = *part;
            let mut via = Vec::new();
            while let Form::Ref(reference) = form(part) {
                let name = self.component(reference, place)?;
                if !seen.insert(name) {
                    return Err(Error::new(
                        &place.pointer,
                        format!("`allOf` comes back to `{name}`"),
                        "a schema cannot contain itself by `allOf`; break the cycle in the overlay",
                    ));
                }
                via.push(name);
                part = self.components[name];
            }
            match form(part) {
                Form::Object(properties) => absorb(into, properties),
                Form::All(parts, own) => self.merge(&parts, own, place, into, seen)?,
                Form::Plain(Shape::Object | Shape::Any) => {}
                _ => {
                    return Err(Error::new(
                        &place.pointer,
                        "`allOf` puts together what is not only objects",
                        "write the schema out in the overlay, without `allOf`",
                    ));
                }
            }
            for name in via {
                seen.remove(name);
            }
        }
        if let Some(own) = own {
            absorb(into, own);
        }
        Ok(())
    }

    fn object(&mut self, properties: &Properties<'a>, place: &Place) -> Result<Struct, Error> {
        let mut taken = BTreeSet::new();
        let mut fields = Vec::with_capacity(properties.known.len());
        for (&wire, &node) in &properties.known {
            let at = place.inner(&format!("properties/{}", escape(wire)), wire);
            let ident = names::unique(names::snake(wire, "field", Use::Field), &mut taken);
            let shape = self.shape(node, &at)?;
            let data = node.schema().map(|schema| &schema.schema_data);
            fields.push(Field {
                wire: wire.to_owned(),
                ident,
                required: properties.required.contains(&wire)
                    && !data.is_some_and(|data| data.nullable || data.read_only || data.write_only),
                deprecated: data.is_some_and(|data| data.deprecated),
                docs: match &shape {
                    Shape::Named(_) | Shape::List(_) => text::without_values(node.description()),
                    _ => node.description().to_owned(),
                },
                shape,
            });
        }
        let additional = match properties.additional {
            None => None,
            Some(None) => Some(Shape::Any),
            Some(Some(node)) => {
                Some(self.shape(node, &place.inner("additionalProperties", "value"))?)
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

    fn values(&mut self, wires: Vec<String>, description: &str, place: &Place) -> Vec<Value> {
        let mut seen = BTreeSet::new();
        let wires: Vec<String> = wires
            .into_iter()
            .filter(|w| seen.insert(w.clone()))
            .collect();
        let prefix = names::common_prefix(&wires, place.key.rsplit('.').next().unwrap_or(""));
        let docs = text::values(description);
        let mut taken = BTreeSet::new();
        wires
            .into_iter()
            .map(|wire| Value {
                ident: names::unique(names::variant(&wire[prefix..]), &mut taken),
                docs: docs.get(wire.as_str()).cloned().unwrap_or_default(),
                wire,
            })
            .collect()
    }

    fn union(
        &mut self,
        node: Node<'a>,
        choices: &[Node<'a>],
        place: &Place,
    ) -> Result<Kind, Error> {
        let discriminator = node
            .schema()
            .and_then(|schema| schema.schema_data.discriminator.as_ref());
        let mut taken = BTreeSet::new();
        let mut variants: Vec<Variant> = Vec::with_capacity(choices.len());
        for (i, choice) in choices.iter().enumerate() {
            let at = place.inner(&format!("oneOf/{i}"), &format!("{i}"));
            let shape = self.shape(*choice, &at)?;
            let reference = match choice {
                Node::Ref(reference) => Some(*reference),
                Node::Schema(_) => None,
            };
            let tags = discriminator.map_or_else(Vec::new, |d| tags(&d.mapping, reference));
            if let Some(same) = variants.iter_mut().find(|variant| variant.shape == shape) {
                same.tags.extend(tags);
                continue;
            }
            variants.push(Variant {
                ident: names::unique(self.variant_name(&shape, place), &mut taken),
                tags,
                shape,
            });
        }
        // A choice without a value of the tag can only be told by what fits.
        let told = variants.iter().all(|variant| !variant.tags.is_empty());
        let tag = discriminator.filter(|_| told);
        Ok(Kind::Union(Union {
            tag: tag.map(|d| d.property_name.clone()),
            variants,
        }))
    }

    /// A choice goes by its type's name, without the words that the union's name has in common.
    fn variant_name(&self, shape: &Shape, place: &Place) -> String {
        match shape {
            Shape::Named(key) => {
                let name = names::type_name(&key.replace('.', " "));
                let union = names::type_name(&place.key.replace('.', " "));
                let short = name
                    .strip_prefix(&union)
                    .or_else(|| name.strip_suffix(&union))
                    .filter(|short| short.starts_with(|c: char| c.is_ascii_uppercase()));
                names::variant(short.unwrap_or(&name))
            }
            Shape::List(inner) => format!("{}List", self.variant_name(inner, place)),
            Shape::Map(inner) => format!("{}Map", self.variant_name(inner, place)),
            Shape::Any => "Any".to_owned(),
            Shape::Object => "Object".to_owned(),
            Shape::String | Shape::Secret => "Text".to_owned(),
            Shape::Bool => "Bool".to_owned(),
            Shape::Int32 | Shape::Int64 => "Integer".to_owned(),
            Shape::Float => "Number".to_owned(),
            Shape::Time => "Time".to_owned(),
            Shape::Date => "Date".to_owned(),
            Shape::File => "File".to_owned(),
        }
    }
}

/// Values of the tag that mean a choice: those mapped to it, or else its component's name.
fn tags(mapping: &IndexMap<String, String>, reference: Option<&str>) -> Vec<String> {
    let Some(reference) = reference else {
        return Vec::new();
    };
    let name = reference.strip_prefix(PREFIX).unwrap_or(reference);
    let mapped: Vec<String> = mapping
        .iter()
        .filter(|(_, target)| *target == reference || *target == name)
        .map(|(tag, _)| tag.clone())
        .collect();
    if mapped.is_empty() {
        return vec![name.to_owned()];
    }
    mapped
}

fn absorb<'a>(into: &mut Properties<'a>, more: Properties<'a>) {
    into.known.extend(more.known);
    into.required.extend(more.required);
    into.additional = into.additional.take().or(more.additional);
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
