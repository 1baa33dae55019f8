//! Lists visitors: one page with the total and the rate limit, then all visitors, then those of a filter.
//!
//! `cargo run --example list_visitors`, with LINKBREAKERS_TOKEN set.

use std::process::ExitCode;

use linkbreakers_sdk::types::{
    ListVisitorsRequest, SortDirection, Visitor, VisitorAttributeFilter,
    VisitorAttributeFilterOperator, VisitorSortField,
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

    let page = client
        .visitors()
        .list()
        .page_size(2)
        .sort_field(VisitorSortField::VisitCount)
        .sort_direction(SortDirection::Desc)
        .send()
        .await?;
    let remaining = page.rate_limit().and_then(|limit| limit.remaining);
    if let Some(total) = page.total_count() {
        println!("The most active, of {total}:");
    }
    page.visitors().iter().for_each(show);
    println!(
        "Requests left in this minute: {}",
        remaining.map_or("unknown".to_owned(), |remaining| remaining.to_string())
    );

    println!("Everybody:");
    let mut visitors = client.visitors().list().items();
    while let Some(visitor) = visitors.try_next().await? {
        show(&visitor);
    }

    println!("On the plan `pro`:");
    let plan = VisitorAttributeFilter::new()
        .key("plan")
        .operator(VisitorAttributeFilterOperator::StringEquals)
        .value("pro");
    let found = client
        .visitors()
        .search(ListVisitorsRequest::new().attribute_filters([plan]))
        .await?;
    found.visitors().iter().for_each(show);
    Ok(())
}

fn show(visitor: &Visitor) {
    let name = format!("{} {}", visitor.first_name, visitor.last_name);
    println!(
        "  {name:<20} {:<24} {:>4} visits",
        visitor.email, visitor.visit_count
    );
}
