//! Runs progenitor over the canonical document, and extracts the structs from its output.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::canonical::type_name;
use crate::Error;
use crate::error::FAULT;
use crate::model::{Api, TypeKind};

/// The structs by the key of their type.
pub type Items = IndexMap<String, syn::ItemStruct>;

/// Builds the struct of every object among the types, in the order of the model.
pub fn items(api: &Api, document: &OpenAPI) -> Result<Items, Error> {
    let mut generator = progenitor::Generator::default();
    // The canonical document should never make progenitor panic; if it does, report an error like any other.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(document)))
        .map_err(|_| fault("progenitor panicked"))?
        .map_err(|error| fault(&format!("progenitor refused the types: {error}")))?;
    let mut definitions = definitions(tokens);
    let types = api.types.iter().enumerate();
    let objects = types.filter(|(_, (_, ty))| matches!(ty.kind, TypeKind::Struct(_)));
    objects
        .map(|(at, (key, ty))| {
            let tokens = definitions.remove(&type_name(at)).ok_or_else(|| {
                let problem = format!("progenitor wrote no type for `{}`", ty.name);
                Error::new(&ty.pointer, problem, FAULT)
            })?;
            let item = syn::parse2(tokens)
                .map_err(|error| fault(&format!("`{}` does not parse: {error}", ty.name)))?;
            Ok((key.clone(), item))
        })
        .collect()
}

fn fault(problem: &str) -> Error {
    Error::new("#/components/schemas", problem, FAULT)
}

/// Returns the tokens of each `struct` in `mod types`, by name. Most of the output is impls, which the SDK
/// replaces by its own, so they are not parsed.
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

/// Returns the content of the module `name`.
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
