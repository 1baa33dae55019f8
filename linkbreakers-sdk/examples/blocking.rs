//! Uses the SDK without async: `.call()` on every request, plain iterators over lists.
//!
//! `cargo run --example blocking --features blocking`, with LINKBREAKERS_TOKEN set.

use std::process::ExitCode;

use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{Client, Error};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Error> {
    let client = Client::from_env()?;
    let body = CreateLinkRequest::new("https://example.com").name("Made without async");
    let created = client.links().create(body).call()?;
    println!("created {}", created.link.entrypoint);

    for link in client.links().list().search("async").items().blocking() {
        println!("found   {}", link?.entrypoint);
    }
    Ok(())
}
