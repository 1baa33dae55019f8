//! Calls every operation of the document against a local server: every request must fit the document, and every
//! response that the document allows must be decoded.
//!
//! 1. `calls` (generated) makes each request with everything that can be set, and hands it to [`Check`].
//! 2. `server` receives it, finds the operation in the `document`, and checks the request.
//! 3. `sample` builds the response from its schema, in one of several styles.
//! 4. [`Check`] compares the decoded response with the one sent.
//!
//! `presence` takes the same calls for their response types: it decodes each of their fields absent, null, empty
//! and as its default. `overlay` reads which of them are required, and whose absence has a meaning.
//!
//! The server depends on the document alone, and not on the generator that is under test.

#[path = "../../operations/calls.rs"]
#[rustfmt::skip]
mod calls;
mod document;
mod overlay;
mod presence;
mod sample;
mod server;

use std::sync::Mutex;

use linkbreakers_sdk::{Client, ErrorKind, Operation, Request};
use serde::Serialize;

use document::Document;
use presence::PresenceCheck;
use sample::Style;
use server::Server;

/// A check of every operation.
pub enum Check {
    /// The request, and the response in one style.
    Call(CallCheck),
    /// Absence in the response.
    Presence(PresenceCheck),
}

impl Check {
    /// Checks an operation.
    pub async fn call<O: Operation>(&self, request: Request<O>)
    where
        O::Output: Serialize,
    {
        match self {
            Self::Call(check) => check.call(request).await,
            Self::Presence(check) => check.call::<O>().await,
        }
    }
}

/// Sends requests and collects faults.
pub struct CallCheck {
    server: Server,
    style: Style,
    called: Mutex<Vec<&'static str>>,
    faults: Mutex<Vec<String>>,
}

impl CallCheck {
    /// Sends a request and compares request and response with the document.
    async fn call<O: Operation>(&self, request: Request<O>)
    where
        O::Output: Serialize,
    {
        let outcome = request.await;
        let seen = self.server.take();
        let mut faults = seen.faults;
        if seen.operation.as_deref() != Some(O::ID) {
            faults.push(format!("the server received {:?}", seen.operation));
        }
        match outcome {
            // Nothing is made up in place of a message that is required.
            Err(error) if self.style == Style::Empty && seen.is_required => {
                let decode = match error.kind() {
                    ErrorKind::Decode(decode) => Some((decode.path(), decode.status().as_u16())),
                    _ => None,
                };
                if decode != Some(("$", 204)) {
                    faults.push(format!("failed: {error}"));
                }
            }
            Ok(_) if self.style == Style::Empty && seen.is_required => {
                faults.push("an empty response was decoded".to_owned());
            }
            Err(error) => faults.push(format!("failed: {error}")),
            Ok(response) if self.style == Style::Plain => {
                let decoded = serde_json::to_value(&response).unwrap_or_default();
                let empty = serde_json::json!({});
                if decoded != seen.response && !(decoded.is_null() && seen.response == empty) {
                    faults.push(format!("sent {}\n  decoded {decoded}", seen.response));
                }
            }
            Ok(_) => {}
        }
        self.called.lock().unwrap().push(O::ID);
        let faults = faults
            .into_iter()
            .map(|fault| format!("{}: {fault}", O::ID));
        self.faults.lock().unwrap().extend(faults);
    }
}

async fn run(style: Style) {
    let document = Document::load();
    let expected = document.ids();
    let server = Server::start(document, style);
    let client = Client::builder()
        .base_url(server.url())
        .token("test-token")
        // Samples fit the types, but not the rules that the SDK checks before sending.
        .validate(false)
        .build()
        .unwrap();
    let check = Check::Call(CallCheck {
        server,
        style,
        called: Mutex::default(),
        faults: Mutex::default(),
    });
    calls::all(&client, &check).await;
    let Check::Call(check) = check else {
        unreachable!("it was built above")
    };
    let faults = check.faults.into_inner().unwrap();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    let mut called = check.called.into_inner().unwrap();
    called.sort_unstable();
    assert_eq!(called, expected, "every operation of the document, once");
}

#[tokio::test]
async fn requests_fit_the_document_and_responses_survive_a_round_trip() {
    run(Style::Plain).await;
}

#[tokio::test]
async fn unknown_fields_unknown_values_nulls_and_numbers_as_strings_are_decoded() {
    run(Style::Odd).await;
}

#[tokio::test]
async fn null_is_decoded_in_place_of_any_value() {
    run(Style::Nulls).await;
}

#[tokio::test]
async fn missing_members_are_decoded_as_defaults() {
    run(Style::Bare).await;
}

#[tokio::test]
async fn an_empty_response_is_a_success_unless_a_message_is_required() {
    run(Style::Empty).await;
}

#[tokio::test]
async fn every_field_is_decoded_absent_null_empty_and_as_its_default() {
    let client = Client::new("t").unwrap();
    let check = Check::Presence(PresenceCheck::new(Document::load()));
    calls::all(&client, &check).await;
    let Check::Presence(check) = check else {
        unreachable!("it was built above")
    };
    check.finish();
}
