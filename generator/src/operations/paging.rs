//! Finds the operations that return pages, and the location of items and next token in each page.

use crate::model::{Api, Field, Operation, Paging, Presence, ResponseBody, Shape, Style, TypeKind};

/// Query parameters that take the token of a page, and the property of the answer that gives it.
const TOKENS: &[(&str, &str)] = &[
    ("pageToken", "nextPageToken"),
    ("page_token", "next_page_token"),
    ("cursor", "nextCursor"),
    ("cursor", "next_cursor"),
];

/// Marks every operation with a page token in and the next one out.
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
                Shape::Named(inner) if !field.presence.is_plain() => {
                    let mut paging = page(api, inner, next)?;
                    paging.items.insert(0, field.ident.clone());
                    paging.next.insert(0, field.ident.clone());
                    Some(paging)
                }
                _ => None,
            })
    })
}

/// A type that holds the next token and a list of objects.
fn page(api: &Api, key: &str, next: &str) -> Option<Paging> {
    let fields = fields(api, key)?;
    let token = fields
        .iter()
        .find(|field| field.wire == next && field.presence != Presence::Required)?;
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
