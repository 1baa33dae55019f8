//! Makes one call with the published crate, for the size of the program.

use linkbreakers::apis::{configuration::Configuration, links_api};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let configuration = Configuration {
        bearer_access_token: Some(std::env::var("TOKEN")?),
        ..Configuration::default()
    };
    let response = links_api::links_service_get(&configuration, "id", None).await?;
    println!("{:?}", response.link.and_then(|link| link.name));
    Ok(())
}
