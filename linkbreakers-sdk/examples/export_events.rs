//! Exports events as CSV into a file, page by page, and prints the progress.
//!
//! `cargo run --example export_events -- events.csv`, with LINKBREAKERS_TOKEN set.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use linkbreakers_sdk::Client;

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
    let client = Client::from_env()?;
    let path = std::env::args().nth(1).unwrap_or("events.csv".to_owned());
    let mut file = BufWriter::new(File::create(&path)?);

    // Without progress, `.export_csv(file)` replaces this loop.
    let month = SystemTime::now() - Duration::from_secs(30 * 24 * 60 * 60);
    let mut csv = client.events().list().start_date(month).csv();
    let mut bytes = 0;
    while let Some(chunk) = csv.try_next().await? {
        file.write_all(&chunk)?;
        bytes += chunk.len();
        eprint!("\r{path}: {bytes} bytes ");
    }
    file.into_inner()?.sync_all()?;
    eprintln!();
    println!("{path}: {bytes} bytes");
    Ok(())
}
