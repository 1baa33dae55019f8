//! Creates links in bulk, 250 per request, with a progress bar; resumes an interrupted run.
//!
//! `cargo run --example bulk_links -- 10000`, with LINKBREAKERS_TOKEN set. To resume a run, add the key that it
//! printed, `-- 10000 KEY`: links that it created are not created again.

use std::io::Write;
use std::process::ExitCode;

use linkbreakers_sdk::types::CreateLinkRequest;
use linkbreakers_sdk::{ClientBuilder, Error, Throttle};

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
    // Throttled, so that no number of batches exceeds the rate limit.
    let client = ClientBuilder::from_env()?
        .throttle(Throttle::automatic())
        .build()?;
    let mut arguments = std::env::args().skip(1);
    let count = arguments
        .next()
        .and_then(|count| count.parse().ok())
        .unwrap_or(10_000_usize);

    let links = (1..=count).map(|number| {
        CreateLinkRequest::new(format!("https://example.com/products/{number}"))
            .name(format!("Product {number}"))
            .tags(["catalogue"])
            .metadata([("sku", format!("SKU-{number:05}"))])
    });
    let mut creation = client
        .links()
        .create_many(links)
        .progress(move |done| bar(done.created + done.refused, count));
    if let Some(key) = arguments.next() {
        creation = creation.key(key);
    }
    let report = creation.await;
    eprintln!();

    for batch in report.batches() {
        if let Err(error) = &batch.outcome {
            println!(
                "links {} to {}: {error}",
                batch.first + 1,
                batch.first + batch.len
            );
        }
    }
    let created = report
        .items()
        .filter(|(_, outcome)| outcome.is_ok())
        .count();
    println!("{created} of {count} links created; key {}", report.key());
    report.into_links().map(drop)
}

/// Draws a progress bar on one line of the terminal.
fn bar(done: usize, total: usize) {
    let filled = 40 * done / total.max(1);
    eprint!("\r[{:<40}] {done}/{total}", "#".repeat(filled));
    let _ = std::io::stderr().flush();
}
