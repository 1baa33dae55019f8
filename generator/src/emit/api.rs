//! Generates the root of the generated code: its modules, and the facts of the document for the
//! runtime.

use std::collections::BTreeSet;

use quote::{format_ident, quote};

use crate::model::{Api, ErrorShape};
use crate::names;
use crate::print::Part;

/// Everything in `generated/mod.rs`.
pub fn module(api: &Api) -> Vec<Part> {
    let names: BTreeSet<&String> = api.resources.keys().collect();
    let modules = names.into_iter().map(|name| {
        let (ident, feature) = (format_ident!("{name}"), names::feature(name));
        quote!(#[cfg(feature = #feature)] pub mod #ident;)
    });
    let info = &api.info;
    let (title, version) = (&info.title, &info.version);
    let (base_url, path_prefix) = (&info.base_url, &info.path_prefix);
    let token = api
        .operations()
        .any(|(_, operation)| operation.authenticated);
    let (env, help) = (&info.env, &info.help);
    let client_header = match &info.client_header {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let never_retry = &info.never_retry;
    let ErrorShape {
        code,
        message,
        details,
    } = &info.error;
    vec![
        Part::module_docs("The API as its document has it."),
        Part::text(
            "#![allow(deprecated, reason = \"what is deprecated is sent and read all the same\")]",
        ),
        Part::tokens(quote!(
            use crate::runtime::{Api, ErrorShape};
        )),
        Part::lines(
            std::iter::once(quote!(
                pub mod types;
            ))
            .chain(modules),
        ),
        Part::tokens(quote! {
            /// Version of the API that this crate was generated for.
            pub const API_VERSION: &str = #version;
        }),
        Part::tokens(quote! {
            /// What the runtime needs to know of the API.
            pub(crate) const API: Api = Api {
                title: #title,
                version: API_VERSION,
                base_url: #base_url,
                path_prefix: #path_prefix,
                token: #token,
                env: #env,
                help: #help,
                client_header: #client_header,
                error: ErrorShape {
                    code: &[#(#code),*],
                    message: &[#(#message),*],
                    details: &[#(#details),*],
                },
                never_retry: &[#(#never_retry),*],
                check_body: crate::CHECK_BODY,
            };
        }),
    ]
}
