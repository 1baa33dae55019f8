//! Links with their tags, and the jobs that create links.

use serde_json::{Value, json};

use super::paging::page;
use super::qrcodes::designs;
use super::steps;
use super::store::{Store, merge, now, only, position};
use crate::reply::{Call, Reply};

type Outcome = Result<Reply, Reply>;

/// The maximum number of links per batch.
const BATCH_LIMIT: usize = 250;

/// Members of a body that are copied unchanged.
const FIELDS: [&str; 11] = [
    "name",
    "purpose",
    "metadata",
    "customDomainId",
    "directoryId",
    "expiredDestination",
    "expiresAt",
    "fallbackDestination",
    "qrcodeEnabled",
    "qrcodeTemplateId",
    "pageThemeId",
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, service: &str, method: &str, call: &Call<'_>) -> Option<Outcome> {
    Some(match (service, method) {
        ("LinksService", "List") => list(store, call),
        ("LinksService", "Get") => get(store, call),
        ("LinksService", "Create") => {
            create(store, &call.body, &call.origin).map(|link| created(store, &link))
        }
        ("LinksService", "CreateBulk") => batch(store, &call.body["links"], &call.origin).map(bulk),
        ("LinksService", "CreateBatch") => batch(store, &call.body, &call.origin).map(bulk),
        ("LinksService", "CreateBulkAsync") => queue(store, call),
        ("LinksService", "Update") => update(store, call),
        ("LinksService", "Delete") => delete(store, call),
        ("LinksService", "ShortlinkAvailability") => {
            let taken = call
                .param("shortlink")
                .is_some_and(|shortlink| is_taken(store, shortlink));
            Ok(Reply::ok(json!({"available": !taken})))
        }
        ("LinksService", "ShortlinkRandom") => Ok(Reply::ok(json!({"shortlink": random(store)}))),
        ("LinksService", "RenderQrcodeImages") => render(store, call),
        ("LinksService", "ResolveQrcodeImages") => Ok(resolve(call)),
        ("TagsService", "List") => tags(store, call),
        ("TagsService", "Delete") => delete_tag(store, call),
        ("JobsService", "Get") => job(store, call),
        _ => return None,
    })
}

/// Creates a link from the body of a request.
///
/// # Errors
///
/// Returns a refusal if the shortlink is taken or the destination is not a URL.
pub fn create(store: &mut Store, body: &Value, origin: &str) -> Result<Value, Reply> {
    let shortlink = match body["shortlink"].as_str().filter(|text| !text.is_empty()) {
        Some(shortlink) if is_taken(store, shortlink) => {
            let message = format!("The shortlink {shortlink} is taken.");
            return Err(Reply::error(409, "SHORTLINK_ALREADY_EXISTS", message));
        }
        Some(shortlink) => shortlink.to_owned(),
        None => random(store),
    };
    let Some(destination) = body["destination"]
        .as_str()
        .filter(|text| text.contains("://"))
    else {
        return Err(Reply::invalid("destination is not a URL."));
    };
    let id = body["id"]
        .as_str()
        .map_or_else(|| store.id(), str::to_owned);
    let mut link = only(body, &FIELDS);
    link["id"] = id.clone().into();
    link["workspaceId"] = "6d1f4c0e-8d6e-4f7a-9a5b-ffffffffffff".into();
    link["entrypoint"] = format!("{origin}/{shortlink}").into();
    link["shortlink"] = shortlink.into();
    link["createdAt"] = now();
    link["updatedAt"] = now();
    link["eventCount"] = 0.into();
    link["qrcodeDesignId"] = design(store, body)?;
    link["qrcodeSignedUrl"] = format!("{origin}/_qrcodes/{id}.png").into();
    link["tags"] = tagged(store, &body["tags"]);
    let redirect = json!({"payload": {"clientRedirect": {"destination": destination}}});
    let step = steps::new(&store.id(), &id, &redirect);
    store.steps.insert(id, vec![step]);
    store.links.push(link.clone());
    Ok(link)
}

/// Returns the id of a link's design, which is created unless the body names one.
fn design(store: &mut Store, body: &Value) -> Result<Value, Reply> {
    if let Some(id) = body["qrcodeDesignId"].as_str().filter(|id| !id.is_empty()) {
        designs::at(store, id)?;
        return Ok(id.into());
    }
    let id = store.id();
    designs::create(store, &id, &Value::Null);
    Ok(id.into())
}

fn created(store: &Store, link: &Value) -> Reply {
    let steps = store.steps.get(link["id"].as_str().unwrap_or_default());
    Reply::ok(json!({"link": link, "workflowSteps": steps}))
}

fn bulk(links: Vec<Value>) -> Reply {
    Reply::ok(json!({"links": links}))
}

/// Creates all links of a batch, or none if one of them is refused.
fn batch(store: &mut Store, bodies: &Value, origin: &str) -> Result<Vec<Value>, Reply> {
    let bodies = bodies.as_array().map(Vec::as_slice).unwrap_or_default();
    if bodies.is_empty() || bodies.len() > BATCH_LIMIT {
        return Err(Reply::invalid(format!(
            "A batch holds 1 to {BATCH_LIMIT} links, not {}.",
            bodies.len()
        )));
    }
    let before = store.links.len();
    let links: Result<Vec<Value>, Reply> = bodies
        .iter()
        .map(|body| create(store, body, origin))
        .collect();
    if links.is_err() {
        store.links.truncate(before);
    }
    links
}

/// Queues a batch. The links exist at once, but the job reports so only when it is read for the second time.
fn queue(store: &mut Store, call: &Call<'_>) -> Outcome {
    let id = store.id();
    let links = batch(store, &call.body["links"], &call.origin);
    let count = call.body["links"].as_array().map_or(0, Vec::len);
    let mut job = json!({
        "id": id, "type": "JOB_TYPE_LINKS_BULK_CREATE", "status": "JOB_STATUS_PENDING", "itemCount": count,
        "createdAt": now(), "statusUrl": format!("/v1/jobs/{id}"),
    });
    let first = job.clone();
    match links {
        Ok(links) => {
            job["linksBulkCreate"] =
                json!({"linkIds": links.iter().map(|link| &link["id"]).collect::<Vec<_>>()})
        }
        Err(_) => {
            job["error"] = json!({"codeType": "INVALID_ARGUMENT", "message": "A link of the batch was refused."})
        }
    }
    store.jobs.push(job);
    Ok(Reply {
        status: 202,
        ..Reply::ok(first)
    }
    .header("location", format!("/v1/jobs/{id}")))
}

/// Returns a job, which advances by one step each time: pending, running, done.
fn job(store: &mut Store, call: &Call<'_>) -> Outcome {
    let at = position(&store.jobs, "job", call.id())?;
    let job = &mut store.jobs[at];
    let status = match job["status"].as_str() {
        Some("JOB_STATUS_PENDING") => "JOB_STATUS_RUNNING",
        _ if job["error"].is_object() => "JOB_STATUS_FAILED",
        _ => "JOB_STATUS_SUCCEEDED",
    };
    job["status"] = status.into();
    if status == "JOB_STATUS_RUNNING" {
        let names = [
            "id",
            "type",
            "status",
            "itemCount",
            "createdAt",
            "statusUrl",
        ];
        return Ok(Reply::ok(only(job, &names)));
    }
    if job.get("completedAt").is_none() {
        job["completedAt"] = now();
    }
    Ok(Reply::ok(job.clone()))
}

fn list(store: &Store, call: &Call<'_>) -> Outcome {
    let (tags, search) = (
        call.params("tags"),
        call.param("search").map(str::to_lowercase),
    );
    let fits = |link: &&Value| {
        let lowercase = |name: &str| link[name].as_str().unwrap_or_default().to_lowercase();
        let found = search.as_ref().is_none_or(|text| {
            lowercase("name").contains(text) || lowercase("shortlink").contains(text)
        });
        let names = link["tags"].as_array().into_iter().flatten();
        found
            && (tags.is_empty()
                || names
                    .filter_map(|tag| tag["name"].as_str())
                    .any(|name| tags.contains(&name)))
    };
    let mut links: Vec<Value> = store
        .links
        .iter()
        .filter(fits)
        .map(|link| view(store, link, call))
        .collect();
    let key = match call.param("sortBy") {
        Some("LINK_SORT_FIELD_NAME") => "name",
        Some("LINK_SORT_FIELD_SHORTLINK") => "shortlink",
        Some("LINK_SORT_FIELD_CREATED_AT") => "createdAt",
        Some("LINK_SORT_FIELD_EVENT_COUNT") => "eventCount",
        _ => "updatedAt",
    };
    links.sort_by_key(|link| (link[key].as_u64(), link[key].as_str().map(str::to_owned)));
    if call.param("sortDirection") != Some("SORT_DIRECTION_ASC") {
        links.reverse();
    }
    let page = page(call, links, 50, 250)?;
    Ok(Reply::ok(
        json!({"links": page.items, "nextPageToken": page.next, "totalCount": page.total}),
    ))
}

/// A link without related data, except what `include` asks for.
fn view(store: &Store, link: &Value, call: &Call<'_>) -> Value {
    let (mut link, include) = (link.clone(), call.params("include"));
    if include.contains(&"qrcodeDesign") {
        let mut designs = store.designs.iter();
        if let Some(design) = designs.find(|design| design["id"] == link["qrcodeDesignId"]) {
            link["qrcodeDesign"] = design.clone();
        }
    }
    if let Some(members) = link.as_object_mut() {
        members.retain(|name, _| {
            !matches!(name.as_str(), "tags" | "qrcodeSignedUrl") || include.contains(&name.as_str())
        });
    }
    link
}

fn get(store: &Store, call: &Call<'_>) -> Outcome {
    let at = position(&store.links, "link", call.id())?;
    Ok(Reply::ok(
        json!({"link": view(store, &store.links[at], call)}),
    ))
}

fn update(store: &mut Store, call: &Call<'_>) -> Outcome {
    let at = position(&store.links, "link", call.id())?;
    let tags = match (call.body["tagsDelete"] == true, call.body.get("tags")) {
        (true, _) => Some(json!([])),
        (false, Some(names)) => Some(tagged(store, names)),
        (false, None) => None,
    };
    let link = &mut store.links[at];
    merge(link, &call.body, &FIELDS);
    for name in [
        "directoryId",
        "expiredDestination",
        "expiresAt",
        "qrcodeTemplateId",
    ] {
        if call.body[format!("{name}Delete")] == true {
            link.as_object_mut()
                .and_then(|members| members.remove(name));
        }
    }
    if let Some(tags) = tags {
        link["tags"] = tags;
    }
    Ok(Reply::ok(json!({"link": link})))
}

fn delete(store: &mut Store, call: &Call<'_>) -> Outcome {
    let at = position(&store.links, "link", call.id())?;
    store.links.remove(at);
    store.steps.remove(call.id());
    Ok(Reply::ok(json!({})))
}

fn is_taken(store: &Store, shortlink: &str) -> bool {
    store
        .links
        .iter()
        .any(|link| link["shortlink"] == shortlink)
}

/// Returns a shortlink that is not taken.
fn random(store: &mut Store) -> String {
    loop {
        let shortlink = format!("s{:05x}", store.number() * 7919);
        if !is_taken(store, &shortlink) {
            return shortlink;
        }
    }
}

/// Returns the tags of these names; creates those that do not exist.
fn tagged(store: &mut Store, names: &Value) -> Value {
    let names: Vec<&str> = names
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let tags = names.into_iter().map(|name| {
        if let Some(tag) = store.tags.iter().find(|tag| tag["name"] == name) {
            return tag.clone();
        }
        let tag = json!({"id": store.id(), "name": name, "createdAt": now(), "updatedAt": now()});
        store.tags.push(tag.clone());
        tag
    });
    tags.collect::<Vec<_>>().into()
}

fn tags(store: &Store, call: &Call<'_>) -> Outcome {
    let fits = |tag: &&Value| {
        tag["name"]
            .as_str()
            .unwrap_or_default()
            .contains(call.param("search").unwrap_or_default())
    };
    let page = page(
        call,
        store.tags.iter().filter(fits).cloned().collect(),
        50,
        250,
    )?;
    Ok(Reply::ok(
        json!({"tags": page.items, "nextPageToken": page.next}),
    ))
}

fn delete_tag(store: &mut Store, call: &Call<'_>) -> Outcome {
    let name = call.param("name").unwrap_or_default();
    let at = store.tags.iter().position(|tag| tag["name"] == name);
    store
        .tags
        .remove(at.ok_or_else(|| Reply::not_found("tag", name))?);
    for link in &mut store.links {
        if let Some(tags) = link["tags"].as_array_mut() {
            tags.retain(|tag| tag["name"] != name);
        }
    }
    Ok(Reply::ok(json!({})))
}

fn render(store: &Store, call: &Call<'_>) -> Outcome {
    let link = &store.links[position(&store.links, "link", call.id())?];
    let items = call.body["items"].as_array().into_iter().flatten().map(|item| {
        let values = item.get("values").cloned().unwrap_or_else(|| json!({}));
        let is_svg = call.body["format"] == "QRCODE_RENDER_FORMAT_SVG";
        let size = call.body["size"].as_i64().unwrap_or(1024);
        let (name, kind) = if is_svg {
            (format!("{}.svg", call.id()), "image/svg+xml")
        } else {
            (format!("{}-{size}.png", call.id()), "image/png")
        };
        let image = format!("{}/_qrcodes/{name}", call.origin);
        json!({"address": link["entrypoint"], "contentType": kind, "imageUrl": image, "values": values})
    });
    Ok(Reply::ok(json!({"items": items.collect::<Vec<_>>()})))
}

fn resolve(call: &Call<'_>) -> Reply {
    let ids = call.body["linkIds"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    let urls = ids.map(|id| {
        (
            id.to_owned(),
            format!("{}/_qrcodes/{id}.png", call.origin).into(),
        )
    });
    Reply::ok(json!({"qrcodeSignedUrls": urls.collect::<serde_json::Map<_, _>>()}))
}
