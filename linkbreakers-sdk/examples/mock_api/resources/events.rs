//! Events: recorded when a link is visited, listed as JSON or CSV, counted.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::paging::page;
use super::store::{Store, time};
use crate::reply::{Call, Incoming, Reply};
use crate::url::decode;

type Outcome = Result<Reply, Reply>;

/// The country, city and device of visitors, which take turns.
const PLACES: [(&str, &str, &str); 4] = [
    ("FR", "Paris", "DEVICE_TYPE_MOBILE"),
    ("DE", "Berlin", "DEVICE_TYPE_DESKTOP"),
    ("FR", "Lyon", "DEVICE_TYPE_NATIVE"),
    ("US", "Boston", "DEVICE_TYPE_TABLET"),
];

/// The columns of CSV exports.
const COLUMNS: [&str; 6] = [
    "id",
    "scannedAt",
    "action",
    "linkId",
    "visitorId",
    "destination",
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    match method {
        "ListEvents" => Some(list(store, call)),
        "GetEventsMetric" => Some(Ok(metric(&select(store, |name| {
            call.param(name).map(str::to_owned)
        })))),
        _ => None,
    }
}

/// Records a visit. Link and visitor are given by their index in the store.
pub fn record(store: &mut Store, link: usize, visitor: Option<usize>, at: SystemTime) {
    let number = store.number() as usize;
    let (country, city, device) = PLACES[number % PLACES.len()];
    let link_id = store.links[link]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let steps = store.steps.get(&link_id).into_iter().flatten();
    let mut exits = steps.map(|step| &step["payload"]["clientRedirect"]["destination"]);
    let destination = exits.find(|destination| destination.is_string());
    let mut event = json!({
        "linkId": link_id, "destination": destination, "entrypoint": store.links[link]["entrypoint"],
        "action": if number % 3 == 0 { "ACTION_CLICK" } else { "ACTION_SCAN" },
        "httpMethod": "HTTP_METHOD_GET", "triggeredBy": "TRIGGERED_BY_VISITOR", "visitType": "VISIT_TYPE_FIRST",
        "scannedAt": time(at), "createdAt": time(at), "updatedAt": time(at),
        "device": {"country": country, "city": city, "deviceType": device},
    });
    event["id"] = store.id().into();
    if let Some(visitor) = visitor {
        event["visitorId"] = store.visitors[visitor]["id"].clone();
        let visits = store.visitors[visitor]["visitCount"]
            .as_u64()
            .unwrap_or_default();
        store.visitors[visitor]["visitCount"] = (visits + 1).into();
    }
    let events = store.links[link]["eventCount"].as_u64().unwrap_or_default();
    store.links[link]["eventCount"] = (events + 1).into();
    store.events.push(event);
}

/// Handles a visit of an entrypoint: records it and redirects to the destination.
pub fn visit(store: &mut Store, incoming: &Incoming) -> Reply {
    let shortlink = decode(incoming.path.trim_start_matches('/'));
    let Some(link) = store
        .links
        .iter()
        .position(|link| link["shortlink"] == shortlink.as_str())
    else {
        return Reply::empty(404);
    };
    record(store, link, None, SystemTime::now());
    let destination = store
        .events
        .last()
        .and_then(|event| event["destination"].as_str());
    Reply::empty(302).header("location", destination.unwrap_or("/"))
}

/// Returns the events that match the filters, oldest first. `filter` returns the value of a filter by name.
pub fn select(store: &Store, filter: impl Fn(&str) -> Option<String>) -> Vec<&Value> {
    let (link, visitor) = (filter("linkId"), filter("visitorId"));
    let date = |name: &str| {
        filter(name).and_then(|text| text.parse::<chrono::DateTime<chrono::Utc>>().ok())
    };
    let (start, end) = (date("startDate"), date("endDate"));
    let fits = |event: &&Value| {
        let at = event["scannedAt"]
            .as_str()
            .and_then(|text| text.parse().ok());
        link.as_ref()
            .is_none_or(|id| event["linkId"] == id.as_str())
            && visitor
                .as_ref()
                .is_none_or(|id| event["visitorId"] == id.as_str())
            && start.is_none_or(|start| at >= Some(start))
            && end.is_none_or(|end| at <= Some(end))
    };
    store.events.iter().filter(fits).collect()
}

fn list(store: &Store, call: &Call<'_>) -> Outcome {
    let include = call.params("include");
    let events = select(store, |name| call.param(name).map(str::to_owned))
        .into_iter()
        .map(|event| {
            let mut event = event.clone();
            if !include.contains(&"device") {
                event
                    .as_object_mut()
                    .and_then(|members| members.remove("device"));
            }
            event
        });
    let page = page(call, events.collect(), 100, 1000)?;
    if call.param("responseFormat") == Some("RESPONSE_FORMAT_CSV") {
        let row = |event: &Value| {
            COLUMNS
                .map(|name| event[name].as_str().unwrap_or_default().to_owned())
                .join(",")
                + "\n"
        };
        let rows: String = page.items.iter().map(row).collect();
        let text = format!("{}\n{rows}", COLUMNS.join(","));
        return Ok(Reply::ok(
            json!({"csv": {"contentType": "text/csv", "csvData": text}}),
        ));
    }
    Ok(Reply::ok(json!({"json": {
        "events": page.items, "hasMore": !page.next.is_empty(), "nextPageToken": page.next, "totalCount": page.total,
    }})))
}

fn metric(events: &[&Value]) -> Reply {
    let mut metric = json!({"totalEvents": events.len()});
    if let (Some(first), Some(last)) = (events.first(), events.last()) {
        metric["firstAt"] = first["scannedAt"].clone();
        metric["lastAt"] = last["scannedAt"].clone();
    }
    Reply::ok(metric)
}
