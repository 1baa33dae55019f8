//! One operation: its method on the resource, its marker, the setters of its request.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{doc, example, own_doc, rust_type, setter};
use crate::model::{Api, Body, Format, Operation, Paging, Shape};
use crate::print::Part;
use crate::text;

/// The method that starts a request.
pub fn method(api: &Api, krate: &str, resource: &str, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}", operation.name);
    let marker = format_ident!("{}", operation.marker);
    let (mut arguments, ids): (Vec<_>, Vec<_>) =
        operation.ids.iter().map(|id| setter::id(api, id)).unzip();
    let body = operation.body.as_ref().map(|body| {
        let (argument, call) = body_call(api, body);
        arguments.extend(argument);
        call
    });
    let mut lines = text::doc_lines(&about(operation));
    lines.push(String::new());
    lines.extend(example::docs(api, resource, operation, krate));
    lines.extend(text::doc_lines(&failures(operation)));
    let docs = own_doc(&lines);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let id = &operation.id;
    let alias = (!id.contains(' ') && *id != operation.name).then(|| quote!(#[doc(alias = #id)]));
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #name(self, #(#arguments),*) -> Request<#marker> {
            Request::new(self.0, &[#(#ids),*]) #body
        }
    }
}

/// The body as an argument, if it is one, and the call that writes it.
fn body_call(api: &Api, body: &Body) -> (Option<TokenStream>, Option<TokenStream>) {
    let write = writer(body.format);
    if !body.argument {
        let empty = body.shape == Shape::Object && body.format == Format::Json;
        return (None, empty.then(|| quote!(.json(&Object::new()))));
    }
    let ty = rust_type(&api.rust(&body.shape));
    match &body.shape {
        _ if body.format == Format::Bytes => (
            Some(quote!(body: impl Into<Bytes>)),
            Some(quote!(.bytes_body(body.into()))),
        ),
        Shape::List(item) => {
            let item = rust_type(&api.rust(item));
            (
                Some(quote!(body: impl IntoIterator<Item = impl Into<#item>>)),
                Some(quote!(.#write(&body.into_iter().map(Into::into).collect::<#ty>()))),
            )
        }
        _ => (Some(quote!(body: #ty)), Some(quote!(.#write(&body)))),
    }
}

fn writer(format: Format) -> TokenStream {
    match format {
        Format::Json => quote!(json),
        Format::Form => quote!(form),
        Format::Multipart => quote!(multipart),
        Format::Bytes => quote!(bytes_body),
    }
}

/// What an operation does, and how it is called on the wire.
fn about(operation: &Operation) -> String {
    let mut out = text::sentence(&operation.summary);
    if out.is_empty() {
        out = format!("Calls `{}`.", operation.id);
    }
    if !operation.description.trim().is_empty() {
        out.push_str(&format!("\n\n{}", operation.description.trim()));
    }
    out.push_str(&format!("\n\n`{} {}`.", operation.method, operation.path));
    if !operation.authenticated {
        out.push_str(" Needs no token.");
    }
    for id in &operation.ids {
        if !id.docs.trim().is_empty() {
            out.push_str(&format!(
                "\n\n- `{}`: {}",
                id.ident,
                text::first_paragraph(&id.docs)
            ));
        }
    }
    out
}

/// How an operation fails, as far as the document says more than the usual.
fn failures(operation: &Operation) -> String {
    let known: Vec<String> = operation
        .failures
        .iter()
        .filter(|(status, _)| status != "default" && status != "429")
        .map(|(status, meaning)| format!("\n- `{status}`: {meaning}"))
        .collect();
    if known.is_empty() {
        return String::new();
    }
    format!("\n# Errors\n{}", known.concat())
}

/// The marker, what is known of the operation, and the setters of its request.
pub fn parts(api: &Api, resource_type: &str, operation: &Operation) -> Vec<Part> {
    let marker = format_ident!("{}", operation.marker);
    let link = own_doc(&[format!("[`{resource_type}::{}`].", operation.name)]);
    let mut out = vec![
        Part::tokens(quote! {
            #link
            #[derive(Clone, Copy, Debug)]
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
            .filter(|body| !body.argument)
            .map(|body| body_setter(api, body)),
    );
    if !setters.is_empty() {
        out.push(Part::tokens(quote!(impl Request<#marker> { #(#setters)* })));
    }
    out
}

fn body_setter(api: &Api, body: &Body) -> TokenStream {
    let docs = match text::first_paragraph(&body.docs) {
        docs if docs.is_empty() => doc("What is sent."),
        docs => doc(&docs),
    };
    let write = writer(body.format);
    let ty = rust_type(&api.rust(&body.shape));
    if body.format == Format::Bytes {
        return quote! {
            #docs
            #[inline]
            pub fn body(self, body: impl Into<Bytes>) -> Self {
                self.bytes_body(body.into())
            }
        };
    }
    quote! {
        #docs
        #[inline]
        pub fn body(self, body: impl Into<#ty>) -> Self {
            self.#write(&body.into())
        }
    }
}

fn facts(api: &Api, operation: &Operation) -> TokenStream {
    let marker = format_ident!("{}", operation.marker);
    let output = rust_type(&api.rust_output(&operation.output));
    let (id, method) = (&operation.id, &operation.method);
    let path = template(operation);
    let authenticated = (!operation.authenticated).then(|| {
        quote!(
            const AUTHENTICATED: bool = false;
        )
    });
    let key = operation.idempotency_key.then(|| {
        quote!(
            const IDEMPOTENCY_KEY: bool = true;
        )
    });
    let required = required(operation);
    quote! {
        impl Operation for #marker {
            type Output = #output;
            const ID: &'static str = #id;
            const METHOD: &'static str = #method;
            const PATH: &'static str = #path;
            #authenticated
            #key
            #required
        }
    }
}

/// The path with `{}` for each id.
fn template(operation: &Operation) -> String {
    let mut out = operation.path.clone();
    for id in &operation.ids {
        out = out.replacen(&format!("{{{}}}", id.wire), "{}", 1);
    }
    out
}

fn required(operation: &Operation) -> Option<TokenStream> {
    let required: Vec<TokenStream> = operation
        .params
        .iter()
        .filter(|param| param.required)
        .map(|param| {
            let wire = &param.wire;
            match &param.default {
                Some(default) => quote!((#wire, Some(#default))),
                None => quote!((#wire, None)),
            }
        })
        .collect();
    (!required.is_empty()).then(|| {
        quote!(const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[#(#required),*];)
    })
}

fn paged(api: &Api, operation: &Operation, paging: &Paging) -> TokenStream {
    let marker = format_ident!("{}", operation.marker);
    let output = rust_type(&api.rust_output(&operation.output));
    let item = rust_type(&api.rust(&paging.item));
    let (outer, items) = path(&paging.items);
    let (_, next) = path(&paging.next);
    let page = match outer {
        None => quote!(Page::new(output.#items, output.#next)),
        Some(outer) => quote! {
            let page = output.#outer.unwrap_or_default();
            Page::new(page.#items, page.#next)
        },
    };
    quote! {
        impl Paged for #marker {
            type Item = #item;
            #[inline]
            fn page(output: #output) -> Page<#item> {
                #page
            }
        }
    }
}

/// The last field of a path, and the one before it.
fn path(fields: &[String]) -> (Option<proc_macro2::Ident>, proc_macro2::Ident) {
    let mut fields = fields.iter().rev().map(|field| format_ident!("{field}"));
    let last = fields.next().unwrap_or_else(|| format_ident!("items"));
    (fields.next(), last)
}
