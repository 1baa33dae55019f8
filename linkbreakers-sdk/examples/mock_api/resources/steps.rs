//! Workflow steps: what a visitor of a link goes through, from the first to the one that leads away.

use serde_json::{Value, json};

use super::paging::page;
use super::store::{Store, merge, now, only, position};
use crate::reply::{Call, Reply};

type Outcome = Result<Reply, Reply>;

/// Members of a body that are copied unchanged.
const FIELDS: [&str; 4] = [
    "attributeCapture",
    "backButton",
    "canvasPosition",
    "payload",
];

/// Handles an operation of this file; returns `None` if it is another one.
pub fn handle(store: &mut Store, method: &str, call: &Call<'_>) -> Option<Outcome> {
    let handler = match method {
        "List" => list,
        "Create" => create,
        "Get" => get,
        "Update" => update,
        "Delete" => delete,
        "ConnectStep" | "DisconnectStep" => connect,
        _ => return None,
    };
    let link = call.ids.first().map_or("", String::as_str);
    if let Err(refusal) = position(&store.links, "link", link) {
        return Some(Err(refusal));
    }
    let steps = store.steps.remove(link).unwrap_or_default();
    let mut workflow = Workflow { steps, link };
    let outcome = handler(store, &mut workflow, call);
    store.steps.insert(link.to_owned(), workflow.steps);
    Some(outcome)
}

/// The steps of one link.
struct Workflow<'a> {
    steps: Vec<Value>,
    link: &'a str,
}

impl Workflow<'_> {
    fn at(&self, id: &str) -> Result<usize, Reply> {
        position(&self.steps, "workflow step", id)
    }

    /// Returns a step with the steps around it, by their connections.
    fn view(&self, at: usize) -> Value {
        let mut step = self.steps[at].clone();
        let leads_here = |other: &&Value| {
            let mut children = other["childStepIds"].as_array().into_iter().flatten();
            children.any(|child| *child == step["id"])
        };
        let parents: Vec<&Value> = self
            .steps
            .iter()
            .filter(leads_here)
            .map(|step| &step["id"])
            .collect();
        let parents = json!(parents);
        step["parentStepIds"] = parents;
        step
    }

    fn wrapped(&self, at: usize) -> Reply {
        Reply::ok(json!({"workflowStep": self.view(at)}))
    }
}

fn list(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    let all = (0..workflow.steps.len())
        .map(|at| workflow.view(at))
        .collect();
    let page = page(call, all, 50, 250)?;
    Ok(Reply::ok(
        json!({"workflowSteps": page.items, "nextPageToken": page.next, "totalCount": page.total}),
    ))
}

fn get(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    Ok(workflow.wrapped(workflow.at(call.id())?))
}

fn create(store: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    let id = call.text("id").map_or_else(|| store.id(), str::to_owned);
    if workflow.at(&id).is_ok() {
        let message = format!("There is a workflow step {id} already.");
        return Err(Reply::error(409, "ALREADY_EXISTS", message));
    }
    let at = match call.text("insertBefore") {
        Some(next) => workflow.at(next)?,
        None => workflow.steps.len(),
    };
    let step = new(&id, workflow.link, &call.body);
    workflow.steps.insert(at, step);
    if let Some(next) = call.text("insertBefore") {
        replace(&mut workflow.steps, next, &id);
        workflow.steps[at]["childStepIds"] = json!([next]);
    }
    Ok(workflow.wrapped(at))
}

/// Builds a step from a body.
pub fn new(id: &str, link: &str, body: &Value) -> Value {
    let action = body["eventAction"]
        .as_str()
        .unwrap_or("EVENT_ACTION_CLIENT_REDIRECT");
    let kind = match action {
        "EVENT_ACTION_CLIENT_REDIRECT" | "EVENT_ACTION_OPEN_MEDIA" => "KIND_EXIT",
        "EVENT_ACTION_LINK_VISIT" => "KIND_ENTRY",
        action if action.ends_with("_CONDITION") => "KIND_CONDITION",
        _ => "KIND_INTERACTION",
    };
    let mut step = only(body, &FIELDS);
    for (name, value) in [
        ("id", id.into()),
        ("linkId", link.into()),
        ("eventAction", action.into()),
        ("kind", kind.into()),
        ("childStepIds", json!([])),
        ("createdAt", now()),
        ("updatedAt", now()),
    ] {
        step[name] = value;
    }
    step
}

fn update(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    let at = workflow.at(call.id())?;
    merge(&mut workflow.steps[at], &call.body, &FIELDS);
    Ok(workflow.wrapped(at))
}

/// Removes a step; those that led to it lead nowhere.
fn delete(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    workflow.steps.remove(workflow.at(call.id())?);
    for step in &mut workflow.steps {
        if let Some(children) = step["childStepIds"].as_array_mut() {
            children.retain(|child| child != call.id());
        }
    }
    Ok(Reply::ok(json!({})))
}

/// Leads a step to another one, or, without a body, nowhere. Branches are not told apart.
fn connect(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    let step = call.ids.get(1).map_or("", String::as_str);
    let at = workflow.at(step)?;
    let children = match call.text("nextStepId") {
        Some(next) => json!([workflow.steps[workflow.at(next)?]["id"]]),
        None => json!([]),
    };
    workflow.steps[at]["childStepIds"] = children;
    Ok(workflow.wrapped(at))
}

/// Leads the steps that led to one to another.
fn replace(steps: &mut [Value], from: &str, to: &str) {
    for step in steps.iter_mut().filter(|step| step["id"] != to) {
        for child in step["childStepIds"].as_array_mut().into_iter().flatten() {
            if child == from {
                *child = to.into();
            }
        }
    }
}
