//! Turns doc comments and types into tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::docs;

/// Returns a doc comment with text of the document, wrapped and escaped.
pub(super) fn doc(text: &str) -> TokenStream {
    own_doc(&docs::doc_lines(text))
}

/// Returns a doc comment with the generator's own text, line by line.
pub(super) fn own_doc<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_ref() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// Parses a Rust type that this crate has written.
pub(super) fn rust_type(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
