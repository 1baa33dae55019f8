//! Reads valid, invalid and malicious texts.

use std::time::{Duration, Instant};

use generator::read::read;
use serde_json::json;

/// A text that is refused, with a name for messages.
pub struct Bad {
    pub name: &'static str,
    pub bytes: Vec<u8>,
}

fn bad(name: &'static str, bytes: impl Into<Vec<u8>>) -> Bad {
    Bad {
        name,
        bytes: bytes.into(),
    }
}

/// Returns a text for every reason to refuse one.
pub fn refused() -> Vec<Bad> {
    let bomb = (1..10).fold("a0: &a0 [x, x]\n".to_owned(), |text, level| {
        let inner = format!("*a{}, ", level - 1).repeat(9);
        format!(
            "{text}a{level}: &a{level} [{}]\n",
            inner.trim_end_matches(", ")
        )
    });
    let square = format!(
        "a: &a [{}]\nb: [{}]\n",
        "x, ".repeat(3_000),
        "*a, ".repeat(3_000)
    );
    vec![
        bad("empty", ""),
        bad("blank", " \n\t\n"),
        bad("HTML", "<!DOCTYPE html>\n<html><body>Sign in</body></html>"),
        bad("XML", "<?xml version=\"1.0\"?><error/>"),
        bad("gzip", b"\x1f\x8b\x08\x00".as_slice()),
        bad("UTF-16", b"\xff\xfe{\x00".as_slice()),
        bad("UTF-16 without a mark", b"{\x00}\x00".as_slice()),
        bad(
            "not UTF-8",
            b"openapi: 3.1.0\ninfo:\n  title: caf\xe9\n".as_slice(),
        ),
        bad("NUL", b"openapi: 3.1.0\ninfo: \0\n".as_slice()),
        bad(
            "JSON cut off",
            "{\n  \"openapi\": \"3.2.0\",\n  \"info\": { \"ti",
        ),
        bad(
            "JSON with a comma too many",
            "{\n  \"openapi\": \"3.2.0\",\n}",
        ),
        bad("JSON with something after it", "{}\n{}"),
        bad("JSON key twice", "{\n  \"paths\": {},\n  \"paths\": {}\n}"),
        bad("JSON too deep", "[".repeat(100_000)),
        bad("YAML cut off", "openapi: 3.1.0\ninfo: {title: \"T"),
        bad("YAML indented by a tab", "info:\n\ttitle: T\n"),
        bad("YAML key twice", "paths:\n  /a: {}\n  /b: {}\n  /a: {}\n"),
        bad("YAML key that is a list", "? [a, b]\n: c\n"),
        bad("YAML key that is null", "info:\n  ~: c\n"),
        bad("YAML tag", "info: !include info.yaml\n"),
        bad("YAML number that is none", "info: .nan\n"),
        bad("YAML alias to nothing", "info: *other\n"),
        bad(
            "YAML of two documents",
            "openapi: 3.1.0\n---\nopenapi: 3.1.0\n",
        ),
        bad("YAML too deep in brackets", "[".repeat(1_000_000)),
        bad("YAML too deep in lists", "- ".repeat(1_000_000)),
        bad("YAML aliases of aliases", bomb),
        bad("YAML aliases, a long list of a long list", square),
        bad("YAML of too many values", "- a\n".repeat(3_500_000)),
        bad("100 MB", vec![b' '; 100 << 20]),
        bad(
            "17 MB of YAML",
            [b"a: ".as_slice(), &vec![b'x'; 17 << 20]].concat(),
        ),
        bad("a list", "[]"),
        bad("a text", "Not found"),
        bad("Swagger 2.0", "swagger: \"2.0\"\ninfo: {}\n"),
        bad("AsyncAPI", "asyncapi: 3.0.0\n"),
        bad(
            "JSON Schema",
            "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}",
        ),
        bad("no version", "{\"paths\": {}}"),
        bad("OpenAPI 3.3", "openapi: 3.3.0\n"),
        bad("OpenAPI 4", "openapi: 4.0.0\n"),
        bad("a version that is a number", "openapi: 3.1\n"),
        bad("a version with nonsense after it", "openapi: 3.1.x\n"),
    ]
}

/// Numbers with more digits than 64 bits or a float hold: where values count they are refused at their place,
/// elsewhere they are read as close as possible. Each is the text after `openapi: 3.1.0`, and the line of the
/// number or none.
const NUMBERS: &[(&str, Option<usize>)] = &[
    ("default: 18446744073709551615", None),
    ("default: -9223372036854775808", None),
    ("default: 18446744073709551616", Some(2)),
    ("a: 1\ndefault: 18446744073709551616", Some(3)),
    ("default: -9223372036854775809", Some(2)),
    (
        "default: 123456789012345678901234567890123456789012345",
        Some(2),
    ),
    ("const: 123456789012345678901", Some(2)),
    ("enum: [1, 123456789012345678901]", Some(2)),
    ("enum:\n- 1\n- 123456789012345678901", Some(4)),
    ("default: 3.14159265358979323846264338327950288", Some(2)),
    ("default: 0.1", None),
    ("default: 0.30000000000000004", None),
    ("default: 3.141592653589793", None),
    ("default: 1e300", None),
    ("default: '18446744073709551616'", None),
    ("maximum: 18446744073709551616", None),
    (
        "minimum: -123456789012345678901234567890123456789012345",
        None,
    ),
    (
        "multipleOf: 0.00000000000000000000000000012345678901234567891",
        None,
    ),
    ("example: 123456789012345678901", None),
    (
        "properties: {default: {maximum: 123456789012345678901}}",
        None,
    ),
    (
        "properties: {enum: {type: integer}, a: {maximum: 123456789012345678901}}",
        None,
    ),
    (
        "responses: {default: {description: a, x-n: 123456789012345678901}}",
        None,
    ),
];

#[test]
fn numbers_are_exact_where_they_are_values() {
    for (text, line) in NUMBERS {
        let yaml = format!("openapi: 3.1.0\n{text}\n");
        match (read(yaml.as_bytes(), "api.yaml"), line) {
            (Ok(_), None) => {}
            (Err(error), Some(line)) => {
                let at = error.line_column().map(|(line, _)| line);
                assert_eq!(at, Some(*line), "{text}: {error}");
                assert!(error.to_string().contains("more digits"), "{text}: {error}");
            }
            (result, _) => panic!("{text}: {result:?}"),
        }
    }
    let json = br#"{"openapi": "3.1.0", "default": 18446744073709551616}"#;
    assert!(read(json, "api.json").is_err());
    let json = br#"{"openapi": "3.1.0", "maximum": 18446744073709551616}"#;
    assert!(read(json, "api.json").is_ok());
}

#[test]
fn bad_texts_are_refused_with_a_location_and_in_time() {
    for Bad { name, bytes } in refused() {
        let started = Instant::now();
        let error = read(&bytes, "api.yaml").expect_err(name);
        let took = started.elapsed();
        assert!(took < Duration::from_secs(5), "{name} took {took:?}");
        assert!(
            error.line_column().is_some() || error.pointer().is_some(),
            "{name}: {error}"
        );
        assert!(error.to_string().contains("api.yaml"), "{name}: {error}");
    }
}

#[test]
fn good_texts_are_read_by_content() {
    let document = json!({ "openapi": "3.1.0", "info": { "a": 1 } });
    for (name, text) in [
        ("JSON", "{\"openapi\":\"3.1.0\",\"info\":{\"a\":1}}"),
        (
            "JSON with a byte order mark",
            "\u{feff} {\"openapi\":\"3.1.0\",\"info\":{\"a\":1}}",
        ),
        ("YAML", "openapi: 3.1.0\ninfo:\n  a: 1\n"),
        (
            "YAML with a byte order mark",
            "\u{feff}openapi: 3.1.0\ninfo:\n  a: 1\n",
        ),
        (
            "YAML that looks like JSON",
            "{openapi: 3.1.0, info: {a: 1}}",
        ),
        (
            "YAML with Windows line ends",
            "---\r\nopenapi: 3.1.0\r\ninfo:\r\n  a: 1\r\n",
        ),
    ] {
        assert_eq!(
            read(text.as_bytes(), "api").expect(name),
            document,
            "{name}"
        );
    }
}

#[test]
fn yaml_is_read_as_equivalent_json() {
    let text = "openapi: 3.0.0\n200: {on: yes, at: 2026-11-21, none: ~}\n\
                base: &base {b: 1, c: 2}\nuse: {<<: *base, c: 3}\nboth: {<<: [*base, {d: 4}]}\n";
    let document = read(text.as_bytes(), "api").expect("good YAML");
    let expected = json!({
        "openapi": "3.0.0",
        "200": { "on": "yes", "at": "2026-11-21", "none": null },
        "base": { "b": 1, "c": 2 },
        "use": { "c": 3, "b": 1 },
        "both": { "b": 1, "c": 2, "d": 4 },
    });
    assert_eq!(document, expected);
    let keys = |key: &str| {
        document[key]
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(keys("200"), ["on", "at", "none"], "keys keep their order");
}

#[test]
fn known_versions_are_accepted() {
    for version in [
        "3.0.0",
        "3.0.4",
        "3.1.0",
        "3.1.2",
        "3.2.0",
        "3.2",
        "3.1.0-rc1",
    ] {
        let text = format!("{{\"openapi\": \"{version}\"}}");
        assert!(read(text.as_bytes(), "api").is_ok(), "{version}");
    }
}

#[test]
fn malicious_documents_are_lowered_or_refused_in_time() {
    let document = |schemas: String| {
        format!(
            "{{\"openapi\":\"3.2.0\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"components\":{{\"schemas\":{{{schemas}}}}}}}"
        )
    };
    let each = |count: usize, schema: &dyn Fn(usize) -> String| {
        document(
            (0..count)
                .map(|at| format!("\"a{at}\":{}", schema(at)))
                .collect::<Vec<_>>()
                .join(","),
        )
    };
    let to = |target: String| format!("{{\"$ref\":\"#/components/schemas/{target}\"}}");
    let unknown: Vec<String> = (0..20_000).map(|at| format!("\"k{at}\":0")).collect();
    for (name, text, refused) in [
        (
            "a long chain",
            each(50_000, &|at| {
                if at == 0 {
                    "{}".to_owned()
                } else {
                    to(format!("a{}", at - 1))
                }
            }),
            false,
        ),
        (
            "a long circle",
            each(50_000, &|at| to(format!("a{}", (at + 1) % 50_000))),
            true,
        ),
        (
            "many references",
            each(300_000, &|at| {
                if at == 0 {
                    "{}".to_owned()
                } else {
                    to("a0".to_owned())
                }
            }),
            false,
        ),
        (
            "too many references",
            each(500_001, &|_| to("a0".to_owned())),
            true,
        ),
        (
            "many references within a long name",
            document(format!(
                "\"{}\":{{\"oneOf\":[{}]}}",
                "a".repeat(100_000),
                vec!["{\"$ref\":\"#\"}"; 20_000].join(",")
            )),
            true,
        ),
        (
            "many mappings to nothing",
            each(50_000, &|at| {
                let mapping = format!("{{\"a\":\"#/components/schemas/b{at}\"}}");
                format!("{{\"discriminator\":{{\"propertyName\":\"t\",\"mapping\":{mapping}}}}}")
            }),
            false,
        ),
        (
            "many parts that become components",
            each(20_000, &|at| {
                format!(
                    "{{\"$defs\":{{\"x\":{{}}}},\"items\":{}}}",
                    to(format!("a{at}/$defs/x"))
                )
            }),
            false,
        ),
        (
            "many warnings",
            each(50_000, &|_| "{\"contains\":{}}".to_owned()),
            false,
        ),
        (
            "many unknown keys",
            format!("{{\"openapi\":\"3.2.0\",{}}}", unknown.join(",")),
            true,
        ),
    ] {
        let started = Instant::now();
        let outcome = generator::lower::lower(read(text.as_bytes(), "api.json").expect(name));
        let took = started.elapsed();
        assert!(took < Duration::from_secs(5), "{name} took {took:?}");
        assert_eq!(outcome.is_err(), refused, "{name}: {:?}", outcome.err());
        assert!(
            outcome.is_ok_and(|(_, warnings)| warnings.len() <= 10_000) || refused,
            "{name}"
        );
    }
}
