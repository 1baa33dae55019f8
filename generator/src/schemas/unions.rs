//! Choices of types: how they are called, and by which property they are told apart.

use std::collections::BTreeSet;

use openapiv3::Discriminator;

use super::compose::Components;
use super::form::{Form, Node, Properties, form};
use super::types::{PREFIX, Place, Schemas};
use crate::Error;
use crate::model::{Kind, Shape, Union, Variant};
use crate::names;
use crate::pointer::unescape;

impl<'a> Schemas<'a> {
    /// The union of several choices; those of the same shape are one.
    pub(super) fn union(
        &mut self,
        node: &Node<'a>,
        choices: &[Node<'a>],
        discriminator: Option<&'a Discriminator>,
        place: &Place,
    ) -> Result<Kind, Error> {
        let (property, tags) = tags(&self.components, choices, discriminator, place)?;
        let mut taken = BTreeSet::new();
        let mut labels = BTreeSet::new();
        let mut variants: Vec<Variant> = Vec::with_capacity(choices.len());
        for (i, (choice, tags)) in choices.iter().zip(tags).enumerate() {
            let form = self.components.settle(choice, place)?;
            let mut at = match choice {
                Node::All(_) => place.clone(),
                _ => place.inner(&format!("{}/{i}", node.choice_key()), ""),
            };
            at.key = match label(choice, &form, &tags) {
                // The items of a list have a name that says so.
                None => place.key.clone(),
                Some(label) => format!("{}.{}", place.key, names::unique(label, &mut labels)),
            };
            let shape = self.shape(choice.clone(), &at)?.simplest();
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
        sort(&mut variants);
        Ok(Kind::Union(Union {
            tag: property,
            variants,
        }))
    }

    /// A choice goes by its type's name, without the words that the union's name has in common.
    fn variant_name(&self, shape: &Shape, place: &Place) -> String {
        match shape {
            Shape::Named(key) => {
                let (name, union) = (names::schema_type(key), names::schema_type(&place.key));
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
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => "Integer".to_owned(),
            Shape::Float => "Number".to_owned(),
            Shape::Time => "Time".to_owned(),
            Shape::Date => "Date".to_owned(),
            Shape::File => "File".to_owned(),
        }
    }
}

/// What takes any object would otherwise come before those that know it.
pub fn sort(variants: &mut [Variant]) {
    variants
        .sort_by_key(|variant| matches!(variant.shape, Shape::Any | Shape::Object | Shape::Map(_)));
}

/// What a choice without a name of its own is called: after what it is made of, by its title, by
/// its tag, or by what it is. A list needs no name.
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
        let named = title.len() <= 40 && title.starts_with(|c: char| c.is_ascii_alphabetic());
        named.then_some(title)
    };
    let tag = || match tags {
        [tag] => Some(tag.clone()).filter(|t| t.starts_with(|c: char| c.is_ascii_alphabetic())),
        _ => None,
    };
    let component = made_of.and_then(|reference| reference.strip_prefix(PREFIX));
    let label = component.map(unescape).or_else(title).or_else(tag);
    Some(label.unwrap_or_else(|| kind.to_owned()))
}

/// A property, and its values that mean each choice.
type Told = (String, Vec<Vec<String>>);

/// The property that tells the choices apart, and its values for each choice. Without a
/// discriminator it is one that every choice requires, with values of its own.
///
/// A choice without a value can only be told by what fits; then there is no property.
fn tags<'a>(
    components: &Components<'a>,
    choices: &[Node<'a>],
    discriminator: Option<&Discriminator>,
    place: &Place,
) -> Result<(Option<String>, Vec<Vec<String>>), Error> {
    let none = || (None, vec![Vec::new(); choices.len()]);
    let told = match discriminator {
        Some(discriminator) => {
            let tags = choices
                .iter()
                .map(|choice| named(components, choice, discriminator, place))
                .collect::<Result<Vec<_>, Error>>()?;
            Some((discriminator.property_name.clone(), first_come(tags)))
        }
        None => implied(components, choices, place)?,
    };
    Ok(told
        .filter(|(_, tags)| tags.iter().all(|tags| !tags.is_empty()))
        .map_or_else(none, |(property, tags)| (Some(property), tags)))
}

/// Values of the tag that mean a choice: those mapped to it, those that its own property may have,
/// or else its component's name.
fn named<'a>(
    components: &Components<'a>,
    choice: &Node<'a>,
    discriminator: &Discriminator,
    place: &Place,
) -> Result<Vec<String>, Error> {
    let reference = choice.reference();
    let name = reference.and_then(|r| r.strip_prefix(PREFIX)).map(unescape);
    let mapped = discriminator.mapping.iter().filter(|(_, target)| {
        Some(target.as_str()) == reference || Some(target.as_str()) == name.as_deref()
    });
    let mapped: Vec<String> = mapped.map(|(tag, _)| tag.clone()).collect();
    if !mapped.is_empty() {
        return Ok(mapped);
    }
    let own = own_values(components, choice, &discriminator.property_name, place)?;
    Ok(match own.is_empty() {
        true => name.into_iter().collect(),
        false => own,
    })
}

/// A property by which choices can be told apart, though the document does not say so.
fn implied<'a>(
    components: &Components<'a>,
    choices: &[Node<'a>],
    place: &Place,
) -> Result<Option<Told>, Error> {
    let mut objects = Vec::with_capacity(choices.len());
    for choice in choices {
        match components.settle_through(choice, place)? {
            Form::Object(properties) => objects.push(properties),
            _ => return Ok(None),
        }
    }
    let Some(first) = objects.first() else {
        return Ok(None);
    };
    for name in first.known.keys() {
        let values = |object: &Properties<'a>| match object.required.contains(name) {
            true => values(components, object, name, place),
            false => Ok(Vec::new()),
        };
        let tags = objects
            .iter()
            .map(values)
            .collect::<Result<Vec<_>, Error>>()?;
        let count: usize = tags.iter().map(Vec::len).sum();
        let different: BTreeSet<&String> = tags.iter().flatten().collect();
        if different.len() == count && tags.iter().all(|tags| !tags.is_empty()) {
            return Ok(Some(((*name).to_owned(), tags)));
        }
    }
    Ok(None)
}

/// Most choices within a choice that are asked for their values of the tag.
const MAX_CHOICES: usize = 256;

/// The values that a choice itself gives for the tag; of a union, those of its choices. Of more
/// choices than anyone would tell apart, none.
fn own_values<'a>(
    components: &Components<'a>,
    choice: &Node<'a>,
    property: &str,
    place: &Place,
) -> Result<Vec<String>, Error> {
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
        match components.settle_through(&choice, place)? {
            Form::Object(object) => all.extend(values(components, &object, property, place)?),
            Form::Union(choices, _) => todo.extend(choices.into_iter().rev()),
            _ => return Ok(Vec::new()),
        }
    }
    Ok(all)
}

fn values<'a>(
    components: &Components<'a>,
    object: &Properties<'a>,
    property: &str,
    place: &Place,
) -> Result<Vec<String>, Error> {
    let Some(node) = object.known.get(property) else {
        return Ok(Vec::new());
    };
    Ok(match components.settle_through(node, place)? {
        Form::Enum(values) => values,
        _ => Vec::new(),
    })
}

/// A value that means two choices means the first.
fn first_come(mut tags: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let mut seen = BTreeSet::new();
    for tags in &mut tags {
        tags.retain(|tag| seen.insert(tag.clone()));
    }
    tags
}
