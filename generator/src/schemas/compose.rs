//! Merges compositions, so that every schema has one form: the parts of an `allOf` are merged, and so are the
//! choices of a union that no Rust type could distinguish.
//!
//! A *choice* is an alternative of `oneOf` or `anyOf`; in the model it becomes a variant. For `allOf`:
//!
//! 1. `flatten` collects the parts, through references and nested `allOf`s.
//! 2. Parts that only check the others (a JSON type, a combination of properties) are ignored.
//! 3. Properties of the same name are merged, and a union among the parts becomes a union whose every choice
//!    is merged with the other parts.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::Discriminator;

use super::components::Components;
use super::form::{Form, Properties, form};
use super::json_types::{ANY, BOOL, JsonTypes, LIST, NUMBER, OBJECT, STRING};
use super::limits::{MAX_LEVELS, MergeBudget, too_many_parts};
use super::location::Location;
use super::node::Node;
use crate::Error;
use crate::model::Shape;

/// A part of an `allOf`, and its form.
type Part<'a> = (Node<'a>, Form<'a>);

impl<'a> Components<'a> {
    /// Returns the form of a schema, its compositions merged; references are left as they are.
    pub fn compose(
        &self,
        node: &Node<'a>,
        location: &Location,
        budget: &mut MergeBudget,
    ) -> Result<Form<'a>, Error> {
        match form(node) {
            // A choice that contains its own union by `allOf` nests infinitely. No real document gets this
            // deep.
            Form::All(parts) => budget
                .level(|budget| self.merge_all_of(&parts, location, budget))
                .unwrap_or(Ok(Form::Never)),
            Form::Union(choices, discriminator) => Ok(self.one_of(choices, discriminator)),
            Form::Object(properties) => Ok(lone_object(properties)),
            other => Ok(other),
        }
    }

    /// Returns the form of a schema, its compositions merged and references followed.
    pub fn compose_target(
        &self,
        node: &Node<'a>,
        location: &Location,
        budget: &mut MergeBudget,
    ) -> Result<Form<'a>, Error> {
        let mut form = self.compose(node, location, budget)?;
        for _ in 0..MAX_LEVELS {
            let Form::Ref(reference) = form else { break };
            form = self.compose(self.get(reference, location)?.1, location, budget)?;
        }
        Ok(form)
    }

    /// Merges the parts of an `allOf` into one form.
    fn merge_all_of(
        &self,
        parts: &[Node<'a>],
        location: &Location,
        budget: &mut MergeBudget,
    ) -> Result<Form<'a>, Error> {
        let types = self.common_json_types(parts);
        if types == 0 {
            return Ok(Form::Never);
        }
        let mut leaves = Vec::new();
        for part in parts {
            let mut found = Vec::new();
            self.flatten(part, location, (&mut Vec::new(), 0), budget, &mut found)?;
            if found.iter().any(|(_, form)| is_specific(form)) {
                leaves.push((part, found));
            }
        }
        // A union that only restricts the JSON type is a check of the other parts.
        let is_check = |found: &[Part<'a>]| match found {
            [(_, Form::Union(choices, _))] => is_condition(choices, &Properties::default()),
            _ => false,
        };
        if leaves.iter().any(|(_, found)| !is_check(found)) {
            leaves.retain(|(_, found)| !is_check(found));
        }
        if let [(only, _)] = leaves.as_slice() {
            return self.compose(only, location, budget);
        }
        let leaves: Vec<Part<'a>> = leaves.into_iter().flat_map(|(_, found)| found).collect();
        self.merge(leaves, types, location, budget)
    }

    /// Collects the parts of a part into `into`, references followed. `via` has the components on the way, to
    /// detect cycles.
    fn flatten(
        &self,
        part: &Node<'a>,
        location: &Location,
        (via, level): (&mut Vec<&'a str>, usize),
        budget: &mut MergeBudget,
        into: &mut Vec<Part<'a>>,
    ) -> Result<(), Error> {
        if level > MAX_LEVELS {
            return Err(too_many_parts(location));
        }
        match form(part) {
            Form::Ref(reference) => {
                let (name, node) = self.get(reference, location)?;
                if via.contains(&name) {
                    return Err(Error::new(
                        &location.pointer,
                        format!("`{name}` contains itself by `allOf`"),
                        "break the cycle by an overlay action",
                    ));
                }
                via.push(name);
                match form(node) {
                    // Other components stay references, so that their named types can be reused.
                    Form::All(_) | Form::Ref(_) => {
                        self.flatten(node, location, (via, level + 1), budget, into)?
                    }
                    form => self.push((part.clone(), form), location, budget, into)?,
                }
                via.pop();
                Ok(())
            }
            Form::All(parts) => parts
                .iter()
                .try_for_each(|part| self.flatten(part, location, (via, level + 1), budget, into)),
            form => self.push((part.clone(), form), location, budget, into),
        }
    }

    fn push(
        &self,
        part: Part<'a>,
        location: &Location,
        budget: &mut MergeBudget,
        into: &mut Vec<Part<'a>>,
    ) -> Result<(), Error> {
        let size = match &part.1 {
            Form::Object(properties) => 1 + properties.known.len(),
            _ => 1,
        };
        budget.spend(size, location)?;
        into.push(part);
        Ok(())
    }

    /// Merges parts into one form. If one of them is a union, each of its choices is merged with all other
    /// parts.
    fn merge(
        &self,
        mut parts: Vec<Part<'a>>,
        types: JsonTypes,
        location: &Location,
        budget: &mut MergeBudget,
    ) -> Result<Form<'a>, Error> {
        let known = self.properties(&parts);
        let is_check = |form: &Form<'a>| match form {
            Form::Union(choices, _) => is_condition(choices, &known),
            _ => false,
        };
        if parts.iter().any(|(_, form)| !is_check(form)) {
            parts.retain(|(_, form)| !is_check(form));
        }
        if let [(only, _)] = parts.as_slice() {
            return self.compose(only, location, budget);
        }
        let union = parts
            .iter()
            .position(|(_, form)| matches!(form, Form::Union(..)));
        let Some(union) = union else {
            return Ok(self.merge_without_union(parts, known, types));
        };
        let (_, form) = parts.remove(union);
        let Form::Union(choices, discriminator) = form else {
            return Ok(Form::Never);
        };
        let rest: Vec<Node<'a>> = parts.into_iter().map(|(node, _)| node).collect();
        let choices = choices
            .into_iter()
            .filter(|choice| types & self.json_types(choice) != 0)
            .map(|choice| Node::all(rest.iter().cloned().chain([choice])))
            .collect::<Vec<_>>();
        match choices.as_slice() {
            [] => Ok(Form::Never),
            [only] => self.compose(only, location, budget),
            _ => Ok(self.one_of(choices, discriminator)),
        }
    }

    /// Merges the properties of all parts. A property of several parts is merged from all of them.
    fn properties(&self, parts: &[Part<'a>]) -> Properties<'a> {
        let mut merged = Properties::default();
        let mut known: IndexMap<&'a str, Vec<Node<'a>>> = IndexMap::new();
        for (_, form) in parts {
            match form {
                Form::Object(more) => {
                    for (name, node) in &more.known {
                        known.entry(name).or_default().push(node.clone());
                    }
                    merged.required.extend(&more.required);
                    merged.additional = merged.additional.take().or(more.additional.clone());
                }
                Form::Map(values) => {
                    merged.additional.get_or_insert(Some(values.clone()));
                }
                _ => {}
            }
        }
        let known = known.into_iter();
        merged.known = known
            .map(|(name, nodes)| (name, self.all_of(nodes)))
            .collect();
        merged
    }

    /// Merges the schemas of several parts for one property. If their JSON types contradict each other, the
    /// later part wins: this is how documents refine the generic content of an envelope.
    fn all_of(&self, nodes: Vec<Node<'a>>) -> Node<'a> {
        let (mut from, mut types) = (0, ANY);
        for (at, node) in nodes.iter().enumerate() {
            let node_types = self.json_types(node);
            types &= node_types;
            if types == 0 {
                (from, types) = (at, node_types);
            }
        }
        Node::all(nodes.into_iter().skip(from))
    }

    /// Merges parts of which none is a union: into an object, a list, or the narrowest of the parts.
    fn merge_without_union(
        &self,
        parts: Vec<Part<'a>>,
        known: Properties<'a>,
        types: JsonTypes,
    ) -> Form<'a> {
        if types & OBJECT != 0 {
            return lone_object(known);
        }
        let items = parts.iter().filter_map(|(_, form)| match form {
            Form::List(items) => items.clone(),
            _ => None,
        });
        if types == LIST {
            let items: Vec<Node<'a>> = items.collect();
            return Form::List((!items.is_empty()).then(|| self.all_of(items)));
        }
        let narrowest = parts.into_iter().reduce(|old, new| match (&old.1, &new.1) {
            (_, Form::Plain(Shape::Any)) => old,
            (Form::Plain(Shape::String | Shape::Any), _) => new,
            (_, Form::Plain(Shape::String | Shape::Float)) => old,
            _ => new,
        });
        match narrowest {
            Some((Node::Ref(reference), _)) => Form::Ref(reference),
            Some((_, form)) => form,
            None => Form::Plain(Shape::Any),
        }
    }

    /// Returns the form of a union (`oneOf` or `anyOf`). Choices that are all strings become one enum or any string,
    /// all integers, all other numbers or all booleans one plain form. Integers beside other numbers stay apart: as
    /// floats, those from 2^53 on would be rounded.
    fn one_of(&self, choices: Vec<Node<'a>>, discriminator: Option<&'a Discriminator>) -> Form<'a> {
        match choices
            .iter()
            .fold(0, |all, choice| all | self.json_types(choice))
        {
            STRING => self.merge_strings(&choices),
            NUMBER if choices.iter().all(|choice| self.is_integer(choice)) => {
                Form::Plain(Shape::Int64)
            }
            NUMBER if !choices.iter().any(|choice| self.is_integer(choice)) => {
                Form::Plain(Shape::Float)
            }
            BOOL => Form::Plain(Shape::Bool),
            _ => Form::Union(choices, discriminator),
        }
    }

    /// Merges choices that are strings into one enum with all known values. Enums keep unknown values too, so
    /// a choice of any string adds nothing.
    fn merge_strings(&self, choices: &[Node<'a>]) -> Form<'a> {
        let mut enums = Vec::new();
        let mut seen = BTreeSet::new();
        let mut todo: Vec<Node<'a>> = choices.iter().rev().cloned().collect();
        while let Some(node) = todo.pop() {
            let target = self.follow(&node);
            if !seen.insert(target.id()) {
                continue;
            }
            match form(&target) {
                // `enum: [""]` beside other choices only allows the empty string.
                Form::Enum(values) if values.iter().all(String::is_empty) => {}
                Form::Enum(values) => enums.push((node, values)),
                Form::All(parts) | Form::Union(parts, _) => todo.extend(parts.into_iter().rev()),
                _ => {}
            }
        }
        match enums.as_slice() {
            [] => Form::Plain(Shape::String),
            [(only, _)] if matches!(form(only), Form::Ref(_)) => form(only),
            _ => Form::Enum(enums.into_iter().flat_map(|(_, values)| values).collect()),
        }
    }

    fn is_integer(&self, node: &Node<'a>) -> bool {
        matches!(
            form(&self.follow(node)),
            Form::Plain(Shape::Int32 | Shape::Int64 | Shape::Uint64)
        )
    }
}

/// Returns true if a union is only a check of the other parts: of the JSON type, or of the combination of
/// known properties.
fn is_condition(choices: &[Node<'_>], known: &Properties<'_>) -> bool {
    choices.iter().all(|choice| match form(choice) {
        Form::Object(object) => {
            let mut names = object.known.keys();
            names.all(|name| known.known.contains_key(name))
        }
        Form::List(items) => items.is_none_or(|items| !is_specific(&form(&items))),
        Form::Plain(_) => true,
        _ => false,
    })
}

/// Returns true if a part of a composition is more specific than "any object".
fn is_specific(form: &Form<'_>) -> bool {
    !matches!(form, Form::Plain(Shape::Any | Shape::Object))
}

/// Returns the form of an object that is not merged with others: if it only requires properties and describes
/// none, it is any object or a map.
fn lone_object(properties: Properties<'_>) -> Form<'_> {
    if properties.known.is_empty() {
        Form::object(Properties {
            required: Vec::new(),
            ..properties
        })
    } else {
        Form::Object(properties)
    }
}
