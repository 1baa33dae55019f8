//! Lists the public surface of a crate, one item per line, for reviews and releases.
//!
//! Sources are parsed, not compiled, so macros stay unexpanded: `open_enum!` and `union!` are read by hand.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, TraitItem, Visibility};

use crate::Error;

/// Lists the public items of these sources (path in the crate, content), in alphabetical order.
///
/// # Errors
///
/// Returns an error if a source is not valid Rust.
pub fn listing<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<String, Error> {
    let mut files = Vec::new();
    for (path, text) in sources {
        let file = syn::parse_file(text).map_err(|error| {
            let problem = format!("the file is not valid Rust: {error}");
            let help = "correct the file; if it is generated, run `cargo xtask regen`";
            Error::new("#", problem, help).in_file(path)
        })?;
        files.push((path, file));
    }
    let items = files.iter().flat_map(|(_, file)| &file.items);
    let types: BTreeSet<String> = items.filter_map(public_type).collect();
    let mut lines = BTreeSet::new();
    for (path, file) in &files {
        let mut list = List {
            module: module(path),
            types: &types,
            lines: &mut lines,
        };
        file.items.iter().for_each(|item| list.item(item));
    }
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}

/// Returns the path of the module that exports the items of a file, with a trailing `::`.
fn module(path: &str) -> String {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.retain(|part| {
        !matches!(
            *part,
            "lib" | "mod" | "generated" | "runtime" | "linkbreakers"
        )
    });
    if parts.first() == Some(&"types") {
        parts.truncate(1);
    } else if !path.starts_with("generated") {
        parts.clear();
    }
    parts.iter().map(|part| format!("{part}::")).collect()
}

/// Returns the name of a public type, or of one that a macro declares.
fn public_type(item: &Item) -> Option<String> {
    let (vis, attrs, ident) = match item {
        Item::Struct(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Enum(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Trait(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Macro(item) => return declaration(&item.mac).map(|(name, _)| name),
        _ => return None,
    };
    (public(vis) && !hidden(attrs)).then(|| ident.to_string())
}

/// Returns true if the docs leave an item out (`#[doc(hidden)]`).
fn hidden(attrs: &[Attribute]) -> bool {
    attrs
        .iter()
        .any(|attr| attr.path().is_ident("doc") && compact(attr).contains("hidden"))
}

/// The lines of one file.
struct List<'a> {
    module: String,
    /// Public types of the crate. Implementations for other types are not listed.
    types: &'a BTreeSet<String>,
    lines: &'a mut BTreeSet<String>,
}

impl List<'_> {
    fn add(&mut self, text: &str) {
        self.lines.insert(format!("{}{text}", self.module));
    }

    fn item(&mut self, item: &Item) {
        if attributes(item).is_some_and(hidden) {
            return;
        }
        match item {
            Item::Struct(item) if public(&item.vis) => {
                let name = format!("{}{}", item.ident, compact(&item.generics));
                self.add(&format!("struct {name}"));
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| public(&field.vis)) {
                        let ident = field.ident.to_token_stream();
                        self.add(&format!("{name}.{ident}: {}", compact(&field.ty)));
                    }
                }
            }
            Item::Enum(item) if public(&item.vis) => {
                self.add(&format!("enum {}", item.ident));
                for mut variant in item.variants.iter().cloned() {
                    variant
                        .fields
                        .iter_mut()
                        .for_each(|field| field.attrs.clear());
                    self.add(&format!(
                        "{}::{}{}",
                        item.ident,
                        variant.ident,
                        compact(&variant.fields)
                    ));
                }
            }
            Item::Const(item) if public(&item.vis) => {
                self.add(&format!("const {}: {}", item.ident, compact(&item.ty)));
            }
            Item::Type(item) if public(&item.vis) => {
                self.add(&format!("type {} = {}", item.ident, compact(&item.ty)));
            }
            Item::Fn(item) if public(&item.vis) => self.add(&compact(&item.sig)),
            Item::Trait(item) if public(&item.vis) => {
                self.add(&format!("trait {}", item.ident));
                for member in &item.items {
                    if let TraitItem::Fn(member) = member {
                        self.add(&format!("{}::{}", item.ident, compact(&member.sig)));
                    }
                }
            }
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => self.declared(&item.mac),
            Item::Mod(item) if public(&item.vis) => {
                for inner in item.content.iter().flat_map(|(_, items)| items) {
                    self.item(inner);
                }
            }
            _ => {}
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let ty = self_type(item);
        let base = ty.split('<').next().unwrap_or_default();
        if !self.types.contains(base) {
            return;
        }
        if let Some((path, _)) = &item.trait_ {
            let name = compact(path);
            // Every generated type has it: derived, which is not listed, or written out with the defaults of
            // the document.
            if self.module == "types::" && name == "Default" {
                return;
            }
            self.add(&format!("{ty}: {name}"));
            for member in &item.items {
                if let ImplItem::Type(member) = member {
                    self.add(&format!(
                        "{ty}: {name}::{} = {}",
                        member.ident,
                        compact(&member.ty)
                    ));
                }
            }
            return;
        }
        for member in &item.items {
            match member {
                ImplItem::Fn(member) if public(&member.vis) && !hidden(&member.attrs) => {
                    self.add(&format!("{ty}::{}", compact(&member.sig)));
                }
                ImplItem::Const(member) if public(&member.vis) => {
                    self.add(&format!("{ty}::{}: {}", member.ident, compact(&member.ty)));
                }
                _ => {}
            }
        }
    }

    /// Adds the enum that a macro declares, and its variants.
    fn declared(&mut self, call: &syn::Macro) {
        let Some((name, body)) = declaration(call) else {
            return;
        };
        self.add(&format!("enum {name}"));
        for tokens in split_commas(body) {
            let mut variant = String::new();
            for tree in tokens {
                match tree {
                    TokenTree::Ident(word) => variant = word.to_string(),
                    TokenTree::Group(group) if !variant.is_empty() => {
                        variant.push_str(&compact(&group));
                    }
                    TokenTree::Punct(punct) if punct.as_char() == '=' => break,
                    _ => {}
                }
            }
            if !variant.is_empty() {
                self.add(&format!("{name}::{variant}"));
            }
        }
    }
}

/// Returns the type of an implementation. `Setters`, the runtime's alias, is the request, except in docs.
fn self_type(item: &syn::ItemImpl) -> String {
    let ty = compact(&item.self_ty);
    match ty.strip_prefix("Setters<") {
        Some(operation) => format!("Request<{operation}"),
        None => ty,
    }
}

/// Parses a call of `open_enum!` or `union!`: the name of the type, and its variants in braces.
fn declaration(call: &syn::Macro) -> Option<(String, TokenStream)> {
    let kind = call.path.get_ident()?;
    if kind != "open_enum" && kind != "union" {
        return None;
    }
    let trees: Vec<TokenTree> = call.tokens.clone().into_iter().collect();
    let name = trees.iter().find_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    match trees.last() {
        Some(TokenTree::Group(body)) => Some((name?, body.stream())),
        _ => None,
    }
}

fn attributes(item: &Item) -> Option<&[Attribute]> {
    match item {
        Item::Struct(item) => Some(&item.attrs),
        Item::Enum(item) => Some(&item.attrs),
        Item::Const(item) => Some(&item.attrs),
        Item::Type(item) => Some(&item.attrs),
        Item::Fn(item) => Some(&item.attrs),
        Item::Trait(item) => Some(&item.attrs),
        Item::Mod(item) => Some(&item.attrs),
        _ => None,
    }
}

fn split_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut out = vec![Vec::new()];
    for tree in tokens {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' => out.push(Vec::new()),
            _ => {
                if let Some(last) = out.last_mut() {
                    last.push(tree);
                }
            }
        }
    }
    out
}

fn public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// Prints tokens with spaces as rustfmt sets them; [`ToTokens`] puts one between all tokens.
fn compact(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" <", "<"),
        (" >", ">"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ,", ","),
        ("& ", "&"),
        (" :", ":"),
        (" ;", ";"),
        ("[ ", "["),
        (" ]", "]"),
        (",)", ")"),
        (", >", ">"),
    ] {
        text = text.replace(spaced, tight);
    }
    text.replace("->", " -> ").replace("  ", " ")
}
