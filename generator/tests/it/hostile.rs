//! Documents whose texts would be more than texts, if the generator took them as they are.

use std::fmt::Write;

use generator::Output;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};
use serde_json::{Value, json};

use crate::support::{Fixture, Krate, input, manifest};

/// Texts that the unit tests of `generator::text` use as well.
fn hostile() -> Vec<String> {
    serde_json::from_str(include_str!("../fixtures/hostile.json")).unwrap()
}

/// The prefix that keeps names of the document different from each other.
fn named(text: &str, number: usize) -> String {
    format!("{text} n{number}")
}

/// Returns a document with a text as every kind of description and name.
fn document(texts: &[String]) -> Value {
    let mut document = json!({
        "openapi": "3.2.0",
        "info": {
            "title": texts[0], "version": texts[0], "description": texts[0], "summary": texts[0],
            "contact": {"name": texts[0], "url": texts[0]}, "license": {"name": texts[0]},
        },
        "externalDocs": {"url": texts[0], "description": texts[0]},
        "servers": [{"url": "https://api.example.com", "description": texts[0], "name": texts[0]}],
        "security": [{"bearer": []}],
        "tags": [],
        "paths": {},
        "components": {
            "schemas": {},
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "description": texts[0]}},
        },
    });
    for (number, text) in texts.iter().enumerate() {
        let tag = format!("Group{number}");
        document["tags"].as_array_mut().unwrap().push(json!({
            "name": tag, "description": text, "summary": text, "externalDocs": {"url": text, "description": text},
        }));
        let of = format!("#/components/schemas/Thing{number}");
        document["paths"][format!("/things{number}/{{id}}")] = json!({"summary": text, "description": text, "post": {
            "operationId": named(text, number),
            "tags": [tag],
            "summary": text,
            "description": text,
            "deprecated": number % 2 == 1,
            "parameters": [
                {"name": "id", "in": "path", "required": true, "description": text, "schema": {"type": "string"}},
                {"name": named(text, number), "in": "query", "description": text, "example": text,
                 "schema": {"type": "string", "default": text, "title": text, "description": text}},
                {"name": "kind", "in": "query", "description": text, "required": true,
                 "schema": {"type": "string", "enum": [text, "a"], "default": text, "description": text}},
            ],
            "requestBody": {"required": true, "description": text, "content": {"application/json": {"schema": {"$ref": of}}}},
            "responses": {
                "200": {"description": text, "content": {"application/json": {"schema": {"$ref": of}}}},
                "404": {"description": text, "summary": text},
            },
        }});
        document["components"]["schemas"][format!("Thing{number}")] = json!({
            "type": "object",
            "title": text,
            "description": text,
            "required": ["must"],
            "properties": {
                "must": {"type": "string", "description": text},
                "state": {"type": "string", "title": text, "enum": [format!("{text} "), "other", text],
                    "description": format!("{text}\n - OTHER: {text}\n - STATE: b")},
                "list": {"type": "array", "description": text, "items": {"type": "string", "description": text}},
                named(text, number): {"type": "integer", "description": text, "example": text},
            },
            "additionalProperties": {"type": "string", "description": text},
        });
    }
    document
}

fn generate(document: &Value) -> Result<Output, generator::Error> {
    let text = document.to_string();
    generator::generate(&input(&text, "hostile.json", None, &manifest()))
}

/// Returns the code blocks in the doc comments of a file that rustdoc takes for Rust.
fn rust_blocks(file: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut docs = String::new();
    for line in file.lines().chain([""]) {
        let line = line.trim_start();
        if let Some(text) = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))
        {
            writeln!(docs, "{text}").unwrap();
            continue;
        }
        let mut rust = None;
        for event in Parser::new(&std::mem::take(&mut docs)) {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    let is_text = matches!(kind, CodeBlockKind::Fenced(info) if &*info == "text");
                    rust = (!is_text).then(String::new);
                }
                Event::Text(text) => {
                    if let Some(code) = &mut rust {
                        code.push_str(&text);
                    }
                }
                Event::End(_) => found.extend(rust.take()),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn texts_of_a_document_are_words_in_every_file_or_are_refused() {
    let mut generated = 0;
    for text in hostile() {
        let output = match generate(&document(std::slice::from_ref(&text))) {
            Ok(output) => output,
            Err(refusal) => {
                let message = refusal.to_string();
                assert!(message.contains("help:"), "{text:?}: {message}");
                continue;
            }
        };
        generated += 1;
        for file in &output.files {
            assert!(
                !file
                    .text
                    .contains(['\r', '\0', '\u{1b}', '\u{202e}', '\u{2028}']),
                "{text:?}: {}",
                file.path
            );
            if file.path.ends_with(".toml") {
                let table: toml::Table = file.text.parse().unwrap();
                assert!(table.contains_key("package"));
                continue;
            }
            if file.path.ends_with(".md") || file.path.ends_with(".txt") {
                let expected = match file.path.as_str() {
                    "reference.md" => (1, output.operations),
                    // The marks of its region, and the first call.
                    "README.md" => (OWN_MARKS.len(), 1),
                    _ => (0, 0),
                };
                assert_words(&file.text, expected, &text);
                continue;
            }
            if let Err(error) = syn::parse_file(&file.text) {
                panic!("{text:?}: {}: {error}", file.path);
            }
            for block in rust_blocks(&file.text) {
                assert!(
                    block.contains("fn example("),
                    "{text:?}: {}: {block}",
                    file.path
                );
            }
        }
    }
    assert!(generated > 40, "only {generated} were not refused");
}

/// The lines of HTML that mark the region of a README.
const OWN_MARKS: [&str; 6] = [
    "<!--\n",
    "# region generated: api\n",
    "-->\n",
    "<!--\n",
    "# endregion\n",
    "-->\n",
];

/// Asserts that a page of Markdown has no markup of a document: of HTML only our own lines, no image, and of code only
/// our own blocks.
fn assert_words(markdown: &str, expected: (usize, usize), text: &str) {
    use pulldown_cmark::{Event, Parser, Tag};
    let (mut blocks, mut html) = (0, 0);
    for event in Parser::new(markdown) {
        match event {
            Event::Html(line) => {
                let is_mark = expected.0 == OWN_MARKS.len() && OWN_MARKS.get(html) == Some(&&*line);
                html += 1;
                assert!(
                    is_mark || line.starts_with("<!-- @generated from "),
                    "{text:?}: {line}"
                );
            }
            Event::InlineHtml(html) => panic!("{text:?}: {html}"),
            Event::Start(Tag::Image { dest_url, .. }) => panic!("{text:?}: {dest_url}"),
            Event::Start(Tag::CodeBlock(_)) => blocks += 1,
            _ => {}
        }
    }
    assert_eq!((html, blocks), expected, "{text:?}");
}

#[test]
fn rustdoc_finds_only_our_own_examples() {
    let texts: Vec<String> = hostile()
        .into_iter()
        .filter(|text| generate(&document(std::slice::from_ref(text))).is_ok())
        .collect();
    let output = generate(&document(&texts)).unwrap();
    let examples: usize = output
        .files
        .iter()
        .map(|file| file.text.matches("fn example(").count())
        .sum();
    let krate = Krate::whole("hostile", &output);
    let found = krate.documentation();
    let own = found
        .lines()
        .filter(|line| line.starts_with("src/generated/") || line.starts_with("src/lib.rs"));
    assert_eq!(own.count(), examples, "{found}");
}

/// Fixtures are documents as well: a text of each kind survives.
#[test]
fn a_description_with_markdown_stays_readable() {
    let fixture = Fixture {
        name: "readable".to_owned(),
        text: document(&[
            "See [several words](https://example.com/a), <b>.\n\n- `code`\n\n```json\n{}\n```"
                .to_owned(),
        ])
        .to_string(),
    };
    let output = crate::support::generate(&fixture, None);
    let all: String = output.files.iter().map(|file| file.text.as_str()).collect();
    for part in [
        "[several words](https://example.com/a)",
        "\\<b\\>",
        "- `code`",
        "```text",
    ] {
        assert!(all.contains(part), "{part}");
    }
}
