//! Turns doc comments and types into tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::docs;

/// A doc comment of the document's words.
pub(super) fn doc(text: &str) -> TokenStream {
    own_doc(&docs::doc_lines(text))
}

/// A doc comment of our own words, line by line.
pub(super) fn own_doc<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_ref() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// A type from its text, which this crate wrote.
pub(super) fn rust_type(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
