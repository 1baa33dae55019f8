//! Generates the features of the manifest; for a crate of its own, the whole manifest and `lib.rs`.

use toml::{Table, Value};

use super::recursion;
use super::types::UNREACHED;
use crate::model::Api;
use crate::{Error, File, Input, Target, docs, names, print};

/// Name of the region of the manifest that is generated.
const REGION: &str = "resources";

/// The end of the region.
const END: &str = "# endregion\n";

/// The SDK's manifest.
const MANIFEST: &str = "linkbreakers-sdk/Cargo.toml";

/// Tables of the manifest that a crate of its own takes from the SDK's.
const TAKEN: &[&str] = &["dependencies", "target"];

/// A dependency of the runtime's own tests.
const TESTED_WITH: &str = "tokio";

/// The name of the crate: the SDK's own, or one after the title of the API.
pub fn name(api: &Api, input: &Input<'_>) -> String {
    if input.target == Target::Crate {
        // A name may not begin with a digit; `-sdk` keeps it off the names of the language.
        let name = api.info.env.to_lowercase().replace('_', "-");
        return format!("{name}-sdk");
    }
    let manifest: Table = input.manifest.parse().unwrap_or_default();
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"));
    name.and_then(Value::as_str).unwrap_or("sdk").to_owned()
}

/// Writes the manifest; for a crate of its own, its root too.
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
        out.push(File {
            path: "src/lib.rs".to_owned(),
            text: root(api, input),
        });
    }
    Ok(out)
}

/// The features of the resources, as a region of a manifest.
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

/// The SDK's manifest, its region replaced.
fn splice(manifest: &str, region: &str) -> Result<String, Error> {
    let start = manifest.find(&format!("# region generated: {REGION}\n"));
    let rest = start.and_then(|start| Some((start, manifest[start..].find(END)? + END.len())));
    let Some((start, len)) = rest else {
        return Err(Error::new(
            "#",
            format!("has no region `{REGION}`, where the features of the resources go"),
            format!(
                "put the lines `# region generated: {REGION}` and `# endregion` under `[features]`"
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

/// A manifest with the dependencies and features of the SDK's.
fn manifest(api: &Api, input: &Input<'_>) -> Result<String, Error> {
    let fault = |what: String| {
        Error::new(
            "#",
            what,
            "restore the SDK's Cargo.toml from version control",
        )
        .in_file(MANIFEST)
    };
    let ours: Table = input
        .manifest
        .parse()
        .map_err(|error| fault(format!("does not read: {error}")))?;
    let mut rest = Table::new();
    for name in TAKEN {
        if let Some(table) = ours.get(*name) {
            rest.insert((*name).to_owned(), table.clone());
        }
    }
    if let Some(tokio) = ours
        .get("dev-dependencies")
        .and_then(|all| all.get(TESTED_WITH))
    {
        let table = Table::from_iter([(TESTED_WITH.to_owned(), tokio.clone())]);
        rest.insert("dev-dependencies".to_owned(), Value::Table(table));
    }
    let rest =
        toml::to_string(&rest).map_err(|error| fault(format!("cannot be written: {error}")))?;
    let features = features(&ours).map_err(fault)?;
    let rust = ours
        .get("package")
        .and_then(|p| p.get("rust-version"))
        .and_then(Value::as_str);
    let rust = rust.map_or_else(String::new, |rust| format!("rust-version = {rust:?}\n"));
    let name = name(api, input);
    // In one line, and as TOML writes it.
    let description = about(api).split_whitespace().collect::<Vec<_>>().join(" ");
    let description = Value::String(description);
    Ok(format!(
        "# @generated from {} by `cargo xtask regen`. Do not edit.\n\n\
         [package]\nname = {name:?}\nversion = \"0.0.0\"\ndescription = {description}\n\
         edition = \"2024\"\n{rust}publish = false\n\n\
         [workspace]\n\n{rest}\n[features]\n{features}\n{}",
        input.document_name,
        region(api)
    ))
}

/// Features of the SDK's manifest that are not resources, without those of hand-written help.
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
    toml::to_string(&out).map_err(|error| format!("cannot be written: {error}"))
}

/// The features of our own region: the resources, their list, and what no operation reaches.
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

/// Describes the crate in a sentence.
fn about(api: &Api) -> String {
    match api.info.title.as_str() {
        "" => "SDK of an API.".to_owned(),
        title => format!("SDK of the {title}."),
    }
}

/// Writes the front page of the docs: how a first call is made.
fn front(api: &Api, input: &Input<'_>) -> String {
    let krate = name(api, input).replace('-', "_");
    let info = &api.info;
    let mut out = format!(
        "{}\n\nGenerated for version {} of the API.\n\n",
        about(api),
        info.version
    );
    let mut base = String::new();
    if info.base_url.starts_with('/') || info.base_url.is_empty() {
        let example = format!("https://api.example.com{}", info.base_url);
        out.push_str(&format!(
                "The document does not say where the API is: set `{}_BASE_URL`, or `.base_url({example:?})`.\n\n",
                info.env
            ));
        base = format!("    .base_url({example:?})\n");
    }
    out.push_str(&format!(
        "```no_run\n# fn example() -> Result<(), {krate}::Error> {{\n\
         let client = {krate}::Client::builder()\n    .token(\"token\")\n{base}    .build()?;\n\
         # Ok(())\n# }}\n```\n\n\
         `Client::from_env` reads the access token from `{0}_TOKEN`, and `{0}_BASE_URL` where another \
         server is meant.",
        info.env
    ));
    if let Some((resource, operation)) = api.operations().next() {
        out.push_str(&format!(
            " Each group of operations is a method of `Client`, such as `client.{resource}().{}(..)`.",
            operation.name
        ));
    }
    out
}

/// The root of a crate of its own.
fn root(api: &Api, input: &Input<'_>) -> String {
    let mut docs = front(api, input);
    let mut limit = String::new();
    if let Some(steps) = recursion::limit(api) {
        limit = format!("\n#![recursion_limit = \"{steps}\"]\n");
        docs.push_str(&format!(
            "\n\nTypes of this API lead far into each other. Should rustc say of a future of yours that it \
             overflows, put `#![recursion_limit = \"{steps}\"]` at the head of your crate, as it is here."
        ));
    }
    let lines: String = docs::doc_lines(&docs)
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
