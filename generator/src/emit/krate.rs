//! What is around the generated code: the features of the manifest, and, for a crate of its own,
//! the manifest and the root.

use toml::{Table, Value};

use super::File;
use super::types::UNREACHED;
use crate::model::Api;
use crate::{Error, Input, names};

/// Name of the region of the manifest that is generated.
const REGION: &str = "resources";

/// How the region ends.
const END: &str = "# endregion\n";

/// The SDK's manifest.
const MANIFEST: &str = "linkbreakers-sdk/Cargo.toml";

/// Tables of the manifest that a crate of its own takes from the SDK's.
const TAKEN: &[&str] = &["dependencies", "target"];

/// The name of the crate: the SDK's own, or one after the title of the API.
pub fn name(api: &Api, input: &Input<'_>) -> String {
    if input.whole {
        return format!("{}-sdk", names::feature(&api.info.env.to_lowercase()));
    }
    let manifest: Table = input.manifest.parse().unwrap_or_default();
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"));
    name.and_then(Value::as_str).unwrap_or("sdk").to_owned()
}

/// The manifest; with `whole`, the root of the crate too.
pub fn files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let manifest = match input.whole {
        true => manifest(api, input)?,
        false => splice(input.manifest, &region(api))?,
    };
    let mut out = vec![File {
        path: "Cargo.toml".to_owned(),
        text: manifest,
    }];
    if input.whole {
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
    let rest =
        toml::to_string(&rest).map_err(|error| fault(format!("cannot be written: {error}")))?;
    let features = features(&ours, api).map_err(fault)?;
    let rust = ours
        .get("package")
        .and_then(|p| p.get("rust-version"))
        .and_then(Value::as_str);
    let rust = rust.map_or_else(String::new, |rust| format!("rust-version = {rust:?}\n"));
    let (name, title) = (name(api, input), &api.info.title);
    Ok(format!(
        "# @generated from {} by `cargo xtask regen`. Do not edit.\n\n\
         [package]\nname = {name:?}\nversion = \"0.0.0\"\ndescription = {:?}\n\
         edition = \"2024\"\n{rust}publish = false\n\n\
         [workspace]\n\n{rest}\n[features]\n{features}\n{}",
        input.document_name,
        format!("SDK of the {title}."),
        region(api)
    ))
}

/// Features of the SDK's manifest that are not resources, without those of hand-written help.
fn features(ours: &Table, api: &Api) -> Result<String, String> {
    let Some(Value::Table(features)) = ours.get("features") else {
        return Ok(String::new());
    };
    let region = region_of(ours);
    let known = api
        .resources
        .keys()
        .map(|name| names::feature(name))
        .collect::<Vec<_>>();
    let mut out = Table::new();
    for (name, parts) in features {
        if !region.contains(name) && !known.contains(name) {
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

/// The root of a crate of its own.
fn root(api: &Api, input: &Input<'_>) -> String {
    let docs = format!("SDK of the {} {}.", api.info.title, api.info.version);
    let docs: String = crate::text::doc_lines(&docs)
        .iter()
        .map(|line| format!("//! {line}\n"))
        .collect();
    format!(
        "{}\n{docs}\n\
         #[rustfmt::skip]\nmod generated;\nmod runtime;\n\n\
         pub(crate) const HOOKS: runtime::Hooks = runtime::Hooks::NONE;\n\n\
         pub use generated::*;\npub use runtime::*;\n",
        crate::print::header(input.document_name)
    )
}
