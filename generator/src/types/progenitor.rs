//! Runs progenitor over the canonical document and picks its types out of what it writes.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::canonical::type_name;
use crate::Error;
use crate::error::FAULT;
use crate::model::{Api, TypeKind};

/// Structs by the key of their type.
pub type Items = IndexMap<String, syn::ItemStruct>;

/// Makes the struct of every object among the types, in the order of the model.
pub fn items(api: &Api, document: &OpenAPI) -> Result<Items, Error> {
    let mut generator = progenitor::Generator::default();
    // Normalization proved the document fit; should progenitor panic all the same, it is an error.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(document)))
        .map_err(|_| fault("progenitor panicked"))?
        .map_err(|error| fault(&format!("progenitor refused the types: {error}")))?;
    let mut made = definitions(tokens);
    let types = api.types.iter().enumerate();
    let objects = types.filter(|(_, (_, ty))| matches!(ty.kind, TypeKind::Struct(_)));
    objects
        .map(|(at, (key, ty))| {
            let tokens = made.remove(&type_name(at)).ok_or_else(|| {
                let what = format!("progenitor made no type of `{}`", ty.name);
                Error::new(&ty.pointer, what, FAULT)
            })?;
            let item = syn::parse2(tokens)
                .map_err(|error| fault(&format!("`{}` does not parse: {error}", ty.name)))?;
            Ok((key.clone(), item))
        })
        .collect()
}

fn fault(what: &str) -> Error {
    Error::new("#/components/schemas", what, FAULT)
}

/// Returns the tokens of each `struct` in `mod types`, by name. The rest, which is most of it,
/// is not parsed: the SDK has its own impls.
fn definitions(tokens: TokenStream) -> HashMap<String, TokenStream> {
    let mut out = HashMap::new();
    let Some(types) = module(tokens, "types") else {
        return out;
    };
    let mut item: Vec<TokenTree> = Vec::new();
    for tree in types {
        let ends = match &tree {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        item.push(tree);
        if ends {
            let item = std::mem::take(&mut item);
            if let Some(name) = defined(&item) {
                out.insert(name, item.into_iter().collect());
            }
        }
    }
    out
}

/// Returns the content of `mod name`.
fn module(tokens: TokenStream, name: &str) -> Option<TokenStream> {
    let mut trees = tokens.into_iter();
    while let Some(tree) = trees.next() {
        let is_mod = matches!(&tree, TokenTree::Ident(word) if word == "mod");
        if is_mod && matches!(trees.next(), Some(TokenTree::Ident(found)) if found == name) {
            return match trees.next() {
                Some(TokenTree::Group(group)) => Some(group.stream()),
                _ => None,
            };
        }
    }
    None
}

/// Returns the name that an item defines, if it is a struct.
fn defined(item: &[TokenTree]) -> Option<String> {
    let mut words = item.iter().filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    words
        .find(|word| word != "pub")
        .filter(|word| word == "struct")?;
    words.next()
}
