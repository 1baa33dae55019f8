//! A Linkbreakers API in memory, to try the SDK without an account and for the tests of the examples.
//!
//! `cargo run --example mock_api` listens on 127.0.0.1:4010 and prints the variables to export. Links, tags,
//! visitors, events, webhooks, media and jobs keep state until it ends; every other operation answers from
//! the schemas of the pinned document. Requests and answers alike are checked against that document.

mod api;
mod document;
mod limits;
mod options;
mod reply;
mod resources;
mod sample;
mod server;

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
