//! Recognizes operations that return a list in pages, and locates the items and the next token in a page.
//!
//! OpenAPI has no field for this, so it is recognized by names: a query parameter that takes a page token,
//! and a property of the response that returns the next one (`TOKENS`), beside a list. Another pair of names
//! is a row of `TOKENS`; pages that go on by something else than a token need [`Paging`] and the runtime's
//! `Paged` too.
//!
//! Items and token must be in the same object, at the top or one level down. Another place needs `page` here and
//! `paged` in `emit/operation.rs`, but nothing in the runtime: `Paged::page` is generated. Only pages that go on by
//! something else than a token change the runtime.

use crate::model::{Api, Field, Operation, Paging, Presence, ResponseBody, Shape, Style, TypeKind};

/// Pairs of names: the query parameter that takes a page token, and the property of the response with the next one.
const TOKENS: &[(&str, &str)] = &[
    ("pageToken", "nextPageToken"),
    ("page_token", "next_page_token"),
    ("cursor", "nextCursor"),
    ("cursor", "next_cursor"),
];

/// Marks every operation that takes a page token and returns the next one.
pub fn find(api: &mut Api) {
    let found: Vec<Vec<Option<Paging>>> = api
        .resources
        .values()
        .map(|resource| {
            resource
                .operations
                .iter()
                .map(|op| paging(api, op))
                .collect()
        })
        .collect();
    for (resource, found) in api.resources.values_mut().zip(found) {
        for (operation, paging) in resource.operations.iter_mut().zip(found) {
            operation.paging = paging;
        }
    }
}

fn paging(api: &Api, operation: &Operation) -> Option<Paging> {
    let ResponseBody::Json(Shape::Named(response)) = &operation.response else {
        return None;
    };
    let has_param = |name: &str| {
        let mut query = operation.params.iter().filter(|p| p.style == Style::Query);
        query.any(|param| param.wire == name)
    };
    let mut names = TOKENS.iter().filter(|(param, _)| has_param(param));
    names.find_map(|(param, next)| in_response(api, response, param, next))
}

/// Finds the next token and the list at the top of a response, or one level down.
fn in_response(api: &Api, response: &str, param: &str, next: &str) -> Option<Paging> {
    page(api, response, param, next).or_else(|| {
        fields(api, response)?
            .iter()
            .find_map(|field| match &field.shape {
                Shape::Named(inner) => {
                    let mut paging = page(api, inner, param, next)?;
                    paging.items.insert(0, field.ident.clone());
                    paging.next.insert(0, field.ident.clone());
                    paging.outer = Some(field.presence);
                    Some(paging)
                }
                _ => None,
            })
    })
}

/// Returns the paging of a type that has the next token and a list. The token must be optional, since the
/// last page has none.
fn page(api: &Api, key: &str, param: &str, next: &str) -> Option<Paging> {
    let fields = fields(api, key)?;
    let token = fields
        .iter()
        .find(|field| field.wire == next && field.presence != Presence::Required)?;
    let (items, item) = fields.iter().find_map(|field| match &field.shape {
        Shape::List(item) => Some((field, item)),
        _ => None,
    })?;
    Some(Paging {
        param: param.to_owned(),
        item: (**item).clone(),
        items: vec![items.ident.clone()],
        next: vec![token.ident.clone()],
        outer: None,
    })
}

fn fields<'a>(api: &'a Api, key: &str) -> Option<&'a [Field]> {
    match &api.types.get(key)?.kind {
        TypeKind::Struct(object) => Some(&object.fields),
        _ => None,
    }
}
