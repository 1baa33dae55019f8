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

use std::cmp::Reverse;
use std::collections::BTreeMap;

use method_docs::example;

use crate::model::{Api, Resource};
use crate::print::{self, Part};
use crate::threads;
use crate::{Error, File, Input, Target};

/// A part of the output that needs no other. Tokens cannot be sent to another thread, so each makes text.
enum Job<'a> {
    Types,
    Index,
    Api,
    Calls,
    Resource(&'a str, &'a Resource),
}

/// What a job makes: files and, of a resource, its section of the reference, which has the same examples.
struct Made<'a> {
    files: Vec<File>,
    section: Option<(&'a str, String)>,
}

impl From<Vec<File>> for Made<'_> {
    fn from(files: Vec<File>) -> Self {
        let section = None;
        Self { files, section }
    }
}

/// Generates every file, sorted by path. Files are generated on several threads at once.
pub fn files(api: &Api, input: &Input<'_>) -> Result<Vec<File>, Error> {
    let krate = krate::name(api, input);
    let known = imports::Known::of(api);
    let links = api.aliases();
    let made = threads::map(&jobs(api, input), |job| match job {
        Job::Types => type_files(api, &known, input).map(Made::from),
        Job::Index => Ok(vec![reference::index(api, &krate)].into()),
        Job::Api => {
            let parts = api::module(api);
            Ok(vec![file("src/generated/mod.rs".to_owned(), parts, input)?].into())
        }
        Job::Calls => {
            let parts = calls::parts(api, &krate.replace('-', "_"));
            let path = "tests/operations/calls.rs".to_owned();
            Ok(vec![file(path, parts, input)?].into())
        }
        Job::Resource(name, resource) => {
            let krate = krate.replace('-', "_");
            let examples = example::all(api, name, resource);
            let parts = resource::parts(api, &known, &links, &krate, (name, resource), &examples);
            let path = format!("src/generated/{name}.rs");
            let section = reference::section(api, name, resource, examples);
            Ok(Made {
                files: vec![file(path, parts, input)?],
                section: Some((*name, section)),
            })
        }
    });
    let mut out = krate::files(api, input)?;
    let mut sections = BTreeMap::new();
    for made in made {
        let made = made?;
        out.extend(made.files);
        sections.extend(made.section);
    }
    out.push(reference::file(api, input, &krate, &sections));
    out.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(out)
}

/// Lists the jobs, the largest first.
fn jobs<'a>(api: &'a Api, input: &Input<'_>) -> Vec<Job<'a>> {
    let mut jobs = vec![Job::Types, Job::Index, Job::Api];
    // Only the SDK's crate has the test that uses these calls.
    if input.target == Target::Sources {
        jobs.push(Job::Calls);
    }
    let mut resources: Vec<_> = api.resources.iter().collect();
    resources.sort_by_key(|(_, resource)| Reverse(resource.operations.len()));
    jobs.extend(resources.iter().map(|(name, all)| Job::Resource(name, all)));
    jobs
}

fn type_files(
    api: &Api,
    known: &imports::Known<'_>,
    input: &Input<'_>,
) -> Result<Vec<File>, Error> {
    types::modules(api, known, crate::types::items(api)?)
        .into_iter()
        .map(|(name, parts)| file(format!("src/generated/types/{name}.rs"), parts, input))
        .collect()
}

fn file(path: String, parts: Vec<Part>, input: &Input<'_>) -> Result<File, Error> {
    let text = print::file(&path, input.document_name, parts)?;
    Ok(File { path, text })
}
