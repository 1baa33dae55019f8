//! A report in the terminal: campaigns, countries, devices and the funnel of the last 30 days.
//!
//! `cargo run --example analytics_report -- LINK_ID`, with LINKBREAKERS_TOKEN set; without an id, over all links.

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use linkbreakers_sdk::types::{
    GetDeviceDistributionRequest, GetGeoBreakdownRequest, GetStepFunnelRequest, GetTopLinksRequest,
};
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
    let analytics = client.analytics_data();
    let link = std::env::args().nth(1).unwrap_or_default();
    let since = SystemTime::now() - Duration::from_secs(30 * 24 * 60 * 60);

    // The four do not depend on each other: asked for at the same time.
    let (top, geo, devices, funnel) = tokio::try_join!(
        analytics
            .get_top_links(GetTopLinksRequest::new().start_date(since).limit(10))
            .into_future(),
        analytics
            .get_geo_breakdown(
                GetGeoBreakdownRequest::new()
                    .start_date(since)
                    .link_id(&link)
                    .limit(10)
            )
            .into_future(),
        analytics
            .get_device_distribution(
                GetDeviceDistributionRequest::new()
                    .start_date(since)
                    .link_id(&link)
            )
            .into_future(),
        analytics
            .get_step_funnel(GetStepFunnelRequest::new().start_date(since).link_id(&link))
            .into_future(),
    )?;

    let events = top.total_events.unwrap_or_default();
    table(
        "Campaigns",
        top.data.into_iter().map(|row| {
            let count = row.event_count.unwrap_or_default();
            (
                row.name.unwrap_or_default(),
                i64::from(count),
                100.0 * f64::from(count) / f64::from(events.max(1)),
            )
        }),
    );
    table(
        "Countries",
        geo.data.into_iter().map(|row| {
            (
                row.location.unwrap_or_default(),
                i64::from(row.event_count.unwrap_or_default()),
                row.percentage.unwrap_or_default(),
            )
        }),
    );
    table(
        "Devices",
        devices.data.into_iter().map(|row| {
            (
                row.device_type.unwrap_or_default(),
                i64::from(row.event_count.unwrap_or_default()),
                row.percentage.unwrap_or_default(),
            )
        }),
    );
    table(
        "Funnel",
        funnel.steps.into_iter().map(|step| {
            (
                step.step_action.unwrap_or_default(),
                step.visits.unwrap_or_default(),
                step.conversion_rate.unwrap_or_default(),
            )
        }),
    );
    Ok(())
}

/// Prints rows of a name, a count and a share in percent, the latter also as a bar.
fn table(title: &str, rows: impl Iterator<Item = (String, i64, f64)>) {
    println!("\n{title}");
    for (name, count, share) in rows {
        let bar = "#".repeat((share / 4.0).clamp(0.0, 25.0) as usize);
        println!("  {name:<22} {count:>8} {share:>6.1} %  {bar}");
    }
}
