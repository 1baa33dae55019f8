//! Generates one operation: its method on the resource, its marker, the setters of its request.
//!
//! Setters are inherent methods of `Request<Marker>`, so that callers import nothing. rustdoc would list those of all
//! operations on the page of `Request`, hundreds of them. So the `impl` names the runtime's alias `Setters<Marker>`: the
//! request, or in docs the marker, whose page then has the setters of its operation and nothing else. The alternatives:
//!
//! - An alias of `Request<Marker>` for each operation. Its page lists the setters too, but that of `Request` keeps them
//!   all, and the aliases need as many public names, of which some are taken by types.
//! - A trait for each operation. Callers would have to import one for each request with a parameter.
//! - `#[doc(hidden)]`. No page has the setters then, and search does not find them.
//!
//! A debug build of the SDK alone takes the same time with this, with aliases and with traits: 7.2 s of CPU, the median
//! of seven builds in turn.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::path::{Path, path};
use super::tokens::{doc, own_doc, rust_type};
use super::{method_docs, paging, setter};
use crate::docs;
use crate::model::{Api, Auth, Body, Format, Operation, Shape, Style};
use crate::print::Part;

/// Generates the method that starts a request.
///
/// `links` has the variants of enums that the docs may call by another name, `example` the code of its example.
pub fn method(
    api: &Api,
    krate: &str,
    resource: &str,
    operation: &Operation,
    links: &BTreeMap<&str, (&str, &str)>,
    example: &[String],
) -> TokenStream {
    let name = format_ident!("{}", operation.name);
    let marker = format_ident!("{}", operation.marker);
    let Path {
        mut arguments,
        bindings,
        request,
    } = path(api, operation);
    let body = operation.body.as_ref().map(|body| {
        let (argument, call) = body_call(api, body);
        arguments.extend(argument);
        call
    });
    let docs = own_doc(&method_docs::lines(api, krate, operation, links, example));
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let aliases = method_docs::aliases(operation, resource);
    let alias = match aliases.as_slice() {
        [] => None,
        [alias] => Some(quote!(#[doc(alias = #alias)])),
        several => Some(quote!(#[doc(alias(#(#several),*))])),
    };
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #name(self, #(#arguments),*) -> Request<#marker> {
            #(#bindings)*
            #request #body
        }
    }
}

/// Generates the argument for the body, if it is one, and the call that sets the body of the request.
fn body_call(api: &Api, body: &Body) -> (Option<TokenStream>, Option<TokenStream>) {
    if !body.is_argument() {
        let empty = body.shape == Shape::Object && body.format == Format::Json;
        return (None, empty.then(|| quote!(.json(&Object::new()))));
    }
    let ty = rust_type(&api.rust(&body.shape));
    let (argument, value) = match (&body.shape, body.format) {
        (_, Format::Bytes) => (quote!(impl Into<Bytes>), quote!(body)),
        (_, Format::Multipart) => (quote!(Multipart), quote!(body)),
        (Shape::List(item), _) => {
            let item = setter::taken(api, item);
            (
                quote!(impl IntoIterator<Item = #item>),
                quote!(&body.into_iter().map(Into::into).collect::<#ty>()),
            )
        }
        _ => (quote!(#ty), quote!(&body)),
    };
    let write = write(body, &value);
    (Some(quote!(body: #argument)), Some(quote!(.#write)))
}

/// Generates the call that sets a value as the body.
fn write(body: &Body, value: &TokenStream) -> TokenStream {
    match body.format {
        Format::Json => quote!(json(#value)),
        Format::Form if body.styles.is_empty() => quote!(form(#value)),
        Format::Form => {
            let styles = body.styles.iter().map(|(name, format)| {
                let format = format_ident!("{format:?}");
                quote!((#name, crate::runtime::FormStyle::#format))
            });
            quote!(form_styled(#value, &[#(#styles),*]))
        }
        Format::Multipart => quote!(multipart(#value)),
        Format::Bytes => quote!(bytes_body(#value)),
    }
}

/// Returns the docs of a marker: the method that makes its requests, and what its page has.
fn about(resource_type: &str, operation: &Operation) -> Vec<String> {
    let method = format!("[`{resource_type}::{}`]", operation.name);
    if !operation.has_setters() {
        return vec![format!("The operation of {method}.")];
    }
    vec![
        format!("The operation of {method}."),
        String::new(),
        "Its [`Request`] has the setters below, and those of every request.".to_owned(),
    ]
}

/// Generates the marker type of an operation, its facts, and the setters of its request.
pub fn parts(api: &Api, resource_type: &str, operation: &Operation) -> Vec<Part> {
    let marker = format_ident!("{}", operation.marker);
    let about = own_doc(&about(resource_type, operation));
    let mut out = vec![
        Part::tokens(quote! {
            #about
            #[derive(Debug)]
            pub struct #marker;
        }),
        Part::tokens(facts(api, operation)),
    ];
    if let Some(found) = &operation.paging {
        out.push(Part::tokens(paging::paged(api, operation, found)));
    }
    let mut setters: Vec<TokenStream> =
        operation.setters().map(|p| setter::param(api, p)).collect();
    setters.extend(
        operation
            .body
            .as_ref()
            .filter(|body| !body.is_argument())
            .map(|body| body_setter(api, body)),
    );
    if !setters.is_empty() {
        out.push(Part::tokens(quote!(impl Setters<#marker> { #(#setters)* })));
    }
    out
}

fn body_setter(api: &Api, body: &Body) -> TokenStream {
    let docs = match docs::first_paragraph(&body.docs) {
        docs if docs.is_empty() => doc("Sets the request body."),
        docs => doc(&docs),
    };
    let ty = match body.format {
        Format::Bytes => quote!(Bytes),
        Format::Multipart => quote!(Multipart),
        Format::Json | Format::Form => rust_type(&api.rust(&body.shape)),
    };
    let value = match body.format {
        Format::Bytes => quote!(body),
        Format::Multipart => quote!(body.into()),
        Format::Json | Format::Form => quote!(&body.into()),
    };
    let write = write(body, &value);
    quote! {
        #docs
        #[inline]
        pub fn body(self, body: impl Into<#ty>) -> Self {
            self.#write
        }
    }
}

/// Generates the `impl Operation` of a marker. Constants that have the trait's default are left out.
fn facts(api: &Api, operation: &Operation) -> TokenStream {
    let marker = format_ident!("{}", operation.marker);
    let output = rust_type(&api.rust_response(&operation.response));
    let (id, method) = (&operation.id, &operation.method);
    let path = template(operation);
    let auth = match operation.auth {
        Auth::Required => None,
        Auth::Optional => Some(quote!(Auth::Optional)),
        Auth::None => Some(quote!(Auth::None)),
    };
    let auth = auth.map(|auth| {
        quote!(
            const AUTH: Auth = #auth;
        )
    });
    let server = &operation.server;
    let server = (!server.is_empty()).then(|| {
        quote!(
            const SERVER: &'static str = #server;
        )
    });
    let key = operation.idempotency_key.then(|| {
        quote!(
            const IDEMPOTENCY_KEY: bool = true;
        )
    });
    let timeout = operation.timeout.map(|seconds| {
        let seconds = Literal::u64_unsuffixed(seconds);
        quote!(
            const TIMEOUT_SECONDS: u64 = #seconds;
        )
    });
    type Is = fn(Style) -> bool;
    let required: [(&str, Is); 3] = [
        ("REQUIRED", Style::is_query),
        ("REQUIRED_HEADERS", Style::is_header),
        ("REQUIRED_PARTS", |style| style == Style::Part),
    ];
    let required = required.map(|(name, belongs)| required_of(operation, name, belongs));
    let content_type = operation.content_type().map(|media| {
        quote!(
            const CONTENT_TYPE: &'static str = #media;
        )
    });
    let accept = operation.accept.as_ref().map(|media| {
        quote!(
            const ACCEPT: &'static str = #media;
        )
    });
    quote! {
        impl Operation for #marker {
            type Output = #output;
            const ID: &'static str = #id;
            const METHOD: &'static str = #method;
            const PATH: &'static str = #path;
            #server
            #auth
            #key
            #timeout
            #content_type
            #accept
            #(#required)*
        }
    }
}

/// Returns the path template with the characters percent-encoded that a URL cannot contain.
fn template(operation: &Operation) -> String {
    let path = &operation.path;
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'|' => {
                out.push_str(&format!("%{byte:02X}"))
            }
            byte if byte.is_ascii_graphic() => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Generates the constant that lists the required parameters of some styles, with their defaults.
fn required_of(
    operation: &Operation,
    name: &str,
    belongs: fn(Style) -> bool,
) -> Option<TokenStream> {
    let params = operation.params.iter();
    let required: Vec<TokenStream> = params
        .filter(|param| param.required && belongs(param.style))
        .map(|param| {
            let wire = &param.wire;
            match &param.default {
                Some(default) => quote!((#wire, Some(#default))),
                None => quote!((#wire, None)),
            }
        })
        .collect();
    let name = format_ident!("{name}");
    (!required.is_empty()).then(|| {
        quote!(const #name: &'static [(&'static str, Option<&'static str>)] = &[#(#required),*];)
    })
}
