//! Webhooks: stored but never delivered, since the API does not document the format of a delivery.

use serde_json::{Value, json};

use super::paging::page;
use super::store::{Store, merge, now, position};
use crate::reply::{Call, Reply};

/// Members of a body that are copied unchanged.
const FIELDS: [&str; 6] = [
    "name",
    "endpointUrl",
    "linkId",
    "source",
    "status",
    "triggers",
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Result<Reply, Reply>> {
    Some(match method {
        "List" => list(store, call),
        "Create" => Ok(create(store, call)),
        "Get" => at(store, call).map(|at| wrapped(&store.webhooks[at])),
        "Update" => at(store, call).map(|at| {
            merge(&mut store.webhooks[at], &call.body, &FIELDS);
            wrapped(&store.webhooks[at])
        }),
        "Delete" => at(store, call).map(|at| {
            store.webhooks.remove(at);
            Reply::ok(json!({}))
        }),
        _ => return None,
    })
}

/// The index of the webhook that the path names.
fn at(store: &Store, call: &Call<'_>) -> Result<usize, Reply> {
    position(&store.webhooks, "webhook", call.id())
}

fn wrapped(webhook: &Value) -> Reply {
    Reply::ok(json!({"webhook": webhook}))
}

fn create(store: &mut Store, call: &Call<'_>) -> Reply {
    let mut webhook = json!({
        "id": store.id(), "status": "WEBHOOK_STATUS_ACTIVE", "source": "WEBHOOK_SOURCE_LINKBREAKERS",
        "createdAt": now(), "successCount": 0, "failureCount": 0,
    });
    merge(&mut webhook, &call.body, &FIELDS);
    store.webhooks.push(webhook.clone());
    wrapped(&webhook)
}

fn list(store: &Store, call: &Call<'_>) -> Result<Reply, Reply> {
    let fits = |webhook: &&Value| {
        call.param("status")
            .is_none_or(|status| webhook["status"] == status)
    };
    let page = page(
        call,
        store.webhooks.iter().filter(fits).cloned().collect(),
        50,
        200,
    )?;
    Ok(Reply::ok(
        json!({"webhooks": page.items, "nextPageToken": page.next, "totalCount": page.total}),
    ))
}
