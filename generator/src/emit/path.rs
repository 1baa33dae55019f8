//! Generates the arguments of a path, and the request that is made of them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::setter;
use super::tokens::rust_type;
use crate::model::{Api, Explode, Given, Operation, Param, PathStyle, Shape, Style};

/// The code for the path of an operation.
pub struct Path {
    /// The arguments of the method.
    pub arguments: Vec<TokenStream>,
    /// The statements before the request.
    pub bindings: Vec<TokenStream>,
    /// The request with the path.
    pub request: TokenStream,
}

/// Generates the code for the path of an operation.
pub fn path(api: &Api, operation: &Operation) -> Path {
    let is_plain = |id: &Param| id.style == Style::Path && id.given != Given::BySetter;
    let is_plain = operation.ids.iter().all(is_plain);
    let ids = operation.ids.iter().map(|id| match (id.given, id.style) {
        (Given::AsArgument, Style::PathStyled(style, explode)) => styled(api, id, style, explode),
        (Given::AsArgument, _) => setter::id(api, id),
        (Given::AsConstant | Given::BySetter, _) => constant(id),
    });
    let ids: Vec<setter::Id> = ids.collect();
    let checks = ids.iter().filter_map(|id| id.check.as_ref());
    let request = if is_plain {
        let strings = ids.iter().map(|id| &id.string);
        quote!(Request::new(self.0, &[#(#strings),*]) #(#checks)*)
    } else {
        let segments = ids.iter().zip(&operation.ids).map(|(id, param)| {
            let string = &id.string;
            match (param.given, param.style) {
                (Given::BySetter, _) => {
                    let wire = &param.wire;
                    quote!(crate::runtime::Segment::Later(#wire))
                }
                (_, Style::PathStyled(..)) => quote!(#string),
                _ => quote!(crate::runtime::Segment::Id(#string)),
            }
        });
        quote!(Request::with_segments(self.0, [#(#segments),*]) #(#checks)*)
    };
    Path {
        arguments: ids.iter().filter_map(|id| id.argument.clone()).collect(),
        bindings: ids.iter().filter_map(|id| id.binding.clone()).collect(),
        request,
    }
}

/// Generates the code for a value that the SDK knows; if callers can change it, their setter does so later.
fn constant(id: &Param) -> setter::Id {
    let (wire, value) = (&id.wire, id.default.as_deref().unwrap_or_default());
    let is_settable = id.given == Given::BySetter;
    setter::Id {
        argument: None,
        binding: None,
        string: quote!(#value),
        check: is_settable.then(|| quote!(.path_param(#wire, #value))),
    }
}

/// Generates the code for a value that a style writes.
fn styled(api: &Api, id: &Param, style: PathStyle, explode: Explode) -> setter::Id {
    let (name, wire) = (format_ident!("{}", id.ident), &id.wire);
    let ty = rust_type(&api.rust(&id.shape));
    let (argument, value) = match &id.shape {
        Shape::List(item) => {
            let item = setter::taken(api, item);
            (
                quote!(#name: impl IntoIterator<Item = #item>),
                quote!(#name.into_iter().map(Into::into).collect::<#ty>()),
            )
        }
        Shape::Map(value) => {
            let value = setter::taken(api, value);
            (
                quote!(#name: impl IntoIterator<Item = (impl Into<String>, #value)>),
                quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect::<#ty>()),
            )
        }
        shape => {
            let taken = setter::taken(api, shape);
            (quote!(#name: #taken), setter::converted(shape, &name))
        }
    };
    let (style, explode) = (format_ident!("{style:?}"), format_ident!("{explode:?}"));
    setter::Id {
        argument: Some(argument),
        binding: Some(quote!(let #name: #ty = #value;)),
        string: quote!(crate::runtime::styled(
            #wire,
            crate::runtime::PathStyle::#style,
            crate::runtime::Explode::#explode,
            &#name
        )),
        check: None,
    }
}
