//! Visitors: identified by LBID, with system fields and custom attributes.

use serde_json::{Value, json};

use super::paging::page;
use super::store::{Store, now, position};
use crate::reply::{Call, Reply};

type Outcome = Result<Reply, Reply>;

/// The reserved keys, and the members of a visitor that they set.
const SYSTEM: [(&str, &str); 4] = [
    ("$email", "email"),
    ("$phone", "phone"),
    ("$firstName", "firstName"),
    ("$lastName", "lastName"),
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    Some(match method {
        "List" => list(store, call, call.param("responseFormat")),
        "Search" => list(store, call, call.text("responseFormat")),
        "Get" => get(store, call).map(|at| Reply::ok(store.visitors[at].clone())),
        "Identify" => identify(store, call),
        "Update" => get(store, call).map(|at| {
            set(
                &mut store.visitors[at],
                &call.body["visitor"]["data"],
                false,
            );
            Reply::ok(store.visitors[at].clone())
        }),
        "Delete" => get(store, call).map(|at| {
            store.visitors.remove(at);
            Reply::ok(json!({"success": true}))
        }),
        "DeleteAttribute" => delete_attribute(store, call),
        "ListAttributeKeys" => return None,
        _ => return None,
    })
}

/// Creates a visitor; returns its index in the store.
pub fn create(store: &mut Store, data: &Value) -> usize {
    let mut visitor = json!({
        "id": store.id(), "attributes": [], "createdAt": now(), "updatedAt": now(),
        "visitCount": 0, "deviceCount": 1, "qrcodeCount": 0,
    });
    set(&mut visitor, data, false);
    store.visitors.push(visitor);
    store.visitors.len() - 1
}

fn get(store: &Store, call: &Call<'_>) -> Result<usize, Reply> {
    position(&store.visitors, "visitor", &call.ids[0])
}

fn identify(store: &mut Store, call: &Call<'_>) -> Outcome {
    let Some(lbid) = call.text("lbid") else {
        return Err(Reply::invalid("lbid is missing."));
    };
    let data = &call.body["visitor"]["data"];
    let known = store.lbids.get(lbid).and_then(|id| {
        store
            .visitors
            .iter()
            .position(|visitor| visitor["id"] == id.as_str())
    });
    let at = match known {
        Some(at) => {
            set(&mut store.visitors[at], data, call.body["setOnce"] == true);
            at
        }
        None => create(store, data),
    };
    let visitor = store.visitors[at].clone();
    let id = visitor["id"].as_str().unwrap_or_default().to_owned();
    store.lbids.insert(lbid.to_owned(), id);
    Ok(Reply::ok(
        json!({"created": known.is_none(), "visitor": visitor}),
    ))
}

/// Sets fields and attributes; if `once` is true, only those that the visitor lacks.
fn set(visitor: &mut Value, data: &Value, once: bool) {
    for (key, value) in data.as_object().into_iter().flatten() {
        match SYSTEM.iter().find(|(name, _)| name == key) {
            Some((_, member)) => {
                if !once || visitor.get(*member).is_none() {
                    visitor[*member] = value.as_str().unwrap_or_default().into();
                }
            }
            None => set_attribute(visitor, key, value, once),
        }
    }
    visitor["updatedAt"] = now();
}

fn set_attribute(visitor: &mut Value, key: &str, value: &Value, once: bool) {
    let Some(attributes) = visitor["attributes"].as_array_mut() else {
        return;
    };
    let at = attributes
        .iter()
        .position(|attribute| attribute["key"] == key);
    if at.is_some() && once {
        return;
    }
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    let mut attribute = json!({"key": key, "value": text, "type": "VISITOR_ATTRIBUTE_TYPE_STRING"});
    if let Some(number) = value.as_f64() {
        attribute["numberValue"] = number.into();
        attribute["type"] = "VISITOR_ATTRIBUTE_TYPE_NUMBER".into();
    }
    if let Some(flag) = value.as_bool() {
        attribute["boolValue"] = flag.into();
        attribute["type"] = "VISITOR_ATTRIBUTE_TYPE_BOOLEAN".into();
    }
    match at {
        Some(at) => attributes[at] = attribute,
        None => attributes.push(attribute),
    }
}

fn delete_attribute(store: &mut Store, call: &Call<'_>) -> Outcome {
    let at = get(store, call)?;
    let attributes = store.visitors[at]["attributes"]
        .as_array_mut()
        .ok_or_else(|| Reply::not_found("attribute", call.id()))?;
    let before = attributes.len();
    attributes.retain(|attribute| attribute["key"] != call.id());
    if attributes.len() == before {
        return Err(Reply::not_found("attribute", call.id()));
    }
    Ok(Reply::ok(json!({"success": true})))
}

fn list(store: &Store, call: &Call<'_>, format: Option<&str>) -> Outcome {
    let filter = |name: &str| {
        call.param(name)
            .or_else(|| call.text(name))
            .unwrap_or_default()
            .to_lowercase()
    };
    let (email, search) = (filter("email"), filter("search"));
    let fits = |visitor: &&Value| {
        let text = |name: &str| visitor[name].as_str().unwrap_or_default().to_lowercase();
        let found = ["email", "firstName", "lastName", "phone"]
            .iter()
            .any(|name| text(name).contains(&search));
        found && (email.is_empty() || text("email") == email)
    };
    // Newest first, as the API does.
    let visitors: Vec<Value> = store.visitors.iter().rev().filter(fits).cloned().collect();
    let page = page(call, visitors, 50, 200)?;
    if format == Some("RESPONSE_FORMAT_CSV") {
        let row = |visitor: &Value| {
            ["id", "email", "firstName", "lastName"]
                .map(|name| visitor[name].as_str().unwrap_or_default().to_owned())
                .join(",")
        };
        let rows: String = page
            .items
            .iter()
            .map(|visitor| row(visitor) + "\n")
            .collect();
        return Ok(Reply::ok(
            json!({"csv": {"contentType": "text/csv", "csvData": format!("id,email,firstName,lastName\n{rows}")}}),
        ));
    }
    Ok(Reply::ok(json!({"json": {
        "visitors": page.items, "hasMore": !page.next.is_empty(), "nextPageToken": page.next, "totalCount": page.total,
    }})))
}
