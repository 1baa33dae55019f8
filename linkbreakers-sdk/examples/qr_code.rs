//! Designs the QR code of a link, waits until it is drawn, and saves the image.
//!
//! `cargo run --example qr_code -- code.png`, with LINKBREAKERS_TOKEN set.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use linkbreakers_sdk::Client;
use linkbreakers_sdk::types::{
    BackgroundOptions, CreateLinkRequest, DotsOptions, DotsType, ThemeColor, ThemeColorType,
    UpdateQrcodeDesignRequest,
};

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
    let path = std::env::args().nth(1).unwrap_or("code.png".to_owned());

    let body = CreateLinkRequest::new("https://example.com/menu")
        .name("Menu")
        .wait_for_qrcode(true);
    let link = client.links().create(body).await?.link;
    let design = link.qrcode_design_id.ok_or("the link has no QR code")?;

    let gradient =
        ThemeColor::new(["#1d4ed8", "#9333ea"], ThemeColorType::Linear).direction("135deg");
    let white = ThemeColor::new(["#ffffff"], ThemeColorType::Solid);
    let change = UpdateQrcodeDesignRequest::new()
        .dots_options(
            DotsOptions::new()
                .type_(DotsType::Rounded)
                .theme_color(gradient),
        )
        .background_options(BackgroundOptions::new().theme_color(white))
        .error_correction_level("H");
    client.qrcode_design().update(&design, change).await?;

    let url = wait_until_drawn(&client, &link.id).await?;
    let image = tokio::task::spawn_blocking(move || download(&url)).await??;
    std::fs::write(&path, &image)?;
    println!("{path}: {} bytes", image.len());
    Ok(())
}

/// Waits until the image shows the design; returns its URL, which is valid for a limited time.
async fn wait_until_drawn(client: &Client, id: &str) -> Result<String, Box<dyn Error>> {
    for _ in 0..30 {
        let request = client.links().get(id).include(["qrcodeSignedUrl"]);
        let link = request.await?.link;
        match (link.qrcode_pending_update_since, link.qrcode_signed_url) {
            (None, Some(url)) => return Ok(url),
            _ => tokio::time::sleep(Duration::from_secs(1)).await,
        }
    }
    Err("the QR code was not drawn within 30 seconds".into())
}

/// Downloads the image. The signed URL leads to external storage, which must not receive the token.
fn download(url: &str) -> Result<Vec<u8>, ureq::Error> {
    ureq::get(url).call()?.into_body().read_to_vec()
}
