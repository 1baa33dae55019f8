//! Generates a test that calls every operation once, with everything that can be set.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example::whole_call;
use super::tokens::rust_type;
use crate::model::{Api, Resource};
use crate::print::Part;

/// One function a resource, which hands its requests to a `Check`.
pub fn parts(api: &Api, krate: &str) -> Vec<Part> {
    let krate = format_ident!("{krate}");
    let names = api.resources.keys().map(|name| format_ident!("{name}"));
    let mut out =
        vec![
        Part::module_docs("Every operation once, with everything that can be set."),
        Part::lines([
            quote!(#![allow(deprecated, reason = "deprecated operations are called as well")]),
            quote!(#![allow(unused_imports, reason = "not every document needs them all")]),
        ].into_iter()),
        Part::lines([
            quote!(use std::collections::BTreeMap;),
            quote!(use chrono::{DateTime, NaiveDate};),
            quote!(use #krate::{Client, List, Multipart, Object, Secret, types};),
            quote!(use serde_json::json;),
        ].into_iter()),
        Part::tokens(quote!(use crate::Check;)),
        Part::tokens(quote! {
            /// Calls all of them.
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
