//! Generates the files of the crate from the model.
//!
//! 1. `krate`: the features in the manifest; for a crate of its own, the complete manifest and `lib.rs`.
//! 2. `types`: the files of types. `crate::types` builds the structs; this adds constructors, setters, enums
//!    and unions.
//! 3. `api`: the root of the generated code, with the facts that the runtime needs.
//! 4. `resource`: a file for each resource: its accessor on the client, then the method, marker and setters
//!    of each operation (`operation`), with docs and an example that compiles (`method_docs`), and its pages
//!    (`paging`).
//!    `path` has the arguments of its path.
//! 5. `reference`: the calls as Markdown, and an index of them.
//! 6. `calls`: a test that calls every operation once.
//!
//! Shared by several: `setter` (the arguments of setters and constructors), `imports` (the `use` lines of a
//! file), `tokens`, and `recursion` (the `recursion_limit` that rustc needs for this API).
//!
//! In the SDK generated code obeys the lints of the workspace. An exception is an `#![allow(.., reason = ..)]` in
//! `api` (for all of it), `types` (the types) or `calls` (the test). A crate of another API has no `[lints]`;
//! `krate` writes its manifest. The tests compile the fixtures with warnings denied.
//!
//! Generated code is data and thin calls; a line that would be the same in every operation belongs in the
//! runtime (`linkbreakers-sdk/src/runtime`). The generated code uses the runtime's `pub(crate)` functions and
//! macros, so a change of these needs a change here.

mod api;
mod calls;
mod imports;
mod krate;
mod method_docs;
mod operation;
mod paging;
mod path;
mod recursion;
mod reference;
mod resource;
mod setter;
mod tokens;
mod types;

use crate::model::Api;
use crate::print::{self, Part};
use crate::threads::join;
use crate::{Error, File, Input, Target};

/// Generates every file, sorted by path. Types and operations are generated at once, on two threads.
pub fn files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let mut out = krate::files(api, input)?;
    let (types, operations) = join(|| type_files(api, input), || operation_files(api, input));
    out.extend(types?);
    out.extend(operations?);
    out.extend(reference::files(api, input, &krate::name(api, input)));
    out.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(out)
}

fn type_files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    types::modules(api, crate::types::items(api)?)
        .into_iter()
        .map(|(name, parts)| file(format!("src/generated/types/{name}.rs"), &parts, input))
        .collect()
}

fn operation_files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let krate = krate::name(api, input).replace('-', "_");
    let known = imports::Known::of(api);
    let mut out = vec![file(
        "src/generated/mod.rs".to_owned(),
        &api::module(api),
        input,
    )?];
    // Only the SDK's crate has the test that uses these calls.
    if input.target == Target::Sources {
        let parts = calls::parts(api, &krate);
        out.push(file("tests/operations/calls.rs".to_owned(), &parts, input)?);
    }
    let links = api.aliases();
    for (name, resource) in &api.resources {
        let parts = resource::parts(api, &known, &links, &krate, name, resource);
        out.push(file(format!("src/generated/{name}.rs"), &parts, input)?);
    }
    Ok(out)
}

fn file(path: String, parts: &[Part], input: &Input<'_>) -> Result<File, Error> {
    let text = print::file(&path, input.document_name, parts)?;
    Ok(File { path, text })
}
