//! Builds a named type of every object, enum and union.
//!
//! Types may contain each other, so a type is first reserved under its name and filled in later. Components
//! come first, since a component keeps its name and an inline schema gets another if it is taken.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use serde_json::Value;

use super::components::Components;
use super::enums::{self, ComponentEnums};
use super::form::{Form, Properties, form};
use super::limits::{InlineBudget, MergeBudget};
use super::location::Location;
use super::node::{Node, NodeId};
use crate::docs;
use crate::error::FAULT;
use crate::model::{
    Absence, Access, Field, Known, Presence, Resource, Shape, Struct, Takes, Type, TypeKind,
};
use crate::names::{self, Use};
use crate::pointer::escape;
use crate::type_graph;
use crate::{Error, Warning};

/// The schemas of a document, and the types made of them.
pub struct Schemas<'a> {
    pub(super) components: Components<'a>,
    pub(super) types: IndexMap<String, Type>,
    taken: BTreeSet<String>,
    /// The names that components would have in full.
    component_names: HashSet<String>,
    /// Keys of the types of merged schemas, so that each is built once, and of the inline schemas that are
    /// being read, which may contain themselves by `allOf`.
    inline: HashMap<BTreeSet<NodeId<'a>>, String>,
    inline_budget: InlineBudget<'a>,
    pub(super) merge_budget: MergeBudget,
    pub(super) component_enums: ComponentEnums<'a>,
    /// Keys of the enums of which a schema also allows any other string.
    pub(super) any_string: BTreeSet<String>,
    /// Reports of what the SDK represents differently.
    pub warnings: Vec<Warning>,
}

impl<'a> Schemas<'a> {
    /// Collects the component schemas, without building types.
    pub fn new(document: &'a OpenAPI) -> Self {
        let components = document.components.iter().flat_map(|c| &c.schemas);
        let components = components.map(|(name, node)| (name.as_str(), Node::new(node)));
        let components = Components::new(components);
        let names = components.iter().map(|(name, _)| names::schema_type(name));
        let mut schemas = Self {
            component_names: names.collect(),
            components,
            types: IndexMap::new(),
            taken: BTreeSet::new(),
            inline: HashMap::new(),
            inline_budget: InlineBudget::default(),
            merge_budget: MergeBudget::default(),
            component_enums: ComponentEnums::default(),
            any_string: BTreeSet::new(),
            warnings: Vec::new(),
        };
        for (name, node) in schemas.components.iter() {
            if let Form::Enum(values) = form(node) {
                schemas.component_enums.insert(name, values);
            }
        }
        schemas
    }

    /// Builds a type of every component that needs one.
    pub fn build_components(&mut self) -> Result<(), Error> {
        let mut components = Vec::new();
        for (name, node) in self.components.iter() {
            let location = Location::component(name);
            let budget = &mut self.merge_budget;
            if is_type(&self.components.compose(node, &location, budget)?) {
                components.push((name, node.clone(), location));
            }
        }
        // Names first, so that no inline schema takes the name of a component.
        for (name, _, location) in &components {
            self.reserve(name, &location.pointer);
        }
        for (name, node, location) in components {
            let kind = self.kind(&node, &location)?;
            self.fill(name, &node, kind);
        }
        Ok(())
    }

    /// Returns the names of the types built so far.
    pub fn names(&self) -> &BTreeSet<String> {
        &self.taken
    }

    /// Leaves only the types that callers need, now that all operations are read, and names them.
    pub fn settle(&mut self, resources: &mut IndexMap<String, Resource>, known: &Known) {
        for key in &self.any_string {
            if let Some(ty) = self.types.get_mut(key) {
                ty.takes = Takes::Any;
            }
        }
        self.taken = type_graph::settle(&mut self.types, resources, known);
    }

    /// Returns all types, of components and of inline schemas, and the warnings about them.
    pub fn finish(self) -> (IndexMap<String, Type>, Vec<Warning>) {
        (self.types, self.warnings)
    }

    /// Returns all types by their keys.
    pub fn types(&self) -> &IndexMap<String, Type> {
        &self.types
    }

    /// Returns a type by its key.
    pub fn ty(&self, key: &str) -> Option<&Type> {
        self.types.get(key)
    }

    /// Returns the form of a schema, references followed and compositions merged.
    pub fn resolved(&mut self, node: &Node<'a>) -> Form<'a> {
        let unknown = Location::component("");
        // An error is reported later, with its location, when the shape of the schema is asked for.
        self.target_form(node, &unknown).unwrap_or(Form::Never)
    }

    /// Returns the properties of an object, references followed and compositions merged; `None` for anything
    /// else.
    pub fn properties(
        &mut self,
        node: &Node<'a>,
        location: &Location,
    ) -> Result<Option<Properties<'a>>, Error> {
        Ok(match self.target_form(node, location)? {
            Form::Object(properties) => Some(properties),
            _ => None,
        })
    }

    /// Returns the form of a schema, compositions merged; references are left as they are.
    pub(super) fn form(&mut self, node: &Node<'a>, location: &Location) -> Result<Form<'a>, Error> {
        let budget = &mut self.merge_budget;
        self.components.compose(node, location, budget)
    }

    fn target_form(&mut self, node: &Node<'a>, location: &Location) -> Result<Form<'a>, Error> {
        let budget = &mut self.merge_budget;
        self.components.compose_target(node, location, budget)
    }

    /// Reserves the name of a type; `fill` adds its content later.
    fn reserve(&mut self, key: &str, pointer: &str) {
        let name = names::unique(self.wanted_name(key), &mut self.taken);
        let ty = Type {
            name,
            pointer: pointer.to_owned(),
            docs: String::new(),
            deprecated: false,
            is_inline: !self.components.has(key),
            places: Vec::new(),
            kind: TypeKind::Struct(Struct::default()),
            sent: false,
            sent_as_json: false,
            received: false,
            takes: Takes::default(),
            reach: BTreeSet::new(),
        };
        self.types.insert(key.to_owned(), ty);
    }

    /// Adds a type that no schema describes. Returns its shape.
    pub fn add(&mut self, location: &Location, kind: TypeKind) -> Shape {
        let is_taken = |key: &str| self.types.contains_key(key) || self.components.has(key);
        let key = names::free(location.type_key.clone(), is_taken);
        self.reserve(&key, &location.pointer);
        self.types[&key].kind = kind;
        Shape::Named(key)
    }

    /// Adds a type that callers need although no operation has it, under the first of these names that is free.
    pub fn add_named(&mut self, key: &str, names: &[&str], pointer: &str, kind: TypeKind) {
        self.reserve(key, pointer);
        let mut wanted = names.iter().filter(|name| !self.taken.contains(**name));
        if let Some(name) = wanted.next() {
            self.rename(key, (*name).to_owned());
        }
        let ty = &mut self.types[key];
        ty.kind = kind;
        ty.is_inline = false;
    }

    /// Returns the preferred name of a type: the name of its schema. A component's is shortened if it repeats
    /// itself (`ThemeColorThemeColorType`), unless another component has the shorter name.
    fn wanted_name(&self, key: &str) -> String {
        let name = names::schema_type(key);
        let short = names::without_repetition(&name);
        // An inline schema is named after its location, which may repeat words for a reason.
        if !self.components.has(key) || self.component_names.contains(&short) {
            return name;
        }
        short
    }

    /// Returns the keys of the types built so far.
    pub fn keys(&self) -> Vec<String> {
        self.types.keys().cloned().collect()
    }

    /// Renames a type. The caller makes sure that no other type has the name.
    pub fn rename(&mut self, key: &str, name: String) {
        if let Some(ty) = self.types.get_mut(key) {
            self.taken.remove(&ty.name);
            self.taken.insert(name.clone());
            ty.name = name;
        }
    }

    fn fill(&mut self, key: &str, node: &Node<'a>, kind: TypeKind) {
        let ty = &mut self.types[key];
        ty.kind = kind;
        ty.docs = match &ty.kind {
            TypeKind::Enum(_) => docs::without_values(node.description()),
            _ => node.description().to_owned(),
        };
        ty.deprecated = node.says(|data| data.deprecated);
    }

    /// Builds a type of a schema that has no name in the document.
    pub(super) fn inline(&mut self, node: &Node<'a>, location: &Location) -> Result<Shape, Error> {
        if let Some(key) = self.inline.get(&node.id()) {
            return Ok(Shape::Named(key.clone()));
        }
        let is_taken = |key: &str| self.types.contains_key(key) || self.components.has(key);
        let mut key = location.type_key.clone();
        if is_taken(&key) {
            key = names::free(format!("{key}.inline"), is_taken);
        }
        self.inline_budget.enter(node, location)?;
        self.inline.insert(node.id(), key.clone());
        self.reserve(&key, &location.pointer);
        let kind = self.kind(node, location)?;
        self.inline_budget.leave(node, &kind, location)?;
        self.fill(&key, node, kind);
        // An inline schema is named after its location, so it has one type for each location that reaches it.
        if !matches!(node, Node::All(_)) {
            self.inline.remove(&node.id());
        }
        Ok(Shape::Named(key))
    }

    /// Builds the content of a schema's type.
    fn kind(&mut self, node: &Node<'a>, location: &Location) -> Result<TypeKind, Error> {
        match self.form(node, location)? {
            Form::Enum(values) => Ok(TypeKind::Enum(enums::values(
                values,
                node.description(),
                location,
            ))),
            Form::Union(choices, discriminator) => {
                self.union(node, &choices, discriminator, location)
            }
            Form::Object(mut properties) => {
                // A discriminator marks a base that others extend: keep the properties that they add.
                if node
                    .schema()
                    .is_some_and(|s| s.schema_data.discriminator.is_some())
                {
                    properties.additional.get_or_insert(None);
                }
                Ok(TypeKind::Struct(self.object(&properties, location)?))
            }
            _ => Err(Error::new(
                &location.pointer,
                "is no object, enum or union",
                FAULT,
            )),
        }
    }

    /// Returns the default of a schema, or of the one that it refers to.
    fn default(&self, node: &Node<'a>) -> Option<Value> {
        let own = |node: &Node<'a>| node.keyword(|data| data.default.clone());
        own(node).or_else(|| own(&self.components.follow(node)))
    }

    /// Returns the only value that a schema allows; `None` if it allows several, or null.
    pub fn constant(&mut self, node: &Node<'a>) -> Option<Value> {
        if self.components.is_nullable(node) {
            return None;
        }
        let target = self.components.follow(node);
        let only = match &target {
            Node::Schema(schema) | Node::Own(schema) => enums::only_value(schema),
            _ => None,
        };
        let is_merged = || matches!(form(&target), Form::All(_) | Form::Union(..));
        let only = match only {
            None if is_merged() => match self.resolved(&target) {
                Form::Enum(values) => <[String; 1]>::try_from(values)
                    .ok()
                    .map(|[only]| Value::String(only)),
                _ => None,
            },
            only => only,
        };
        only.filter(|value| !value.is_null())
    }

    fn object(
        &mut self,
        properties: &Properties<'a>,
        location: &Location,
    ) -> Result<Struct, Error> {
        let mut taken = BTreeSet::new();
        let mut fields = Vec::with_capacity(properties.known.len());
        for (&wire, node) in &properties.known {
            let at = location.inner(&format!("properties/{}", escape(wire)), wire);
            let ident = names::unique(names::snake(wire, "field", Use::Field), &mut taken);
            let shape = self.shape(node.clone(), &at)?;
            let default = self.default(node);
            fields.push(Field {
                wire: wire.to_owned(),
                ident,
                absence: Absence {
                    required: properties.required.contains(&wire),
                    nullable: self.components.is_nullable(node),
                    explained: default.is_some(),
                    access: access(node),
                    hint: node.presence_hint(&at.pointer)?,
                },
                presence: Presence::default(),
                deprecated: node.says(|data| data.deprecated),
                docs: match &shape {
                    Shape::Named(_) | Shape::List(_) => docs::without_values(node.description()),
                    _ => node.description().to_owned(),
                },
                constant: self.constant(node),
                default,
                null: None,
                is_url: node.is_url(),
                is_redacted: node.is_confidential()
                    || self.components.follow(node).is_confidential(),
                shape,
            });
        }
        let additional = match &properties.additional {
            None => None,
            Some(None) => Some(Shape::Any),
            Some(Some(node)) => {
                let location = location.inner("additionalProperties", "value");
                Some(self.inner_shape(node, &location)?)
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

/// Returns the ways that a property goes.
fn access(node: &Node<'_>) -> Access {
    if node.says(|data| data.read_only) {
        Access::ReadOnly
    } else if node.says(|data| data.write_only) {
        Access::WriteOnly
    } else {
        Access::Both
    }
}

/// Returns true if a form needs a named type.
fn is_type(form: &Form<'_>) -> bool {
    matches!(form, Form::Object(_) | Form::Enum(_) | Form::Union(..))
}
