//! Fixtures, and the crate in which what is made of them is compiled.
#![allow(dead_code, reason = "no test uses all of it")]

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, thread};

use generator::{Input, Output, Target};

/// A document of the tests.
pub struct Fixture {
    pub name: String,
    pub text: String,
}

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// The documents of a folder of `tests/fixtures`, by name.
pub fn fixtures(folder: &str) -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let fixture = |path: PathBuf| Fixture {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        text: fs::read_to_string(&path).unwrap(),
    };
    paths.into_iter().map(fixture).collect()
}

/// The manifest of the SDK, whose dependencies every crate takes.
pub fn manifest() -> String {
    fs::read_to_string(root().join("linkbreakers-sdk/Cargo.toml")).unwrap()
}

/// What a whole crate is made from.
pub fn input<'a>(
    document: &'a str,
    name: &'a str,
    lock: Option<&'a str>,
    manifest: &'a str,
) -> Input<'a> {
    Input {
        document: document.as_bytes(),
        document_name: name,
        overlay: None,
        lock,
        manifest,
        target: Target::Crate,
    }
}

/// Runs something on a thread with a stack of so many MiB. A main thread has 1 MiB at the least.
pub fn on_a_stack<T: Send>(mebibytes: usize, run: impl FnOnce() -> T + Send) -> T {
    let test = thread::current().name().unwrap_or("test").to_owned();
    let thread = thread::Builder::new()
        .name(test)
        .stack_size(mebibytes << 20);
    thread::scope(|scope| {
        let thread = thread.spawn_scoped(scope, run).unwrap();
        thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// Makes a crate of a fixture.
pub fn generate(fixture: &Fixture, lock: Option<&str>) -> Output {
    let name = format!("{}.yaml", fixture.name);
    match generator::generate(&input(&fixture.text, &name, lock, &manifest())) {
        Ok(output) => output,
        Err(error) => panic!("{}: {error}", fixture.name),
    }
}

/// Compiles what was made of several documents as modules of one crate, over one runtime; gives its folder.
pub fn compile(name: &str, made: &[(Fixture, Output)]) -> PathBuf {
    let folder = root().join("target/fixtures").join(name);
    let _ = fs::remove_dir_all(folder.join("src"));
    let roots = made.iter().map(|(_, output)| file(output, "src/lib.rs"));
    let limits = roots.filter_map(|root| {
        let (_, rest) = root.split_once("\n#![recursion_limit = \"")?;
        rest.split('"').next()?.parse().ok()
    });
    let limit: usize = limits.max().unwrap_or(128);
    let mut lib = format!(
        "#![allow(dead_code, unused_imports)]\n#![recursion_limit = \"{limit}\"]\n#[path = {:?}]\npub mod runtime;\npub(crate) const CHECK_BODY: runtime::CheckBody = |_, _| Ok(());\nmod generated {{ pub use crate::{base}::generated::*; pub(crate) use crate::{base}::generated::API; }}\n",
        root().join("linkbreakers-sdk/src/runtime/mod.rs"),
        base = made[0].0.name,
    );
    for (fixture, output) in made {
        let module = &fixture.name;
        lib.push_str(&format!(
            "pub mod {module} {{ pub mod generated; #[allow(deprecated, unused_variables)] mod examples; }}\n"
        ));
        write(
            &folder.join(format!("src/{module}/examples.rs")),
            &examples(module, output),
        );
        for file in &output.files {
            if let Some(path) = file.path.strip_prefix("src/") {
                let own = |path: &str| format!("crate::{module}::generated::{path}");
                let text = file.text.replace("crate::types", &own("types"));
                write(
                    &folder.join("src").join(module).join(path),
                    &featureless(&text),
                );
            }
        }
    }
    let manifest = file(&made[0].1, "Cargo.toml");
    write(
        &folder.join("Cargo.toml"),
        &format!("{manifest}\n[lib]\nname = \"{name}\"\n"),
    );
    write(&folder.join("src/lib.rs"), &lib);
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    check(&folder);
    folder
}

/// Code without its features, which are not under test here: everything is compiled.
fn featureless(code: &str) -> String {
    let mut parts = code.split("#[cfg(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once(")]").map_or(part, |(_, rest)| rest));
    }
    out
}

/// The examples in the docs of a module, as modules of their own.
fn examples(module: &str, output: &Output) -> String {
    let name = format!("{}::", krate(output));
    let mut out = String::new();
    let mut count = 0;
    for file in &output.files {
        let docs = file.text.lines().filter_map(|line| {
            let line = line.trim_start();
            line.strip_prefix("///")
                .or_else(|| line.strip_prefix("//!"))
        });
        let mut inside = false;
        for line in docs.map(str::trim_start) {
            match (line, inside) {
                ("```no_run", false) => {
                    count += 1;
                    inside = true;
                    out.push_str(&format!("mod example{count} {{\n"));
                }
                ("```", true) => {
                    inside = false;
                    out.push_str("}\n");
                }
                (code, true) => out.push_str(&format!("{}\n", code.trim_start_matches("# "))),
                _ => {}
            }
        }
    }
    let types = format!("crate::{module}::generated::types");
    out.replace(&format!("{name}types"), &types)
        .replace(&name, "crate::runtime::")
}

/// The name of a crate in Rust.
fn krate(output: &Output) -> String {
    let manifest: toml::Table = file(output, "Cargo.toml").parse().unwrap();
    let name = manifest["package"]["name"].as_str().unwrap();
    name.replace('-', "_")
}

fn file<'a>(output: &'a Output, path: &str) -> &'a str {
    let mut files = output.files.iter();
    &files.find(|file| file.path == path).unwrap().text
}

/// Writes a crate of its own, as `regen --out` does; gives its folder.
pub fn write_crate(name: &str, output: &Output) -> PathBuf {
    let folder = root().join("target/fixtures").join(name);
    let _ = fs::remove_dir_all(folder.join("src"));
    for file in &output.files {
        write(&folder.join(&file.path), &file.text);
    }
    // The examples of the runtime name the crate that they are in.
    let krate = krate(output);
    copy(
        &root().join("linkbreakers-sdk/src/runtime"),
        &folder.join("src/runtime"),
        &|text| text.replace("linkbreakers_sdk", &krate),
    );
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

/// Writes the test that drives a crate, and the server that it talks to.
pub fn write_driver(folder: &Path, driver: &str) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    write(
        &folder.join("tests/drive/main.rs"),
        &text(&tests.join("fixtures/drivers").join(driver)),
    );
    write(
        &folder.join("tests/drive/server.rs"),
        &text(&tests.join("it/support/server.rs")),
    );
}

/// Runs the test that drives a crate; of a whole one its own tests and examples as well.
pub fn drive(folder: &Path, whole: bool) {
    let mut arguments = vec!["test", "--no-default-features"];
    arguments.extend(["--features", "resources,blocking,stream"]);
    if !whole {
        arguments.extend(["--test", "drive"]);
    }
    cargo(folder, &arguments);
}

fn copy(from: &Path, to: &Path, change: &dyn Fn(String) -> String) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to, change)
        } else {
            write(&to, &change(fs::read_to_string(&path).unwrap()))
        }
    }
}

/// Runs `cargo check` in a folder; warnings of generated code count as failures.
pub fn check(folder: &Path) {
    cargo(folder, &["check"]);
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", root().join("target/fixtures/target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}: {arguments:?} fails:\n{}{}",
        folder.display(),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Leaves what is the same already alone, so that nothing is compiled for it again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
