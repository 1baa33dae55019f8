fn main() {
    let _ = linkbreakers_sdk::Client::builder().api_key("key");
}
