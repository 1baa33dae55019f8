//! Formats the result of `regen`: warnings by kind and a line of figures, or one JSON object.

use super::stamp::Stamp;
use crate::support::atomic_files::Changes;
use crate::support::failure::Failure;
use crate::support::generator::Output;
use crate::support::ui::{GOOD, Ui, count, paint};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Instant;

/// The figures of one regeneration.
pub(crate) struct Report {
    operations: usize,
    types: usize,
    /// Number of warnings by code.
    warnings: BTreeMap<String, usize>,
    written: usize,
    removed: usize,
    unchanged: usize,
}

/// Counts the warnings by code.
pub(crate) fn by_code(product: &Output) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for warning in &product.warnings {
        *codes.entry(warning.code.to_owned()).or_insert(0) += 1;
    }
    codes
}

/// Prints one line for each kind of warning, with its first location.
pub(crate) fn print_warnings(product: &Output, ui: &Ui) {
    let mut kinds: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for warning in &product.warnings {
        kinds.entry(warning.kind()).or_default().push(warning);
    }
    for warnings in kinds.values() {
        let [first, ..] = &**warnings else { continue };
        ui.warning(format!(
            "{} at {}, first at {}: {}",
            first.code,
            count(warnings.len(), "location"),
            first.pointer,
            first.message
        ));
    }
}

impl Report {
    pub(crate) fn new(product: &Output, changes: &Changes) -> Self {
        let removed = changes
            .needed()
            .iter()
            .filter(|change| change.new.is_none());
        let removed = removed.count();
        Self {
            operations: product.operations,
            types: product.types,
            warnings: by_code(product),
            written: changes.needed().len() - removed,
            removed,
            unchanged: changes.unchanged(),
        }
    }

    /// Builds the report of a run that stopped at the stamp.
    pub(crate) fn unchanged(stamp: Stamp) -> Self {
        Self {
            operations: stamp.operations,
            types: stamp.types,
            warnings: stamp.warnings,
            written: 0,
            removed: 0,
            // The lock is compared like the outputs, but not among them.
            unchanged: stamp.outputs.len() + 1,
        }
    }

    /// Formats the line that ends a run.
    pub(crate) fn figures(&self, start: Instant) -> String {
        let warnings: usize = self.warnings.values().sum();
        let mut line = format!(
            "{} {}, {}; {}",
            paint(GOOD, "regen"),
            count(self.operations, "operation"),
            count(self.types, "type"),
            self.files(),
        );
        if warnings > 0 {
            line += &format!("; {}", count(warnings, "warning"));
        }
        line + &format!("; {:.2} s", start.elapsed().as_secs_f64())
    }

    /// Formats the numbers of files that were written, unchanged and removed.
    pub(crate) fn files(&self) -> String {
        let written = count(self.written, "file");
        let mut line = format!("{written} written, {} unchanged", self.unchanged);
        if self.removed > 0 {
            line += &format!(", {} removed", self.removed);
        }
        line
    }
}

/// Formats the result for `--json`, failures included.
pub(crate) fn as_json(outcome: &Result<Report, Failure>, start: Instant) -> serde_json::Value {
    let seconds = (start.elapsed().as_secs_f64() * 1000.0).round() / 1000.0;
    match outcome {
        Ok(report) => json!({
            "status": if report.written + report.removed == 0 { "unchanged" } else { "written" },
            "operations": report.operations,
            "types": report.types,
            "written": report.written,
            "removed": report.removed,
            "unchanged": report.unchanged,
            "warnings": report.warnings,
            "seconds": seconds,
        }),
        Err(failure) => json!({
            "status": if failure.is_stale() { "stale" } else { "failed" },
            "error": failure.to_string(),
            "seconds": seconds,
        }),
    }
}
