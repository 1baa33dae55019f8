//! Creates three links: a plain one, one with shortlink, tags and metadata, and one with its QR code.
//!
//! `cargo run --example create_link`, with LINKBREAKERS_TOKEN set.

use std::process::ExitCode;

use linkbreakers_sdk::types::{CreateLinkRequest, Link};
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

    let plain = CreateLinkRequest::new("https://example.com/landing").name("Landing page");
    let created = client.links().create(plain).await?;
    show("plain", &created.link);

    // A custom shortlink must not be taken; here the API proposes one.
    let free = client.links().shortlink_random().await?;
    let campaign = CreateLinkRequest::new("https://example.com/sale")
        .name("Summer sale")
        .shortlink(free.shortlink)
        .tags(["campaign", "email"])
        .metadata([("customer", "42"), ("medium", "newsletter")]);
    let created = client.links().create(campaign).await?;
    show("campaign", &created.link);

    // The API responds after the image of the QR code is drawn.
    let poster = CreateLinkRequest::new("https://example.com/register")
        .name("Poster")
        .wait_for_qrcode(true);
    let created = client.links().create(poster).await?;
    show("poster", &created.link);
    if let Some(url) = created.link.qrcode_signed_url {
        println!("{:>10}  {url}", "QR code");
    }
    Ok(())
}

fn show(label: &str, link: &Link) {
    println!("{label:>10}  {}", link.entrypoint);
}
