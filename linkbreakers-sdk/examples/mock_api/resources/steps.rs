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

    /// Returns a step with the ids of the steps around it.
    fn view(&self, at: usize) -> Value {
        let mut step = self.steps[at].clone();
        let leads_here = |other: &&Value| children(other).any(|child| *child == step["id"]);
        let parents = self.steps.iter().filter(leads_here);
        let parents: Vec<&Value> = parents.map(|step| &step["id"]).collect();
        let children: Vec<&Value> = children(&step).collect();
        let around = (json!(parents), json!(children));
        (step["parentStepIds"], step["childStepIds"]) = around;
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
    if let Some(next) = call.text("insertBefore") {
        lead(&mut workflow.steps, next, &id);
    }
    workflow.steps.insert(at, step);
    let first = workflow.steps[at]["branches"].get_mut(0);
    if let (Some(branch), Some(next)) = (first, call.text("insertBefore")) {
        branch["nextStepId"] = next.into();
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
        ("createdAt", now()),
        ("updatedAt", now()),
    ] {
        step[name] = value;
    }
    branch_off(&mut step);
    step
}

/// Sets the exits of a step, each of which leads where it led before.
fn branch_off(step: &mut Value) {
    let kind = step["kind"].as_str().unwrap_or_default();
    // Buttons, options and ranges of the payload.
    let payloads = step["payload"].as_object().into_iter().flatten();
    let members = payloads
        .filter_map(|(_, payload)| payload.as_object())
        .flatten();
    let choices = members
        .filter_map(|(_, member)| member.as_array())
        .flatten();
    let mut ids: Vec<&str> = choices
        .filter_map(|choice| choice["id"].as_str().or(choice["countryCode"].as_str()))
        .collect();
    match kind {
        "KIND_EXIT" => ids.clear(),
        "KIND_CONDITION" => ids.push("else"),
        _ if ids.is_empty() => ids.push("next"),
        _ => {}
    }
    let before = step["branches"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let branches = ids.into_iter().map(|id| {
        let known = before.iter().find(|branch| branch["branchId"] == id);
        known
            .cloned()
            .unwrap_or_else(|| json!({"branchId": id, "label": id, "nextStepId": ""}))
    });
    step["branches"] = branches.collect::<Vec<_>>().into();
}

/// The ids of the steps that a step leads to.
fn children(step: &Value) -> impl Iterator<Item = &Value> {
    let branches = step["branches"].as_array().into_iter().flatten();
    branches
        .map(|branch| &branch["nextStepId"])
        .filter(|next| *next != "")
}

fn update(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    let at = workflow.at(call.id())?;
    merge(&mut workflow.steps[at], &call.body, &FIELDS);
    branch_off(&mut workflow.steps[at]);
    Ok(workflow.wrapped(at))
}

/// Removes a step; those that led to it lead nowhere.
fn delete(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    workflow.steps.remove(workflow.at(call.id())?);
    lead(&mut workflow.steps, call.id(), "");
    Ok(Reply::ok(json!({})))
}

/// Leads a branch of a step to another one, or, without a body, nowhere.
fn connect(_: &mut Store, workflow: &mut Workflow<'_>, call: &Call<'_>) -> Outcome {
    let at = workflow.at(call.ids.get(1).map_or("", String::as_str))?;
    let next = call.text("nextStepId").unwrap_or_default();
    if !next.is_empty() {
        workflow.at(next)?;
    }
    let branches = workflow.steps[at]["branches"].as_array_mut();
    let mut branches = branches.into_iter().flatten();
    let branch = branches.find(|branch| branch["branchId"] == call.id());
    branch.ok_or_else(|| Reply::not_found("branch", call.id()))?["nextStepId"] = next.into();
    let step = workflow.view(at);
    let open = step["branches"].as_array().into_iter().flatten();
    let open = open.filter(|branch| branch["nextStepId"] == "");
    let open: Vec<&Value> = open.map(|branch| &branch["branchId"]).collect();
    Ok(Reply::ok(
        json!({"unconnectedBranchIds": open, "workflowStep": step}),
    ))
}

/// Leads the branches that led to one step to another.
fn lead(steps: &mut [Value], from: &str, to: &str) {
    let branches = steps
        .iter_mut()
        .filter_map(|step| step["branches"].as_array_mut());
    for branch in branches
        .flatten()
        .filter(|branch| branch["nextStepId"] == from)
    {
        branch["nextStepId"] = to.into();
    }
}
