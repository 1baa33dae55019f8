//! Generates the `use` lines of a file from the names that its code mentions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

use crate::model::Api;
use crate::print::Part;

/// Names that generated code may mention, and the modules that they are imported from.
const KNOWN: &[(&str, &str)] = &[
    ("BTreeMap", "std::collections"),
    ("Bytes", "bytes"),
    ("Client", "crate::runtime"),
    ("DateTime", "chrono"),
    ("FilePart", "crate::runtime"),
    ("List", "crate::runtime"),
    ("Multipart", "crate::runtime"),
    ("Json", "crate::runtime"),
    ("NaiveDate", "chrono"),
    ("Nulls", "crate::runtime::wire"),
    ("Object", "crate::runtime"),
    ("Operation", "crate::runtime"),
    ("Page", "crate::runtime"),
    ("Paged", "crate::runtime"),
    ("PagePlace", "crate::runtime"),
    ("Request", "crate::runtime"),
    ("Secret", "crate::runtime"),
    ("Setters", "crate::runtime"),
    ("Auth", "crate::runtime"),
    ("PlainText", "crate::runtime"),
    ("Utc", "chrono"),
    ("object", "crate::runtime::wire"),
    ("open_enum", "crate::runtime::wire"),
    ("union", "crate::runtime::wire"),
];

/// The modules of all names that may be imported. It is built once for all files.
pub struct Known<'a>(HashMap<&'a str, &'static str>);

impl<'a> Known<'a> {
    /// Collects the names of the runtime and of an API's types.
    pub fn of(api: &'a Api) -> Self {
        let types = api
            .types
            .values()
            .map(|ty| (ty.name.as_str(), "crate::types"));
        // The names of the runtime come last, so that they replace a type of the same name.
        Self(types.chain(KNOWN.iter().copied()).collect())
    }
}

/// Generates the imports of a file with these parts; `defined` are the names that the file itself defines.
pub fn part(known: &Known<'_>, parts: &[Part], defined: &BTreeSet<&str>) -> Part {
    let mut mentioned = BTreeSet::new();
    for part in parts {
        match part {
            Part::Tokens(tokens) => words(tokens.clone(), &mut mentioned),
            Part::Item(item) => words(item.to_token_stream(), &mut mentioned),
            Part::Text { uses, .. } => mentioned.extend(
                uses.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .map(str::to_owned),
            ),
            Part::ModuleDocs(_) | Part::Lines(_) => {}
        }
    }
    let mut by_module: BTreeMap<(u8, &str), BTreeSet<&str>> = BTreeMap::new();
    for name in mentioned.iter().map(String::as_str) {
        if let Some(&module) = known.0.get(name).filter(|_| !defined.contains(name)) {
            by_module
                .entry((rank(module), module))
                .or_default()
                .insert(name);
        }
    }
    let lines = by_module.iter().map(|((_, module), names)| {
        let module: TokenStream = module.parse().unwrap_or_default();
        let mut names = names.iter().map(|name| format_ident!("{name}"));
        match (names.len(), names.next()) {
            (1, Some(only)) => quote!(use #module::#only;),
            (_, first) => quote!(use #module::{#first, #(#names),*};),
        }
    });
    Part::lines(lines)
}

/// Returns the position of a module's imports: the standard library first, then other crates, then this
/// crate.
fn rank(module: &str) -> u8 {
    match module.split("::").next() {
        Some("std") => 0,
        Some("crate") => 2,
        _ => 1,
    }
}

/// Collects the names of types that tokens mention.
fn words(tokens: TokenStream, out: &mut BTreeSet<String>) {
    let mut is_definition = false;
    let mut is_enum = false;
    let mut colons = 0;
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let is_equal_next =
            matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '=');
        // What follows `::` is found in what stands before, such as a variant of an enum.
        let is_path_end = colons >= 2;
        colons = match &tree {
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons + 1,
            _ => 0,
        };
        match tree {
            // Only capitalized words: the macros (`object`, ..) are used in source texts alone, and in tokens
            // such a word is an argument.
            TokenTree::Ident(word) => {
                let word = word.to_string();
                // Before `=` it is an associated type, as in `IntoIterator<Item = String>`.
                let is_name = !is_definition && !is_path_end && !is_equal_next;
                if is_name && word.starts_with(|c: char| c.is_ascii_uppercase()) {
                    out.insert(word.clone());
                }
                // The next word is the name of an associated type, which is defined here.
                is_definition = word == "type";
                is_enum |= word == "enum";
            }
            TokenTree::Group(group) if is_enum && group.delimiter() == Delimiter::Brace => {
                is_enum = false;
                words_of_variants(group.stream(), out);
            }
            TokenTree::Group(group) => words(group.stream(), out),
            _ => {}
        }
    }
}

/// Does the same for the variants of an enum, whose own names may be those of types that it does not mention.
fn words_of_variants(tokens: TokenStream, out: &mut BTreeSet<String>) {
    let mut is_named = false;
    for tree in tokens {
        match tree {
            TokenTree::Ident(_) => is_named = true,
            TokenTree::Group(group) if is_named => words(group.stream(), out),
            TokenTree::Punct(punct) if punct.as_char() == ',' => is_named = false,
            _ => {}
        }
    }
}
