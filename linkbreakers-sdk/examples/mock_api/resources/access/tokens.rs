//! Tokens of the workspace. Their secret is returned once, and opens the API until the token is deleted.

use serde_json::{Value, json};

use super::super::paging::page;
use super::super::store::{Store, merge, now, position};
use crate::reply::{Call, Reply};

/// Members of a body that are copied unchanged.
const FIELDS: [&str; 3] = ["keyType", "name", "scopes"];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Result<Reply, Reply>> {
    Some(match method {
        "List" => list(store, call),
        "Create" => Ok(create(store, call)),
        "Get" => at(store, call).map(|at| wrapped(&store.tokens[at])),
        "Update" => at(store, call).map(|at| wrapped(update(&mut store.tokens[at], &call.body))),
        "Delete" => at(store, call).map(|at| {
            store.tokens.remove(at);
            store.secrets.remove(call.id());
            Reply::ok(json!({}))
        }),
        _ => return None,
    })
}

/// The index of the token that the path names.
fn at(store: &Store, call: &Call<'_>) -> Result<usize, Reply> {
    position(&store.tokens, "token", call.id())
}

fn wrapped(token: &Value) -> Reply {
    Reply::ok(json!({"token": token}))
}

fn create(store: &mut Store, call: &Call<'_>) -> Reply {
    let id = store.id();
    let secret = format!("mock-token-{:x}", store.number());
    let mut token = json!({"id": id, "createdAt": now()});
    update(&mut token, &call.body);
    store.secrets.insert(id, secret.clone());
    store.tokens.push(token.clone());
    Reply::ok(json!({"accessToken": secret, "token": token}))
}

/// A token has full access unless it has scopes.
fn update<'a>(token: &'a mut Value, body: &Value) -> &'a Value {
    merge(token, body, &FIELDS);
    if body["fullAccess"] == true {
        token["scopes"] = json!([]);
    }
    token["fullAccess"] = token["scopes"].as_array().is_none_or(Vec::is_empty).into();
    token
}

fn list(store: &Store, call: &Call<'_>) -> Result<Reply, Reply> {
    let page = page(call, store.tokens.clone(), 50, 200)?;
    Ok(Reply::ok(
        json!({"tokens": page.items, "nextPageToken": page.next, "totalCount": page.total}),
    ))
}
