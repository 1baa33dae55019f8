//! Counts and prints the verdicts.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::compile;
use super::sides::{self, Role};
use super::verdict::{Stage, Verdict};
use crate::support::generator::text;

/// The number of kinds of failures to print for a peer.
const KINDS: usize = 12;
/// The maximum length of a headline, in characters.
const HEADLINE: usize = 120;
const STAGES: [Stage; 3] = [Stage::Generate, Stage::Check, Stage::Doc];

/// The verdicts of one generator.
pub(super) struct Row<'a> {
    pub(super) title: &'static str,
    pub(super) role: Role,
    /// Documents and their verdicts.
    pub(super) verdicts: Vec<(&'a str, Verdict)>,
    /// The reason why the generator is not at hand, for the documents that have no verdict.
    pub(super) missing: Option<String>,
}

/// The size and origin of the sample.
pub(super) struct Facts {
    pub(super) all: usize,
    pub(super) accepted: usize,
    pub(super) sample: usize,
    pub(super) seed: u64,
}

/// Formats a line for each generator, then what the figures mean, then the failures.
pub(super) fn print(facts: &Facts, rows: &[Row<'_>]) -> String {
    let mut out = "\n| crates of a sample | documents |".to_owned();
    for stage in STAGES {
        let _ = write!(out, " {} |", stage.title());
    }
    out.push_str("\n|---|---|---|---|---|\n");
    for row in rows {
        let _ = write!(out, "| {} |", row.title);
        if row.verdicts.is_empty() {
            out.push_str(" - | - | - | - |\n");
            continue;
        }
        let _ = write!(out, " {} |", row.verdicts.len());
        for stage in STAGES {
            let verdicts = row.verdicts.iter();
            let passed = verdicts.filter(|(_, verdict)| verdict.passes(stage));
            let _ = write!(out, " {} |", passed.count());
        }
        out.push('\n');
    }
    note(&mut out, facts, rows);
    for row in rows {
        if let Some(why) = &row.missing {
            let _ = writeln!(out, "\n{} is not at hand: {}", row.title, text::clean(why));
        }
        match row.role {
            Role::Own => one_by_one(&mut out, row),
            Role::Peer => by_kind(&mut out, row),
        }
    }
    out
}

/// Says how the sample was drawn and what was asked of the crates.
fn note(out: &mut String, facts: &Facts, rows: &[Row<'_>]) {
    let Facts {
        all,
        accepted,
        sample,
        seed,
    } = facts;
    let (generate, compile) = (sides::LIMIT.as_secs(), compile::LIMIT.as_secs());
    let _ = write!(
        out,
        "
The sample: {sample} at random (--seed {seed}) of the {accepted} documents that this generator accepts, not of all {all}, each with a bearer token as its only security.
A failure is also what takes longer than {generate} s to generate, or {compile} s for a command of cargo. What fails in one column fails in those after it.
Warnings are errors in crates of this generator.
"
    );
    if rows.iter().any(|row| row.role == Role::Peer) {
        out.push_str(
            "\
In crates of the others they are allowed, since their output is not written to be free of warnings.
The others get a document as it is and, if that fails, lowered to OpenAPI 3.0: the better result counts. progenitor has its default settings; openapi-generator is also given a package version, as its default is the document's, which may be a date that cargo refuses.
",
        );
    }
}

/// Prints every failure with its first lines.
fn one_by_one(out: &mut String, row: &Row<'_>) {
    for (name, verdict) in &row.verdicts {
        if let Verdict::Failed { stage, why } = verdict {
            let text = text::clean(&format!("{name}: {}: {why}", stage.command()));
            let _ = writeln!(out, "\n{text}");
        }
    }
}

/// Prints the number of failures of each kind, the most frequent first.
fn by_kind(out: &mut String, row: &Row<'_>) {
    let mut kinds: BTreeMap<(Stage, String), usize> = BTreeMap::new();
    for (_, verdict) in &row.verdicts {
        if let Verdict::Failed { stage, why } = verdict {
            *kinds.entry((*stage, headline(why))).or_default() += 1;
        }
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    if !kinds.is_empty() {
        let _ = writeln!(out, "\nfailures of {}, by their first error:", row.title);
    }
    for ((stage, headline), number) in kinds.iter().take(KINDS) {
        let _ = writeln!(out, "  {number}  {}: {headline}", stage.command());
    }
    let rest = kinds.iter().skip(KINDS);
    let rest: usize = rest.map(|(_, number)| number).sum();
    if rest > 0 {
        let _ = writeln!(out, "  {rest}  others");
    }
}

/// Returns the first line of an error without the names in it, by which failures are counted; of a panic, its
/// message.
pub(super) fn headline(why: &str) -> String {
    let text = text::clean(why);
    let mut lines = text.lines().map(str::trim);
    let first = lines.next().unwrap_or_default();
    let line = if first.contains(" panicked at ") {
        format!("panic: {}", lines.next().unwrap_or_default())
    } else {
        first.to_owned()
    };
    let words = line.split(' ');
    // Such as the path of an operation.
    let words = words.map(|word| if word.starts_with('/') { "/" } else { word });
    let unnamed = without_quoted(&words.collect::<Vec<_>>().join(" "));
    unnamed.chars().take(HEADLINE).collect()
}

/// Replaces each name in backticks by one backtick; one that does not end reaches to the end of the line.
fn without_quoted(line: &str) -> String {
    let mut is_inside = false;
    let kept = line.chars().filter(|&c| {
        let was_inside = is_inside;
        is_inside ^= c == '`';
        !was_inside
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_counted_without_their_names() {
        for (why, kind) in [
            ("error[E1]: no `A` in `b`\n --> x", "error[E1]: no ` in `"),
            (
                "thread 'main' (7) panicked at a.rs:1:2:\npath /links/{id} has none\nnote: more",
                "panic: path / has none",
            ),
            ("Error: open `quote", "Error: open `"),
            ("\u{1b}[31mred", "[31mred"),
            ("", ""),
        ] {
            assert_eq!(headline(why), kind, "{why}");
        }
        assert_eq!(headline(&"x".repeat(999)).len(), HEADLINE);
    }

    #[test]
    fn peers_are_printed_by_kind_and_say_what_is_missing() {
        let failed = |stage, why: &str| Verdict::Failed {
            stage,
            why: why.to_owned(),
        };
        let kinds = 'a'..='z';
        let mut verdicts: Vec<_> = kinds
            .map(|kind| ("x", failed(Stage::Generate, &kind.to_string())))
            .collect();
        verdicts.push(("y", failed(Stage::Doc, "error: no `A`")));
        verdicts.push(("z", failed(Stage::Doc, "error: no `B`")));
        verdicts.push(("z", failed(Stage::Check, "error: no `B`")));
        verdicts.push(("z", Verdict::Passed));
        let rows = [
            Row {
                title: "one",
                role: Role::Peer,
                verdicts,
                missing: None,
            },
            Row {
                title: "two",
                role: Role::Peer,
                verdicts: Vec::new(),
                missing: Some("needs a JRE".to_owned()),
            },
        ];
        let facts = Facts {
            all: 40,
            accepted: 35,
            sample: 30,
            seed: 7,
        };
        let printed = print(&facts, &rows);
        for part in [
            "| one | 30 | 4 | 3 | 1 |\n| two | - | - | - | - |\n",
            "30 at random (--seed 7) of the 35 documents that this generator accepts, not of all 40",
            "failures of one, by their first error:\n  2  cargo doc: error: no `\n",
            "  16  others\n",
            "\ntwo is not at hand: needs a JRE\n",
        ] {
            assert!(printed.contains(part), "{part}: {printed}");
        }
    }
}
