//! Saves the QR code of a link as an image: of a new link with a design, or of the link whose id is given.
//!
//! `cargo run --example qr_code -- code.png [ID]`, with LINKBREAKERS_TOKEN set. A name that ends in `.svg` gives
//! SVG.

use std::process::ExitCode;

use linkbreakers_sdk::types::{
    BackgroundOptions, CreateLinkRequest, DotsOptions, DotsType, ThemeColor, ThemeColorType,
    UpdateQrcodeDesignRequest,
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
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().unwrap_or("code.png".to_owned());
    let id = match arguments.next() {
        Some(id) => id,
        None => designed(&client).await?,
    };
    client.links().qrcode(id).save(&path).await?;
    println!("{path}");
    Ok(())
}

/// Creates a link whose code has rounded dots with a gradient; returns its id.
async fn designed(client: &Client) -> Result<String, Error> {
    let body = CreateLinkRequest::new("https://example.com/menu")
        .name("Menu")
        .wait_for_qrcode(true);
    let link = client.links().create(body).await?.link;

    let gradient =
        ThemeColor::new(["#1d4ed8", "#9333ea"], ThemeColorType::Linear).direction("135deg");
    let white = ThemeColor::new(["#ffffff"], ThemeColorType::Solid);
    let dots = DotsOptions::new()
        .type_(DotsType::Rounded)
        .theme_color(gradient);
    let change = UpdateQrcodeDesignRequest::new()
        .dots_options(dots)
        .background_options(BackgroundOptions::new().theme_color(white))
        .error_correction_level("H");
    if let Some(design) = &link.qrcode_design_id {
        client.qrcode_design().update(design, change).await?;
    }
    Ok(link.id)
}
