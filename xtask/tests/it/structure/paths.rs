//! Every path in a piece of code, by its segments.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, ItemMod, ItemUse, Macro, Meta, UseTree, Visibility};

/// The segments of a path: `crate::support::ui` is three.
pub type Segments = Vec<String>;

/// What an import makes known: a name, or everything (`*`), and the path of it.
pub struct Import {
    pub name: String,
    pub path: Segments,
}

/// Macros whose tokens are the code of somebody else.
const QUOTES: [&str; 4] = [
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
];

/// The paths of an item, and the imports inside of its functions.
#[derive(Default)]
pub struct Found {
    pub paths: Vec<Segments>,
    pub imports: Vec<Import>,
}

impl Found {
    pub fn of(item: &Item) -> Self {
        let mut found = Self::default();
        visit::visit_item(&mut found, item);
        found
    }
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes = match item {
            ImplItem::Fn(item) => item.attrs.as_slice(),
            ImplItem::Const(item) => &item.attrs,
            _ => &[],
        };
        if !is_for_tests(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let imports = imports(item);
        self.paths
            .extend(imports.iter().map(|import| import.path.clone()));
        self.imports.extend(imports);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        self.paths
            .push(segments.map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        let name = call.path.segments.last().map(|last| last.ident.to_string());
        if !name.is_some_and(|name| QUOTES.contains(&name.as_str())) {
            in_tokens(call.tokens.clone(), &mut self.paths);
        }
    }

    /// Attributes and visibilities name no code that is used.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

/// The imports of one `use`.
pub fn imports(item: &ItemUse) -> Vec<Import> {
    let mut out = Vec::new();
    flatten(&item.tree, &mut Vec::new(), &mut out);
    out
}

fn flatten(tree: &UseTree, before: &mut Segments, out: &mut Vec<Import>) {
    let path = |name: &str| {
        let own = (name != "self").then(|| name.to_owned());
        before.iter().cloned().chain(own).collect::<Segments>()
    };
    match tree {
        UseTree::Path(next) => {
            before.push(next.ident.to_string());
            flatten(&next.tree, before, out);
            before.pop();
        }
        UseTree::Name(last) => {
            let path = path(&last.ident.to_string());
            let name = path.last().cloned().unwrap_or_default();
            out.push(Import { name, path });
        }
        UseTree::Rename(last) => out.push(Import {
            name: last.rename.to_string(),
            path: path(&last.ident.to_string()),
        }),
        UseTree::Glob(_) => out.push(Import {
            name: "*".to_owned(),
            path: before.clone(),
        }),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, out);
            }
        }
    }
}

/// What looks like a path in the arguments of a macro; fields and methods, after a dot, do not.
fn in_tokens(tokens: TokenStream, out: &mut Vec<Segments>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, mark: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let start = at;
        at += 1;
        match token {
            TokenTree::Group(group) => in_tokens(group.stream(), out),
            TokenTree::Ident(first) => {
                let mut path = vec![first.to_string()];
                while is(at, ':') && is(at + 1, ':') {
                    let Some(TokenTree::Ident(next)) = tokens.get(at + 2) else {
                        break;
                    };
                    path.push(next.to_string());
                    at += 3;
                }
                if start == 0 || !is(start - 1, '.') {
                    out.push(path);
                }
            }
            _ => {}
        }
    }
}

/// Whether an item is compiled for tests only.
pub fn is_for_tests(attributes: &[Attribute]) -> bool {
    let asks = |attribute: &Attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            let tokens = list.tokens.to_string().replace(' ', "");
            let parts = tokens.strip_prefix("all(").unwrap_or(&tokens);
            let mut parts = parts.trim_end_matches(')').split(',');
            parts.any(|part| part == "test" || part == "doctest")
        }
        _ => false,
    };
    attributes.iter().any(asks)
}

pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
