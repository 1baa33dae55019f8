//! Makes one call with the SDK, for the size of the program.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = linkbreakers_sdk::Client::new(std::env::var("TOKEN")?)?;
    let response = client.links().get("id").await?;
    println!("{}", response.link.name);
    Ok(())
}
