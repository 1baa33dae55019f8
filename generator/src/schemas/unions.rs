//! Builds unions: names their variants, and finds the property (the tag) whose value selects the variant.

use std::collections::BTreeSet;

use openapiv3::Discriminator;

use super::components::Components;
use super::form::{Form, Properties, form};
use super::limits::MergeBudget;
use super::location::{Location, component_name};
use super::node::Node;
use super::types::Schemas;
use crate::Error;
use crate::model::{Shape, TypeKind, Union, Variant};
use crate::names;

impl<'a> Schemas<'a> {
    /// Builds the union of several choices. Choices of the same shape become one variant.
    pub(super) fn union(
        &mut self,
        node: &Node<'a>,
        choices: &[Node<'a>],
        discriminator: Option<&'a Discriminator>,
        location: &Location,
    ) -> Result<TypeKind, Error> {
        let mut reader = TagReader {
            components: &self.components,
            budget: &mut self.merge_budget,
            location,
        };
        let (property, tags) = reader.tags(choices, discriminator)?;
        let mut taken = BTreeSet::new();
        let mut labels = BTreeSet::new();
        let mut variants: Vec<Variant> = Vec::with_capacity(choices.len());
        let forms: Vec<Form<'a>> = choices
            .iter()
            .map(|choice| self.form(choice, location))
            .collect::<Result<_, Error>>()?;
        for (i, (choice, tags)) in choices.iter().zip(tags).enumerate() {
            let mut at = match choice {
                Node::All(_) => location.clone(),
                _ => location.inner(&format!("{}/{i}", node.choice_key()), ""),
            };
            at.type_key = match label(choice, &forms[i], &tags) {
                // A list or map has no type of its own; its items are named after the union.
                None => location.type_key.clone(),
                Some(mut label) => {
                    if labels.contains(&label) {
                        label = own_property(&forms, i).unwrap_or(label);
                    }
                    let label = names::unique(label, &mut labels);
                    format!("{}.{label}", location.type_key)
                }
            };
            let shape = self.shape(choice.clone(), &at)?.simplest();
            if let Some(same) = variants.iter_mut().find(|variant| variant.shape == shape) {
                same.tags.extend(tags);
                continue;
            }
            variants.push(Variant {
                ident: names::unique(self.variant_name(&shape, location), &mut taken),
                tags,
                shape,
            });
        }
        let mut union = Union {
            tag: property,
            variants,
        };
        union.sort();
        Ok(TypeKind::Union(union))
    }

    /// Names a variant after its type, without the prefix or suffix that is the union's name.
    fn variant_name(&self, shape: &Shape, location: &Location) -> String {
        match shape {
            Shape::Named(key) => {
                let (name, union) = (
                    names::schema_type(key),
                    names::schema_type(&location.type_key),
                );
                let short = name
                    .strip_prefix(&union)
                    .or_else(|| name.strip_suffix(&union))
                    .filter(|short| short.starts_with(|c: char| c.is_ascii_uppercase()));
                names::variant(short.unwrap_or(&name))
            }
            Shape::List(inner) => format!("{}List", self.variant_name(inner, location)),
            Shape::Map(inner) => format!("{}Map", self.variant_name(inner, location)),
            Shape::Nullable(inner) => self.variant_name(inner, location),
            Shape::Any => "Any".to_owned(),
            Shape::Object => "Object".to_owned(),
            Shape::String | Shape::Secret => "Text".to_owned(),
            Shape::Bool => "Bool".to_owned(),
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => "Integer".to_owned(),
            Shape::Float => "Number".to_owned(),
            Shape::Time => "Time".to_owned(),
            Shape::Date => "Date".to_owned(),
            Shape::File => "File".to_owned(),
        }
    }
}

/// Returns a label for the type of an inline choice, in order of preference: the name of the component that
/// it is made of, its title, its tag, or a word for its form. A list or map needs no label.
fn label(choice: &Node<'_>, choice_form: &Form<'_>, tags: &[String]) -> Option<String> {
    let kind = match choice_form {
        Form::List(_) | Form::Map(_) => return None,
        Form::Enum(_) => "text",
        Form::Union(..) => "choice",
        _ => "object",
    };
    let made_of = choice.reference().or_else(|| match form(choice) {
        Form::All(parts) => parts.iter().find_map(Node::reference),
        _ => None,
    });
    let title = || {
        let title = choice.schema()?.schema_data.title.clone()?;
        let is_name = title.len() <= 40 && title.starts_with(|c: char| c.is_ascii_alphabetic());
        is_name.then_some(title)
    };
    let tag = || match tags {
        [tag] => Some(tag.clone()).filter(|t| t.starts_with(|c: char| c.is_ascii_alphabetic())),
        _ => None,
    };
    let component = made_of.and_then(component_name);
    let label = component.or_else(title).or_else(tag);
    Some(label.unwrap_or_else(|| kind.to_owned()))
}

/// Returns the property by which a choice differs: one that no other has, or else none before it, or else not
/// the first one; preferably one that it requires.
fn own_property(forms: &[Form<'_>], at: usize) -> Option<String> {
    let (before, after) = forms.split_at(at);
    let (Form::Object(own), after) = (after.first()?, after.get(1..)?) else {
        return None;
    };
    let lacks = |form: &Form<'_>, name: &str| match form {
        Form::Object(object) => !object.known.contains_key(name),
        _ => true,
    };
    let first = before.get(..1).unwrap_or_default();
    for others in [[before, after], [before, &[]], [first, &[]]] {
        let others = others.into_iter().flatten();
        let is_alone = |name: &&&str| others.clone().all(|form| lacks(form, name));
        let mut alone = own.known.keys().filter(is_alone);
        let required = alone.clone().find(|name| own.required.contains(name));
        if let Some(name) = required.or_else(|| alone.next()) {
            return Some((*name).to_owned());
        }
    }
    None
}

/// A property, and for each choice the values that select it.
type Tags = (String, Vec<Vec<String>>);

/// The maximum number of nested choices whose tag values are collected.
const MAX_CHOICES: usize = 256;

/// Finds the tag of one union.
struct TagReader<'r, 'a> {
    components: &'r Components<'a>,
    budget: &'r mut MergeBudget,
    location: &'r Location,
}

impl<'a> TagReader<'_, 'a> {
    /// Returns the tag, and its values for each choice. Without a discriminator it is a property that every
    /// choice requires, with different values.
    ///
    /// If a choice has no value, there is no tag: the runtime then selects the variant that fits best.
    fn tags(
        &mut self,
        choices: &[Node<'a>],
        discriminator: Option<&Discriminator>,
    ) -> Result<(Option<String>, Vec<Vec<String>>), Error> {
        let found = match discriminator {
            Some(discriminator) => {
                let tags = choices
                    .iter()
                    .map(|choice| self.discriminated(choice, discriminator))
                    .collect::<Result<Vec<_>, Error>>()?;
                Some((discriminator.property_name.clone(), first_come(tags)))
            }
            None => self.implied(choices)?,
        };
        let complete = found.filter(|(_, tags)| tags.iter().all(|tags| !tags.is_empty()));
        Ok(match complete {
            Some((property, tags)) => (Some(property), tags),
            None => (None, vec![Vec::new(); choices.len()]),
        })
    }

    /// Returns the values of a discriminator that select a choice: those mapped to it, or those that its
    /// property may have, or the name of its component.
    fn discriminated(
        &mut self,
        choice: &Node<'a>,
        discriminator: &Discriminator,
    ) -> Result<Vec<String>, Error> {
        let reference = choice.reference();
        let name = reference.and_then(component_name);
        let mapped = discriminator.mapping.iter().filter(|(_, target)| {
            Some(target.as_str()) == reference || Some(target.as_str()) == name.as_deref()
        });
        let mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
        if !mapped.is_empty() {
            return Ok(mapped);
        }
        let values = self.choice_values(choice, &discriminator.property_name)?;
        if values.is_empty() {
            return Ok(name.into_iter().collect());
        }
        Ok(values)
    }

    /// Returns a property whose values distinguish the choices, though the document has no discriminator.
    fn implied(&mut self, choices: &[Node<'a>]) -> Result<Option<Tags>, Error> {
        let mut objects = Vec::with_capacity(choices.len());
        for choice in choices {
            match self.form(choice)? {
                Form::Object(properties) => objects.push(properties),
                _ => return Ok(None),
            }
        }
        let Some(first) = objects.first() else {
            return Ok(None);
        };
        for name in first.known.keys() {
            let mut tags = Vec::with_capacity(objects.len());
            for object in &objects {
                tags.push(if object.required.contains(name) {
                    self.values(object, name)?
                } else {
                    Vec::new()
                });
            }
            let count: usize = tags.iter().map(Vec::len).sum();
            let different: BTreeSet<&String> = tags.iter().flatten().collect();
            if different.len() == count && tags.iter().all(|tags| !tags.is_empty()) {
                return Ok(Some(((*name).to_owned(), tags)));
            }
        }
        Ok(None)
    }

    /// Returns the values that a choice allows for the tag; for a union, those of its choices. Returns none
    /// if there are more than [`MAX_CHOICES`].
    fn choice_values(&mut self, choice: &Node<'a>, property: &str) -> Result<Vec<String>, Error> {
        let mut all = Vec::new();
        let mut seen = BTreeSet::new();
        let mut todo = vec![choice.clone()];
        while let Some(choice) = todo.pop() {
            if !seen.insert(choice.id()) {
                continue;
            }
            if seen.len() > MAX_CHOICES {
                return Ok(Vec::new());
            }
            match self.form(&choice)? {
                Form::Object(object) => all.extend(self.values(&object, property)?),
                Form::Union(choices, _) => todo.extend(choices.into_iter().rev()),
                _ => return Ok(Vec::new()),
            }
        }
        Ok(all)
    }

    /// Returns the known values of a property.
    fn values(&mut self, object: &Properties<'a>, property: &str) -> Result<Vec<String>, Error> {
        let Some(node) = object.known.get(property) else {
            return Ok(Vec::new());
        };
        Ok(match self.form(node)? {
            Form::Enum(values) => values,
            _ => Vec::new(),
        })
    }

    fn form(&mut self, node: &Node<'a>) -> Result<Form<'a>, Error> {
        self.components
            .compose_target(node, self.location, self.budget)
    }
}

/// Assigns a value that selects two choices to the first.
fn first_come(mut tags: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let mut seen = BTreeSet::new();
    for tags in &mut tags {
        tags.retain(|tag| seen.insert(tag.clone()));
    }
    tags
}
