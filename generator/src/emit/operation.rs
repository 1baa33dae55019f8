//! Generates one operation: its method on the resource, its marker, the setters of its request.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tokens::{doc, own_doc, rust_type};
use super::{example, setter};
use crate::docs;
use crate::model::{
    Api, Auth, Body, Format, Operation, Paging, Presence, ResponseBody, Shape, Style,
};
use crate::print::Part;
use crate::text;

/// Generates the method that starts a request.
///
/// `links` has the variants of enums that the docs may call by another name.
pub fn method(
    api: &Api,
    krate: &str,
    resource: &str,
    operation: &Operation,
    links: &BTreeMap<&str, (&str, &str)>,
) -> TokenStream {
    let name = format_ident!("{}", operation.name);
    let marker = format_ident!("{}", operation.marker);
    let ids: Vec<_> = operation.ids.iter().map(|id| setter::id(api, id)).collect();
    let mut arguments: Vec<_> = ids.iter().map(|id| id.argument.clone()).collect();
    let body = operation.body.as_ref().map(|body| {
        let (argument, call) = body_call(api, body);
        arguments.extend(argument);
        call
    });
    let mut lines = docs::doc_lines(&about(operation));
    link(&mut lines, links);
    lines.push(String::new());
    lines.extend(example::docs(api, resource, operation, krate));
    lines.extend(docs::doc_lines(&failures(operation)));
    let docs = own_doc(&lines);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let id = &operation.id;
    let alias = (text::is_alias(id) && *id != operation.name).then(|| quote!(#[doc(alias = #id)]));
    let bindings = ids.iter().filter_map(|id| id.binding.as_ref());
    let strings = ids.iter().map(|id| &id.string);
    let checks = ids.iter().filter_map(|id| id.check.as_ref());
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #name(self, #(#arguments),*) -> Request<#marker> {
            #(#bindings)*
            Request::new(self.0, &[#(#strings),*]) #(#checks)* #body
        }
    }
}

/// Makes links of the code spans that name a variant, such as `links:read`.
fn link(lines: &mut [String], links: &BTreeMap<&str, (&str, &str)>) {
    let mut is_fenced = false;
    for line in lines {
        is_fenced ^= line.trim_start().starts_with("```");
        if is_fenced || !line.contains('`') {
            continue;
        }
        for (name, (ty, variant)) in links {
            let span = format!("`{name}`");
            if line.contains(&span) {
                let linked = format!("[{span}](crate::types::{ty}::{variant})");
                *line = line.replace(&span, &linked);
            }
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
            let item = rust_type(&api.rust(item));
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
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
    let (joined, bracketed) = (&body.joined, &body.bracketed);
    match body.format {
        Format::Json => quote!(json(#value)),
        Format::Form if !bracketed.is_empty() => {
            quote!(form_lists(#value, &[#(#joined),*], &[#(#bracketed),*]))
        }
        Format::Form if !joined.is_empty() => quote!(form_joined(#value, &[#(#joined),*])),
        Format::Form => quote!(form(#value)),
        Format::Multipart => quote!(multipart(#value)),
        Format::Bytes => quote!(bytes_body(#value)),
    }
}

/// Returns the docs of an operation: its summary, description, request on the wire and arguments.
fn about(operation: &Operation) -> String {
    let mut out = docs::sentence(&docs::markdown(&operation.summary));
    if out.is_empty() {
        out = format!("Calls {}.", docs::code(&operation.id));
    }
    if !operation.description.trim().is_empty() {
        out.push_str(&format!("\n\n{}", docs::markdown(&operation.description)));
    }
    let request = format!("{} {}", operation.method, operation.path);
    out.push_str(&format!("\n\n{}.", docs::code(&request)));
    match operation.auth {
        Auth::Required => {}
        Auth::Optional => out.push_str(" Needs no token."),
        Auth::None => out.push_str(" Open to anybody: no token is sent."),
    }
    let server = &operation.server;
    if !server.is_empty() && !server.starts_with('/') {
        let server = docs::code(server);
        out.push_str(&format!("\n\nGoes to the server {server}, "));
        out.push_str(match operation.auth {
            Auth::None => "which is not that of the API.",
            _ => "which gets the token only if `ClientBuilder::token_for_server` names it.",
        });
    }
    if let Some(media) = content_type(operation) {
        out.push_str(&format!("\n\nThe body is sent as {}.", docs::code(media)));
        if media.contains('*') {
            out.push_str(" Choose one by `.header(\"content-type\", ..)`.");
        }
    }
    if let ResponseBody::Text(media) | ResponseBody::Bytes(media) = &operation.response {
        out.push_str(&format!("\n\nReturns {}", docs::code(media)));
        out.push_str(if media.starts_with("text/event-stream") {
            ": read it by `.stream()` and its `.events()`."
        } else {
            "; `.stream()` reads it while it arrives."
        });
    }
    for id in &operation.ids {
        if !id.docs.trim().is_empty() {
            out.push_str(&format!(
                "\n\n- `{}`: {}",
                id.ident,
                docs::first_paragraph(&id.docs)
            ));
        }
    }
    out
}

/// Returns the section on errors: the failures in the document, except those that every operation has.
fn failures(operation: &Operation) -> String {
    let known: Vec<String> = operation
        .failures
        .iter()
        .filter(|(status, _)| status != "default" && status != "429")
        .map(|(status, meaning)| format!("\n- {}: {meaning}", docs::code(status)))
        .collect();
    if known.is_empty() {
        return String::new();
    }
    format!("\n# Errors\n{}", known.concat())
}

/// Generates the marker type of an operation, its facts, and the setters of its request.
pub fn parts(api: &Api, resource_type: &str, operation: &Operation) -> Vec<Part> {
    let marker = format_ident!("{}", operation.marker);
    let link = own_doc(&[format!("[`{resource_type}::{}`].", operation.name)]);
    let mut out = vec![
        Part::tokens(quote! {
            #link
            #[derive(Debug)]
            pub struct #marker;
        }),
        Part::tokens(facts(api, operation)),
    ];
    if let Some(paging) = &operation.paging {
        out.push(Part::tokens(paged(api, operation, paging)));
    }
    let mut setters: Vec<TokenStream> = operation
        .params
        .iter()
        .map(|p| setter::param(api, p))
        .collect();
    setters.extend(
        operation
            .body
            .as_ref()
            .filter(|body| !body.is_argument())
            .map(|body| body_setter(api, body)),
    );
    if !setters.is_empty() {
        out.push(Part::tokens(quote!(impl Request<#marker> { #(#setters)* })));
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
    type Is = fn(Style) -> bool;
    let required: [(&str, Is); 3] = [
        ("REQUIRED", Style::is_query),
        ("REQUIRED_HEADERS", |style| style == Style::Header),
        ("REQUIRED_PARTS", |style| style == Style::Part),
    ];
    let required = required.map(|(name, belongs)| required_of(operation, name, belongs));
    let content_type = content_type(operation).map(|media| {
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
            #content_type
            #accept
            #(#required)*
        }
    }
}

/// Returns the media type of the body, unless its format implies it.
fn content_type(operation: &Operation) -> Option<&str> {
    let body = operation.body.as_ref()?;
    let media = body.media.as_str();
    match body.format {
        Format::Json => Some(media).filter(|media| *media != "application/json"),
        Format::Bytes => Some(media),
        Format::Form | Format::Multipart => None,
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

/// The parameter of `Paged::TOKEN`, unless an operation has another.
const DEFAULT_TOKEN: &str = "pageToken";

/// Generates the `impl Paged` of a marker.
fn paged(api: &Api, operation: &Operation, paging: &Paging) -> TokenStream {
    let marker = format_ident!("{}", operation.marker);
    let output = rust_type(&api.rust_response(&operation.response));
    let item = rust_type(&api.rust(&paging.item));
    let (outer, items) = path(&paging.items);
    let (_, next) = path(&paging.next);
    let page = match outer {
        None => quote!(Page::new(output.#items, output.#next)),
        Some(outer) if paging.outer.is_some_and(Presence::is_plain) => quote! {
            let page = output.#outer;
            Page::new(page.#items, page.#next)
        },
        Some(outer) => quote! {
            let page = output.#outer.unwrap_or_default();
            Page::new(page.#items, page.#next)
        },
    };
    let param = &paging.param;
    let token = (param != DEFAULT_TOKEN).then(|| {
        quote!(
            const TOKEN: &'static str = #param;
        )
    });
    quote! {
        impl Paged for #marker {
            type Item = #item;
            #token
            #[inline]
            fn page(output: #output) -> Page<#item> {
                #page
            }
        }
    }
}

/// Returns the last field of a path, preceded by the one before it.
fn path(fields: &[String]) -> (Option<proc_macro2::Ident>, proc_macro2::Ident) {
    let mut fields = fields.iter().rev().map(|field| format_ident!("{field}"));
    let last = fields.next().unwrap_or_else(|| format_ident!("items"));
    (fields.next(), last)
}
