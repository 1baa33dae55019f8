//! Generates `generated/mod.rs`: the modules of the generated code, and the facts of the API for the runtime.

use std::collections::BTreeSet;

use quote::{format_ident, quote};

use crate::model::{Api, Auth, ErrorShape, TypeKind};
use crate::names;
use crate::print::Part;

/// Generates the parts of `generated/mod.rs`.
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
        .any(|(_, operation)| operation.auth == Auth::Required);
    let (env, help) = (&info.env, &info.help);
    let client_header = match &info.client_header {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let never_retry = &info.never_retry;
    let confidential = confidential(api);
    let ErrorShape {
        code,
        message,
        details,
    } = &info.error;
    vec![
        Part::module_docs(
            "The generated code: a module for each resource, the types, and facts of the API.",
        ),
        Part::text(
            "#![allow(deprecated, reason = \"the generated code uses deprecated items itself\")]",
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
            /// The version of the API that this crate was generated for.
            pub const API_VERSION: &str = #version;
        }),
        Part::tokens(quote! {
            /// The facts of the API that the runtime needs.
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
                confidential: &[#(#confidential),*],
                check_body: crate::CHECK_BODY,
            };
        }),
    ]
}

/// Returns the names of properties whose values are not printed, of all types.
fn confidential(api: &Api) -> BTreeSet<&str> {
    let objects = api.types.values().filter_map(|ty| match &ty.kind {
        TypeKind::Struct(object) => Some(object),
        _ => None,
    });
    let fields = objects.flat_map(|object| &object.fields);
    let confidential = fields.filter(|field| field.is_redacted || field.shape.is_secret());
    confidential.map(|field| field.wire.as_str()).collect()
}
