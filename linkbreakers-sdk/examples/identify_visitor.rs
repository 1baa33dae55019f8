//! Identifies the visitor behind an LBID, as after a sign-up, then adds attributes without overwriting any.
//!
//! `cargo run --example identify_visitor -- LBID`, with LINKBREAKERS_TOKEN set. The LBID of a visit is in the
//! cookie of the tracking snippet and in the query parameter `lbid` of the destination.

use std::process::ExitCode;

use linkbreakers_sdk::types::{IdentifyRequest, VisitorInput};
use linkbreakers_sdk::{Client, Error};

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Error> {
    let client = Client::from_env()?;
    let lbid = std::env::args()
        .nth(1)
        .unwrap_or("bGluay1icmVha2Vycy1leGFtcGxl".to_owned());

    let person = VisitorInput::new()
        .email("katherine@example.com")
        .first_name("Katherine")
        .last_name("Johnson")
        .phone("+33123456789")
        .attribute("company", "Example")
        .attribute("plan", "pro")
        .attribute("seats", 12);
    let response = client
        .visitors()
        .identify(IdentifyRequest::of(&lbid, person))
        .await?;
    println!(
        "{}",
        if response.created {
            "New visitor"
        } else {
            "Known visitor"
        }
    );

    // With `set_once` the plan is not overwritten; the source is set, since there was none.
    let origin = VisitorInput::new()
        .attribute("plan", "free")
        .attribute("source", "landing page");
    let response = client
        .visitors()
        .identify(IdentifyRequest::of(&lbid, origin).set_once(true))
        .await?;
    let visitor = response.visitor;
    println!("{}  {}", visitor.id, visitor.email);
    for attribute in visitor.attributes {
        println!("  {} = {}", attribute.key, attribute.value);
    }
    Ok(())
}
