//! Handles a request: the checks in the API's order, the operation, and the check of its response.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::document::{Document, Found};
use crate::limits::{Limits, Replays, too_many};
use crate::options::{Fault, Options};
use crate::page;
use crate::record::Recorder;
use crate::reply::{Call, Incoming, Reply, ReplyBody};
use crate::resources::store::Store;
use crate::resources::{dispatch, events, media, seed};
use crate::sample;

/// The token that the server accepts from the start; those that callers create are others.
pub const TOKEN: &str = "mock-token";

/// Returns true if a request has a token that the API has given out.
fn is_known(store: &Store, incoming: &Incoming) -> bool {
    let header = incoming.header("authorization").unwrap_or_default();
    let token = header.strip_prefix("Bearer ").unwrap_or_default();
    token == TOKEN || store.secrets.values().any(|secret| secret == token)
}

/// The API: the document, the options and the state.
pub struct Api {
    document: Document,
    options: Options,
    recorder: Option<Recorder>,
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
            store: seed::seeded(),
            limits: Limits::new(options.limit),
            replays: Replays::default(),
            requests: 0,
        };
        let recorder = options.record.as_deref().map(Recorder::create);
        let recorder = recorder.transpose().map_err(|error| error.to_string())?;
        Ok(Self {
            recorder,
            document: Document::load()?,
            options,
            state: Mutex::new(state),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the fault to cause for this request, if it is the Nth; the configured faults take turns.
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

    /// Handles a request, and records it if that was asked for.
    pub fn handle(&self, incoming: &Incoming, fault: Option<Fault>) -> Reply {
        let mut state = self.state();
        let mut secrets: Vec<String> = state.store.secrets.values().cloned().collect();
        let reply = self.reply(&mut state, incoming, fault);
        if let Some(recorder) = self.recorder.as_ref().filter(|_| incoming.path != "/") {
            // Tokens from before the call, which may have deleted one, and those that it has created.
            secrets.extend(state.store.secrets.values().cloned());
            secrets.push(TOKEN.to_owned());
            // Longest first: one token may begin with another.
            secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
            recorder.write(incoming, &reply, &secrets);
        }
        reply
    }

    /// Paths outside of `/v1/` are the page, storage and entrypoints, which have no checks.
    fn reply(&self, state: &mut State, incoming: &Incoming, fault: Option<Fault>) -> Reply {
        if incoming.path == "/" && incoming.method == "GET" {
            return page::render(&state.store);
        }
        if !incoming.path.starts_with("/v1/") {
            return media::storage(&mut state.store, incoming)
                .unwrap_or_else(|| events::visit(&mut state.store, incoming));
        }
        let quota = state.limits.count();
        let number = state.store.number();
        let reply = match (quota.refusal(), fault) {
            (Some(refusal), _) => refusal,
            (None, Some(Fault::TooMany)) => too_many(1),
            (None, Some(Fault::Broken)) => {
                Reply::error(500, "INTERNAL", "Broken on purpose (--fault 500).")
            }
            (None, _) => self.operation(state, incoming),
        };
        quota
            .add_headers(reply)
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
        if !found.is_open() && !is_known(&state.store, incoming) {
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
                dispatch(&mut state.store, found.id, &call).unwrap_or_else(|| {
                    Ok(Reply::ok(sample::response(
                        &self.document,
                        self.document.response_schema(&found, 200),
                        &call,
                    )))
                }),
            ),
            Err(refusal) => refusal,
        };
        state.replays.store(incoming, &reply);
        reply
    }

    /// Parses a request and checks it against the document.
    fn call<'a>(&self, found: &Found<'_>, incoming: &'a Incoming) -> Result<Call<'a>, Reply> {
        let body = match incoming.body.as_slice() {
            [] => Value::Null,
            body => serde_json::from_slice(body)
                .map_err(|error| Reply::invalid(format!("The body is not JSON: {error}.")))?,
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

    /// Replaces a response that the document does not allow by a 501, since it is a bug of this server.
    fn checked(&self, found: &Found<'_>, outcome: Result<Reply, Reply>) -> Reply {
        let mut reply = outcome.unwrap_or_else(|refusal| refusal);
        let ReplyBody::Json(body) = &mut reply.body else {
            return reply;
        };
        let schema = self.document.response_schema(found, reply.status);
        sample::complete(&self.document, schema, body);
        match self.document.response_fault(found, reply.status, body) {
            Some(fault) => {
                eprintln!("mock_api: a response does not match the document: {fault}");
                Reply::error(501, "DRIFT", fault)
            }
            None => reply,
        }
    }
}
