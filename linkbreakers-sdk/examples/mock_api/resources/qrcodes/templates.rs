//! Templates: designs with a name, which links can be given and other workspaces import once they are published.

use serde_json::{Value, json};

use super::super::paging::page;
use super::super::store::{Store, merge, now, only, position};
use super::designs;
use crate::reply::{Call, Reply};

type Outcome = Result<Reply, Reply>;

/// Members of a body that are copied unchanged.
const FIELDS: [&str; 6] = ["description", "faq", "learnMore", "name", "slug", "tags"];

/// Members of a template that everybody may see, once it is published.
const PUBLIC: [&str; 8] = [
    "builtIn",
    "description",
    "faq",
    "learnMore",
    "name",
    "publishedAt",
    "slug",
    "tags",
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    Some(match method {
        "ListQrcodeTemplates" => {
            let templates = store
                .templates
                .iter()
                .filter(|template| fits(template, call));
            let views = templates.map(|template| view(template, call)).collect();
            list(call, views)
        }
        "CreateQrcodeTemplate" => create(store, call),
        "GetQrcodeTemplate" => {
            at(store, call).map(|at| Reply::ok(view(&store.templates[at], call)))
        }
        "UpdateQrcodeTemplate" => at(store, call).map(|at| {
            merge(&mut store.templates[at], &call.body, &FIELDS);
            wrapped(&store.templates[at])
        }),
        "DeleteQrcodeTemplate" => at(store, call).map(|at| {
            store.templates.remove(at);
            Reply::ok(json!({}))
        }),
        "PublishQrcodeTemplate" => at(store, call).map(|at| publish(&mut store.templates[at])),
        "ImportQrcodeTemplate" => import(store, call),
        "PublicListQrcodeTemplates" => {
            let published = published(store).filter(|template| fits(template, call));
            let views = published.map(|template| only(template, &PUBLIC)).collect();
            list(call, views)
        }
        "PublicGetQrcodeTemplate" => {
            by_slug(store, call.id()).map(|template| Reply::ok(only(template, &PUBLIC)))
        }
        _ => return None,
    })
}

/// The index of the template that the path names.
fn at(store: &Store, call: &Call<'_>) -> Result<usize, Reply> {
    position(&store.templates, "QR code template", call.id())
}

fn wrapped(template: &Value) -> Reply {
    Reply::ok(json!({"qrcodeTemplate": template}))
}

fn fits(template: &Value, call: &Call<'_>) -> bool {
    let search = call.param("search").unwrap_or_default().to_lowercase();
    let name = template["name"].as_str().unwrap_or_default();
    name.to_lowercase().contains(&search)
}

/// A template without its design, unless `include` asks for it.
fn view(template: &Value, call: &Call<'_>) -> Value {
    let mut template = template.clone();
    if let Some(members) = template.as_object_mut() {
        members.retain(|name, _| {
            name != "qrcodeDesign" || call.params("include").contains(&"qrcodeDesign")
        });
    }
    template
}

fn list(call: &Call<'_>, templates: Vec<Value>) -> Outcome {
    let page = page(call, templates, 50, 250)?;
    let more = !page.next.is_empty();
    Ok(Reply::ok(
        json!({"qrcodeTemplates": page.items, "nextPageToken": page.next, "hasMore": more}),
    ))
}

fn create(store: &mut Store, call: &Call<'_>) -> Outcome {
    let design = match call.text("qrcodeDesignId") {
        Some(id) => store.designs[designs::at(store, id)?].clone(),
        None => {
            let id = store.id();
            designs::create(store, &id, &Value::Null).clone()
        }
    };
    Ok(wrapped(add(store, &call.body, design)))
}

/// Adds a template with what a body says of it.
fn add<'a>(store: &'a mut Store, body: &Value, design: Value) -> &'a Value {
    let mut template = only(body, &FIELDS);
    template["id"] = store.id().into();
    template["owned"] = true.into();
    template["createdAt"] = now();
    template["updatedAt"] = now();
    template["qrcodeDesignId"] = design["id"].clone();
    template["qrcodeDesign"] = design;
    store.templates.push(template);
    &store.templates[store.templates.len() - 1]
}

fn publish(template: &mut Value) -> Reply {
    template["publishedAt"] = now();
    if template["slug"].as_str().is_none_or(str::is_empty) {
        let name = template["name"].as_str().unwrap_or("template");
        template["slug"] = name.to_lowercase().replace(' ', "-").into();
    }
    wrapped(template)
}

fn published(store: &Store) -> impl Iterator<Item = &Value> {
    let templates = store.templates.iter();
    templates.filter(|template| template["publishedAt"].is_string())
}

fn by_slug<'a>(store: &'a Store, slug: &str) -> Result<&'a Value, Reply> {
    let found = published(store).find(|template| template["slug"] == slug);
    found.ok_or_else(|| Reply::not_found("QR code template", slug))
}

/// Copies a published template into the workspace.
fn import(store: &mut Store, call: &Call<'_>) -> Outcome {
    let template = by_slug(store, call.text("slug").unwrap_or_default())?.clone();
    let id = store.id();
    let design = designs::create(store, &id, &template["qrcodeDesign"]).clone();
    let mut body = template.clone();
    body["slug"] = "".into();
    add(store, &body, design);
    let at = store.templates.len() - 1;
    store.templates[at]["duplicatedFrom"] = template["id"].clone();
    Ok(wrapped(&store.templates[at]))
}

/// A published template that the workspace begins with. Its ids are fixed: those of links do not depend on it.
pub fn built_in() -> Value {
    json!({
        "id": "6d1f4c0e-8d6e-4f7a-9a5b-c1a551c00001", "name": "Classic", "slug": "classic", "builtIn": true,
        "description": "Black squares on white.", "publishedAt": now(), "createdAt": now(), "updatedAt": now(),
        "qrcodeDesignId": "6d1f4c0e-8d6e-4f7a-9a5b-c1a551c00002",
        "qrcodeDesign": {"id": "6d1f4c0e-8d6e-4f7a-9a5b-c1a551c00002", "shape": "SHAPE_SQUARE"},
    })
}
