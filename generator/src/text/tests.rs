//! Sends hostile texts to every target, and checks that what arrives is words.

use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::*;
use crate::names;

/// Texts of a document that would be more than text if a target took them as they are.
fn hostile() -> Vec<String> {
    let list: Vec<String> =
        serde_json::from_str(include_str!("../../tests/fixtures/hostile.json")).unwrap();
    assert!(list.len() >= 40);
    list
}

/// Asserts that rustdoc can only show these lines.
#[track_caller]
fn assert_shown(lines: &[String], text: &str) {
    let printed = lines.join("\n");
    assert!(verify::is_harmless(&printed), "{text:?}:\n{printed}");
    assert!(
        lines
            .iter()
            .all(|line| !line.contains(['\n', '\r', '\t', '\0', '\u{202e}'])),
        "{text:?}: {lines:?}"
    );
    for event in Parser::new(&printed) {
        if let Event::Start(Tag::CodeBlock(kind)) = event {
            assert_eq!(
                kind,
                CodeBlockKind::Fenced("text".into()),
                "{text:?}:\n{printed}"
            );
        }
    }
}

#[test]
fn no_description_is_more_than_words_in_rustdoc() {
    for text in hostile() {
        assert_shown(&doc_lines(&text), &text);
        let around = format!("Before.\n\n{text}\n\nAfter.");
        assert_shown(&doc_lines(&around), &around);
        let within = format!("- one\n  {}", text.replace('\n', "\n  "));
        assert_shown(&doc_lines(&within), &within);
        assert_shown(&[first_paragraph(&text)], &text);
        assert_shown(&[format!("Sets {}.", code(&text))], &text);
        // What follows a description is not part of it.
        let followed = format!("{}\n\n```no_run\nours\n```", markdown(&text));
        let blocks = Parser::new(&followed).filter(|event| {
            matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &**info == "no_run")
        });
        assert_eq!(blocks.count(), 1, "{followed}");
    }
}

#[test]
fn a_line_of_words_is_printed_without_a_parser_as_with_one() {
    const WORDS: [&str; 16] = [
        "a", "Lists", "the", "users.", "-", "--", "1.", "2)", "(e.g.", "v1.2)", "it's", "?", ";",
        "...", "http", "x-y,",
    ];
    proptest!(|(words in proptest::collection::vec(proptest::sample::select(&WORDS), 1..40))| {
        let text = words.join(" ");
        prop_assert_eq!(doc_lines(&text), markdown::parsed_lines(&text));
        prop_assert_eq!(first_paragraph(&text), markdown::parsed_paragraph(&text));
        let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic());
        prop_assert_eq!(plain::line(&text).is_some(), is_plain);
    });
    for text in [
        "a\nb",
        " a",
        "a ",
        "a  b",
        "a\tb",
        "a_b",
        "a: b",
        "",
        "a*",
        "https://x.y",
    ] {
        assert_eq!(plain::line(text), None, "{text:?}");
    }
}

#[test]
fn no_text_leaves_its_line() {
    for text in hostile() {
        let line = line(&text);
        assert!(
            !line.contains(|c: char| c.is_control() || is_invisible(c)),
            "{line:?}"
        );
        assert!(line.chars().count() <= MAX_LINE + 1, "{line:?}");
        let span = code(&text);
        assert!(!span.contains(char::is_control), "{span:?}");
        let clean = clean(&text);
        assert!(
            !clean.contains(['\u{1b}', '\0', '\r', '\u{202e}']),
            "{clean:?}"
        );
    }
}

#[test]
fn identifiers_are_ascii_words() {
    for text in hostile() {
        for name in [
            names::snake(&text, "fallback", names::Use::Method),
            names::type_name(&text),
            names::variant(&text),
        ] {
            let parsed = syn::parse_str::<syn::Ident>(&name);
            assert!(parsed.is_ok() && name.is_ascii(), "{text:?}: {name:?}");
        }
    }
}

#[test]
fn aliases_are_those_that_rustdoc_accepts() {
    for (text, want) in [
        ("LinksService_ListLinks", true),
        ("a-b.c", true),
        ("a b", false),
        ("a\"b", false),
        ("a'b", false),
        ("a\nb", false),
        ("a\u{202e}b", false),
        ("", false),
    ] {
        assert_eq!(is_alias(text), want, "{text:?}");
    }
}

#[test]
fn versions_of_the_api_are_words() {
    for good in ["1.188.3", "v2", "2026-11-21 beta", "1.0.0-rc.1+build_5"] {
        assert_eq!(api_version(good), Some(good));
    }
    let mut refused = 0;
    for text in hostile() {
        if let Some(version) = api_version(&text) {
            assert!(version.bytes().all(|b| b.is_ascii_graphic() || b == b' '));
        } else {
            refused += 1;
        }
    }
    assert!(refused > 40, "{refused}");
    for bad in ["1\n2", " 1", "1 ", "", "1;", "1$(x)", &"1".repeat(65)] {
        assert_eq!(api_version(bad), None, "{bad:?}");
    }
}

#[test]
fn descriptions_keep_their_form() {
    let cases = [
        ("One  line.", "One line."),
        ("snake_case and `code <T>`", "snake_case and `code <T>`"),
        (
            "a [link of several words](https://example.com/a?b=c) b",
            "a [link of several words](https://example.com/a?b=c) b",
        ),
        ("See https://example.com/x.", "See <https://example.com/x>."),
        ("<https://example.com>", "<https://example.com>"),
        ("```json\n{}\n```", "```text\n{}\n```"),
        ("    indented", "```text\nindented\n```"),
        ("a\n- b\n- c\n\nd", "a\n\n- b\n- c\n\nd"),
        ("- a\n\n  b\n- c", "- a\n\n  b\n\n- c"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("> a\n>\n> b", "> a\n>\n> b"),
        ("# A\nb", "# A\n\nb"),
        ("**b** *i* ~~s~~", "**b** *i* ~~s~~"),
        ("a<br/>b", "a\\\nb"),
        ("<b>x</b>", "\\<b\\>x\\</b\\>"),
        (
            "<p>Lists all.</p> <p>Or <code>some</code>.</p>",
            "Lists all. Or some.",
        ),
        (
            "<p>See <a href=\"https://example.com\">more</a>:</p><ul><li> <p>x</p> </li></ul>",
            "See more: x",
        ),
        (
            "<P CLASS=x>A</P><script>x</script>",
            "A \\<script\\>x\\</script\\>",
        ),
        ("From <a> to <id>, <p", "From \\<a\\> to \\<id\\>, \\<p"),
        (
            "| a | b |\n|--|--|\n| 1 | 2 |",
            "| a | b |\n|---|---|\n| 1 | 2 |",
        ),
        ("[x](Foo) and [y]", "x and \\[y\\]"),
        ("2 * 3 - 4", "2 \\* 3 - 4"),
        (
            "![p](https://example.com/p.png)",
            "[p](https://example.com/p.png)",
        ),
    ];
    for (text, want) in cases {
        assert_eq!(doc_lines(text).join("\n"), want, "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn random_markdown_is_only_shown(parts in prop::collection::vec(part(), 0..24)) {
        let text = parts.concat();
        assert_shown(&doc_lines(&text), &text);
        assert_shown(&[first_paragraph(&text)], &text);
        let again = doc_lines(&markdown(&text));
        assert_shown(&again, &text);
    }
}

/// Returns pieces of Markdown that combine to every kind of block.
fn part() -> impl Strategy<Value = String> {
    let pieces = [
        "```",
        "````",
        "~~~",
        "rust",
        "\n",
        "\n\n",
        "\n    ",
        "\n\t",
        "- ",
        "* ",
        "1. ",
        "7) ",
        "> ",
        "# ",
        "`",
        "``",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "](",
        "](x)",
        "[^1]",
        ": ",
        "<",
        ">",
        "<div>",
        "<!--",
        "-->",
        "</",
        "|",
        "\n|---|",
        "---",
        "===",
        "https://a.b",
        "http://",
        "&#96;",
        "&lt;",
        "\\",
        "x",
        " y ",
        "fn z() {}",
        "\u{202e}",
        "\0",
        "\r",
        "é",
        "!",
        "![",
        "[ ] ",
        "<br>",
        "  \n",
        "a_b",
        "{}",
    ];
    prop_oneof![
        9 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => ".{0,4}",
    ]
}
