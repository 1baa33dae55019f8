//! The media library, and the external storage that receives uploads and serves images of QR codes.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::paging::page;
use super::qrcodes::image;
use super::store::{Store, now, position, time};
use crate::reply::{Call, Incoming, Reply};

type Outcome = Result<Reply, Reply>;

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    Some(match method {
        "List" => list(store, call),
        "Get" => at(store, call).map(|at| wrapped(&store.media[at])),
        "CreateUpload" => Ok(begin(store, call)),
        "CompleteUpload" => complete(store, call),
        "Delete" => at(store, call).map(|at| {
            store.media.remove(at);
            Reply::ok(json!({}))
        }),
        _ => return None,
    })
}

/// Handles a request to the storage; returns `None` for other paths. Its paths begin with `/_`.
pub fn storage(store: &mut Store, incoming: &Incoming) -> Option<Reply> {
    let rest = incoming.path.strip_prefix("/_")?;
    if incoming.header("authorization").is_some() {
        return Some(Reply::error(
            400,
            "TOKEN_SENT_TO_STORAGE",
            "Storage must not see the token.",
        ));
    }
    match (incoming.method.as_str(), rest.split_once('/')?) {
        ("GET", ("qrcodes", name)) => Some(qrcode(store, name).unwrap_or(Reply::empty(404))),
        ("PUT", ("uploads", id)) => {
            let media = store.media.iter().find(|media| media["id"] == id);
            let announced = |media: &&Value| {
                media["size"] == incoming.body.len()
                    && media["mimeType"] == incoming.header("content-type").unwrap_or_default()
            };
            if media.filter(announced).is_none() {
                return Some(Reply::empty(403));
            }
            store.files.insert(id.to_owned(), incoming.body.clone());
            Some(Reply::empty(200))
        }
        ("GET", ("uploads", id)) => {
            let bytes = store.files.get(id).cloned();
            Some(bytes.map_or_else(
                || Reply::empty(404),
                |bytes| Reply::bytes("application/octet-stream", bytes),
            ))
        }
        _ => Some(Reply::empty(404)),
    }
}

/// Draws the code of a link, by the name of its image: `ID.png`, `ID-512.png` for another size, or `ID.svg`.
fn qrcode(store: &Store, name: &str) -> Option<Reply> {
    let (name, kind) = name.rsplit_once('.')?;
    // An id has 36 characters.
    let (id, size) = name.split_at_checked(36)?;
    let link = store.links.iter().find(|link| link["id"] == id)?;
    let address = link["entrypoint"].as_str()?;
    if kind == "svg" {
        return Some(Reply::bytes(
            "image/svg+xml",
            image::svg(address)?.into_bytes(),
        ));
    }
    let side = size.trim_start_matches('-').parse().unwrap_or(1024);
    Some(Reply::bytes("image/png", image::png(address, side)?))
}

/// The index of the media item that the path names.
fn at(store: &Store, call: &Call<'_>) -> Result<usize, Reply> {
    position(&store.media, "media", call.id())
}

fn wrapped(media: &Value) -> Reply {
    Reply::ok(json!({"media": media}))
}

fn begin(store: &mut Store, call: &Call<'_>) -> Reply {
    let id = store.id();
    let mime = call.text("mimeType").unwrap_or_default();
    let kind = match mime.split('/').next() {
        Some("image") => "KIND_IMAGE",
        Some("video") => "KIND_VIDEO",
        _ => "KIND_DOCUMENT",
    };
    let media = json!({
        "id": id, "fileName": call.body["fileName"], "mimeType": mime, "size": call.body["size"], "kind": kind,
        "status": "STATUS_PENDING", "createdAt": now(), "updatedAt": now(),
    });
    store.media.push(media.clone());
    let expires = time(SystemTime::now() + Duration::from_secs(900));
    Reply::ok(json!({
        "media": media, "uploadUrl": format!("{}/_uploads/{id}", call.origin), "uploadMethod": "PUT",
        "uploadHeaders": {"Content-Type": mime}, "uploadExpiresAt": expires,
    }))
}

fn complete(store: &mut Store, call: &Call<'_>) -> Outcome {
    let at = at(store, call)?;
    if !store.files.contains_key(call.id()) {
        return Err(Reply::error(
            412,
            "MEDIA_UPLOAD_MISSING",
            "The file was not uploaded.",
        ));
    }
    store.media[at]["status"] = "STATUS_READY".into();
    store.media[at]["signedUrl"] = format!("{}/_uploads/{}", call.origin, call.id()).into();
    Ok(wrapped(&store.media[at]))
}

fn list(store: &Store, call: &Call<'_>) -> Outcome {
    let page = page(call, store.media.clone(), 50, 200)?;
    Ok(Reply::ok(
        json!({"media": page.items, "nextPageToken": page.next, "totalCount": page.total}),
    ))
}
