//! Iterates over 1,000,000 links with `items()` and prints the peak of the memory used.
//!
//! `cargo run --example walk --features testing`; the pages come from memory.

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::{Client, Error};

/// Links per page.
const SIZE: usize = 1000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let pages = std::env::args()
        .nth(1)
        .and_then(|n| n.parse().ok())
        .unwrap_or(1000);
    let memory = MockTransport::new(move |request| {
        let query = request.uri.query().unwrap_or("");
        let token = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("pageToken="));
        let at: usize = token.and_then(|token| token.parse().ok()).unwrap_or(0);
        MockResponse::new(200, page(at, pages))
    });
    memory.stop_recording();
    let client = Client::builder().token("t").transport(memory).build()?;
    let mut items = client.links().list().page_size(1000).items();
    let mut count = 0;
    while let Some(link) = items.try_next().await? {
        count += usize::from(!link.id.is_empty());
    }
    println!("{count} items, peak RSS {} MB", peak_megabytes());
    Ok(())
}

/// The body of a page, in the format of the API.
fn page(at: usize, pages: usize) -> String {
    let link = |i| {
        format!(
            r#"{{"id":"{i:036}","destination":"https://example.com/{i}","name":"Link {i}","eventCount":"{i}","tags":[{{"name":"a"}},{{"name":"b"}}],"createdAt":"2026-01-02T03:04:05Z","metadata":{{"k":"v"}}}}"#
        )
    };
    let links: Vec<String> = (at * SIZE..(at + 1) * SIZE).map(link).collect();
    let next = if at + 1 < pages {
        (at + 1).to_string()
    } else {
        String::new()
    };
    format!(
        r#"{{"links":[{}],"nextPageToken":"{next}"}}"#,
        links.join(",")
    )
}

/// The peak of resident memory as Linux reports it; 0 on other systems.
fn peak_megabytes() -> u64 {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        return 0;
    };
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
