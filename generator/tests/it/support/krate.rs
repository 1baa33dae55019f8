//! Crates of generated code: written for several documents or for one, compiled, and driven by a program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::Output;
use toml::Table;

use super::built::{cargo, rustc, sharing, target};
use super::{Fixture, root, write};

/// The features that need a library of the system, which tests never enable.
const OF_THE_SYSTEM: [&str; 1] = ["native-tls"];
/// The optional features, except for blocking calls and streams.
const OPTIONAL: [&str; 12] = [
    "native-tls",
    "csv",
    "default",
    "rustls",
    "rustls-no-provider",
    "gzip",
    "hashes",
    "http-client",
    "http2",
    "socks",
    "testing",
    "tracing",
];

/// A crate in `target/fixtures`, in the folder of its name.
pub struct Krate {
    name: String,
    folder: PathBuf,
    features: Vec<String>,
}

impl Krate {
    /// Writes the generated code of several documents as modules of one crate, with one runtime.
    pub fn of_modules(name: &str, made: &[(Fixture, Output)]) -> Self {
        let krate = Self::new(name, &made[0].1);
        let folder = &krate.folder;
        for (fixture, output) in made {
            let module = &fixture.name;
            write(
                &folder.join(format!("src/{module}/examples.rs")),
                &examples(module, output),
            );
            for file in &output.files {
                if let Some(path) = file.path.strip_prefix("src/") {
                    let types = format!("crate::{module}::generated::types");
                    let text = file.text.replace("crate::types", &types);
                    write(
                        &folder.join("src").join(module).join(path),
                        &featureless(&text),
                    );
                }
            }
        }
        write(&folder.join("src/lib.rs"), &modules(made));
        krate
    }

    /// Writes a complete crate, as `regen --out` does.
    pub fn whole(name: &str, output: &Output) -> Self {
        let krate = Self::new(name, output);
        for file in &output.files {
            write(&krate.folder.join(&file.path), &file.text);
        }
        // The examples in the runtime's docs use the name of their crate.
        let own = krate_name(output);
        copy(
            &root().join("linkbreakers-sdk/src/runtime"),
            &krate.folder.join("src/runtime"),
            &|text| text.replace("linkbreakers_sdk", &own),
        );
        krate
    }

    fn new(name: &str, output: &Output) -> Self {
        let folder = root().join("target/fixtures").join(name);
        let _ = fs::remove_dir_all(folder.join("src"));
        let manifest: Table = file(output, "Cargo.toml").parse().unwrap();
        let features = manifest["features"].as_table().unwrap().keys();
        Self {
            name: name.to_owned(),
            features: features.cloned().collect(),
            folder,
        }
    }

    /// Checks its types without generating machine code.
    pub fn check(&self) {
        self.compile(&OF_THE_SYSTEM, &["--emit", "metadata"]);
    }

    /// Checks its types with as few features as possible.
    pub fn check_with_few_features(&self) {
        self.compile(&OPTIONAL, &["--emit", "metadata"]);
    }

    /// Compiles it for programs to use.
    pub fn build(&self) {
        self.compile(&OF_THE_SYSTEM, &[]);
    }

    fn compile(&self, off: &[&str], more: &[&str]) {
        let quoted: Vec<String> = self
            .features
            .iter()
            .map(|name| format!("{name:?}"))
            .collect();
        let known = format!("cfg(feature, values({}))", quoted.join(","));
        let on = self
            .features
            .iter()
            .filter(|name| !off.contains(&name.as_str()));
        let on: Vec<String> = on.map(|name| format!("feature={name:?}")).collect();
        let mut arguments = vec!["--crate-type", "lib", "--crate-name", &self.name];
        arguments.extend(["--check-cfg", &known, "--check-cfg", "cfg(docsrs,test)"]);
        for feature in &on {
            arguments.extend(["--cfg", feature]);
        }
        arguments.extend(more);
        rustc(&self.folder, "src/lib.rs", &arguments);
    }

    /// Compiles a program that uses the crate, runs it, and returns its output.
    pub fn run(&self, program: &str, text: &str) -> String {
        write(&self.folder.join(format!("{program}.rs")), text);
        self.program(program, &[])
    }

    /// Runs the tests of a driver against its server.
    pub fn drive(&self, driver: &str) {
        write_driver(&self.folder.join("driver"), driver);
        self.program("driver/main", &["--test"]);
    }

    fn program(&self, program: &str, more: &[&str]) -> String {
        let name = program.replace('/', "_");
        let itself = format!("{}=lib{}.rlib", self.name, self.name);
        let mut arguments = vec!["--crate-name", &name, "--extern", &itself];
        arguments.extend(more);
        rustc(&self.folder, &format!("{program}.rs"), &arguments);
        let output = Command::new(self.folder.join(name)).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}: {printed}");
        printed
    }

    /// Runs the tests of a driver by cargo, together with the crate's own tests and doc tests.
    pub fn drive_by_cargo(&self, driver: &str) {
        write_driver(&self.folder.join("tests/drive"), driver);
        // First prove that the generated manifest is valid, then extend it so that nothing is built twice.
        cargo(&self.folder, &["tree"]);
        let path = self.folder.join("Cargo.toml");
        let manifest = fs::read_to_string(&path).unwrap();
        write(&path, &sharing(&manifest));
        cargo(&self.folder, &["test", "--features", "blocking,stream"]);
    }
}

impl Krate {
    /// Builds the documentation, in which warnings are errors, and returns the list of its examples.
    pub fn documentation(&self) -> String {
        let path = self.folder.join("Cargo.toml");
        let manifest = fs::read_to_string(&path).unwrap();
        write(&path, &sharing(&manifest));
        let doc = [
            "rustdoc",
            "--lib",
            "--features",
            "blocking,stream",
            "--",
            "-Dwarnings",
        ];
        cargo(&self.folder, &doc);
        let list = cargo(
            &self.folder,
            &[
                "test",
                "--doc",
                "--features",
                "blocking,stream",
                "--",
                "--list",
            ],
        );
        String::from_utf8(list.stdout).unwrap()
    }

    /// Returns the names of the methods on a page of the documentation, which must have been built.
    pub fn methods(&self, page: &str) -> Vec<String> {
        let manifest = fs::read_to_string(self.folder.join("Cargo.toml")).unwrap();
        let manifest: Table = manifest.parse().unwrap();
        let own = manifest["package"]["name"].as_str().unwrap();
        let folder = target().join("doc").join(own.replace('-', "_"));
        let html = fs::read_to_string(folder.join(page)).unwrap();
        let ids = html.split("id=\"method.").skip(1);
        ids.map(|id| id.split('"').next().unwrap().to_owned())
            .collect()
    }
}

/// Returns `lib.rs` of a crate that has a module for each API.
fn modules(made: &[(Fixture, Output)]) -> String {
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
    for (Fixture { name, .. }, _) in made {
        lib.push_str(&format!(
            "pub mod {name} {{ pub mod generated; #[allow(deprecated, unused_variables)] mod examples; }}\n"
        ));
    }
    lib
}

/// Removes the `#[cfg(..)]` attributes of features, so that everything is compiled.
fn featureless(code: &str) -> String {
    let mut parts = code.split("#[cfg(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once(")]").map_or(part, |(_, rest)| rest));
    }
    out
}

/// Returns the examples in the docs of a module, each as a module.
fn examples(module: &str, output: &Output) -> String {
    let name = format!("{}::", krate_name(output));
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

/// Returns the name of a crate as a Rust identifier.
fn krate_name(output: &Output) -> String {
    let manifest: toml::Table = file(output, "Cargo.toml").parse().unwrap();
    let name = manifest["package"]["name"].as_str().unwrap();
    name.replace('-', "_")
}

fn file<'a>(output: &'a Output, path: &str) -> &'a str {
    let mut files = output.files.iter();
    &files.find(|file| file.path == path).unwrap().text
}

/// Writes a program that drives a crate, with the server that it uses.
fn write_driver(folder: &Path, driver: &str) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let text = |path: &Path| fs::read_to_string(path).unwrap();
    write(
        &folder.join("main.rs"),
        &text(&tests.join("fixtures/drivers").join(driver)),
    );
    write(
        &folder.join("server.rs"),
        &text(&tests.join("it/support/server.rs")),
    );
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
