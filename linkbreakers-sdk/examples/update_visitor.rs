//! Finds a visitor by email address, sets a field and attributes, and deletes one of the attributes.
//!
//! `cargo run --example update_visitor -- ada@example.com`, with LINKBREAKERS_TOKEN set.

use std::process::ExitCode;

use linkbreakers_sdk::types::{UpdateVisitorRequest, Visitor, VisitorInput};
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
    let email = std::env::args()
        .nth(1)
        .unwrap_or("ada@example.com".to_owned());

    let mut found = client.visitors().list().email(&email).max_items(1).items();
    let Some(Visitor { id, .. }) = found.try_next().await? else {
        println!("There is no visitor {email}.");
        return Ok(());
    };

    let change = VisitorInput::new()
        .phone("+44123456789")
        .attribute("plan", "pro")
        .attribute("beta", true);
    let visitor = client
        .visitors()
        .update(&id, UpdateVisitorRequest::new().visitor(change))
        .await?;
    show("updated", &visitor);

    client.visitors().delete_attribute(&id, "beta").await?;
    match client.visitors().get(&id).await {
        Ok(visitor) => show("without the attribute `beta`", &visitor),
        Err(error) if error.is_not_found() => println!("The visitor is gone."),
        Err(error) => return Err(error),
    }
    Ok(())
}

fn show(label: &str, visitor: &Visitor) {
    println!("{label}: {}", visitor.phone);
    for attribute in &visitor.attributes {
        println!("  {} = {}", attribute.key, attribute.value);
    }
}
