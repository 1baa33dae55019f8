//! Generates the enum of the events that an API sends to its callers, and the ways to parse them: by the name of
//! the event, or by the body alone.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::docs;
use crate::emit::tokens::{doc, own_doc, rust_type};
use crate::model::{Api, Case, Events, ResponseBody, Shape, Type};
use crate::print::Part;

/// Generates the enum with its methods.
pub fn parts(api: &Api, ty: &Type, events: &Events) -> Vec<Part> {
    let name = format_ident!("{}", ty.name);
    let variants = events.cases.iter().map(|case| variant(api, case));
    let (names, read) = (names(&events.cases), by_name(api, &events.cases));
    let parse = parse(api, events);
    vec![
        Part::tokens(quote! {
            /// An event that the API sends to its callers, by webhook or callback.
            ///
            /// `Other` is an event that is newer than this crate.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// An event without a variant.
                Other(Json),
            }
        }),
        Part::tokens(quote!(impl #name { #parse #read #names })),
    ]
}

fn ident(case: &Case) -> Ident {
    format_ident!("{}", case.ident)
}

fn is_boxed(api: &Api, case: &Case) -> bool {
    case.body.shape().is_some_and(|shape| api.is_boxed(shape))
}

fn variant(api: &Api, case: &Case) -> TokenStream {
    let ident = ident(case);
    let meaning = docs::sentence(&docs::first_paragraph(&case.docs));
    let about = doc(format!("The event {}. {meaning}", docs::code(&case.key)).trim_end());
    let ty = rust_type(&api.rust_response(&case.body));
    match &case.body {
        ResponseBody::None => quote!(#about #ident),
        _ if is_boxed(api, case) => quote!(#about #ident(Box<#ty>)),
        _ => quote!(#about #ident(#ty)),
    }
}

/// Generates `parse`, which chooses the event by its body.
fn parse(api: &Api, events: &Events) -> TokenStream {
    let (about, choice) = match &events.tag {
        Some((wire, values)) => {
            let about = format!(
                "The property {} of the body names the event.",
                docs::code(wire)
            );
            (about, by_tag(wire, values, &events.cases))
        }
        None => {
            let about = "The bodies do not name their event: it is the one whose type fits best, and \
                         `Other` if several events have that type. Use `parse_named` where the name is \
                         known, such as from a header.";
            (about.to_owned(), by_fit(api, &events.cases))
        }
    };
    let lines = docs::doc_lines(&format!(
        "Parses the body of a delivery.\n\n{about}\n\n# Errors\n\nReturns an error if the body is not JSON, or not a body of the event. It names the path of what cannot be read."
    ));
    let docs = own_doc(&lines);
    quote! {
        #docs
        pub fn parse(body: impl AsRef<[u8]>) -> Result<Self, crate::runtime::Error> {
            let body = body.as_ref();
            #choice
        }
    }
}

fn by_tag(wire: &str, values: &[Vec<String>], cases: &[Case]) -> TokenStream {
    let arms = cases.iter().zip(values).map(|(case, values)| {
        let name = &case.key;
        quote!(Some(#(#values)|*) => #name)
    });
    quote! {
        let tag = crate::runtime::event_tag(body, #wire)?;
        let name = match tag.as_deref() {
            #(#arms,)*
            _ => return crate::runtime::read_event("", body).map(Self::Other),
        };
        Self::parse_named(name, body)
    }
}

fn by_fit(api: &Api, cases: &[Case]) -> TokenStream {
    let mut events_of: BTreeMap<String, usize> = BTreeMap::new();
    for case in cases {
        *events_of.entry(api.rust_response(&case.body)).or_default() += 1;
    }
    // Any JSON fits every body.
    let considered = cases.iter().filter(|case| {
        let is_typed = case.body.shape().is_some_and(|shape| *shape != Shape::Any);
        is_typed && events_of[&api.rust_response(&case.body)] == 1
    });
    let considered: Vec<TokenStream> = considered
        .map(|case| {
            let (ident, ty) = (ident(case), rust_type(&api.rust_response(&case.body)));
            if is_boxed(api, case) {
                quote!(selection.consider::<#ty>(Self::#ident);)
            } else {
                quote!(selection.consider::<#ty>(|body| Self::#ident(*body));)
            }
        })
        .collect();
    if considered.is_empty() {
        return quote!(crate::runtime::read_event("", body).map(Self::Other));
    }
    quote! {
        let body: Json = crate::runtime::read_event("", body)?;
        let mut selection = crate::runtime::wire::Selection::new(&body);
        #(#considered)*
        let selected = selection.selected();
        Ok(selected.unwrap_or(Self::Other(body)))
    }
}

/// Generates `parse_named`.
fn by_name(api: &Api, cases: &[Case]) -> TokenStream {
    let arms = cases.iter().map(|case| {
        let (name, ident) = (&case.key, ident(case));
        let read = quote!(crate::runtime::read_event(name, body));
        match &case.body {
            ResponseBody::None => quote!(#name => Ok(Self::#ident)),
            _ if is_boxed(api, case) => {
                quote!(#name => #read.map(|body| Self::#ident(Box::new(body))))
            }
            _ => quote!(#name => #read.map(Self::#ident)),
        }
    });
    quote! {
        /// Parses the body of the event with this name.
        ///
        /// # Errors
        ///
        /// Returns an error if the body is not JSON, or not a body of the event. It names the event, and the path of
        /// what cannot be read.
        pub fn parse_named(
            name: &str,
            body: impl AsRef<[u8]>,
        ) -> Result<Self, crate::runtime::Error> {
            let body = body.as_ref();
            match name {
                #(#arms,)*
                _ => crate::runtime::read_event(name, body).map(Self::Other),
            }
        }
    }
}

/// Generates `name`.
fn names(cases: &[Case]) -> TokenStream {
    let arms = cases.iter().map(|case| {
        let (name, ident) = (&case.key, ident(case));
        match &case.body {
            ResponseBody::None => quote!(Self::#ident => Some(#name)),
            _ => quote!(Self::#ident(_) => Some(#name)),
        }
    });
    quote! {
        /// Returns the name of the event in the document of the API; none of an event without a variant.
        pub fn name(&self) -> Option<&'static str> {
            match self {
                #(#arms,)*
                Self::Other(_) => None,
            }
        }
    }
}
