//! Merges compositions, so that every schema has one form: `allOf` becomes what all of its parts
//! say, and choices that no Rust type could tell apart become one.

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

/// A part of an `allOf`, and what it is.
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
            // A choice that is all of itself nests infinitely; nothing real is so deep.
            Form::All(parts) => budget
                .level(|budget| self.merge_all_of(&parts, location, budget))
                .unwrap_or(Ok(Form::Never)),
            Form::Union(choices, discriminator) => Ok(self.one_of(choices, discriminator)),
            Form::Object(properties) => Ok(lone_object(properties)),
            other => Ok(other),
        }
    }

    /// Returns the form of a schema, references followed.
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
        // A part that only says which JSON types there are is a check of the others.
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

    /// Collects the parts of a part into `into`, references followed.
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
                        format!("`allOf` comes back to `{name}`"),
                        "a schema cannot contain itself by `allOf`; break the cycle in the overlay",
                    ));
                }
                via.push(name);
                match form(node) {
                    // What needs no taking apart is known by its name later.
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

    /// Merges parts into one form. A choice among them becomes a choice whose every variant is all
    /// the other parts too.
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
        let choice = parts
            .iter()
            .position(|(_, form)| matches!(form, Form::Union(..)));
        let Some(choice) = choice else {
            return Ok(self.merge_without_choice(parts, known, types));
        };
        let (_, form) = parts.remove(choice);
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

    /// Merges the properties of all parts; one that several parts have is all of theirs.
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

    /// Combines what several parts say of one property. Where they contradict each other, the later
    /// part wins: that is how envelopes are refined.
    fn all_of(&self, nodes: Vec<Node<'a>>) -> Node<'a> {
        let (mut from, mut types) = (0, ANY);
        for (at, node) in nodes.iter().enumerate() {
            let own = self.json_types(node);
            types &= own;
            if types == 0 {
                (from, types) = (at, own);
            }
        }
        Node::all(nodes.into_iter().skip(from))
    }

    /// Merges parts of which none is a choice.
    fn merge_without_choice(
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

    /// Returns the form of a choice; choices that are all strings, or all numbers, are one.
    fn one_of(&self, choices: Vec<Node<'a>>, discriminator: Option<&'a Discriminator>) -> Form<'a> {
        match choices
            .iter()
            .fold(0, |all, choice| all | self.json_types(choice))
        {
            STRING => self.merge_strings(&choices),
            NUMBER if choices.iter().all(|choice| self.is_integer(choice)) => {
                Form::Plain(Shape::Int64)
            }
            NUMBER => Form::Plain(Shape::Float),
            BOOL => Form::Plain(Shape::Bool),
            _ => Form::Union(choices, discriminator),
        }
    }

    /// Merges a choice of strings into the enum of all their known values, since enums are open
    /// anyway.
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
                // A string that may also be empty is a string.
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

/// Returns whether a choice is no more than a check of the rest: which JSON type it has, or which
/// of the known properties go together.
fn is_condition(choices: &[Node<'_>], known: &Properties<'_>) -> bool {
    choices.iter().all(|choice| match form(choice) {
        Form::Object(own) => own.known.keys().all(|name| known.known.contains_key(name)),
        Form::List(items) => items.is_none_or(|items| !is_specific(&form(&items))),
        Form::Plain(_) => true,
        _ => false,
    })
}

/// Returns whether a part of a composition says more than that there is an object.
fn is_specific(form: &Form<'_>) -> bool {
    !matches!(form, Form::Plain(Shape::Any | Shape::Object))
}

/// An object that only requires properties, without describing one, is any object or a map.
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
