//! Gives progenitor's items the SDK's manners, one concern a function.

use std::collections::HashMap;

use proc_macro2::Span;
use quote::format_ident;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Field, GenericArgument, Item, Lit, LitStr, Meta,
    MetaNameValue, PathArguments, Type as RustType, parse_quote,
};

use crate::model::{Api, Kind, Shape, Type};
use crate::text;

/// Field types become the runtime's: lists, ordered maps, boxed objects, secrets.
pub fn shapes(item: &mut Item, ty: &Type, api: &Api) {
    let (Item::Struct(item), Kind::Struct(object)) = (item, &ty.kind) else {
        return;
    };
    let mut made: HashMap<String, Field> = std::mem::replace(&mut item.fields, syn::Fields::Unit)
        .into_iter()
        .filter_map(|field| Some((wire(&field)?, field)))
        .collect();
    let mut fields = Vec::with_capacity(object.fields.len() + 1);
    for known in &object.fields {
        if let Some(mut field) = made.remove(&known.ident) {
            let inner = sdk_type(unwrap_option(&field.ty));
            field.ident = Some(format_ident!("{}", known.ident));
            field.ty = match &known.shape {
                Shape::Secret => parse_quote!(Secret),
                shape if api.is_boxed(shape) => parse_quote!(Box<#inner>),
                _ => inner,
            };
            if !known.required && !matches!(known.shape, Shape::List(_)) {
                let inner = &field.ty;
                field.ty = parse_quote!(Option<#inner>);
            }
            fields.push(field);
        }
    }
    if let Some((ident, shape)) = &object.additional
        && let Some(mut field) = made.remove(ident)
    {
        field.ident = Some(format_ident!("{ident}"));
        field.ty = match shape {
            Shape::Any => parse_quote!(Object),
            _ => sdk_type(&field.ty),
        };
        fields.push(field);
    }
    item.fields = syn::Fields::Named(parse_quote!({ #(#fields),* }));
}

/// The property that progenitor made a field of.
fn wire(field: &Field) -> Option<String> {
    let mut name = field.ident.as_ref()?.to_string();
    for attribute in field.attrs.iter().filter(|a| a.path().is_ident("serde")) {
        // Other arguments of the attribute do not matter: reading stops where they begin.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = meta.value()?.parse::<syn::LitStr>()?.value();
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    Some(name)
}

/// The last segment of a path and its generic arguments.
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

/// A type by the short name that it has in the SDK.
fn sdk_type(ty: &RustType) -> RustType {
    let Some((name, arguments)) = segment(ty) else {
        return ty.clone();
    };
    let inner = |i: usize| {
        arguments
            .get(i)
            .map_or_else(|| parse_quote!(Value), |ty| sdk_type(ty))
    };
    match name.as_str() {
        "Option" | "Box" => inner(0),
        "Vec" => {
            let item = inner(0);
            parse_quote!(List<#item>)
        }
        "HashMap" => {
            let value = inner(1);
            parse_quote!(BTreeMap<String, #value>)
        }
        "Map" => parse_quote!(Object),
        "DateTime" => parse_quote!(DateTime<Utc>),
        _ => {
            let ident = format_ident!("{name}");
            parse_quote!(#ident)
        }
    }
}

/// Docs come from the document, not from progenitor.
pub fn docs(item: &mut Item, ty: &Type) {
    let (Item::Struct(item), Kind::Struct(object)) = (item, &ty.kind) else {
        return;
    };
    item.attrs = doc(&ty.docs);
    let known = object.fields.iter().map(|field| field.docs.as_str());
    let additional = object
        .additional
        .iter()
        .map(|_| "Properties that have no field of their own.");
    for (field, docs) in item.fields.iter_mut().zip(known.chain(additional)) {
        field.attrs = doc(docs);
    }
}

/// The attributes of a doc comment; made by hand, since parsing thousands of them takes its time.
fn doc(docs: &str) -> Vec<Attribute> {
    text::doc_lines(docs)
        .into_iter()
        .map(|line| {
            if line.is_empty() {
                line
            } else {
                format!(" {line}")
            }
        })
        .map(|line| Attribute {
            pound_token: Default::default(),
            style: AttrStyle::Outer,
            bracket_token: Default::default(),
            meta: Meta::NameValue(MetaNameValue {
                path: format_ident!("doc").into(),
                eq_token: Default::default(),
                value: Expr::Lit(ExprLit {
                    attrs: Vec::new(),
                    lit: Lit::Str(LitStr::new(&line, Span::call_site())),
                }),
            }),
        })
        .collect()
}

/// Attributes that every type has, and those that the document asks for.
pub fn attributes(item: &mut Item, ty: &Type) {
    let (Item::Struct(item), Kind::Struct(object)) = (item, &ty.kind) else {
        return;
    };
    let deprecated = || -> Attribute { parse_quote!(#[deprecated]) };
    if ty.deprecated {
        item.attrs.push(deprecated());
    }
    item.attrs
        .push(parse_quote!(#[derive(Clone, Default, PartialEq)]));
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    for (field, known) in item.fields.iter_mut().zip(&object.fields) {
        if known.deprecated {
            field.attrs.push(deprecated());
        }
    }
}
