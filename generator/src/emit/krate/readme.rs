//! Writes the README of a crate of its own, with a first call, and the start of its changelog.

use crate::emit::method_docs::example;
use crate::model::{Api, Operation, ResponseBody};
use crate::{docs, names, text};

/// The README. What is between the marks is generated again; the rest belongs to whoever publishes the crate.
pub fn readme(api: &Api, krate: &str, about: &str) -> String {
    let mut out = format!(
        "# {krate}\n\n<!--\n# region generated: api\n-->\n{}\n",
        docs::markdown(&text::line(about))
    );
    out.push_str(&format!(
        "\nGenerated for version {} of the API.\n",
        docs::code(&text::line(&api.info.version))
    ));
    if let Some((resource, operation)) = first(api) {
        out.push_str(&call(api, krate, resource, operation));
    }
    let env = &api.info.env;
    out.push_str(&format!(
        "\n## Token\n\n`Client::from_env` reads the access token from `{env}_TOKEN`, and the URL of another server from `{env}_BASE_URL`. `Client::builder().token(..)` takes it from elsewhere. It is sent as `Authorization: Bearer`.\n"
    ));
    if let Some(events) = api.events() {
        out.push_str(&format!(
            "\n## Webhooks\n\n`types::{events}::parse` reads the events that the API sends to its callers; `parse_named` takes the name of the event too.\n"
        ));
    }
    let mut features: Vec<String> = api
        .resources
        .keys()
        .map(|name| names::feature(name))
        .collect();
    features.sort();
    out.push_str("\n## Features\n\nEach resource is a feature, all on by default:\n\n");
    out.extend(features.iter().map(|name| format!("- `{name}`\n")));
    out.push_str("- `unreached-types`: types that no operation reaches\n\nOthers add what their names say: `blocking`, `stream`, `tracing`, `gzip`, `http2`, `socks`, `native-tls` in place of `rustls`.\n");
    out.push_str("\nSee [reference.md](reference.md) for every call.\n<!--\n# endregion\n-->\n");
    out
}

/// Returns the operation that shows best how to call the API: it reads something, and needs little.
fn first(api: &Api) -> Option<(&str, &Operation)> {
    api.operations().min_by_key(|(_, operation)| {
        let reads = operation.method == "GET" && operation.response != ResponseBody::None;
        let required = operation.params.iter().filter(|param| param.required);
        (
            operation.deprecated,
            !reads,
            operation.arguments().count() + required.count(),
            operation
                .body
                .as_ref()
                .is_some_and(|body| body.is_argument()),
        )
    })
}

fn call(api: &Api, krate: &str, resource: &str, operation: &Operation) -> String {
    let lines: String = example::lines(api, resource, operation)
        .iter()
        .map(|line| format!("    {line}\n"))
        .collect();
    let types = if lines.contains("types::") {
        ", types"
    } else {
        ""
    };
    let name = krate.replace('-', "_");
    format!(
        "\n## First call\n\n```rust\nuse {name}::{{Client, Error{types}}};\n\nasync fn first_call() -> Result<(), Error> {{\n    let client = Client::from_env()?;\n{lines}    Ok(())\n}}\n```\n"
    )
}

/// The start of the changelog, which is written once.
pub fn changelog(krate: &str) -> String {
    format!(
        "# Changelog\n\nAll notable changes to `{krate}`, in the format of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n\n## [Unreleased]\n\n### Added\n\n- The first version of the crate.\n"
    )
}
