//! Copies events into a file of JSON lines; each run appends the events since the last one.
//!
//! `cargo run --example incremental_sync -- events.jsonl`, with LINKBREAKERS_TOKEN set. The process can be killed
//! at any time: a cursor file next to the events records how much of the file is complete, and the next run
//! truncates the file to that length and fetches the rest again.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use linkbreakers_sdk::Client;
use serde::{Deserialize, Serialize};

/// The time before the last run that a run fetches again, for events that arrived late.
const OVERLAP: Duration = Duration::from_secs(15 * 60);

/// How much of the file is complete.
#[derive(Default, Serialize, Deserialize)]
struct Cursor {
    /// The time up to which events were fetched, in seconds since the Unix epoch.
    until: i64,
    /// The length of the file in bytes.
    length: u64,
    /// Ids of the events in the overlap, so that they are not written twice.
    recent: BTreeSet<String>,
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
    let client = Client::from_env()?;
    let path = std::env::args().nth(1).unwrap_or("events.jsonl".to_owned());
    let cursor_path = format!("{path}.cursor");
    let cursor = load(&cursor_path)?;

    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)?;
    if file.metadata()?.len() < cursor.length {
        return Err(format!(
            "{path} is shorter than {cursor_path} records; remove both files to start again"
        )
        .into());
    }
    file.set_len(cursor.length)?;
    file.seek(SeekFrom::End(0))?;

    let now: DateTime<Utc> = SystemTime::now().into();
    let mut request = client.events().list().end_date(now).page_size(1000);
    if let Some(until) = DateTime::from_timestamp(cursor.until, 0).filter(|_| cursor.until > 0) {
        request = request.start_date(until - OVERLAP);
    }
    let mut next = Cursor {
        until: now.timestamp(),
        ..Cursor::default()
    };
    let (mut events, mut written) = (request.items(), 0);
    while let Some(event) = events.try_next().await? {
        // Twice the overlap, to be sure to include all that the next run may see again.
        if event.scanned_at.is_some_and(|at| at >= now - OVERLAP * 2) {
            next.recent.insert(event.id.clone());
        }
        if !cursor.recent.contains(&event.id) {
            writeln!(file, "{}", serde_json::to_string(&event)?)?;
            written += 1;
        }
    }
    // The events must be on disk before the cursor says so.
    file.sync_all()?;
    next.length = file.metadata()?.len();
    save(&cursor_path, &next)?;
    println!("{written} new events in {path}");
    Ok(())
}

fn load(path: &str) -> Result<Cursor, Box<dyn Error>> {
    match fs::read(path) {
        Ok(text) => Ok(serde_json::from_slice(&text)?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Cursor::default()),
        Err(error) => Err(error.into()),
    }
}

/// Replaces the cursor atomically: a reader sees either the old one or the new one.
fn save(path: &str, cursor: &Cursor) -> Result<(), Box<dyn Error>> {
    let draft = format!("{path}.new");
    let mut file = fs::File::create(&draft)?;
    file.write_all(&serde_json::to_vec(cursor)?)?;
    file.sync_all()?;
    fs::rename(&draft, Path::new(path))?;
    Ok(())
}
