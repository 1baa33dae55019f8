//! Writes `reference.md`, every call with its options and result, and `llms.txt`, an index of them: for readers without
//! rustdoc, people and programs alike.
//!
//! Both come from the model that the crate comes from, so that `regen --check` finds them out of date as well.

use std::collections::BTreeMap;

use super::method_docs::{first_sentence, option_lines, result};
use crate::docs;
use crate::model::{Api, Operation, Resource, Shape, TypeKind};
use crate::text;
use crate::{File, Input};

/// Generates the reference of the sections of all resources. `krate` is the name of the package.
pub fn file(api: &Api, input: &Input<'_>, krate: &str, sections: &BTreeMap<&str, String>) -> File {
    let (title, version) = (
        docs::markdown(&text::line(&api.info.title)),
        &api.info.version,
    );
    let version = docs::code(version);
    let source = text::line(input.document_name).replace("--", "- -");
    let mut text = format!(
        "<!-- @generated from {source} by `cargo xtask regen`. Do not edit. -->\n\n# Reference of {krate}\n\nEvery call of {title}, version {version}. Calls are awaited; options are called before that. Types are in `types`, and are built by `new` and setters.\n"
    );
    let names = api.resources.keys();
    text.extend(names.filter_map(|name| sections.get(name.as_str()).map(String::as_str)));
    let path = "reference.md".to_owned();
    File { path, text }
}

/// Generates the section of a resource, with an example of each operation.
pub fn section(api: &Api, name: &str, resource: &Resource, examples: Vec<Vec<String>>) -> String {
    let mut lines = vec![String::new(), format!("## {name}"), String::new()];
    lines.push(about(resource));
    for (operation, example) in resource.operations.iter().zip(examples) {
        lines.extend(call(api, name, operation, example));
    }
    lines.join("\n") + "\n"
}

fn about(resource: &Resource) -> String {
    match docs::first_paragraph(&resource.docs) {
        about if about.is_empty() => {
            let title = docs::in_a_sentence(&resource.title);
            docs::sentence(&format!("Operations on {}", docs::markdown(&title)))
        }
        about => about,
    }
}

fn call(api: &Api, resource: &str, operation: &Operation, example: Vec<String>) -> Vec<String> {
    let request = docs::code(&format!("{} {}", operation.method, operation.path));
    let mut lines = vec![
        String::new(),
        format!("### {resource}().{}", operation.name),
        String::new(),
        format!("{} {request}.", summary(operation)),
        String::new(),
        "```rust".to_owned(),
    ];
    lines.extend(example);
    lines.push("```".to_owned());
    for (title, content) in [
        ("Body", body(api, operation)),
        (
            "Options",
            option_lines(api, operation, &|name, ty| format!("`{name}({ty})`")),
        ),
        (
            "Returns",
            result(api, operation, &|name| format!("`{name}`"))
                .into_iter()
                .collect(),
        ),
    ] {
        if content.is_empty() {
            continue;
        }
        lines.push(String::new());
        match content.as_slice() {
            [line] if !line.starts_with("- ") => lines.push(format!("{title}: {line}")),
            several => {
                lines.extend([format!("{title}:"), String::new()]);
                lines.extend_from_slice(several);
            }
        }
    }
    lines
}

/// Returns what the body of a call is made from.
fn body(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let ty = docs::code(&api.rust(&body.shape));
    let Shape::Named(key) = &body.shape else {
        return vec![format!("{ty}.")];
    };
    let TypeKind::Struct(object) = &api.types[key].kind else {
        return vec![format!("{ty}.")];
    };
    let by_wire = |wire: &String| object.fields.iter().find(|field| field.wire == *wire);
    let arguments: Vec<_> = object.constructor.iter().filter_map(by_wire).collect();
    let setters: Vec<_> = object.settable().collect();
    let names = |fields: &[&crate::model::Field]| {
        let names: Vec<String> = fields
            .iter()
            .map(|field| docs::code(&field.ident))
            .collect();
        names.join(", ")
    };
    let mut line = match arguments.as_slice() {
        [] => ty,
        required => format!("{ty} of {}", names(required)),
    };
    if !setters.is_empty() {
        line.push_str(&format!("; setters {}", names(&setters)));
    }
    line.push('.');
    vec![line]
}

fn summary(operation: &Operation) -> String {
    let summary = docs::sentence(&docs::first_paragraph(&operation.summary));
    if summary.is_empty() {
        return format!("Calls {}.", docs::code(&operation.id));
    }
    summary
}

/// Generates the index: a line for each call, which links to its place in the reference. `krate` is the name of the
/// package.
pub fn index(api: &Api, krate: &str) -> File {
    let title = docs::markdown(&text::line(&api.info.title));
    let mut lines = vec![
        format!("# {krate}"),
        String::new(),
        format!(
            "> A Rust SDK for {title}. `Client::from_env()` reads the access token from `{}_TOKEN`; each call is a method of a resource, such as those below, and is awaited.",
            api.info.env
        ),
        String::new(),
        "- [README](README.md): recipes for each task".to_owned(),
        "- [Reference](reference.md): every call with its options and result".to_owned(),
    ];
    for (name, resource) in &api.resources {
        lines.extend([String::new(), format!("## {name}"), String::new()]);
        for operation in &resource.operations {
            let anchor = format!("{name}{}", operation.name);
            let about = first_sentence(&summary(operation));
            lines.push(format!(
                "- [client.{name}().{}](reference.md#{anchor}): {about}",
                operation.name
            ));
        }
    }
    File {
        path: "llms.txt".to_owned(),
        text: lines.join("\n") + "\n",
    }
}
