//! A report in the terminal: visits by day, campaigns, countries, devices and the funnel of the last 30 days.
//!
//! `cargo run --example analytics_report -- LINK_ID`, with LINKBREAKERS_TOKEN set; without an id, over all links.

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use linkbreakers_sdk::chrono::{DateTime, Utc};
use linkbreakers_sdk::types::{
    EventsTimeSeriesData, GetDeviceDistributionRequest, GetEventsTimeSeriesRequest,
    GetGeoBreakdownRequest, GetStepFunnelRequest, GetTopLinksRequest,
};
use linkbreakers_sdk::{Client, Error};

/// The days of the report.
const DAYS: usize = 30;

/// The length of the longest bar, in characters.
const WIDTH: f64 = 25.0;

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
    let analytics = client.analytics_data();
    let since = SystemTime::now() - Duration::from_secs(DAYS as u64 * 24 * 60 * 60);

    let mut visits = GetEventsTimeSeriesRequest::new()
        .start_date(since)
        .interval_in_minutes(24 * 60);
    let top = GetTopLinksRequest::new().start_date(since).limit(10);
    let mut geo = GetGeoBreakdownRequest::new().start_date(since).limit(10);
    let mut devices = GetDeviceDistributionRequest::new().start_date(since);
    let mut funnel = GetStepFunnelRequest::new().start_date(since);
    let link_ids = [
        &mut visits.link_id,
        &mut geo.link_id,
        &mut devices.link_id,
        &mut funnel.link_id,
    ];
    for link_id in link_ids {
        *link_id = std::env::args().nth(1);
    }

    // The requests do not depend on each other, so they are sent concurrently.
    let (visits, top, geo, devices, funnel) = tokio::try_join!(
        client.time_series().get_events(visits).into_future(),
        analytics.get_top_links(top).into_future(),
        analytics.get_geo_breakdown(geo).into_future(),
        analytics.get_device_distribution(devices).into_future(),
        analytics.get_step_funnel(funnel).into_future(),
    )?;

    let days = by_day(&visits.time_series.data, since.into());
    let total: u64 = days.iter().sum();
    println!(
        "Visits by day\n  {} {total} in {DAYS} days",
        sparkline(&days)
    );

    let events = f64::from(top.total_events.max(1));
    println!("\nCampaigns");
    for link in &top.data {
        let share = 100.0 * f64::from(link.event_count) / events;
        row(&link.name, link.event_count, Some(share));
    }
    println!("\nCountries");
    for country in &geo.data {
        let share = Some(country.percentage);
        row(&country.location, country.event_count, share);
    }
    println!("\nDevices");
    for device in &devices.data {
        let share = Some(device.percentage);
        row(&device.device_type, device.event_count, share);
    }
    println!("\nFunnel");
    for step in &funnel.steps {
        row(&step.step_action, step.visits, step.conversion_rate);
    }
    Ok(())
}

/// Returns the visits of each day. Days without any may be left out of the response.
fn by_day(data: &[EventsTimeSeriesData], since: DateTime<Utc>) -> Vec<u64> {
    let mut days = vec![0; DAYS + 1];
    for point in data {
        let Some(at) = point.timestamp else { continue };
        let day = (at.date_naive() - since.date_naive()).num_days();
        let day = usize::try_from(day).ok().and_then(|day| days.get_mut(day));
        if let Some(day) = day {
            *day += u64::try_from(point.event_count).unwrap_or(0);
        }
    }
    days
}

/// Draws values as columns, of which the highest is the largest value.
fn sparkline(values: &[u64]) -> String {
    const COLUMNS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let largest = values.iter().copied().max().unwrap_or(0).max(1);
    let column = |value: &u64| COLUMNS[(value * 8).div_ceil(largest) as usize];
    values.iter().map(column).collect()
}

/// Draws a share in percent as a bar, to an eighth of a character.
fn bar(share: f64) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (share.clamp(0.0, 100.0) / 100.0 * WIDTH * 8.0).round() as usize;
    "█".repeat(eighths / 8) + PARTS[eighths % 8]
}

/// Prints a name, a count and a share in percent, with a bar for the share.
fn row(name: &str, count: impl Into<i64>, share: Option<f64>) {
    let count = count.into();
    // Names are what somebody has typed: control characters could change what is on the terminal.
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    // A rate of nothing is no rate, and not 0 %.
    match share {
        Some(share) => println!("  {name:<22} {count:>8} {share:>6.1} %  {}", bar(share)),
        None => println!("  {name:<22} {count:>8}      - %"),
    }
}
