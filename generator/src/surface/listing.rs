//! Lists the public surface of a crate, one item per line, for reviews and releases.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, TraitItem, Visibility};

use crate::Error;

/// Lists what is public in these sources (path in the crate, text), in alphabetical order.
///
/// # Errors
///
/// Fails if a source is not Rust.
pub fn listing<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<String, Error> {
    let mut files = Vec::new();
    for (path, text) in sources {
        let file = syn::parse_file(text).map_err(|error| {
            let what = format!("is not Rust: {error}");
            Error::new("#", what, "mend it, or run `cargo xtask regen`").in_file(path)
        })?;
        files.push((path, file));
    }
    let items = files.iter().flat_map(|(_, file)| &file.items);
    let known: BTreeSet<String> = items.filter_map(named).collect();
    let mut lines = BTreeSet::new();
    for (path, file) in &files {
        let mut list = List {
            module: module(path),
            known: &known,
            lines: &mut lines,
        };
        file.items.iter().for_each(|item| list.item(item));
    }
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}

/// The module in which callers find what a file defines.
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

/// The name of a type that callers see.
fn named(item: &Item) -> Option<String> {
    let (vis, attrs, ident) = match item {
        Item::Struct(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Enum(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Trait(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Macro(item) => return declared(&item.mac).map(|(name, _)| name),
        _ => return None,
    };
    (public(vis) && !hidden(attrs)).then(|| ident.to_string())
}

/// Returns whether the docs leave an item out.
fn hidden(attrs: &[Attribute]) -> bool {
    attrs
        .iter()
        .any(|attr| attr.path().is_ident("doc") && short(attr).contains("hidden"))
}

struct List<'a> {
    module: String,
    /// Types that callers see.
    known: &'a BTreeSet<String>,
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
                let name = format!("{}{}", item.ident, short(&item.generics));
                self.add(&format!("struct {name}"));
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| public(&field.vis)) {
                        let ident = field.ident.to_token_stream();
                        self.add(&format!("{name}.{ident}: {}", short(&field.ty)));
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
                        short(&variant.fields)
                    ));
                }
            }
            Item::Const(item) if public(&item.vis) => {
                self.add(&format!("const {}: {}", item.ident, short(&item.ty)));
            }
            Item::Type(item) if public(&item.vis) => {
                self.add(&format!("type {} = {}", item.ident, short(&item.ty)));
            }
            Item::Fn(item) if public(&item.vis) => self.add(&short(&item.sig)),
            Item::Trait(item) if public(&item.vis) => {
                self.add(&format!("trait {}", item.ident));
                for member in &item.items {
                    if let TraitItem::Fn(member) = member {
                        self.add(&format!("{}::{}", item.ident, short(&member.sig)));
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
        let ty = short(&item.self_ty);
        let base = ty.split('<').next().unwrap_or_default();
        if !self.known.contains(base) {
            return;
        }
        if let Some((path, _)) = &item.trait_ {
            let name = short(path);
            self.add(&format!("{ty}: {name}"));
            for member in &item.items {
                if let ImplItem::Type(member) = member {
                    self.add(&format!(
                        "{ty}: {name}::{} = {}",
                        member.ident,
                        short(&member.ty)
                    ));
                }
            }
            return;
        }
        for member in &item.items {
            match member {
                ImplItem::Fn(member) if public(&member.vis) && !hidden(&member.attrs) => {
                    self.add(&format!("{ty}::{}", short(&member.sig)));
                }
                ImplItem::Const(member) if public(&member.vis) => {
                    self.add(&format!("{ty}::{}: {}", member.ident, short(&member.ty)));
                }
                _ => {}
            }
        }
    }

    fn declared(&mut self, call: &syn::Macro) {
        let Some((name, body)) = declared(call) else {
            return;
        };
        self.add(&format!("enum {name}"));
        for words in split_commas(body) {
            let mut variant = String::new();
            for tree in words {
                match tree {
                    TokenTree::Ident(word) => variant = word.to_string(),
                    TokenTree::Group(group) if !variant.is_empty() => {
                        variant.push_str(&short(&group));
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

/// Returns what a call of `open_enum!` or `union!` declares: a name, and variants in braces.
fn declared(call: &syn::Macro) -> Option<(String, TokenStream)> {
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

/// Tokens with the blanks that people write.
fn short(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (wide, narrow) in [
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
        text = text.replace(wide, narrow);
    }
    text.replace("->", " -> ").replace("  ", " ")
}
