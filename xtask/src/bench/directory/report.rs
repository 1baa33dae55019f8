//! Counts and prints the outcomes.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::outcome::{Outcome, Result};

/// The number of slowest documents to name.
const SLOWEST: usize = 5;
/// The number of documents to name for each kind of refusal.
const NAMED: usize = 3;

/// A kind of refusal.
#[derive(Default)]
struct Kind<'a> {
    operations: usize,
    documents: Vec<(&'a str, &'a str)>,
    /// The number of documents that are refused for nothing else.
    alone: usize,
}

/// Formats the counts: accepted, accepted without some operations, refused by kind, panics, slowest.
pub(super) fn table(outcomes: &[Outcome]) -> String {
    let count = |is_wanted: &dyn Fn(&Result) -> bool| {
        let outcomes = outcomes.iter().filter(|outcome| is_wanted(&outcome.result));
        outcomes.count()
    };
    let accepted = count(&|result| matches!(result, Result::Accepted(_)));
    let share = |share: usize| {
        move |result: &Result| match result {
            Result::Refused {
                skipping: Some((kept, skipped)),
                ..
            } => kept * 100 >= share * (kept + skipped),
            _ => false,
        }
    };
    let percent = accepted as f64 * 100.0 / outcomes.len().max(1) as f64;
    let mut out = format!(
        "| | documents |\n|---|---|\n| all | {} |\n| accepted | {accepted} ({percent:.2} %) |\n",
        outcomes.len()
    );
    let rows = [
        ("accepted with --skip-unsupported", count(&share(0))),
        ("of these with 90 % of their operations", count(&share(90))),
        (
            "refused whatever is skipped",
            count(&|result| matches!(result, Result::Refused { skipping: None, .. })),
        ),
        (
            "panics",
            count(&|result| matches!(result, Result::Panicked(_))),
        ),
        (
            "longer than a minute",
            count(&|result| matches!(result, Result::TookTooLong)),
        ),
    ];
    for (title, number) in rows {
        let _ = writeln!(out, "| {title} | {number} |");
    }
    let operations = outcomes.iter().map(|outcome| match outcome.result {
        Result::Accepted(operations) => operations,
        _ => 0,
    });
    let _ = writeln!(
        out,
        "| operations of accepted documents | {} |",
        operations.sum::<usize>()
    );
    refusals(&mut out, outcomes);
    for outcome in outcomes {
        if let Result::Panicked(message) = &outcome.result {
            let _ = writeln!(out, "\npanic in {}: {message}", outcome.name);
        }
    }
    slowest(&mut out, outcomes);
    out
}

/// Prints the kinds of refusals, the most frequent first.
fn refusals(out: &mut String, outcomes: &[Outcome]) {
    let mut kinds: BTreeMap<&str, Kind<'_>> = BTreeMap::new();
    for outcome in outcomes {
        let Result::Refused {
            kinds: found,
            first,
            ..
        } = &outcome.result
        else {
            continue;
        };
        for (kind, operations) in found {
            let kind = kinds.entry(kind).or_default();
            kind.operations += operations;
            kind.documents.push((&outcome.name, first));
            kind.alone += usize::from(found.len() == 1);
        }
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, kind)| std::cmp::Reverse(kind.documents.len()));
    out.push_str(
        "\n| refused because | documents | for this alone | operations |\n|---|---|---|---|\n",
    );
    for (name, kind) in &kinds {
        let (documents, alone) = (kind.documents.len(), kind.alone);
        let _ = writeln!(
            out,
            "| {name} | {documents} | {alone} | {} |",
            kind.operations
        );
    }
    for (name, kind) in kinds {
        let _ = writeln!(out, "\n{name}:");
        for (document, pointer) in kind.documents.iter().take(NAMED) {
            let _ = writeln!(out, "  {document} {pointer}");
        }
    }
}

/// Prints the documents that took longest.
fn slowest(out: &mut String, outcomes: &[Outcome]) {
    let mut slowest: Vec<&Outcome> = outcomes.iter().collect();
    slowest.sort_by_key(|outcome| std::cmp::Reverse(outcome.time));
    out.push_str("\nslowest:\n");
    for outcome in slowest.into_iter().take(SLOWEST) {
        let _ = writeln!(
            out,
            "  {:.1} s  {}",
            outcome.time.as_secs_f64(),
            outcome.name
        );
    }
}
