//! Figures over the recorded events.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::events::select;
use super::store::Store;
use crate::reply::{Call, Reply};

type Outcome = Result<Reply, Reply>;

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    let events = select(store, |name| call.text(name).map(str::to_owned));
    let total = events.len();
    let limit = call.body["limit"]
        .as_u64()
        .filter(|limit| *limit > 0)
        .unwrap_or(10) as usize;
    let share = |count: usize| 100.0 * count as f64 / total.max(1) as f64;
    let body = match method {
        "GetTopLinks" => {
            let name = |event: &Value| event["linkId"].as_str().unwrap_or_default().to_owned();
            let rows = ranked(&events, name).into_iter().take(limit).map(|(id, count)| {
                let link = store.links.iter().find(|link| link["id"] == id.as_str()).unwrap_or(&Value::Null);
                let text = |name: &str| link[name].as_str().unwrap_or("(deleted)").to_owned();
                json!({"name": text("name"), "shortlink": text("shortlink"), "eventCount": count})
            });
            json!({"data": rows.collect::<Vec<_>>(), "totalEvents": total})
        }
        "GetGeoBreakdown" => {
            let by = if call.text("groupBy") == Some("city") {
                "city"
            } else {
                "country"
            };
            let rows = ranked(&events, |event| device(event, by))
                .into_iter()
                .take(limit);
            let rows = rows.map(|(location, count)| json!({"location": location, "eventCount": count, "percentage": share(count)}));
            json!({"data": rows.collect::<Vec<_>>(), "totalEvents": total})
        }
        "GetDeviceDistribution" => {
            let rows = ranked(&events, |event| device(event, "deviceType")).into_iter();
            let rows = rows.map(|(device, count)| json!({"deviceType": device, "eventCount": count, "percentage": share(count)}));
            json!({"data": rows.collect::<Vec<_>>(), "totalEvents": total})
        }
        "GetStepFunnel" => funnel(total),
        "GetEventsTimeSeries" => time_series(&events),
        _ => return None,
    };
    Some(Ok(Reply::ok(body)))
}

fn device(event: &Value, name: &str) -> String {
    event["device"][name]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Counts events by a key, most frequent first.
fn ranked(events: &[&Value], key: impl Fn(&Value) -> String) -> Vec<(String, usize)> {
    let mut counts = BTreeMap::new();
    for event in events {
        *counts.entry(key(event)).or_insert(0) += 1;
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// A funnel of three steps; a third of the visits drops out before each of the later two.
fn funnel(visits: usize) -> Value {
    let kinds = [
        ("KIND_ENTRY", "link visit"),
        ("KIND_INTERACTION", "form"),
        ("KIND_EXIT", "redirect"),
    ];
    let (mut remaining, mut previous) = (visits, visits);
    let steps: Vec<Value> = kinds
        .iter()
        .map(|(kind, action)| {
            let step = json!({
                "stepKind": kind, "stepAction": action, "visits": remaining, "occurrences": remaining,
                "dropOffFromPrevious": previous - remaining, "conversionRate": 100.0 * remaining as f64 / visits.max(1) as f64,
            });
            previous = remaining;
            remaining = remaining * 2 / 3;
            step
        })
        .collect();
    let completion = steps
        .last()
        .map_or(Value::Null, |step| step["conversionRate"].clone());
    json!({"entryVisits": visits, "completionRate": completion, "steps": steps})
}

/// Counts events by day.
fn time_series(events: &[&Value]) -> Value {
    let mut days = ranked(events, |event| {
        event["scannedAt"]
            .as_str()
            .unwrap_or_default()
            .chars()
            .take(10)
            .collect()
    });
    days.sort();
    let rows: Vec<Value> = days
        .iter()
        .map(|(day, count)| json!({"timestamp": format!("{day}T00:00:00Z"), "eventCount": count}))
        .collect();
    json!({"timeSeries": {"data": rows, "totalData": events.len(), "totalIntervals": days.len()}})
}
