//! Rows, goals and figures: joins them to a table and prints it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Our side.
pub(crate) const SDK: &str = "sdk";
/// The published crate `linkbreakers`.
pub(crate) const CRATE: &str = "crate";
/// Hand-written reqwest and serde_json.
pub(crate) const LIMIT: &str = "limit";
/// The same types with serde's derive.
pub(crate) const DERIVE: &str = "derive";
/// The same, with times that stay text.
pub(crate) const DERIVE_TEXT: &str = "derive, times as text";
/// `openapi-generator-cli`.
pub(crate) const OPENAPI_GENERATOR: &str = "openapi-generator";
/// The unmodified output of progenitor, from an adapted document.
pub(crate) const PROGENITOR: &str = "progenitor";

/// A row of a table: our figure, and that of a peer if there is one.
pub(crate) struct Row {
    /// Key of the figure in [`Figures`].
    pub(crate) figure: &'static str,
    /// The first column.
    pub(crate) title: &'static str,
    pub(crate) unit: Unit,
    pub(crate) peer: Option<&'static str>,
    pub(crate) goal: Option<Goal>,
}

impl Row {
    pub(crate) const fn new(figure: &'static str, title: &'static str, unit: Unit) -> Self {
        Self {
            figure,
            title,
            unit,
            peer: None,
            goal: None,
        }
    }

    /// Adds a peer, without a goal.
    pub(crate) const fn compared_with(mut self, peer: &'static str) -> Self {
        self.peer = Some(peer);
        self
    }

    pub(crate) const fn goal(mut self, goal: Goal) -> Self {
        self.goal = Some(goal);
        self
    }

    /// Adds a peer, and the goal of at most `ratio` times its figure.
    pub(crate) const fn at_most(self, ratio: f64, peer: &'static str) -> Self {
        self.compared_with(peer).goal(Goal::RatioAtMost(ratio))
    }

    /// Adds a peer, and the goal of at least `ratio` times its figure.
    pub(crate) const fn at_least(self, ratio: f64, peer: &'static str) -> Self {
        self.compared_with(peer).goal(Goal::RatioAtLeast(ratio))
    }

    /// Adds the goal of at most `value`.
    pub(crate) const fn up_to(self, value: f64) -> Self {
        self.goal(Goal::AtMost(value))
    }

    /// Adds the goal of exactly `value`.
    pub(crate) const fn exactly(self, value: f64) -> Self {
        self.goal(Goal::Exactly(value))
    }
}

/// A bound of our figure; ratios are ours divided by the peer's.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    RatioAtMost(f64),
    RatioAtLeast(f64),
    AtMost(f64),
    Exactly(f64),
}

#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
    Megabytes,
    Kilobytes,
    Lines,
    Thousands,
    PerSecond,
    Times,
    Number,
}

/// The result of measuring one side of one figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Measure {
    Median {
        value: f64,
        runs: usize,
    },
    /// A value that is the same in every run.
    Exact(f64),
    /// The reason why there is no value.
    Missing(String),
}

/// Results by figure and side.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Figures(BTreeMap<String, BTreeMap<String, Measure>>);

impl Figures {
    pub(crate) fn set(&mut self, figure: &str, side: &str, measure: Measure) {
        let sides = self.0.entry(figure.to_owned()).or_default();
        sides.insert(side.to_owned(), measure);
    }

    /// Adds other figures, and replaces those that exist.
    pub(crate) fn extend(&mut self, other: Self) {
        for (figure, sides) in other.0 {
            self.0.entry(figure).or_default().extend(sides);
        }
    }

    /// Returns figures that say, for all rows, why the SDK's are missing.
    pub(crate) fn missing(rows: &[Row], why: &str) -> Self {
        let mut figures = Self::default();
        for row in rows {
            figures.set(row.figure, SDK, Measure::Missing(why.to_owned()));
        }
        figures
    }

    pub(crate) fn get(&self, figure: &str, side: &str) -> Measure {
        let sides = self.0.get(figure);
        let measure = sides.and_then(|sides| sides.get(side)).cloned();
        measure.unwrap_or_else(|| Measure::Missing("not measured".to_owned()))
    }
}

impl Measure {
    /// Returns the median of the samples, or [`Measure::Missing`] if there are none.
    pub(crate) fn median(mut samples: Vec<f64>) -> Self {
        samples.sort_by(f64::total_cmp);
        let runs = samples.len();
        let at = |index: usize| samples.get(index).copied().unwrap_or_default();
        match runs {
            0 => Self::Missing("no samples".to_owned()),
            _ if runs % 2 == 1 => Self::Median {
                value: at(runs / 2),
                runs,
            },
            _ => Self::Median {
                value: f64::midpoint(at(runs / 2 - 1), at(runs / 2)),
                runs,
            },
        }
    }
}

impl Measure {
    /// Converts the result of a single run whose value does not vary.
    pub(crate) fn exact(outcome: Result<f64, String>) -> Self {
        match outcome {
            Ok(value) => Self::Exact(value),
            Err(why) => Self::Missing(why),
        }
    }

    fn value(&self) -> Option<f64> {
        match self {
            Self::Median { value, .. } | Self::Exact(value) => Some(*value),
            Self::Missing(_) => None,
        }
    }
}

/// A row with its figures, formatted.
struct Line {
    cells: [String; 6],
}

const HEADS: [&str; 6] = ["", "SDK", "peer", "ratio", "goal", ""];

impl Line {
    fn new(row: &Row, figures: &Figures) -> Self {
        let ours = figures.get(row.figure, SDK);
        let theirs = row.peer.map(|peer| figures.get(row.figure, peer));
        let other = theirs.as_ref().and_then(Measure::value);
        let ratio = ours.value().zip(other.filter(|other| *other > 0.0));
        let ratio = ratio.map(|(value, other)| value / other);
        let peer = match (row.peer, &theirs) {
            (Some(name), Some(measure)) => format!("{name} {}", row.unit.show(measure)),
            _ => String::new(),
        };
        Self {
            cells: [
                row.title.to_owned(),
                row.unit.show(&ours),
                peer,
                ratio.map(|ratio| format!("{ratio:.3}")).unwrap_or_default(),
                row.goal
                    .map(|goal| goal.show(row.unit, row.peer))
                    .unwrap_or_default(),
                verdict(row.goal, &ours, ratio).to_owned(),
            ],
        }
    }
}

/// Returns `met` or `missed`, `open` if a figure is missing, or nothing if there is no goal.
fn verdict(goal: Option<Goal>, ours: &Measure, ratio: Option<f64>) -> &'static str {
    let value = ours.value();
    let met = match goal {
        None => return "",
        Some(Goal::RatioAtMost(most)) => ratio.map(|ratio| ratio <= most),
        Some(Goal::RatioAtLeast(least)) => ratio.map(|ratio| ratio >= least),
        Some(Goal::AtMost(most)) => value.map(|value| value <= most),
        Some(Goal::Exactly(wanted)) => value.map(|value| (value - wanted).abs() < 1e-9),
    };
    match met {
        Some(true) => "met",
        Some(false) => "missed",
        None => "open",
    }
}

impl Goal {
    fn show(self, unit: Unit, peer: Option<&str>) -> String {
        let peer = peer.unwrap_or_default();
        match self {
            Self::RatioAtMost(most) => format!("<= {most} x {peer}"),
            Self::RatioAtLeast(least) => format!(">= {least} x {peer}"),
            Self::AtMost(most) => format!("<= {}", unit.text(most)),
            Self::Exactly(wanted) => unit.text(wanted),
        }
    }
}

impl Unit {
    fn text(self, value: f64) -> String {
        match self {
            Self::Seconds => format!("{value:.2} s"),
            Self::Milliseconds => format!("{value:.2} ms"),
            Self::Megabytes => format!("{value:.1} MB"),
            Self::Kilobytes => format!("{value:.1} kB"),
            Self::Lines => format!("{value:.0} lines"),
            Self::Thousands => format!("{:.1} k", value / 1000.0),
            Self::PerSecond => format!("{value:.0}/s"),
            Self::Times => format!("{value:.2} x"),
            Self::Number => format!("{value:.0}"),
        }
    }

    /// Formats a measure; a figure of a single run is marked as such.
    fn show(self, measure: &Measure) -> String {
        match measure {
            Measure::Median { value, runs: 1 } => format!("{} (1 run)", self.text(*value)),
            Measure::Median { value, .. } | Measure::Exact(value) => self.text(*value),
            Measure::Missing(why) => format!("- ({})", why.replace('|', "/")),
        }
    }
}

/// The format of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Markdown,
}

/// A table ready to print.
pub(crate) struct Table<'a> {
    pub(crate) title: &'a str,
    pub(crate) rows: &'a [Row],
    pub(crate) figures: &'a Figures,
    pub(crate) style: Style,
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<Line> = self
            .rows
            .iter()
            .map(|row| Line::new(row, self.figures))
            .collect();
        match self.style {
            Style::Markdown => {
                writeln!(f, "## {}\n", self.title)?;
                writeln!(f, "| {} |", HEADS.join(" | "))?;
                writeln!(f, "|---|---|---|---|---|---|")?;
                for line in &lines {
                    writeln!(f, "| {} |", line.cells.join(" | "))?;
                }
            }
            Style::Plain => {
                writeln!(f, "{}", self.title)?;
                let heads = Line {
                    cells: HEADS.map(str::to_owned),
                };
                let all = || std::iter::once(&heads).chain(&lines);
                let width = |column: usize| {
                    all()
                        .map(|line| line.cells[column].chars().count())
                        .max()
                        .unwrap_or(0)
                };
                let widths: [usize; 6] = std::array::from_fn(width);
                for line in all() {
                    let mut text = String::from(" ");
                    for (cell, width) in line.cells.iter().zip(widths) {
                        text += &format!(" {cell:width$} ");
                    }
                    writeln!(f, "{}", text.trim_end())?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_does_not_depend_on_the_order_of_samples() {
        for (samples, value) in [
            (vec![3.0], 3.0),
            (vec![9.0, 1.0, 2.0], 2.0),
            (vec![4.0, 1.0, 3.0, 2.0], 2.5),
        ] {
            let runs = samples.len();
            assert_eq!(Measure::median(samples), Measure::Median { value, runs });
        }
        let none = Measure::Missing("no samples".to_owned());
        assert_eq!(Measure::median(Vec::new()), none);
    }
}
