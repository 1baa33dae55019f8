//! The state that the server begins with.

use std::time::{Duration, SystemTime};

use serde_json::json;

use super::access::members;
use super::qrcodes::templates;
use super::store::Store;
use super::{events, links, visitors};

/// Creates a workspace with a member, a template, 3 links, 4 visitors and 60 events of the last 15 days.
pub fn seeded() -> Store {
    let mut store = Store::default();
    store.members.push(members::founder());
    store.templates.push(templates::built_in());
    for (name, shortlink, tags) in [
        ("Spring menu", "menu", ["print", "food"]),
        ("Autumn catalogue", "catalogue", ["print", "shop"]),
        ("Trade fair", "fair", ["event", "print"]),
    ] {
        let destination = format!("https://example.com/{shortlink}");
        let body =
            json!({"destination": destination, "name": name, "shortlink": shortlink, "tags": tags});
        // The bodies are valid, and no shortlink is taken yet.
        let _ = links::create(&mut store, &body, "http://127.0.0.1:4010");
    }
    for (first, last) in [
        ("Ada", "Lovelace"),
        ("Alan", "Turing"),
        ("Grace", "Hopper"),
        ("Emmy", "Noether"),
    ] {
        let email = format!("{}@example.com", first.to_lowercase());
        let data = json!({"$email": email, "$firstName": first, "$lastName": last, "plan": "free"});
        visitors::create(&mut store, &data);
    }
    for number in 0..60_u64 {
        let (link, visitor) = (number as usize % 3, number as usize % 4);
        let at = SystemTime::now() - Duration::from_secs((60 - number) * 6 * 60 * 60);
        events::record(&mut store, link, Some(visitor), at);
    }
    store
}
