//! Loads the fixtures of lowering: a file for each construct, with a list of cases. Each case is put into a
//! document that is otherwise empty.

use std::{fs, path::PathBuf};

use generator::{Error, Warning, lower::lower};
use serde_json::{Map, Value, json};

/// A construct and its cases.
pub struct Fixture {
    pub name: String,
    pub cases: Vec<Case>,
}

/// A case, as written in the fixture.
pub struct Case(Map<String, Value>);

pub fn fixtures() -> Vec<Fixture> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lower");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of fixtures")
        .map(|entry| entry.expect("a fixture").path())
        .collect();
    paths.sort();
    paths.iter().map(Fixture::read).collect()
}

impl Fixture {
    fn read(path: &PathBuf) -> Self {
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(path).expect("a readable fixture");
        let cases: Vec<Map<String, Value>> =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self {
            name,
            cases: cases.into_iter().map(Case).collect(),
        }
    }
}

impl Case {
    pub fn title(&self) -> &str {
        self.0["case"].as_str().expect("a title")
    }

    pub fn is_refused(&self) -> bool {
        self.title().starts_with("refused")
    }

    /// Returns the document of the case.
    pub fn document(&self) -> Value {
        let mut document = skeleton();
        for (key, value) in &self.0 {
            match key.as_str() {
                "case" | "show" => {}
                "schema" => document["components"]["schemas"]["Case"] = value.clone(),
                "components" => {
                    for (section, entries) in value.as_object().expect("sections") {
                        merge(&mut document["components"], section, entries);
                    }
                }
                key if value.is_null() => {
                    document
                        .as_object_mut()
                        .expect("an object")
                        .shift_remove(key);
                }
                key => document[key] = value.clone(),
            }
        }
        document
    }

    pub fn lower(&self) -> Result<(Value, Vec<Warning>), Error> {
        lower(self.document())
    }

    /// Returns the part of the result that the case is about: `show`, or the schema `Case`.
    pub fn shown(&self, mut document: Value) -> Value {
        let show = self
            .0
            .get("show")
            .and_then(Value::as_str)
            .unwrap_or("#/components/schemas/Case");
        let skeleton = skeleton();
        let same = |key: &str, value: &Value| {
            key == "openapi" || skeleton.get(key) == Some(value) && key != "paths"
        };
        if show == "#" {
            document
                .as_object_mut()
                .expect("an object")
                .retain(|key, value| !same(key, value));
        }
        document.pointer(&show[1..]).cloned().unwrap_or(Value::Null)
    }
}

fn skeleton() -> Value {
    json!({
        "openapi": "3.2.0",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": { "Other": { "type": "object" } } },
    })
}

fn merge(components: &mut Value, section: &str, entries: &Value) {
    match (&mut components[section], entries) {
        (Value::Object(old), Value::Object(new)) => old.extend(new.clone()),
        (old, new) => *old = new.clone(),
    }
}
