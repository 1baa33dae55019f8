//! Generates the features of the manifest; for a crate of its own, the whole manifest, `lib.rs` and the README.

mod readme;

use toml::{Table, Value};

use crate::emit::recursion;
use crate::emit::types::UNREACHED;
use crate::model::Api;
use crate::output::CHANGELOG;
use crate::{Error, File, Input, Target, docs, names, print, text};

/// The name of the generated region in the manifest.
const REGION: &str = "resources";

/// The line that ends the region.
const END: &str = "# endregion\n";

/// The path of the SDK's manifest, for errors.
const MANIFEST: &str = "linkbreakers-sdk/Cargo.toml";

/// The tables that a crate of its own copies from the SDK's manifest.
const COPIED: &[&str] = &["dependencies", "target"];

/// The development dependency that the runtime's unit tests need.
const TEST_DEPENDENCY: &str = "tokio";

/// Returns the name of the crate: that of the SDK, or one made of the API's title.
pub fn name(api: &Api, input: &Input<'_>) -> String {
    if input.target == Target::Crate {
        // The suffix keeps the name from being a keyword or a crate of Rust itself, such as `test` or `std`.
        // `info.env` does not begin with a digit.
        let name = api.info.env.to_lowercase().replace('_', "-");
        return format!("{name}-sdk");
    }
    let manifest: Table = input.manifest.parse().unwrap_or_default();
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"));
    name.and_then(Value::as_str).unwrap_or("sdk").to_owned()
}

/// Generates the manifest, and for a crate of its own `lib.rs`, the README and the start of a changelog.
pub fn files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let manifest = match input.target {
        Target::Crate => manifest(api, input)?,
        Target::Sources => splice(input.manifest, &region(api))?,
    };
    let mut out = vec![File {
        path: "Cargo.toml".to_owned(),
        text: manifest,
    }];
    if input.target == Target::Crate {
        let krate = name(api, input);
        for (path, text) in [
            ("src/lib.rs", root(api, input)),
            ("README.md", readme::readme(api, &krate, &about(api))),
            (CHANGELOG, readme::changelog(&krate)),
        ] {
            let path = path.to_owned();
            out.push(File { path, text });
        }
    }
    Ok(out)
}

/// Returns the features of the resources, as a region of a manifest.
fn region(api: &Api) -> String {
    let mut names: Vec<String> = api
        .resources
        .keys()
        .map(|name| names::feature(name))
        .collect();
    names.sort();
    let list: String = names
        .iter()
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    let single: String = names.iter().map(|name| format!("{name} = []\n")).collect();
    format!(
        "# region generated: {REGION}\n\
         # Every resource of the API.\n\
         resources = [\n{list}    \"{UNREACHED}\",\n]\n\
         {single}\
         # Types that no operation reaches.\n\
         {UNREACHED} = [\n{list}]\n\
         # endregion\n"
    )
}

/// Returns the SDK's manifest with its region replaced.
fn splice(manifest: &str, region: &str) -> Result<String, Error> {
    let start = manifest.find(&format!("# region generated: {REGION}\n"));
    let rest = start.and_then(|start| Some((start, manifest[start..].find(END)? + END.len())));
    let Some((start, len)) = rest else {
        return Err(Error::new(
            "#",
            format!("the manifest has no region `{REGION}` for the features of the resources"),
            format!(
                "add the lines `# region generated: {REGION}` and `# endregion` under `[features]`"
            ),
        )
        .in_file(MANIFEST));
    };
    Ok(format!(
        "{}{region}{}",
        &manifest[..start],
        &manifest[start + len..]
    ))
}

/// Returns the manifest of a crate of its own, with the dependencies and features of the SDK.
fn manifest(api: &Api, input: &Input<'_>) -> Result<String, Error> {
    let fault = |problem: String| {
        Error::new(
            "#",
            problem,
            "restore the SDK's Cargo.toml from version control",
        )
        .in_file(MANIFEST)
    };
    let ours: Table = input
        .manifest
        .parse()
        .map_err(|error| fault(format!("the manifest cannot be read: {error}")))?;
    let mut rest = Table::new();
    for name in COPIED {
        if let Some(table) = ours.get(*name) {
            rest.insert((*name).to_owned(), table.clone());
        }
    }
    if let Some(tokio) = ours
        .get("dev-dependencies")
        .and_then(|all| all.get(TEST_DEPENDENCY))
    {
        let table = Table::from_iter([(TEST_DEPENDENCY.to_owned(), tokio.clone())]);
        rest.insert("dev-dependencies".to_owned(), Value::Table(table));
    }
    let rest = toml::to_string(&rest)
        .map_err(|error| fault(format!("the manifest cannot be written: {error}")))?;
    let features = features(&ours).map_err(fault)?;
    let rust = ours
        .get("package")
        .and_then(|p| p.get("rust-version"))
        .and_then(Value::as_str);
    let rust = rust.map_or_else(String::new, |rust| format!("rust-version = {rust:?}\n"));
    let name = name(api, input);
    // On one line, with the quotes and escapes of TOML.
    let description = Value::String(text::line(&about(api)));
    let source = text::line(input.document_name);
    Ok(format!(
        "# Made from {source} by `cargo xtask regen`, which writes the marked regions anew; the rest is yours.\n\n\
         [package]\nname = {name:?}\nversion = \"0.0.0\"\ndescription = {description}\n\
         edition = \"2024\"\n{rust}publish = false\n\n\
         [workspace]\n\n\
         # region generated: dependencies\n{rest}{END}\n\
         [features]\n# region generated: features\n{features}{END}\n{}",
        region(api)
    ))
}

/// Returns the features of the SDK's manifest that are not generated.
fn features(ours: &Table) -> Result<String, String> {
    let Some(Value::Table(features)) = ours.get("features") else {
        return Ok(String::new());
    };
    let region = region_of(ours);
    let mut out = Table::new();
    for (name, parts) in features {
        if !region.contains(name) {
            out.insert(name.clone(), parts.clone());
        }
    }
    toml::to_string(&out).map_err(|error| format!("the manifest cannot be written: {error}"))
}

/// Returns the names of the features in the generated region: the resources, their list, and the types that
/// no operation reaches.
fn region_of(ours: &Table) -> Vec<String> {
    let all = ours
        .get("features")
        .and_then(|features| features.get(REGION));
    let mut out: Vec<String> = all
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    out.push(REGION.to_owned());
    out.push(UNREACHED.to_owned());
    out
}

/// Returns a description of the crate in one sentence.
fn about(api: &Api) -> String {
    match api.info.title.as_str() {
        "" => "SDK of an API.".to_owned(),
        title => {
            let title = title.strip_prefix("The ").unwrap_or(title);
            let is_api = title.to_lowercase().contains("api");
            format!("SDK of the {title}{}.", if is_api { "" } else { " API" })
        }
    }
}

/// Returns the front page of the docs, with a first call.
fn front(api: &Api, input: &Input<'_>) -> Vec<String> {
    let krate = name(api, input).replace('-', "_");
    let info = &api.info;
    let mut out = format!(
        "{}\n\nGenerated for version {} of the API.\n\n",
        docs::markdown(&about(api)),
        docs::code(&info.version)
    );
    let mut base = String::new();
    if info.base_url.starts_with('/') || info.base_url.is_empty() {
        let example = format!("https://api.example.com{}", info.base_url);
        out.push_str(&format!(
            "The document has no server URL: set `{}_BASE_URL`, or `.base_url({example:?})`.\n\n",
            info.env
        ));
        base = format!("    .base_url({example:?})\n");
    }
    let mut lines = docs::doc_lines(&out);
    lines.extend(
        format!(
            "\n```no_run\n# fn example() -> Result<(), {krate}::Error> {{\n\
             let client = {krate}::Client::builder()\n    .token(\"token\")\n{base}    .build()?;\n\
             # Ok(())\n# }}\n```\n"
        )
        .split('\n')
        .map(str::to_owned),
    );
    let mut out = format!(
        "`Client::from_env` reads the access token from `{0}_TOKEN`, and the URL of another server from \
         `{0}_BASE_URL`.",
        info.env
    );
    if let Some((resource, operation)) = api.operations().next() {
        out.push_str(&format!(
            " Each group of operations is a method of `Client`, such as `client.{resource}().{}(..)`.",
            operation.name
        ));
    }
    if let Some(events) = api.events() {
        out.push_str(&format!(
            " `types::{events}::parse` reads the events that the API sends to its callers."
        ));
    }
    lines.extend(docs::doc_lines(&out));
    lines
}

/// Returns `lib.rs` of a crate of its own.
fn root(api: &Api, input: &Input<'_>) -> String {
    let mut docs = front(api, input);
    let mut limit = String::new();
    if let Some(steps) = recursion::limit(api) {
        limit = format!("\n#![recursion_limit = \"{steps}\"]\n");
        docs.push(String::new());
        docs.extend(docs::doc_lines(&format!(
            "Types of this API are deeply nested. If rustc reports an overflow for a future of yours, add \
             `#![recursion_limit = \"{steps}\"]` at the top of your crate, as in this one."
        )));
    }
    let lines: String = docs
        .iter()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    format!(
        "{}\n{lines}{limit}\n\
         #[rustfmt::skip]\nmod generated;\nmod runtime;\n\n\
         pub(crate) const CHECK_BODY: runtime::CheckBody = |_, _| Ok(());\n\n\
         pub use generated::*;\npub use runtime::*;\n",
        print::header(input.document_name)
    )
}
