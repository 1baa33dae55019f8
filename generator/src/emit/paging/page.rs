//! Generates the function that splits a response into its items and what it says about the next page.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::model::{Clue, Paging, Path, Shape, Step};

/// Generates the body of `Paged::page`.
///
/// An object that holds everything is taken out first. The rest is moved out of it, unless something is further
/// down: then it is copied before the items are moved, which may come from the same object.
pub fn page(paging: &Paging) -> TokenStream {
    let (id, clues): (Vec<_>, Vec<_>) = paging
        .clues
        .iter()
        .partition(|(clue, _)| *clue == Clue::Token && paging.next.is_in_item());
    let mut paths = vec![&paging.items];
    paths.extend(clues.iter().map(|(_, path)| &path.steps));
    let shared = shared(&paths);
    let mut from = quote!(output);
    let mut binding = None;
    if shared > 0 {
        let outer = paging.items[..shared].iter().fold(from, taken);
        binding = Some(quote!(let page = #outer;));
        from = quote!(page);
    }
    let is_deep = paths.iter().any(|steps| steps.len() > shared + 1);
    let mut items = paging.items[shared..].iter().fold(from.clone(), taken);
    let (mut before, mut setters, mut next) = (Vec::new(), Vec::new(), quote!(None));
    for (clue, path) in clues {
        let mut value = value(&from, &path.steps[shared..], &path.shape, is_deep);
        value = match (*clue, &path.shape) {
            (Clue::Token, shape) if *shape != Shape::String => {
                number_token(path, value, shared, paging.first)
            }
            _ => converted(*clue, path, value, shared),
        };
        let name = format_ident!("{}", name(*clue));
        if is_deep {
            before.push(quote!(let #name = #value;));
            value = quote!(#name);
        }
        if *clue == Clue::Token {
            next = value;
        } else {
            setters.push(quote!(.#name(#value)));
        }
    }
    if let Some((_, id)) = id.first() {
        before.push(quote!(let items = #items;));
        before.push(last_id(id));
        (items, next) = (quote!(items), quote!(next));
    }
    quote!(#binding #(#before)* Page::new(#items, #next)#(#setters)*)
}

/// Generates the start of `Paged::page` for a response that may be `null`: then the page has no items.
pub fn unless_null() -> TokenStream {
    quote! {
        let Some(output) = output else {
            return Page::new(List::default(), None);
        };
    }
}

/// Returns the number of steps that all paths share, without the last of each.
fn shared(paths: &[&Vec<Step>]) -> usize {
    let Some((first, others)) = paths.split_first() else {
        return 0;
    };
    let mut shared = first.len().saturating_sub(1);
    for steps in others {
        let same = steps.iter().zip(*first).take_while(|(a, b)| a == b);
        shared = shared.min(same.count()).min(steps.len() - 1);
    }
    shared
}

/// Generates the value of a field, moved out of its object; of an absent one the default.
fn taken(value: TokenStream, step: &Step) -> TokenStream {
    let ident = format_ident!("{}", step.ident);
    if step.is_plain {
        quote!(#value.#ident)
    } else {
        quote!(#value.#ident.unwrap_or_default())
    }
}

/// Generates the token of lists that go on by the id of the last item.
fn last_id(id: &Path) -> TokenStream {
    let value = value(&quote!(item), &id.steps, &id.shape, true);
    let value = converted(Clue::Token, id, value, 0);
    if id.steps.iter().all(|step| step.is_plain) {
        quote!(let next = items.last().map(|item| #value);)
    } else {
        quote!(let next = items.last().and_then(|item| #value);)
    }
}

/// Generates the value at a path, moved or copied out of its object.
fn value(from: &TokenStream, steps: &[Step], shape: &Shape, copied: bool) -> TokenStream {
    let is_string = *shape == Shape::String;
    let mut value = from.clone();
    let mut is_option = false;
    for (at, step) in steps.iter().enumerate() {
        let mut ident = format_ident!("{}", step.ident).into_token_stream();
        let is_last = at + 1 == steps.len();
        if is_last && copied && is_string {
            ident = quote!(#ident.clone());
        }
        value = match (is_option, step.is_plain) {
            (false, true) => quote!(#value.#ident),
            (false, false) if is_last => quote!(#value.#ident),
            (false, false) => quote!(#value.#ident.as_ref()),
            (true, true) if is_last => quote!(#value.map(|it| it.#ident)),
            (true, true) => quote!(#value.map(|it| &it.#ident)),
            (true, false) if is_last => quote!(#value.and_then(|it| it.#ident)),
            (true, false) => quote!(#value.and_then(|it| it.#ident.as_ref())),
        };
        is_option |= !step.is_plain;
    }
    value
}

/// Generates the token of an integer. That of the first page would begin again: APIs return 0 after the last page.
fn number_token(path: &Path, value: TokenStream, shared: usize, first: u64) -> TokenStream {
    let is_option = path.steps[shared..].iter().any(|step| !step.is_plain);
    let value = if is_option {
        value
    } else {
        quote!(Some(#value))
    };
    let first = Literal::u64_unsuffixed(first);
    quote!(#value.filter(|number| *number > #first).map(|number| number.to_string()))
}

/// Converts a value to the type that the runtime's `Page` takes.
fn converted(clue: Clue, path: &Path, value: TokenStream, shared: usize) -> TokenStream {
    let is_option = path.steps[shared..].iter().any(|step| !step.is_plain);
    match (clue, &path.shape, is_option) {
        (_, Shape::String | Shape::Bool, _) => value,
        (Clue::Token, _, true) => quote!(#value.map(|number| number.to_string())),
        (Clue::Token, _, false) => quote!(#value.to_string()),
        (_, Shape::Int32, true) => quote!(#value.map(i64::from)),
        (_, Shape::Int32, false) => quote!(i64::from(#value)),
        _ => value,
    }
}

/// Returns the setter of the runtime's `Page`, and the name of the variable.
fn name(clue: Clue) -> &'static str {
    match clue {
        Clue::Token => "next",
        Clue::More => "more",
        Clue::Last => "last",
        Clue::Total => "total",
        Clue::Pages => "pages",
        Clue::Number => "number",
    }
}
