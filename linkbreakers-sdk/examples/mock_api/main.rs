//! A mock of the Linkbreakers API in memory, to try the SDK without an account and to test the examples.
//!
//! `cargo run --example mock_api` listens on 127.0.0.1:4010 and prints the variables to export. Links, tags,
//! workflow steps, QR code designs and templates, visitors, events, webhooks, media, jobs, members and tokens keep
//! state until the process ends; the responses of every other operation are samples of the schemas in the pinned
//! document. Requests and responses are checked against that document. In a browser, the address shows what is there.
//!
//! A request passes through these files:
//!
//! 1. `server`: HTTP to [`reply::Incoming`], and back from [`reply::Reply`].
//! 2. `api`: the checks in the API's order (rate limit, token, idempotency key: `limits`), then the operation.
//! 3. `document`: finds the operation and checks the request against its schemas.
//! 4. `resources` if the operation keeps state, else `sample`.
//! 5. `document` again: checks the response.
//!
//! `options` parses the command line, `record` writes the calls into a file, and `page` is what a browser shows.

mod api;
mod document;
mod limits;
mod options;
mod page;
mod record;
mod reply;
mod resources;
mod sample;
mod server;
mod url;

use std::process::ExitCode;

use options::Options;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{}", options::HELP);
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("{message}\n\n{}", options::HELP);
            return ExitCode::from(2);
        }
    };
    match server::run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mock_api: {error}");
            ExitCode::FAILURE
        }
    }
}
