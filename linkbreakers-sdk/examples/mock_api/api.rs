//! What becomes of a request: the guards in the API's order, the operation, the check of its answer.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::document::{Document, Found};
use crate::limits::{Limits, Replays, too_many};
use crate::options::{Fault, Options};
use crate::reply::{Call, Incoming, Reply, RequestBody};
use crate::resources::store::Store;
use crate::resources::{analytics, events, links, media, visitors, webhooks};
use crate::sample;

/// The one token that is let in.
pub const TOKEN: &str = "mock-token";

pub struct Api {
    document: Document,
    options: Options,
    state: Mutex<State>,
}

struct State {
    store: Store,
    limits: Limits,
    replays: Replays,
    requests: u64,
}

impl Api {
    pub fn new(options: Options) -> Result<Self, String> {
        let state = State {
            store: Store::seeded(),
            limits: Limits::new(options.limit),
            replays: Replays::default(),
            requests: 0,
        };
        Ok(Self {
            document: Document::load()?,
            options,
            state: Mutex::new(state),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What goes wrong with this request, if its turn has come. The kinds of fault take turns.
    pub fn fault(&self, incoming: &Incoming) -> Option<Fault> {
        if self.options.faults.is_empty() || !incoming.path.starts_with("/v1/") {
            return None;
        }
        let mut state = self.state();
        state.requests += 1;
        let turn = state.requests / self.options.every;
        let due = state.requests % self.options.every == 0;
        due.then(|| self.options.faults[(turn - 1) as usize % self.options.faults.len()])
    }

    pub fn answer(&self, incoming: &Incoming, fault: Option<Fault>) -> Reply {
        let mut state = self.state();
        if !incoming.path.starts_with("/v1/") {
            return media::storage(&mut state.store, incoming)
                .unwrap_or_else(|| events::visit(&mut state.store, incoming));
        }
        let left = state.limits.count();
        let number = state.store.number();
        let reply = match (left.refusal(), fault) {
            (Some(refusal), _) => refusal,
            (None, Some(Fault::TooMany)) => too_many(1),
            (None, Some(Fault::Broken)) => {
                Reply::error(500, "INTERNAL", "Broken on purpose (--fault 500).")
            }
            (None, _) => self.operation(&mut state, incoming),
        };
        left.note(reply)
            .header("x-request-id", format!("mock-{number}"))
    }

    fn operation(&self, state: &mut State, incoming: &Incoming) -> Reply {
        let Some(found) = self.document.find(&incoming.method, &incoming.path) else {
            let message = format!(
                "There is no operation {} {}.",
                incoming.method, incoming.path
            );
            return Reply::error(404, "NOT_FOUND", message);
        };
        let wanted = format!("Bearer {TOKEN}");
        if !found.is_open() && incoming.header("authorization") != Some(&wanted) {
            return Reply::error(
                401,
                "UNAUTHENTICATED",
                "The access token is missing or not valid.",
            );
        }
        if let Some(reply) = state.replays.find(incoming) {
            return reply;
        }
        let reply = match self.call(&found, incoming) {
            Ok(call) => self.checked(
                &found,
                dispatch(&mut state.store, &found, &call).unwrap_or_else(|| {
                    Ok(Reply::ok(sample::answer(
                        &self.document,
                        self.document.answer(&found, 200),
                        &call,
                    )))
                }),
            ),
            Err(refusal) => refusal,
        };
        state.replays.store(incoming, &reply);
        reply
    }

    /// Reads a request, and checks it against the document.
    fn call<'a>(&self, found: &Found<'_>, incoming: &'a Incoming) -> Result<Call<'a>, Reply> {
        let body = match incoming.body.as_slice() {
            [] => Value::Null,
            body => serde_json::from_slice(body)
                .map_err(|error| Reply::invalid(format!("The body is no JSON: {error}.")))?,
        };
        let fault = self.document.query_fault(found, &incoming.query);
        match fault.or_else(|| self.document.body_fault(found, &body)) {
            Some(fault) => Err(Reply::invalid(fault)),
            None => Ok(Call {
                ids: found.ids.clone(),
                query: &incoming.query,
                body,
                origin: incoming.origin(),
            }),
        }
    }

    /// Holds back an answer that the document does not allow: a fault of this server.
    fn checked(&self, found: &Found<'_>, outcome: Result<Reply, Reply>) -> Reply {
        let mut reply = outcome.unwrap_or_else(|refusal| refusal);
        let RequestBody::Json(body) = &mut reply.content else {
            return reply;
        };
        let schema = self.document.answer(found, reply.status);
        sample::complete(&self.document, schema, body);
        match self.document.answer_fault(found, reply.status, body) {
            Some(fault) => {
                eprintln!("mock_api: this answer is not what the document says: {fault}");
                Reply::error(501, "DRIFT", fault)
            }
            None => reply,
        }
    }
}

/// Answers the operations that keep state.
fn dispatch(store: &mut Store, found: &Found<'_>, call: &Call<'_>) -> Option<Result<Reply, Reply>> {
    let (service, method) = found.id.split_once('_')?;
    match service {
        "LinksService" | "TagsService" | "JobsService" | "WorkflowStepsService" => {
            links::answer(store, service, method, call)
        }
        "VisitorsService" => visitors::answer(store, method, call),
        "EventsService" | "MetricsService" => events::answer(store, method, call),
        "AnalyticsDataService" | "TimeSeriesService" => analytics::answer(store, method, call),
        "WebhooksService" => webhooks::answer(store, method, call),
        "MediaService" => media::answer(store, method, call),
        _ => None,
    }
}
