//! Designs of QR codes. Every link has one; others are created before their link is.

use serde_json::{Value, json};

use super::super::store::{Store, merge, now, position};
use crate::reply::{Call, Reply};

/// Members of a body that are copied unchanged: those that an image is drawn by.
pub const FIELDS: [&str; 13] = [
    "backgroundOptions",
    "centralImageMargin",
    "centralImageMediaId",
    "centralImageSize",
    "cornersDotOptions",
    "cornersSquareOptions",
    "dotsOptions",
    "errorCorrectionLevel",
    "height",
    "hideBackgroundDots",
    "outputFileFormat",
    "shape",
    "width",
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Result<Reply, Reply>> {
    Some(match method {
        "PublicCreate" => {
            let id = store.id();
            Ok(wrapped(create(store, &id, &call.body)))
        }
        "Get" => at(store, call.id()).map(|at| wrapped(&store.designs[at])),
        "Update" => at(store, call.id()).map(|at| wrapped(update(store, at, &call.body))),
        "Delete" => at(store, call.id()).map(|at| {
            store.designs.remove(at);
            Reply::ok(json!({}))
        }),
        "ApplyTemplate" => apply(store, call),
        _ => return None,
    })
}

/// Returns the index of a design.
///
/// # Errors
///
/// Returns a 404 if there is none of this id.
pub fn at(store: &Store, id: &str) -> Result<usize, Reply> {
    position(&store.designs, "QR code design", id)
}

fn wrapped(design: &Value) -> Reply {
    Reply::ok(json!({"qrcodeDesign": design}))
}

/// Creates a design with what a body says of it.
pub fn create<'a>(store: &'a mut Store, id: &str, body: &Value) -> &'a Value {
    let design = json!({"id": id, "shape": "SHAPE_SQUARE", "createdAt": now()});
    store.designs.push(design);
    let at = store.designs.len() - 1;
    update(store, at, body)
}

fn update<'a>(store: &'a mut Store, at: usize, body: &Value) -> &'a Value {
    let design = &mut store.designs[at];
    merge(design, body, &FIELDS);
    if body["centralImageDelete"] == true {
        design["centralImageMediaId"] = "".into();
    }
    design
}

/// Copies the design of a template to that of a link.
fn apply(store: &mut Store, call: &Call<'_>) -> Result<Reply, Reply> {
    let link = call.text("linkId").unwrap_or_default();
    let link = position(&store.links, "link", link)?;
    let (name, value) = match call.text("qrcodeTemplateId") {
        Some(id) => ("id", id),
        None => ("slug", call.text("templateSlug").unwrap_or_default()),
    };
    let mut templates = store.templates.iter();
    let template = templates.find(|template| template[name] == value);
    let template = template.ok_or_else(|| Reply::not_found("QR code template", value))?;
    let (template_id, look) = (template["id"].clone(), template["qrcodeDesign"].clone());
    let design = store.links[link]["qrcodeDesignId"].clone();
    let design = at(store, design.as_str().unwrap_or_default())?;
    store.links[link]["qrcodeTemplateId"] = template_id;
    Ok(wrapped(update(store, design, &look)))
}
