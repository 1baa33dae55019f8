//! Receives the deliveries of a webhook (axum), verifies their signatures, and prints them.
//!
//! `cargo run --example webhook_server -- 8080`. Set WEBHOOK_SECRET and WEBHOOK_SIGNATURE_HEADER to verify
//! signatures; the API does not document the name of that header, so read it from a delivery. With
//! LINKBREAKERS_TOKEN and WEBHOOK_URL set, it also registers itself, and removes the registration on Ctrl-C.

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use linkbreakers_sdk::Client;
use linkbreakers_sdk::types::CreateWebhookRequest;
use linkbreakers_sdk::webhook_delivery::{Delivery, Verifier};
use tokio::net::TcpListener;

/// The header with the signature of a delivery, and what verifies it.
struct Check {
    header: String,
    verifier: Verifier,
}

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

async fn run() -> Result<(), Box<dyn Error>> {
    let port = std::env::args()
        .nth(1)
        .map_or(Ok(8080), |port| port.parse())?;
    let check = match (
        variable("WEBHOOK_SIGNATURE_HEADER"),
        variable("WEBHOOK_SECRET"),
    ) {
        (Some(header), Some(secret)) => Some(Check {
            header,
            verifier: Verifier::new(secret),
        }),
        _ => {
            eprintln!(
                "Signatures are not verified: set WEBHOOK_SECRET and WEBHOOK_SIGNATURE_HEADER."
            );
            None
        }
    };
    let app = Router::new()
        .route("/hooks", post(receive))
        .with_state(Arc::new(check));
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("listening on http://{}/hooks", listener.local_addr()?);

    let registered = match variable("WEBHOOK_URL") {
        Some(url) => Some(register(url).await?),
        None => None,
    };
    tokio::select! {
        ended = axum::serve(listener, app) => ended?,
        stopped = tokio::signal::ctrl_c() => stopped?,
    }
    if let Some((client, id)) = registered {
        client.webhooks().delete(id).await?;
    }
    Ok(())
}

/// Registers this server as a webhook, under its public URL.
async fn register(url: String) -> Result<(Client, String), linkbreakers_sdk::Error> {
    let client = Client::from_env()?;
    let created = client
        .webhooks()
        .create(CreateWebhookRequest::new(url, "webhook_server example"))
        .await?;
    let id = created.webhook.id;
    println!("registered as webhook {id}");
    Ok((client, id))
}

/// Handles a delivery. The body is taken as bytes, since the signature covers them and not the parsed JSON.
async fn receive(
    State(check): State<Arc<Option<Check>>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if let Some(check) = check.as_ref() {
        // Without the header the signature is empty, which verifies no body.
        let value = headers
            .get(&check.header)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if check.verifier.verify(&body, value).is_err() {
            return StatusCode::UNAUTHORIZED;
        }
    }
    let Ok(delivery) = Delivery::parse(&body) else {
        return StatusCode::BAD_REQUEST;
    };
    let kind = match (delivery.event_type(), delivery.kind()) {
        (Some(event_type), _) => event_type.to_owned(),
        (None, Some(kind)) => kind.to_string(),
        (None, None) => "unknown".to_owned(),
    };
    let event = delivery
        .event()
        .map_or("unknown".to_owned(), |event| event.id);
    println!("delivery of kind {kind}, event {event}");
    // Respond at once; put work that takes time into a queue.
    StatusCode::NO_CONTENT
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
