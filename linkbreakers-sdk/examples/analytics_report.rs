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
    let since = SystemTime::now() - Duration::from_secs(30 * 24 * 60 * 60);

    let top = GetTopLinksRequest::new().start_date(since).limit(10);
    let mut geo = GetGeoBreakdownRequest::new().start_date(since).limit(10);
    let mut devices = GetDeviceDistributionRequest::new().start_date(since);
    let mut funnel = GetStepFunnelRequest::new().start_date(since);
    for link_id in [&mut geo.link_id, &mut devices.link_id, &mut funnel.link_id] {
        *link_id = std::env::args().nth(1);
    }

    // The four requests do not depend on each other, so they are sent concurrently.
    let (top, geo, devices, funnel) = tokio::try_join!(
        analytics.get_top_links(top).into_future(),
        analytics.get_geo_breakdown(geo).into_future(),
        analytics.get_device_distribution(devices).into_future(),
        analytics.get_step_funnel(funnel).into_future(),
    )?;

    let events = f64::from(top.total_events.max(1));
    println!("Campaigns");
    for link in &top.data {
        let share = 100.0 * f64::from(link.event_count) / events;
        row(&link.name, link.event_count, Some(share));
    }
    println!("\nCountries");
    for country in &geo.data {
        row(
            &country.location,
            country.event_count,
            Some(country.percentage),
        );
    }
    println!("\nDevices");
    for device in &devices.data {
        row(
            &device.device_type,
            device.event_count,
            Some(device.percentage),
        );
    }
    println!("\nFunnel");
    for step in &funnel.steps {
        row(&step.step_action, step.visits, step.conversion_rate);
    }
    Ok(())
}

/// Prints a name, a count and a share in percent, with a bar for the share.
fn row(name: &str, count: impl Into<i64>, share: Option<f64>) {
    let count = count.into();
    // A rate of nothing is no rate, and not 0 %.
    let Some(share) = share else {
        println!("  {name:<22} {count:>8}      - %");
        return;
    };
    let bar = "#".repeat((share / 4.0).clamp(0.0, 25.0) as usize);
    println!("  {name:<22} {count:>8} {share:>6.1} %  {bar}");
}
