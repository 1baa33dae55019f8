//! Additions to a document break no caller: regenerated with the record of the older SDK, the surface only
//! grows.

pub mod in_responses;
pub mod null_responses;
mod shared;
mod statuses;
mod structure;
mod values;
pub mod write_only;

use std::collections::BTreeSet;

use crate::support::{fixtures, input, manifest};
use serde_json::{Value, json};

/// A change: a pointer, and the value to put there.
pub type Edit = (&'static str, Value);

/// A change of several places, by its name.
pub type Case = (&'static str, Vec<Edit>);

/// The pointer to a place in a schema.
pub fn within(schema: &str, path: &str) -> &'static str {
    Box::leak(format!("/components/schemas/{schema}{path}").into_boxed_str())
}

fn cases() -> Vec<Case> {
    structure::cases()
        .into_iter()
        .chain(values::cases())
        .collect()
}

/// Puts a value at a pointer; `-` appends, and `null` removes.
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    match document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("no {parent}"))
    {
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        Value::Object(entries) if value.is_null() => drop(entries.shift_remove(&last)),
        Value::Object(entries) => drop(entries.insert(last, value)),
        _ => panic!("{parent} is neither an object nor a list"),
    }
}

fn surface(output: &generator::Output) -> BTreeSet<String> {
    let rust = output
        .files
        .iter()
        .filter(|file| file.path.starts_with("src/generated"));
    let listing = generator::surface::listing(rust.map(|f| (f.path.as_str(), f.text.as_str())));
    listing.unwrap().lines().map(str::to_owned).collect()
}

/// The document of the fixture, which goes by its own word.
pub fn base() -> String {
    fixtures("additive").remove(0).text
}

/// The same, of an API that leaves defailures out of its responses.
pub fn proto3_base() -> String {
    edited(&base(), &[("/info/x-sdk", json!({"presence": "proto3"}))])
}

/// A document with changes.
pub fn edited(base: &str, edits: &[Edit]) -> String {
    let mut document: Value = serde_yaml::from_str(base).unwrap();
    for (pointer, value) in edits {
        put(&mut document, pointer, value.clone());
    }
    document.to_string()
}

#[test]
fn the_surface_only_grows() {
    only_grows(&base(), cases());
    only_grows(&proto3_base(), cases());
}

#[test]
fn a_type_of_several_places_stays_one() {
    let fewer = fixtures("hazards")
        .into_iter()
        .find(|fixture| fixture.name == "fewer_types");
    let json = |path: &str, more: &str| -> &'static str {
        let at = format!("/paths/{path}/content/application~1json/schema/properties/{more}");
        Box::leak(at.into_boxed_str())
    };
    let text = || json!({"type": "string"});
    let list = "~1orders/get/responses/200";
    let link = "orders/items/properties/links/items/properties/title";
    let address = || {
        let number = || json!({"type": "number"});
        let point = json!({"type": "object", "properties": {"x": number(), "y": number()}});
        json!({"type": "object", "properties": {"street": text(), "point": point}})
    };
    only_grows(
        &fewer.unwrap().text,
        vec![
            (
                "a property at the first place",
                vec![(json(list, link), text())],
            ),
            (
                "a property at another place",
                vec![(
                    json(
                        "~1orders/post/requestBody",
                        "shipping_address/properties/city",
                    ),
                    text(),
                )],
            ),
            (
                "a property further down",
                vec![(
                    json(
                        "~1orders/post/requestBody",
                        "shipping_address/properties/point/properties/z",
                    ),
                    text(),
                )],
            ),
            (
                "a value",
                vec![(
                    "/paths/~1shops/get/parameters/0/schema/enum/-",
                    "nearest".into(),
                )],
            ),
            (
                "another place",
                vec![(
                    json("~1orders/post/responses/200", "billing_address"),
                    address(),
                )],
            ),
            (
                "components of its names",
                vec![
                    (
                        "/components/schemas/Link",
                        json!({"type": "object", "properties": {"a": text()}}),
                    ),
                    ("/components/schemas/ShippingAddress", address()),
                ],
            ),
        ],
    );
}

/// Fails if a change takes something away from callers.
pub fn only_grows(base: &str, cases: Vec<Case>) {
    let manifest = manifest();
    let before = generator::generate(&input(base, "base.yaml", None, &manifest)).unwrap();
    let old = surface(&before);
    let mut failures = Vec::new();
    for (case, edits) in cases {
        let text = edited(base, &edits);
        let after = generator::generate(&input(&text, "new.json", Some(&before.lock), &manifest));
        let after = after.unwrap_or_else(|error| panic!("{case}: {error}"));
        let new = surface(&after);
        failures.extend(
            old.difference(&new)
                .map(|line| format!("{case}: lost {line}")),
        );
        let breaks = after
            .warnings
            .iter()
            .filter(|warning| warning.code == "breaks-callers");
        failures.extend(breaks.map(|warning| format!("{case}: reports {}", warning.message)));
        let again = generator::generate(&input(&text, "new.json", Some(&after.lock), &manifest));
        assert_eq!(
            again.unwrap().files,
            after.files,
            "{case}: the updated record changes nothing"
        );
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn without_the_record_the_same_changes_do_break() {
    let base = base();
    let manifest = manifest();
    let before = generator::generate(&input(&base, "base.yaml", None, &manifest)).unwrap();
    let mut broken = Vec::new();
    for (case, edits) in cases() {
        let text = edited(&base, &edits);
        let after = generator::generate(&input(&text, "new.json", None, &manifest)).unwrap();
        if !surface(&before).is_subset(&surface(&after)) {
            broken.push(case);
        }
    }
    insta::assert_snapshot!(broken.join("\n"));
}

/// Each removal is reported as a breaking change.
#[test]
fn removals_are_reported() {
    let base = base();
    let manifest = manifest();
    let before = generator::generate(&input(&base, "base.yaml", None, &manifest)).unwrap();
    let removals: &[Edit] = &[
        ("/paths/~1v1~1notes~1{id}", Value::Null),
        ("/paths/~1v1~1notes/get/parameters", json!([])),
        ("/paths/~1v1~1notes/post/requestBody", Value::Null),
        ("/components/schemas/Note/properties/kind", Value::Null),
        (
            "/components/schemas/Note/properties/count",
            json!({"type": "string"}),
        ),
        (
            "/components/schemas/NoteState/enum",
            json!(["NOTE_STATE_OPEN"]),
        ),
        (
            "/components/schemas/Author",
            json!({"type": "string", "enum": ["A"]}),
        ),
    ];
    let mut report = String::new();
    for (pointer, value) in removals {
        let text = edited(&base, &[(pointer, value.clone())]);
        let after =
            generator::generate(&input(&text, "new.json", Some(&before.lock), &manifest)).unwrap();
        report.push_str(&format!("{pointer}\n"));
        for warning in after
            .warnings
            .iter()
            .filter(|warning| warning.code == "breaks-callers")
        {
            report.push_str(&format!("  {}: {}\n", warning.pointer, warning.message));
        }
    }
    insta::assert_snapshot!(report);
}
