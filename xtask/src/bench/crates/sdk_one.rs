//! One call with the SDK, for the size of the program.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = linkbreakers_sdk::Client::new(std::env::var("TOKEN")?)?;
    let answer = client.links().get("id").await?;
    println!("{}", answer.link.name);
    Ok(())
}
