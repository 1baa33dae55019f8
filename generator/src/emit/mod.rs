//! From the model to the files of the crate.

mod api;
mod calls;
mod example;
mod imports;
mod krate;
mod operation;
mod recursion;
mod resource;
mod setter;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Api;
use crate::print::{self, Part};
use crate::{Error, Input};

/// A file of the crate, by its path in the crate's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path with forward slashes, such as `src/generated/links.rs`.
    pub path: String,
    /// Whole content.
    pub text: String,
}

/// Writes every generated file, in the order of their paths.
pub fn files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let mut out = krate::files(api, input)?;
    let (types, operations) =
        crate::beside(|| type_files(api, input), || operation_files(api, input));
    out.extend(types?);
    out.extend(operations?);
    out.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(out)
}

fn type_files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    types::modules(api, crate::types::items(api)?)
        .into_iter()
        .map(|(name, parts)| file(format!("src/generated/types/{name}.rs"), &parts, input))
        .collect()
}

fn operation_files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let krate = krate::name(api, input).replace('-', "_");
    let known = imports::Known::of(api);
    let mut out = vec![file(
        "src/generated/mod.rs".to_owned(),
        &api::module(api),
        input,
    )?];
    // The test that they are for is the SDK's.
    if !input.whole {
        let parts = calls::parts(api, &krate);
        out.push(file("tests/operations/calls.rs".to_owned(), &parts, input)?);
    }
    for (name, resource) in &api.resources {
        let parts = resource::parts(api, &known, &krate, name, resource);
        out.push(file(format!("src/generated/{name}.rs"), &parts, input)?);
    }
    Ok(out)
}

fn file(path: String, parts: &[Part], input: &Input<'_>) -> Result<File, Error> {
    let text = print::file(&path, input.document_name, parts)?;
    Ok(File { path, text })
}

/// A doc comment of the document's words.
fn doc(text: &str) -> TokenStream {
    own_doc(&crate::docs::doc_lines(text))
}

/// A doc comment of our own words, line by line.
fn own_doc<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_ref() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// A type from its text, which this crate wrote.
fn rust_type(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
