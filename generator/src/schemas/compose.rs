//! Puts compositions together, so that every schema is one thing: `allOf` is merged, choices that
//! differ in nothing a Rust type could show are one.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;
use openapiv3::Discriminator;

use super::form::{Form, Node, Properties, form};
use super::json_types::{ANY, BOOL, Kinds, LIST, NUMBER, OBJECT, TEXT};
use super::types::{PREFIX, Place};
use crate::Error;
use crate::model::Shape;
use crate::pointer::unescape;

/// Most schemas and properties that all `allOf` of a document may put together, each as often as
/// it is part of one. The documents of others that were tried need some thousands.
const MAX_PARTS: usize = 200_000;

/// Most levels of `allOf` and references that are followed.
pub const MAX_LEVELS: usize = 100;

/// The component schemas, and what can be said of schemas by following references.
pub struct Components<'a> {
    schemas: IndexMap<&'a str, Node<'a>>,
    pub(super) kinds: RefCell<HashMap<&'a str, Kinds>>,
    /// How many compositions are being put together inside each other.
    level: Cell<usize>,
    /// How many schemas and properties were put together.
    parts: Cell<usize>,
}

/// A part of an `allOf`, and what it is.
type Part<'a> = (Node<'a>, Form<'a>);

impl<'a> Components<'a> {
    pub fn new(schemas: impl Iterator<Item = (&'a str, Node<'a>)>) -> Self {
        Self {
            schemas: schemas.collect(),
            kinds: RefCell::default(),
            level: Cell::default(),
            parts: Cell::default(),
        }
    }

    /// Every component in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &Node<'a>)> {
        self.schemas.iter().map(|(name, node)| (*name, node))
    }

    /// Whether there is a component of this name.
    pub fn has(&self, name: &str) -> bool {
        self.schemas.contains_key(name)
    }

    /// The component that a reference names.
    pub fn get(&self, reference: &str, place: &Place) -> Result<(&'a str, &Node<'a>), Error> {
        self.find(reference).ok_or_else(|| {
            Error::new(
                &place.pointer,
                format!("`$ref` leads nowhere: {reference}"),
                "references must name a schema under `#/components/schemas`; bundle the document first",
            )
        })
    }

    pub(super) fn find(&self, reference: &str) -> Option<(&'a str, &Node<'a>)> {
        let name = unescape(reference.strip_prefix(PREFIX)?);
        let (name, node) = self.schemas.get_key_value(name.as_str())?;
        Some((*name, node))
    }

    /// The schema at the end of a chain of references.
    pub fn follow(&self, node: &Node<'a>) -> Node<'a> {
        self.chain(node).last().unwrap_or_else(|| node.clone())
    }

    /// A schema, and what it refers to, step by step.
    fn chain(&self, node: &Node<'a>) -> impl Iterator<Item = Node<'a>> {
        let next = |node: &Node<'a>| match form(node) {
            Form::Ref(reference) => self.find(reference).map(|(_, next)| next.clone()),
            _ => None,
        };
        std::iter::successors(Some(node.clone()), next).take(MAX_LEVELS)
    }

    /// Whether `null` may come in its place, by its own word or by that of what it refers to.
    pub fn is_nullable(&self, node: &Node<'a>) -> bool {
        self.chain(node).any(|node| {
            node.schema()
                .is_some_and(|schema| schema.schema_data.nullable)
        })
    }

    /// What a schema is, its compositions put together; references are left as they are.
    pub fn settle(&self, node: &Node<'a>, place: &Place) -> Result<Form<'a>, Error> {
        match form(node) {
            // A choice that is all of itself has no end; nothing real is so deep.
            Form::All(_) if self.level.get() == MAX_LEVELS => Ok(Form::Never),
            Form::All(parts) => {
                self.level.set(self.level.get() + 1);
                let form = self.together(&parts, place);
                self.level.set(self.level.get() - 1);
                form
            }
            Form::Union(choices, discriminator) => Ok(self.either(choices, discriminator)),
            Form::Object(properties) => Ok(alone(properties)),
            other => Ok(other),
        }
    }

    /// What a schema is, references followed.
    pub fn settle_through(&self, node: &Node<'a>, place: &Place) -> Result<Form<'a>, Error> {
        let mut form = self.settle(node, place)?;
        for _ in 0..MAX_LEVELS {
            let Form::Ref(reference) = form else { break };
            form = self.settle(self.get(reference, place)?.1, place)?;
        }
        Ok(form)
    }

    /// What is all of several schemas.
    fn together(&self, parts: &[Node<'a>], place: &Place) -> Result<Form<'a>, Error> {
        let kinds = self.common(parts);
        if kinds == 0 {
            return Ok(Form::Never);
        }
        let mut leaves = Vec::new();
        for part in parts {
            let mut found = Vec::new();
            self.flatten(part, place, (&mut Vec::new(), 0), &mut found)?;
            if found.iter().any(|(_, form)| says_something(form)) {
                leaves.push((part, found));
            }
        }
        // A part that only says which kinds of JSON there are is a check of the others.
        let is_check = |found: &[Part<'a>]| match found {
            [(_, Form::Union(choices, _))] => is_condition(choices, &Properties::default()),
            _ => false,
        };
        if leaves.iter().any(|(_, found)| !is_check(found)) {
            leaves.retain(|(_, found)| !is_check(found));
        }
        if let [(only, _)] = leaves.as_slice() {
            return self.settle(only, place);
        }
        let leaves: Vec<Part<'a>> = leaves.into_iter().flat_map(|(_, found)| found).collect();
        self.merge(leaves, kinds, place)
    }

    /// The parts of parts, references followed.
    fn flatten(
        &self,
        part: &Node<'a>,
        place: &Place,
        (via, level): (&mut Vec<&'a str>, usize),
        into: &mut Vec<Part<'a>>,
    ) -> Result<(), Error> {
        if level > MAX_LEVELS {
            return Err(too_much(place));
        }
        match form(part) {
            Form::Ref(reference) => {
                let (name, node) = self.get(reference, place)?;
                if via.contains(&name) {
                    return Err(Error::new(
                        &place.pointer,
                        format!("`allOf` comes back to `{name}`"),
                        "a schema cannot contain itself by `allOf`; break the cycle in the overlay",
                    ));
                }
                via.push(name);
                match form(node) {
                    // What needs no taking apart is known by its name later.
                    Form::All(_) | Form::Ref(_) => {
                        self.flatten(node, place, (via, level + 1), into)?
                    }
                    form => self.put((part.clone(), form), place, into)?,
                }
                via.pop();
                Ok(())
            }
            Form::All(parts) => parts
                .iter()
                .try_for_each(|part| self.flatten(part, place, (via, level + 1), into)),
            form => self.put((part.clone(), form), place, into),
        }
    }

    fn put(&self, part: Part<'a>, place: &Place, into: &mut Vec<Part<'a>>) -> Result<(), Error> {
        let size = match &part.1 {
            Form::Object(properties) => 1 + properties.known.len(),
            _ => 1,
        };
        self.parts.set(self.parts.get() + size);
        if self.parts.get() > MAX_PARTS {
            return Err(too_much(place));
        }
        into.push(part);
        Ok(())
    }

    /// One form of all parts: of a choice among them, a choice each of which is all the rest too.
    fn merge(
        &self,
        mut parts: Vec<Part<'a>>,
        kinds: Kinds,
        place: &Place,
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
            return self.settle(only, place);
        }
        let choice = parts
            .iter()
            .position(|(_, form)| matches!(form, Form::Union(..)));
        let Some(choice) = choice else {
            return Ok(self.one_of_a_kind(parts, known, kinds));
        };
        let (_, form) = parts.remove(choice);
        let Form::Union(choices, discriminator) = form else {
            return Ok(Form::Never);
        };
        let rest: Vec<Node<'a>> = parts.into_iter().map(|(node, _)| node).collect();
        let choices = choices
            .into_iter()
            .filter(|choice| kinds & self.kinds(choice) != 0)
            .map(|choice| Node::all(rest.iter().cloned().chain([choice])))
            .collect::<Vec<_>>();
        match choices.as_slice() {
            [] => Ok(Form::Never),
            [only] => self.settle(only, place),
            _ => Ok(self.either(choices, discriminator)),
        }
    }

    /// The properties of all parts; where several have the same, it is all of them.
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
        merged.known = known.map(|(name, nodes)| (name, self.all(nodes))).collect();
        merged
    }

    /// What several parts describe. Where not all can be true, the later part is what its author
    /// meant: envelopes are refined that way.
    fn all(&self, nodes: Vec<Node<'a>>) -> Node<'a> {
        let (mut from, mut kinds) = (0, ANY);
        for (at, node) in nodes.iter().enumerate() {
            let own = self.kinds(node);
            kinds &= own;
            if kinds == 0 {
                (from, kinds) = (at, own);
            }
        }
        Node::all(nodes.into_iter().skip(from))
    }

    /// Parts without a choice among them.
    fn one_of_a_kind(&self, parts: Vec<Part<'a>>, known: Properties<'a>, kinds: Kinds) -> Form<'a> {
        if kinds & OBJECT != 0 {
            return alone(known);
        }
        let items = parts.iter().filter_map(|(_, form)| match form {
            Form::List(items) => items.clone(),
            _ => None,
        });
        if kinds == LIST {
            let items: Vec<Node<'a>> = items.collect();
            return Form::List((!items.is_empty()).then(|| self.all(items)));
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

    /// One of several schemas; those that are all text, or all numbers, are one.
    fn either(&self, choices: Vec<Node<'a>>, discriminator: Option<&'a Discriminator>) -> Form<'a> {
        match choices
            .iter()
            .fold(0, |all, choice| all | self.kinds(choice))
        {
            TEXT => self.text(&choices),
            NUMBER => match choices.iter().all(|choice| self.is_whole(choice)) {
                true => Form::Plain(Shape::Int64),
                false => Form::Plain(Shape::Float),
            },
            BOOL => Form::Plain(Shape::Bool),
            _ => Form::Union(choices, discriminator),
        }
    }

    /// Text of several kinds: the enum that says most about it, since enums are open anyway.
    fn text(&self, choices: &[Node<'a>]) -> Form<'a> {
        let mut enums = Vec::new();
        let mut seen = BTreeSet::new();
        let mut todo: Vec<Node<'a>> = choices.iter().rev().cloned().collect();
        while let Some(node) = todo.pop() {
            let target = self.follow(&node);
            if !seen.insert(target.id()) {
                continue;
            }
            match form(&target) {
                // A text that may be empty is a text.
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

    fn is_whole(&self, node: &Node<'a>) -> bool {
        matches!(
            form(&self.follow(node)),
            Form::Plain(Shape::Int32 | Shape::Int64 | Shape::Uint64)
        )
    }
}

fn too_much(place: &Place) -> Error {
    Error::new(
        &place.pointer,
        "`allOf` puts more together than any real schema does",
        "write the schema out, without `allOf`",
    )
}

/// Whether a choice is no more than a check of the rest: which kind of JSON it is, or which of the
/// known properties go together.
fn is_condition(choices: &[Node<'_>], known: &Properties<'_>) -> bool {
    choices.iter().all(|choice| match form(choice) {
        Form::Object(own) => own.known.keys().all(|name| known.known.contains_key(name)),
        Form::List(items) => items.is_none_or(|items| !says_something(&form(&items))),
        Form::Plain(_) => true,
        _ => false,
    })
}

/// Whether a part of a composition says more than that there is an object.
fn says_something(form: &Form<'_>) -> bool {
    !matches!(form, Form::Plain(Shape::Any | Shape::Object))
}

/// An object that only requires properties, without describing one, is any object or a map.
fn alone(properties: Properties<'_>) -> Form<'_> {
    match properties.known.is_empty() {
        true => Form::object(Properties {
            required: Vec::new(),
            ..properties
        }),
        false => Form::Object(properties),
    }
}
