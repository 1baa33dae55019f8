//! Callers of older API versions compile with the crates of newer ones: real documents, where they are there.
//!
//! A caller is written for each version: every operation with every setter, and every field, variant and
//! union of the types. Regenerated from each later document, with the record carried along, the crate must still
//! compile it. What a document takes away is reported as a break, and only that may be left out.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use generator::surface::Lock;
use generator::{Input, Output, Target};
use serde_json::Value;

use crate::support::{Krate, manifest, root};

/// The versions that callers are written for, and the folder of the documents beside the workspace.
const VERSIONS: &[&str] = &["1.76.1", "1.107.3", "1.111.18"];
const FOLDER: &str = "../shared/upstream";

/// A document of the API, by its version.
struct Document {
    version: Vec<u32>,
    name: String,
    text: String,
}

/// Returns the documents that are there, the oldest first.
fn documents() -> Vec<Document> {
    let Ok(entries) = fs::read_dir(root().join(FOLDER)) else {
        return Vec::new();
    };
    let mut documents: Vec<Document> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_stem()?.to_str()?.to_owned();
            let version = name.strip_prefix("linkbreakers-")?.split('.');
            let version: Result<Vec<u32>, _> = version.map(str::parse).collect();
            Some(Document {
                version: version.ok()?,
                text: fs::read_to_string(&path).ok()?,
                name,
            })
        })
        .collect();
    // The pinned document is the last step.
    let pinned = fs::read_to_string(root().join("spec/linkbreakers.json")).unwrap();
    documents.sort_by(|a, b| a.version.cmp(&b.version));
    documents.push(Document {
        version: vec![u32::MAX],
        name: "pinned".to_owned(),
        text: pinned,
    });
    documents
}

/// The conventions of presence, as overlays.
const CONVENTIONS: &[(&str, &str)] = &[("strict", "{}"), ("proto3", "{presence: proto3}")];

fn generate(document: &Document, hints: &str, lock: Option<&str>, target: Target) -> Output {
    let overlay = format!(
        "overlay: 1.0.0\ninfo: {{title: Convention, version: '1'}}\nactions: [{{target: $.info, update: {{x-sdk: {hints}}}}}]\n"
    );
    let manifest = manifest();
    let input = Input {
        document: document.text.as_bytes(),
        document_name: &document.name,
        overlay: Some(("convention.yaml", &overlay)),
        lock,
        manifest: &manifest,
        target,
        unsupported: generator::Unsupported::Refuse,
    };
    generator::generate(&input).unwrap_or_else(|error| panic!("{}: {error}", document.name))
}

/// Returns the pieces of a caller, each a function that uses one thing.
fn caller(calls: &Output, krate: &Output) -> Vec<String> {
    let calls = calls
        .files
        .iter()
        .find(|file| file.path.ends_with("calls.rs"));
    let statements = calls.unwrap().text.split("check").filter_map(|text| {
        let text = text.trim_start().strip_prefix(".call(")?;
        // Up to the end of the statement; no example has a semicolon in a string.
        let statement = text.split_once(';')?.0.trim_end();
        let call = statement.strip_suffix(".await")?.trim_end();
        Some(
            call.strip_suffix(')')?
                .trim_end()
                .trim_end_matches(',')
                .to_owned(),
        )
    });
    let mut out: Vec<String> = statements
        .map(|call| format!("async fn f(client: &Client) {{ let _ = {call}.await; }}"))
        .collect();
    assert!(
        out.len() > 50,
        "the calls of {} operations were found",
        out.len()
    );
    let rust = krate
        .files
        .iter()
        .filter(|file| file.path.starts_with("src/generated"));
    let listing =
        generator::surface::listing(rust.map(|f| (f.path.as_str(), f.text.as_str()))).unwrap();
    out.extend(listing.lines().filter_map(|line| {
        let line = line.strip_prefix("types::")?;
        let is_word = |text: &str| text.chars().all(|c| c.is_alphanumeric() || c == '_');
        if let Some((place, ty)) = line.split_once(": ")
            && let Some((owner, field)) = place.split_once('.')
        {
            return Some(format!("fn f(value: {owner}) {{ let _: {ty} = value.{field}; }}"));
        }
        let (owner, variant) = line.split_once("::")?;
        if is_word(variant) {
            return Some(format!("fn f() {{ let _ = {owner}::{variant}; }}"));
        }
        let (variant, payload) = variant.split_once('(')?;
        let payload = payload.strip_suffix(')').filter(|_| is_word(variant))?;
        Some(format!(
            "fn f(value: {owner}) {{ if let {owner}::{variant}(inner) = value {{ let _: Box<{payload}> = inner; }} }}"
        ))
    }));
    out
}

/// Returns the names that a regeneration reports as lost, as callers write them.
fn lost(document: &Document, output: &Output, record: &Lock) -> BTreeSet<String> {
    let source: Value = serde_yaml::from_str(&document.text).unwrap();
    let breaks = output
        .warnings
        .iter()
        .filter(|warning| warning.code == "breaks-callers");
    let names = breaks.map(|warning| {
        let operation = source.pointer(&warning.pointer[1..]);
        let operation = operation.and_then(|operation| operation["operationId"].as_str());
        let is_setter = warning.message.starts_with("setter ");
        let name = match operation.filter(|_| !is_setter) {
            // An argument or the response of a call, which is all that there is to leave out.
            Some(id) => &record.operations[id].call,
            None => warning
                .message
                .split('`')
                .nth(1)
                .unwrap_or_else(|| panic!("{}", warning.message)),
        };
        let name = name.rsplit(['.', ':']).next().unwrap_or(name);
        name.to_owned()
    });
    names.collect()
}

/// Returns true if a piece of code mentions one of the names.
fn mentions(piece: &str, names: &BTreeSet<String>) -> bool {
    let mut words = piece.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.any(|word| names.contains(word))
}

#[test]
fn callers_of_older_versions_compile_with_the_last() {
    let documents = documents();
    for version in VERSIONS {
        let name = format!("linkbreakers-{version}");
        let Some(at) = documents.iter().position(|document| document.name == name) else {
            println!("skipped: {FOLDER}/{name}.yaml is not there");
            continue;
        };
        for (convention, hints) in CONVENTIONS {
            let old = generate(&documents[at], hints, None, Target::Crate);
            let calls = generate(&documents[at], hints, None, Target::Sources);
            let pieces = caller(&calls, &old);
            // The record is carried along, as releases do; the last crate has all that was ever recorded.
            let mut gone = BTreeSet::new();
            let mut new = old;
            for next in &documents[at + 1..] {
                let record = new.lock.clone();
                new = generate(next, hints, Some(&record), Target::Crate);
                gone.extend(lost(next, &new, &Lock::parse(&record).unwrap()));
            }
            let kept: Vec<&String> = pieces
                .iter()
                .filter(|piece| !mentions(piece, &gone))
                .collect();
            assert!(
                kept.len() * 10 > pieces.len() * 8,
                "{version}: {} of {}",
                kept.len(),
                pieces.len()
            );
            let name = format!("callers_{convention}");
            let krate = Krate::whole(&name, &new);
            krate.build();
            krate.run("caller", &program(&name, &kept));
        }
    }
}

/// Returns a program that contains the pieces, and runs none of them.
fn program(krate: &str, pieces: &[&String]) -> String {
    let mut out = format!(
        "#![allow(warnings)]\nuse std::collections::BTreeMap;\nuse chrono::{{DateTime, NaiveDate, Utc}};\nuse {krate}::{{Client, Json, List, Multipart, Object, Secret, types}};\nuse {krate}::types::*;\nfn main() {{}}\n"
    );
    for (at, piece) in pieces.iter().enumerate() {
        let piece = piece.replacen("fn f(", &format!("fn f{at}("), 1);
        let _ = writeln!(out, "{piece}");
    }
    out
}
