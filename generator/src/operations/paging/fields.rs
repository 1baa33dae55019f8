//! Finds properties in a response, with the path to them.

use super::names::{ABOUT_PAGES, plain};
use crate::model::{Api, Field, Path, Shape, Step, TypeKind};

/// The number of objects between the top of a response and a property: `meta.pagination.next` has two.
const LEVELS: usize = 2;
/// The same within an object about pages: `meta.page.cursor.after` has three.
const LEVELS_ABOUT_PAGES: usize = 3;

/// A property in a response.
#[derive(Clone)]
pub struct Found<'a> {
    /// The path to it, the property included.
    pub steps: Vec<Step>,
    /// The names on the wire of the objects around it.
    pub around: Vec<&'a str>,
    pub field: &'a Field,
}

impl Found<'_> {
    /// Returns the path to the property.
    pub fn path(&self) -> Path {
        Path {
            steps: self.steps.clone(),
            shape: self.field.shape.clone(),
        }
    }

    /// Returns true if the property is a URL: by its format, its name, or by what its description says.
    pub fn is_url(&self) -> bool {
        let name = plain(&self.field.wire);
        let is_named = ["url", "uri", "href", "link"]
            .iter()
            .any(|end| name.ends_with(end));
        // `links.next` of JSON:API, or `_links.next`.
        let is_in_links = self
            .around
            .last()
            .is_some_and(|name| matches!(plain(name).as_str(), "links" | "link"));
        if is_named || (is_in_links && matches!(name.as_str(), "next" | "nextpage")) {
            return true;
        }
        self.field.is_called_url()
    }
}

/// Returns all properties of a response, those at the top first.
pub fn all<'a>(api: &'a Api, response: &'a Shape) -> Vec<Found<'a>> {
    levels(api, response, LEVELS)
}

/// Returns the properties that are deeper, in an object about pages.
pub fn deep<'a>(api: &'a Api, response: &'a Shape) -> Vec<Found<'a>> {
    let mut found = levels(api, response, LEVELS_ABOUT_PAGES);
    found.retain(|found| {
        let about_pages = |name: &&str| ABOUT_PAGES.contains(&plain(name).as_str());
        found.around.len() > LEVELS && found.around.first().is_some_and(about_pages)
    });
    found
}

fn levels<'a>(api: &'a Api, response: &'a Shape, levels: usize) -> Vec<Found<'a>> {
    let mut out: Vec<Found<'a>> = Vec::new();
    let mut level: Vec<(Vec<Step>, Vec<&'a str>, &'a Shape)> =
        vec![(Vec::new(), Vec::new(), response)];
    for _ in 0..=levels {
        let mut below = Vec::new();
        for (steps, around, shape) in level {
            for field in fields(api, shape) {
                let mut steps = steps.clone();
                steps.push(step(field));
                let mut names = around.clone();
                names.push(&field.wire);
                below.push((steps.clone(), names, &field.shape));
                out.push(Found {
                    steps,
                    around: around.clone(),
                    field,
                });
            }
        }
        level = below;
    }
    out
}

/// Returns the property at a path such as `meta.next`. A name may have dots itself: `@odata.nextLink`.
pub fn at<'a>(api: &'a Api, response: &'a Shape, path: &str) -> Option<Found<'a>> {
    fields(api, response).iter().find_map(|field| {
        let rest = path.strip_prefix(&field.wire)?;
        if rest.is_empty() {
            return Some(Found {
                steps: vec![step(field)],
                around: Vec::new(),
                field,
            });
        }
        let mut found = at(api, &field.shape, rest.strip_prefix('.')?)?;
        found.steps.insert(0, step(field));
        found.around.insert(0, &field.wire);
        Some(found)
    })
}

/// Returns the properties of a shape, if it is an object.
pub fn fields<'a>(api: &'a Api, shape: &Shape) -> &'a [Field] {
    let Shape::Named(key) = shape else { return &[] };
    match api.types.get(key).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(object)) => &object.fields,
        _ => &[],
    }
}

/// Returns the step from an object to a property of it.
pub fn step(field: &Field) -> Step {
    Step {
        wire: field.wire.clone(),
        ident: field.ident.clone(),
        is_plain: field.presence.is_plain() || matches!(field.shape, Shape::List(_)),
    }
}
