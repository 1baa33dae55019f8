//! Generates what the runtime has to know of a list with pages: how they go on (here), and where a response has
//! its items and the next token (`page`).

mod page;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::tokens::rust_type;
use crate::model::{Api, NextPage, Operation, PagePlace, Paging, ResponseBody};

/// The parameter of the runtime's `Paged::TOKEN`, unless an operation has another. The fixture `paging` has an
/// operation that fails if the two differ.
const DEFAULT_TOKEN: &str = "pageToken";

/// Generates the `impl Paged` of a marker.
pub fn paged(api: &Api, operation: &Operation, paging: &Paging) -> TokenStream {
    let marker = format_ident!("{}", operation.marker);
    let output = rust_type(&api.rust_response(&operation.response));
    let item = rust_type(&api.rust(&paging.item));
    let page = page::page(paging);
    let unless_null =
        matches!(operation.response, ResponseBody::JsonOrNull(_)).then(page::unless_null);
    let param = paging.param.as_deref().unwrap_or(DEFAULT_TOKEN);
    let token = (param != DEFAULT_TOKEN).then(|| {
        quote!(
            const TOKEN: &'static str = #param;
        )
    });
    let next = kind(paging).map(|next| {
        quote!(
            const NEXT: crate::runtime::NextPage = crate::runtime::NextPage::#next;
        )
    });
    let place = (paging.place != PagePlace::Query).then(|| {
        let place = paging.place;
        let place = format_ident!("{place:?}");
        quote!(
            const PLACE: PagePlace = PagePlace::#place;
        )
    });
    let backwards = &paging.backwards;
    let backwards = (!backwards.is_empty()).then(|| {
        quote!(
            const BACKWARDS: &'static [&'static str] = &[#(#backwards),*];
        )
    });
    let path = paging.items.iter().map(|step| step.wire.as_str());
    let path: Vec<&str> = path.collect();
    let items = (paging.next.is_told_by_items() && !path.is_empty()).then(|| {
        quote!(
            const ITEMS: &'static [&'static str] = &[#(#path),*];
        )
    });
    quote! {
        impl Paged for #marker {
            type Item = #item;
            #token
            #place
            #backwards
            #next
            #items
            #[inline]
            fn page(output: #output) -> Page<#item> {
                #unless_null
                #page
            }
        }
    }
}

/// Generates the variant for a kind of page; none for the default of the trait.
fn kind(paging: &Paging) -> Option<TokenStream> {
    let first = Literal::u64_unsuffixed;
    match paging.next {
        NextPage::Token | NextPage::LastId => None,
        NextPage::Offset(number) => Some(first(number)).map(|first| quote!(Offset(#first))),
        NextPage::Number(number) => Some(first(number)).map(|first| quote!(Number(#first))),
        NextPage::Scroll => Some(quote!(Scroll)),
        NextPage::Url => Some(quote!(Url)),
        NextPage::Link => Some(quote!(Link)),
        NextPage::Header => paging.header.as_ref().map(|name| quote!(Header(#name))),
    }
}
