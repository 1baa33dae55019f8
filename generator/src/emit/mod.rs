//! From the model to the files of the crate.

mod api;
mod imports;
mod krate;
mod operation;
mod resource;
mod setter;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::model::Api;
use crate::print::{self, Part};
use crate::types::Items;

pub use krate::{features, splice};

/// A file of the crate, by its path in the crate's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path with forward slashes, such as `src/generated/links.rs`.
    pub path: String,
    /// Whole content.
    pub text: String,
}

/// Folder of the generated files.
const FOLDER: &str = "src/generated";

/// Writes every generated file.
pub fn files(api: &Api, items: Items, source: &str) -> Result<Vec<File>, Error> {
    let mut out = vec![file("mod.rs", source, &api::module(api))?];
    for (name, resource) in &api.resources {
        let parts = resource::parts(api, name, resource);
        out.push(file(&format!("{name}.rs"), source, &parts)?);
    }
    for (name, parts) in types::modules(api, items) {
        out.push(file(&format!("types/{name}.rs"), source, &parts)?);
    }
    out.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(out)
}

fn file(path: &str, source: &str, parts: &[Part]) -> Result<File, Error> {
    let path = format!("{FOLDER}/{path}");
    Ok(File {
        text: print::file(&path, source, parts)?,
        path,
    })
}

/// A doc comment of the document's words.
fn doc(text: &str) -> TokenStream {
    own_doc(&crate::text::doc_lines(text))
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
