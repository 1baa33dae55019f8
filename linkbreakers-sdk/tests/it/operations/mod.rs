//! Every operation of the document once against a local server: what goes out must be what the
//! document says, and what the document says may come back must be read, whatever its state.
//!
//! The server knows the document only, and nothing of the generator.

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
use sample::Mood;
use server::Server;

/// Takes requests, sends them, and collects what is wrong.
pub struct Check {
    server: Server,
    mood: Mood,
    called: Mutex<Vec<&'static str>>,
    faults: Mutex<Vec<String>>,
}

impl Check {
    /// Sends a request and compares both ways with the document.
    pub async fn call<O: Operation>(&self, request: Request<O>)
    where
        O::Output: Serialize,
    {
        let outcome = request.await;
        let seen = self.server.take();
        let mut faults = seen.faults;
        if seen.operation.as_deref() != Some(O::ID) {
            faults.push(format!("the server saw {:?}", seen.operation));
        }
        match outcome {
            Err(error) => faults.push(format!("failed: {error}")),
            Ok(answer) if self.mood == Mood::Plain => {
                let read = serde_json::to_value(&answer).unwrap_or_default();
                let empty = serde_json::json!({});
                if read != seen.answer && !(read.is_null() && seen.answer == empty) {
                    faults.push(format!("sent {}\n  read {read}", seen.answer));
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

async fn run(mood: Mood) {
    let document = Document::load();
    let expected = document.ids();
    let server = Server::start(document, mood);
    let client = Client::builder()
        .base_url(server.url())
        .token("test-token")
        // Samples know types only, and none of the rules that are checked before sending.
        .validate(false)
        .build()
        .unwrap();
    let check = Check {
        server,
        mood,
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
async fn requests_are_what_the_document_says_and_answers_survive_a_round_trip() {
    run(Mood::Plain).await;
}

#[tokio::test]
async fn unknown_fields_unknown_values_nulls_and_numbers_as_text_are_read() {
    run(Mood::Odd).await;
}

#[tokio::test]
async fn nulls_are_read_wherever_a_value_could_be() {
    run(Mood::Nulls).await;
}

#[tokio::test]
async fn what_an_answer_lacks_reads_as_its_default() {
    run(Mood::Bare).await;
}

#[tokio::test]
async fn an_empty_answer_is_a_success() {
    run(Mood::Empty).await;
}
