//! Generates code for a test that calls every operation once, with every setter.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::method_docs::example::whole_call;
use super::tokens::rust_type;
use crate::model::{Api, Resource};
use crate::print::Part;

/// Generates a function for each resource, which passes a request of each operation to a `Check`.
pub fn parts(api: &Api, krate: &str) -> Vec<Part> {
    let krate = format_ident!("{krate}");
    let names = api.resources.keys().map(|name| format_ident!("{name}"));
    let mut out =
        vec![
        Part::module_docs("Calls every operation once, with every setter."),
        Part::lines([
            quote!(#![allow(deprecated, reason = "deprecated operations are called as well")]),
            quote!(#![allow(unused_imports, reason = "not every API needs all of them")]),
        ].into_iter()),
        Part::lines([
            quote!(use std::collections::BTreeMap;),
            quote!(use chrono::{DateTime, NaiveDate};),
            quote!(use #krate::{Client, Json, List, Multipart, Object, Secret, types};),
        ].into_iter()),
        Part::tokens(quote!(use crate::Check;)),
        Part::tokens(quote! {
            /// Calls every operation.
            pub async fn all(client: &Client, check: &Check) {
                #(#names(client, check).await;)*
            }
        }),
    ];
    for (name, resource) in &api.resources {
        out.push(Part::tokens(calls(api, name, resource)));
    }
    out
}

fn calls(api: &Api, name: &str, resource: &Resource) -> TokenStream {
    let function = format_ident!("{name}");
    let calls = resource
        .operations
        .iter()
        .map(|operation| rust_type(&whole_call(api, name, operation)));
    quote! {
        async fn #function(client: &Client, check: &Check) {
            #(check.call(#calls).await;)*
        }
    }
}
