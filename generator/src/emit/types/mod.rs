//! Generates the modules of types: one per resource, one for each group of resources that share types, one
//! for types that many resources share, and one for types that no operation reaches.

mod by_status;
mod events;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::docs;
use crate::emit::tokens::{field_literal, fill};
use crate::emit::{imports, setter};
use crate::model::{Api, EnumValue, Presence, Shape, Struct, Takes, Type, TypeKind, Union};
use crate::names;
use crate::print::Part;
use crate::text;
use crate::types::Items;

/// The number of resources from which on a type is always compiled.
const SHARED: usize = 4;

/// The feature of types that no operation reaches.
pub const UNREACHED: &str = "unreached-types";

/// Longest name of a module in bytes; file systems limit the names of files.
const MAX_MODULE_LEN: usize = 120;

/// Returns the module of a type, and the features of which any compiles it; without features, it always is.
fn module(ty: &Type) -> (String, Vec<String>) {
    match ty.reach.len() {
        0 => ("unreached".to_owned(), vec![UNREACHED.to_owned()]),
        // The name keeps its trailing underscore here: without it, it may be a keyword.
        1 => {
            let name = ty.reach.iter().next().cloned().unwrap_or_default();
            let features = vec![names::feature(&name)];
            (name, features)
        }
        2..SHARED => {
            let reach: Vec<&str> = ty.reach.iter().map(String::as_str).collect();
            let features = reach.iter().map(|name| names::feature(name)).collect();
            let words: Vec<&str> = reach
                .iter()
                .map(|name| name.trim_end_matches('_'))
                .collect();
            match words.join("_and_") {
                name if name.len() <= MAX_MODULE_LEN => (name, features),
                _ => shared(),
            }
        }
        _ => shared(),
    }
}

/// Returns the module of the types that are always compiled.
fn shared() -> (String, Vec<String>) {
    ("shared".to_owned(), Vec::new())
}

/// Generates all modules of types by name, including `mod`.
pub fn modules(
    api: &Api,
    known: &imports::Known<'_>,
    mut items: Items,
) -> BTreeMap<String, Vec<Part>> {
    let mut groups: BTreeMap<String, (Vec<String>, Vec<&str>)> = BTreeMap::new();
    for (key, ty) in &api.types {
        let (name, features) = module(ty);
        groups
            .entry(name)
            .or_insert((features, Vec::new()))
            .1
            .push(key);
    }
    let mut out = BTreeMap::from([("mod".to_owned(), index(&groups))]);
    for (name, (_, keys)) in groups {
        out.insert(name, file(api, known, &keys, &mut items));
    }
    out
}

fn index(groups: &BTreeMap<String, (Vec<String>, Vec<&str>)>) -> Vec<Part> {
    let mods = groups.iter().map(|(name, (features, _))| {
        let (name, cfg) = (format_ident!("{name}"), cfg(features));
        quote!(#cfg mod #name;)
    });
    let uses = groups.iter().map(|(name, (features, _))| {
        let (name, cfg) = (format_ident!("{name}"), cfg(features));
        quote!(#cfg pub use #name::*;)
    });
    vec![
        Part::module_docs(
            "The types that the API accepts and returns: objects, unions and open enums.\n\nObjects that requests send are built with `new` and setters. Every type can be compared, stored with serde, and printed with `{:?}`, which shows only fields that are set. Unknown fields are ignored and unknown enum values are kept, so responses of a newer API can be read.",
        ),
        Part::text("#![allow(missing_docs, reason = \"the document is silent on some\")]"),
        Part::lines(mods),
        Part::lines(uses),
    ]
}

/// Returns the `#[cfg]` for items that any of these features needs.
pub fn cfg(features: &[String]) -> Option<TokenStream> {
    match features {
        [] => None,
        [only] => Some(quote!(#[cfg(feature = #only)])),
        several => Some(quote!(#[cfg(any(#(feature = #several),*))])),
    }
}

fn file(api: &Api, known: &imports::Known<'_>, keys: &[&str], items: &mut Items) -> Vec<Part> {
    let mut out = Vec::new();
    for key in keys {
        let ty = &api.types[*key];
        match (&ty.kind, items.swap_remove(*key)) {
            (TypeKind::Enum(values), _) => out.push(open_enum(api, ty, values)),
            (TypeKind::Union(choices), _) => out.push(union(api, ty, choices)),
            (TypeKind::Struct(object), Some(item)) => {
                out.push(Part::Item(Box::new(syn::Item::Struct(item))));
                if ty.sent {
                    out.push(constructor(api, ty, object));
                }
                out.extend(default(api, ty, object));
                out.push(wire(api, ty, object));
            }
            (TypeKind::ByStatus(bodies), _) => out.extend(by_status::parts(api, ty, bodies)),
            (TypeKind::Events(all), _) => out.extend(events::parts(api, ty, all)),
            (TypeKind::Struct(_), None) => {}
        }
    }
    let defined = keys
        .iter()
        .map(|key| api.types[*key].name.as_str())
        .collect();
    out.insert(0, imports::part(known, &out, &defined));
    out
}

/// Generates, for a type that is sent, `new`, which takes the required fields, a setter for each other field that is
/// not fixed, and setters of `null`.
fn constructor(api: &Api, ty: &Type, object: &Struct) -> Part {
    let name = format_ident!("{}", ty.name);
    let by_wire = |wire: &String| object.fields.iter().find(|field| field.wire == *wire);
    let required = object.constructor.iter().filter_map(by_wire);
    let (arguments, mut fills): (Vec<_>, Vec<_>) =
        required.map(|field| setter::required(api, field)).unzip();
    let constants = object.constants.iter();
    fills.extend(
        constants.filter_map(|constant| fill(api, by_wire(&constant.wire)?, &constant.value)),
    );
    let new = if fills.is_empty() {
        quote! {
            /// Creates an empty value. No field is required; each has a setter.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else if arguments.is_empty() {
        quote! {
            /// Creates a value that holds what the API requires. The other fields have setters.
            #[inline]
            pub fn new() -> Self {
                Self { #(#fills,)* ..Self::default() }
            }
        }
    } else {
        quote! {
            /// Creates a value from the required fields. The others have setters.
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#fills,)* ..Self::default() }
            }
        }
    };
    let nulls = object.nulls();
    let nulls = nulls.as_deref();
    let setters = object
        .settable()
        .map(|field| setter::field(api, field, nulls));
    let null_setters = object
        .fields
        .iter()
        .filter_map(|field| setter::null(ty, field, nulls?));
    Part::tokens(quote!(impl #name { #new #(#setters)* #(#null_setters)* }))
}

/// Generates the `Default` of a type of which the document has defaults.
fn default(api: &Api, ty: &Type, object: &Struct) -> Option<Part> {
    object.fields.iter().find(|field| field.default.is_some())?;
    let name = format_ident!("{}", ty.name);
    let fields = object.fields.iter().map(|field| {
        let known = field.default.as_ref();
        known
            .and_then(|value| fill(api, field, value))
            .unwrap_or_else(|| {
                let ident = format_ident!("{}", field.ident);
                quote!(#ident: Default::default())
            })
    });
    let additional = object.additional.iter().map(|(ident, _)| ident.clone());
    let others = additional.chain(object.nulls()).map(|ident| {
        let ident = format_ident!("{ident}");
        quote!(#ident: Default::default())
    });
    Some(Part::tokens(quote! {
        impl Default for #name {
            fn default() -> Self {
                Self { #(#fields,)* #(#others,)* }
            }
        }
    }))
}

/// Generates the call of `object!`, which maps the names of fields on the wire to fields.
fn wire(api: &Api, ty: &Type, object: &Struct) -> Part {
    let sent = if ty.sent { " sent" } else { "" };
    let mut out = format!("object!({}{sent} {{\n", ty.name);
    let nulls = object.nulls().unwrap_or_default();
    for field in &object.fields {
        let is_list = matches!(field.shape, Shape::List(_));
        if field.null.is_some() {
            let absence = match field.presence {
                Presence::DefaultIfAbsent | Presence::RequiredOfResponse if !is_list => {
                    " = default"
                }
                presence if presence.is_plain() && !is_list => " = plain",
                _ if field.takes_null() && field.absence.required => " = unset",
                _ => "",
            };
            out.push_str(&format!(
                "    {:?} => {}{absence} null {nulls},\n",
                field.wire, field.ident
            ));
            continue;
        }
        let default = field.default.as_ref();
        let default = default.and_then(|value| field_literal(api, field, value));
        if let (Some(default), false) = (default, field.absence.nullable) {
            out.push_str(&format!(
                "    {:?} => {} or {default},\n",
                field.wire, field.ident
            ));
            continue;
        }
        let absence = match field.presence {
            _ if field.default.is_some() => " = or_null",
            Presence::DefaultIfAbsent | Presence::RequiredOfResponse if !is_list => " = default",
            Presence::NoneIfEmpty => " = none_if_empty",
            _ => "",
        };
        out.push_str(&format!(
            "    {:?} => {}{absence},\n",
            field.wire, field.ident
        ));
    }
    if let Some((ident, _)) = &object.additional {
        out.push_str(&format!("    ..{ident}\n"));
    }
    out.push('}');
    type Is = fn(Presence) -> bool;
    let lists: [(&str, Is); 3] = [
        ("of_response", Presence::is_only_in_responses),
        ("required", |presence| presence == Presence::Required),
        ("of_caller", |presence| {
            presence == Presence::RequiredOfCaller
        }),
    ];
    for (list, is_in) in lists {
        let fields = object.fields.iter();
        let names = fields.filter(|field| is_in(field.presence));
        let names: Vec<String> = names.map(|field| format!("{:?}", field.wire)).collect();
        if !names.is_empty() {
            out.push_str(&format!(" {list} [{}]", names.join(", ")));
        }
    }
    // A `Secret` redacts itself.
    let fields = object.fields.iter();
    let redacted = fields.filter(|field| field.is_redacted && !field.shape.is_secret());
    let redacted: Vec<String> = redacted.map(|field| format!("{:?}", field.wire)).collect();
    if !redacted.is_empty() {
        out.push_str(&format!(" redacted [{}]", redacted.join(", ")));
    }
    out.push_str(");");
    Part::text(out).using("object")
}

fn open_enum(api: &Api, ty: &Type, values: &[EnumValue]) -> Part {
    let mut out = "open_enum!(\n".to_owned();
    comment(&mut out, 4, &ty.docs);
    if ty.deprecated {
        out.push_str("    #[deprecated]\n");
    }
    let default = values.iter().find(|value| api.is_default(value));
    let default = default.map_or_else(String::new, |value| format!(" or {}", value.ident));
    let takes = match ty.takes {
        Takes::Known => "",
        Takes::Any => " takes any",
    };
    out.push_str(&format!("    {}{takes}{default} {{\n", ty.name));
    for value in values {
        comment(&mut out, 8, &value.docs);
        if let Some(alias) = value.alias.as_ref().filter(|alias| **alias != value.wire) {
            out.push_str(&format!("        #[doc(alias = {alias:?})]\n"));
        }
        let sign = if aliased(value) { "=" } else { "=>" };
        out.push_str(&format!(
            "        {} {sign} {:?},\n",
            value.ident, value.wire
        ));
    }
    out.push_str("    }\n);");
    Part::text(out).using("open_enum")
}

/// Returns true if rustdoc accepts the value as an alias of its variant.
fn aliased(value: &EnumValue) -> bool {
    value.wire != value.ident
        && text::is_alias(&value.wire.replace(' ', "_"))
        && value.wire.trim() == value.wire
}

fn union(api: &Api, ty: &Type, choices: &Union) -> Part {
    let mut out = "union!(\n".to_owned();
    comment(&mut out, 4, &ty.docs);
    let tag = choices
        .tag
        .as_ref()
        .map_or_else(String::new, |tag| format!(" by {tag:?}"));
    out.push_str(&format!("    {}{tag} {{\n", ty.name));
    let mut uses = String::from("union");
    for variant in &choices.variants {
        uses.push_str(&format!(" {}", api.rust(&variant.shape)));
        let tags: Vec<String> = variant.tags.iter().map(|tag| format!("{tag:?}")).collect();
        let tags = if choices.tag.is_some() {
            format!(" = {}", tags.join(" | "))
        } else {
            String::new()
        };
        out.push_str(&format!(
            "        {}({}){tags},\n",
            variant.ident,
            api.rust(&variant.shape)
        ));
    }
    out.push_str("    }\n);");
    Part::text(out).using(&uses)
}

fn comment(out: &mut String, indent: usize, docs: &str) {
    for line in docs::doc_lines(docs) {
        out.push_str(format!("{:indent$}/// {line}", "").trim_end());
        out.push('\n');
    }
}
