//! Members of the workspace. The first one is who calls.

use serde_json::{Value, json};

use super::super::paging::page;
use super::super::store::{Store, merge, now, only, position};
use crate::reply::{Call, Reply};

type Outcome = Result<Reply, Reply>;

/// Members of a body that are copied unchanged. Passwords are not kept.
const FIELDS: [&str; 5] = ["displayLanguage", "email", "firstName", "lastName", "role"];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    Some(match method {
        "List" => list(store, call),
        "Invite" => invite(store, call),
        "Get" => at(store, call).map(|at| Reply::ok(store.members[at].clone())),
        "GetMyself" => match store.members.first() {
            Some(member) => Ok(Reply::ok(member.clone())),
            None => Err(Reply::not_found("member", "of this token")),
        },
        "Update" => at(store, call).and_then(|at| update(store, at, &call.body)),
        "UpdateMyself" => update(store, 0, &call.body),
        "Delete" => at(store, call).map(|at| {
            store.members.remove(at);
            Reply::ok(json!({}))
        }),
        "RevokeAccess" => at(store, call).map(|at| {
            let member = &mut store.members[at];
            member["accessRevokedAt"] = now();
            Reply::ok(member.clone())
        }),
        "AllowAccess" => at(store, call).map(|at| {
            let member = &mut store.members[at];
            member
                .as_object_mut()
                .and_then(|members| members.remove("accessRevokedAt"));
            Reply::ok(member.clone())
        }),
        "ForceSignout" => at(store, call).map(|at| Reply::ok(store.members[at].clone())),
        _ => return None,
    })
}

/// The index of the member that the path names.
fn at(store: &Store, call: &Call<'_>) -> Result<usize, Reply> {
    position(&store.members, "member", call.id())
}

fn list(store: &Store, call: &Call<'_>) -> Outcome {
    let page = page(call, store.members.clone(), 50, 200)?;
    Ok(Reply::ok(
        json!({"members": page.items, "nextPageToken": page.next, "totalCount": page.total}),
    ))
}

/// Adds a member who may read until a role is given.
fn invite(store: &mut Store, call: &Call<'_>) -> Outcome {
    let Some(email) = call.text("email").filter(|email| email.contains('@')) else {
        return Err(Reply::invalid("email is not an address."));
    };
    refuse_taken(store, email, None)?;
    let mut member = only(&call.body, &FIELDS);
    member["id"] = store.id().into();
    member["role"] = "ROLE_VIEWER".into();
    member["createdAt"] = now();
    member["updatedAt"] = now();
    store.members.push(member.clone());
    Ok(Reply::ok(member))
}

fn update(store: &mut Store, at: usize, body: &Value) -> Outcome {
    if let Some(email) = body["email"].as_str() {
        refuse_taken(store, email, Some(at))?;
    }
    let member = store.members.get_mut(at);
    let member = member.ok_or_else(|| Reply::not_found("member", "of this token"))?;
    merge(member, body, &FIELDS);
    Ok(Reply::ok(member.clone()))
}

fn refuse_taken(store: &Store, email: &str, except: Option<usize>) -> Result<(), Reply> {
    let mut others = store.members.iter().enumerate();
    if others.any(|(at, member)| Some(at) != except && member["email"] == email) {
        let message = format!("There is a member {email} already.");
        return Err(Reply::error(409, "ALREADY_EXISTS", message));
    }
    Ok(())
}

/// The member that the workspace begins with. The id is fixed: those of links do not depend on it.
pub fn founder() -> Value {
    json!({
        "id": "6d1f4c0e-8d6e-4f7a-9a5b-acce55000001", "email": "owner@example.com", "firstName": "Mary",
        "lastName": "Somerville", "role": "ROLE_ADMIN", "createdAt": now(), "updatedAt": now(),
    })
}
