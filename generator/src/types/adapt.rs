//! Adapts progenitor's structs to the SDK, one concern per function: names, field types, docs,
//! attributes.

use std::collections::HashMap;

use proc_macro2::Span;
use quote::format_ident;
use syn::{
    AngleBracketedGenericArguments, AttrStyle, Attribute, Expr, ExprLit, Field, FieldsNamed,
    GenericArgument, ItemStruct, Lit, LitStr, Meta, MetaNameValue, PathArguments, PathSegment,
    Type as RustType, TypePath, parse_quote,
};

use super::canonical::{field_name, type_at};
use crate::model::{Api, Shape, Struct, Type};
use crate::{describe, docs, print};

/// Replaces the numbered names that progenitor was given by the names of the SDK.
pub fn names(item: &mut ItemStruct, ty: &Type, object: &Struct) {
    item.ident = format_ident!("{}", ty.name);
    let names = object.fields.iter().map(|field| &field.ident);
    let additional = object.additional.iter().map(|(ident, _)| ident);
    let mut made: HashMap<String, Field> = std::mem::replace(&mut item.fields, syn::Fields::Unit)
        .into_iter()
        .filter_map(|field| Some((field.ident.as_ref()?.to_string(), field)))
        .collect();
    let fields = names
        .chain(additional)
        .enumerate()
        .filter_map(|(at, name)| {
            let mut field = made.remove(&field_name(at))?;
            field.ident = Some(format_ident!("{name}"));
            Some(field)
        });
    item.fields = syn::Fields::Named(FieldsNamed {
        brace_token: Default::default(),
        named: fields.collect(),
    });
}

/// Replaces field types by those of the runtime: lists, ordered maps, boxed objects, secrets. Discards
/// progenitor's `Option` and `Box`, and adds its own by the presence of the field.
pub fn shapes(item: &mut ItemStruct, object: &Struct, api: &Api) {
    let mut fields = item.fields.iter_mut();
    for (known, field) in object.fields.iter().zip(&mut fields) {
        let inner = sdk_type(unwrap_option(&field.ty), Some(&known.shape), api);
        field.ty = match &known.shape {
            shape if api.is_boxed(shape) => generic("Box", [inner]),
            _ => inner,
        };
        if !known.presence.is_plain() && !matches!(known.shape, Shape::List(_)) {
            field.ty = generic("Option", [field.ty.clone()]);
        }
    }
    if let (Some((_, shape)), Some(field)) = (&object.additional, fields.next()) {
        field.ty = match shape {
            Shape::Any => generic("Object", []),
            _ => sdk_type(&field.ty, Some(&Shape::Map(Box::new(shape.clone()))), api),
        };
    }
}

/// Returns the last segment of a path and its generic arguments.
fn segment(ty: &RustType) -> Option<(String, Vec<&RustType>)> {
    let RustType::Path(path) = ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    let arguments = match &last.arguments {
        PathArguments::AngleBracketed(list) => list
            .args
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    Some((last.ident.to_string(), arguments))
}

fn unwrap_option(ty: &RustType) -> &RustType {
    match segment(ty) {
        Some((name, arguments)) if name == "Option" || name == "Box" => {
            arguments.first().map_or(ty, |inner| unwrap_option(inner))
        }
        _ => ty,
    }
}

/// Returns a type of progenitor as the SDK writes it; its shape, where it is known, tells secrets from strings.
fn sdk_type(ty: &RustType, shape: Option<&Shape>, api: &Api) -> RustType {
    if shape == Some(&Shape::Secret) {
        return generic("Secret", []);
    }
    if let Some(Shape::Nullable(value)) = shape {
        return generic("Option", [sdk_type(ty, Some(value), api)]);
    }
    let inner_shape = match shape {
        Some(Shape::List(inner) | Shape::Map(inner)) => Some(&**inner),
        _ => None,
    };
    let Some((name, arguments)) = segment(ty) else {
        return ty.clone();
    };
    let inner = |i: usize| {
        arguments
            .get(i)
            .map_or_else(|| generic("Json", []), |ty| sdk_type(ty, inner_shape, api))
    };
    match name.as_str() {
        "Option" | "Box" => inner(0),
        "Vec" => generic("List", [inner(0)]),
        "HashMap" => generic("BTreeMap", [generic("String", []), inner(1)]),
        "Map" => generic("Object", []),
        "Value" => generic("Json", []),
        "DateTime" => generic("DateTime", [generic("Utc", [])]),
        name => match type_at(name).and_then(|at| api.types.get_index(at)) {
            Some((_, ty)) => generic(&ty.name, []),
            None => generic(name, []),
        },
    }
}

/// Builds a type from its name and arguments. Parsing it would be slow: there are thousands.
fn generic<const N: usize>(name: &str, arguments: [RustType; N]) -> RustType {
    let mut segment = PathSegment::from(format_ident!("{name}"));
    if N > 0 {
        segment.arguments = PathArguments::AngleBracketed(AngleBracketedGenericArguments {
            colon2_token: None,
            lt_token: Default::default(),
            args: arguments.into_iter().map(GenericArgument::Type).collect(),
            gt_token: Default::default(),
        });
    }
    RustType::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path: segment.into(),
    })
}

/// Replaces the docs of progenitor by those of the document. Fields without any are described by their name and type.
pub fn docs(item: &mut ItemStruct, ty: &Type, object: &Struct, api: &Api) {
    item.attrs = doc(&docs::doc_lines(&ty.docs));
    let known = object.fields.iter().map(|field| {
        let lines = docs::doc_lines(&field.docs);
        match lines.as_slice() {
            [] => vec![describe::field(api, ty, field)],
            _ => lines,
        }
    });
    let additional = object
        .additional
        .iter()
        .map(|_| vec!["Properties that have no field of their own.".to_owned()]);
    for (field, lines) in item.fields.iter_mut().zip(known.chain(additional)) {
        field.attrs = doc(&lines);
    }
}

/// Builds the attribute of a doc comment. Parsing it would be slow: there are thousands.
fn doc(lines: &[String]) -> Vec<Attribute> {
    let docs = print::doc_attribute(lines).into_iter();
    docs.map(|docs| Attribute {
        pound_token: Default::default(),
        style: AttrStyle::Outer,
        bracket_token: Default::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: format_ident!("doc").into(),
            eq_token: Default::default(),
            value: Expr::Lit(ExprLit {
                attrs: Vec::new(),
                lit: Lit::Str(LitStr::new(&docs, Span::call_site())),
            }),
        }),
    })
    .collect()
}

/// Adds the attributes that every type has, and `#[deprecated]` if the document says so.
pub fn attributes(item: &mut ItemStruct, ty: &Type, object: &Struct) {
    let deprecated = || -> Attribute { parse_quote!(#[deprecated]) };
    if ty.deprecated {
        item.attrs.push(deprecated());
    }
    item.attrs.push(
        if object.fields.iter().any(|field| field.default.is_some()) {
            parse_quote!(#[derive(Clone, PartialEq)])
        } else {
            parse_quote!(#[derive(Clone, Default, PartialEq)])
        },
    );
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    for (field, known) in item.fields.iter_mut().zip(&object.fields) {
        if known.deprecated {
            field.attrs.push(deprecated());
        }
    }
}

/// Adds the private field that notes which fields are null, if any may be.
pub fn nulls(item: &mut ItemStruct, object: &Struct) {
    if let (Some(name), syn::Fields::Named(fields)) = (object.nulls(), &mut item.fields) {
        let name = format_ident!("{name}");
        fields.named.push(parse_quote!(#name: Nulls));
    }
}
