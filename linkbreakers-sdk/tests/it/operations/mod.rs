//! Calls every operation of the document against a local server: every request must fit the document, and every
//! response that the document allows must be decoded.
//!
//! 1. `calls` (generated) makes each request with everything that can be set, and hands it to [`Check`].
//! 2. `server` receives it, finds the operation in the `document`, and checks the request.
//! 3. `sample` builds the response from its schema, in one of several styles.
//! 4. [`Check`] compares the decoded response with the one sent.
//!
//! The server depends on the document alone, and not on the generator that is under test.

#[path = "../../operations/calls.rs"]
#[rustfmt::skip]
mod calls;
mod document;
mod sample;
mod server;

use std::sync::Mutex;

use linkbreakers_sdk::{Client, Operation, Request};
use serde::Serialize;

use document::Document;
use sample::Style;
use server::Server;

/// Sends requests and collects faults.
pub struct Check {
    server: Server,
    style: Style,
    called: Mutex<Vec<&'static str>>,
    faults: Mutex<Vec<String>>,
}

impl Check {
    /// Sends a request and compares request and response with the document.
    pub async fn call<O: Operation>(&self, request: Request<O>)
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
    let check = Check {
        server,
        style,
        called: Mutex::default(),
        faults: Mutex::default(),
    };
    calls::all(&client, &check).await;
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
async fn an_empty_response_is_a_success() {
    run(Style::Empty).await;
}
