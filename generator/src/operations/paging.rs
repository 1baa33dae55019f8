//! Recognizes operations that return a list in pages, and locates the items and the next token in a page.
//!
//! OpenAPI has no field for this, so it is recognized by names: a query parameter that takes a page token,
//! and a property of the response that returns the next one (`TOKENS`), beside a list. Another pair of names
//! is a row of `TOKENS`; pages that go on by something else than a token need [`Paging`] and the runtime's
//! `Paged` too.

use crate::model::{Api, Field, Operation, Paging, ResponseBody, Shape, Style, TypeKind};

/// Query parameters that take a page token, and the property of the response that returns it.
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
    let next = TOKENS.iter().find(|(token, _)| {
        let mut query = operation.params.iter().filter(|p| p.style == Style::Query);
        query.any(|param| param.wire == *token)
    });
    let (_, next) = next?;
    page(api, response, next).or_else(|| {
        fields(api, response)?
            .iter()
            .find_map(|field| match &field.shape {
                Shape::Named(inner) if !field.required => {
                    let mut paging = page(api, inner, next)?;
                    paging.items.insert(0, field.ident.clone());
                    paging.next.insert(0, field.ident.clone());
                    Some(paging)
                }
                _ => None,
            })
    })
}

/// Returns the paging of a type that has the next token and a list. The token must be optional, since the
/// last page has none.
fn page(api: &Api, key: &str, next: &str) -> Option<Paging> {
    let fields = fields(api, key)?;
    let token = fields
        .iter()
        .find(|field| field.wire == next && !field.required)?;
    let (items, item) = fields.iter().find_map(|field| match &field.shape {
        Shape::List(item) => Some((field, item)),
        _ => None,
    })?;
    Some(Paging {
        item: (**item).clone(),
        items: vec![items.ident.clone()],
        next: vec![token.ident.clone()],
    })
}

fn fields<'a>(api: &'a Api, key: &str) -> Option<&'a [Field]> {
    match &api.types.get(key)?.kind {
        TypeKind::Struct(object) => Some(&object.fields),
        _ => None,
    }
}
