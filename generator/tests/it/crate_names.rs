//! Names that a document leaves to the generator: of the crate, of its environment variables, of resources.

use crate::refusals::document;
use crate::support::{input, manifest};
use serde_json::{Value, json};

#[test]
fn titles_and_servers_of_any_kind_name_a_crate() {
    let cases = [
        (
            "Swagger Petstore - OpenAPI 3.0",
            "https://x.test",
            "SWAGGER_PETSTORE",
            "https://x.test",
        ),
        (
            "API",
            "https://api.links.example/v2/",
            "LINKS",
            "https://api.links.example/v2",
        ),
        ("", "", "API", ""),
        ("Rust", "/api/v3", "RUST", "/api/v3"),
        ("std", "//api.example.com", "STD", "https://api.example.com"),
        ("test", "v1", "TEST", "/v1"),
        (
            "クリック API",
            "https://api.click.jp:8443/a/",
            "CLICK",
            "https://api.click.jp:8443/a",
        ),
        (
            "2FA service v2",
            "http://localhost:1",
            "API_2FA",
            "http://localhost:1",
        ),
        (
            "A \"quoted\"\n\ttitle \u{7}",
            "https://x.test",
            "A_QUOTED_TITLE",
            "https://x.test",
        ),
        (
            "The very long title of an interface that nobody ever shortened to anything",
            "https://x.test",
            "VERY_LONG_TITLE_OF_AN_INTERFACE_THAT",
            "https://x.test",
        ),
    ];
    let manifest = manifest();
    for (title, server, env, base) in cases {
        let text = document(|document| {
            document["info"]["title"] = title.into();
            document["servers"] = match server {
                "" => json!([]),
                server => json!([{"url": server}]),
            };
        });
        let output = generator::generate(&input(&text, "small.json", None, &manifest));
        let output = output.unwrap_or_else(|error| panic!("{title}: {error}"));
        let file = |path: &str| {
            let file = output.files.iter().find(|file| file.path == path);
            file.map(|file| file.text.as_str()).unwrap()
        };
        let root = file("src/generated/mod.rs");
        assert!(root.contains(&format!("env: {env:?},")), "{title}: {root}");
        assert!(
            root.contains(&format!("base_url: {base:?},")),
            "{title}: {root}"
        );
        let crates: toml::Table = file("Cargo.toml").parse().unwrap();
        let name = env.to_lowercase().replace('_', "-") + "-sdk";
        assert_eq!(
            crates["package"]["name"].as_str(),
            Some(name.as_str()),
            "{title}"
        );
        let lib = file("src/lib.rs");
        syn::parse_file(lib).unwrap_or_else(|error| panic!("{title}: {error}\n{lib}"));
        let is_unknown = base.is_empty() || base.starts_with('/');
        assert_eq!(
            lib.contains("has no server URL"),
            is_unknown,
            "{title}: {lib}"
        );
    }
}

/// Names of resources are names of files too: none is too long for a file system, and none is empty.
#[test]
fn tags_of_any_length_name_a_resource() {
    let manifest = manifest();
    for tag in [
        "x".repeat(300),
        format!("2{}", "x".repeat(300)),
        "long word ".repeat(30),
    ] {
        let text = operation(|operation| {
            operation["tags"] = json!([tag]);
            operation["operationId"] = json!("make");
        });
        let output = generator::generate(&input(&text, "small.json", None, &manifest));
        let output = output.unwrap_or_else(|error| panic!("{tag}: {error}"));
        let mut files = output.files.iter();
        assert!(files.all(|file| file.path.len() < 100), "{tag}");
    }
}
