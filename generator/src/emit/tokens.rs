//! Turns doc comments, types and values of the document into tokens.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use crate::model::{Api, Field, Shape, TypeKind, time};
use crate::{docs, print};

/// Returns a doc comment with text of the document, wrapped and escaped.
pub(super) fn doc(text: &str) -> TokenStream {
    own_doc(&docs::doc_lines(text))
}

/// Returns a doc comment with the generator's own text, line by line.
pub(super) fn own_doc<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let docs = print::doc_attribute(lines);
    docs.map_or_else(TokenStream::new, |docs| quote!(#[doc = #docs]))
}

/// Parses a Rust type that this crate has written.
pub(super) fn rust_type(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// Generates the initializer of a field that has this value; `None` if the value is not of the field's type.
pub(super) fn fill(api: &Api, field: &Field, value: &Value) -> Option<TokenStream> {
    let name = format_ident!("{}", field.ident);
    let value = field_literal(api, field, value)?;
    Some(quote!(#name: #value))
}

/// Returns a value as an expression of the field's type; `None` if it is not of that type.
pub(super) fn field_literal(api: &Api, field: &Field, value: &Value) -> Option<TokenStream> {
    let value = literal(api, &field.shape, value)?;
    Some(
        if field.presence.is_plain() || matches!(field.shape, Shape::List(_)) {
            value
        } else {
            quote!(Some(#value))
        },
    )
}

/// Returns a value as an expression of the shape's type; `None` if it is not of that type.
fn literal(api: &Api, shape: &Shape, value: &Value) -> Option<TokenStream> {
    Some(match (shape, value) {
        (Shape::String | Shape::Secret, Value::String(text)) => quote!(#text.into()),
        (Shape::Bool, Value::Bool(value)) => quote!(#value),
        (Shape::Int32, value) => {
            let value = Literal::i32_unsuffixed(value.as_i64()?.try_into().ok()?);
            quote!(#value)
        }
        (Shape::Int64, value) => {
            let value = Literal::i64_unsuffixed(value.as_i64()?);
            quote!(#value)
        }
        (Shape::Uint64, value) => {
            let value = Literal::u64_unsuffixed(value.as_u64()?);
            quote!(#value)
        }
        (Shape::Float, value) => {
            let value = Literal::f64_unsuffixed(value.as_f64()?);
            quote!(#value)
        }
        (Shape::List(item), Value::Array(items)) => {
            let items: Option<Vec<_>> = items
                .iter()
                .map(|value| literal(api, item, value))
                .collect();
            let items = items?;
            quote!(List::from([#(#items),*]))
        }
        (Shape::Time, Value::String(text)) => {
            let (seconds, nanoseconds) = time::timestamp(text)?;
            let seconds = Literal::i64_unsuffixed(seconds);
            let nanoseconds = Literal::u32_unsuffixed(nanoseconds);
            quote!(DateTime::from_timestamp(#seconds, #nanoseconds).unwrap_or_default())
        }
        (Shape::Date, Value::String(text)) => {
            let (year, month, day) = time::day(text)?;
            let year = Literal::i64_unsuffixed(year);
            let [month, day] = [month, day].map(Literal::u32_unsuffixed);
            quote!(NaiveDate::from_ymd_opt(#year, #month, #day).unwrap_or_default())
        }
        (Shape::Nullable(_), Value::Null) => quote!(None),
        (Shape::Nullable(inner), value) => {
            let value = literal(api, inner, value)?;
            quote!(Some(#value))
        }
        (Shape::Object | Shape::Map(_), Value::Object(entries)) if entries.is_empty() => {
            quote!(Default::default())
        }
        (Shape::Map(inner), Value::Object(entries)) => {
            let entries = entries.iter().map(|(key, value)| {
                let value = literal(api, inner, value)?;
                Some(quote!((#key.into(), #value)))
            });
            let entries: Vec<_> = entries.collect::<Option<_>>()?;
            quote!(BTreeMap::from([#(#entries),*]))
        }
        (Shape::Any, value) => scalar(value)?,
        (Shape::Named(key), Value::String(wire)) => {
            let ty = api.types.get(key)?;
            let TypeKind::Enum(values) = &ty.kind else {
                return None;
            };
            let known = values.iter().find(|known| known.wire == *wire)?;
            let (ty, variant) = (
                format_ident!("{}", ty.name),
                format_ident!("{}", known.ident),
            );
            quote!(#ty::#variant)
        }
        _ => return None,
    })
}

/// Returns a scalar as an expression that any JSON takes.
fn scalar(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) => Some(quote!(#text.into())),
        Value::Bool(value) => Some(quote!(#value.into())),
        Value::Number(number) => {
            let number: TokenStream = number.to_string().parse().ok()?;
            Some(quote!(#number.into()))
        }
        _ => None,
    }
}
