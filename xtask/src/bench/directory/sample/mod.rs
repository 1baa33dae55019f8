//! Compiles the crates of a random sample of documents: the generator accepts nothing whose crate does not compile,
//! and the same documents show what other generators make of them.
//!
//! 1. The sample is chosen from the documents that this generator accepts ([`wanted`]).
//! 2. Each generator ([`sides`]) runs on each document, and cargo checks and documents the crate ([`compile`]), all
//!    with time limits ([`limited`]). What came of it is a [`verdict`].
//! 3. A verdict is saved before the next document ([`finished`]).
//! 4. The verdicts are counted and printed ([`table`]).
//!
//! | to | open |
//! |---|---|
//! | add a generator to compare with | `SIDES` in [`sides`], and its program in `bench/peers` |
//! | change how crates are compiled | [`compile`] |
//! | change what is printed | [`table`] |

mod compile;
mod finished;
mod limited;
mod sides;
mod table;
mod verdict;
mod wanted;

use super::documents::Document;
use crate::bench::run::scratch::Bench;
use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::ui::Ui;
use crate::support::workspace::Workspace;
use compile::Compiler;
use finished::Finished;
use sides::{Role, SIDES, Side};
use table::Row;
use verdict::Verdict;
pub(crate) use wanted::{Peers, Rows, Wanted};

/// A document of the sample in the forms that a generator gets, and the digest of all that its row depends on.
struct Task {
    forms: Vec<Vec<u8>>,
    digest: String,
}

/// Compiles a sample of the accepted documents by each generator, and returns the table; `all` is the number of
/// documents that the accepted ones are from.
pub(super) fn compare(
    accepted: &[&str],
    all: usize,
    wanted: &Wanted<'_>,
    workspace: &Workspace,
    ui: &Ui,
) -> Result<String, Failure> {
    let chosen = wanted::choose(accepted.len(), wanted.number, wanted.seed);
    let names: Vec<&str> = chosen.into_iter().map(|at| accepted[at]).collect();
    let folder = workspace.target().join("bench");
    let bench = Bench {
        workspace,
        ui,
        runs: 1,
        cold_runs: 1,
        document: None,
        folder,
    };
    let path = bench.folder.join("directory/sample.json");
    let mut finished = Finished::load(path, ui)?;
    let is_wanted = |side: &&Side| side.role == Role::Own || wanted.peers == Peers::Compared;
    let sides: Vec<&Side> = SIDES.iter().filter(is_wanted).collect();
    if wanted.rows == Rows::Fresh {
        sides.iter().for_each(|side| finished.forget(side.title));
    }
    let rows: Vec<Row<'_>> = sides
        .iter()
        .map(|side| row(side, &names, wanted, &bench, &mut finished))
        .collect::<Result<_, _>>()?;
    let facts = table::Facts {
        all,
        accepted: accepted.len(),
        sample: names.len(),
        seed: wanted.seed,
    };
    Ok(table::print(&facts, &rows))
}

/// Measures the row of one generator, except for what earlier runs have finished.
fn row<'a>(
    side: &Side,
    names: &[&'a str],
    wanted: &Wanted<'_>,
    bench: &Bench<'_>,
    finished: &mut Finished,
) -> Result<Row<'a>, Failure> {
    let mut row = Row {
        title: side.title,
        role: side.role,
        verdicts: Vec::new(),
        missing: None,
    };
    let folder = bench.folder.join("directory");
    let version = match (side.version)(side, bench) {
        Ok(version) => version,
        Err(why) => {
            return Ok(Row {
                missing: Some(why),
                ..row
            });
        }
    };
    let mut compiler = None;
    for (index, name) in names.iter().enumerate() {
        let task = task(side, name, &version, wanted)?;
        if let Some(verdict) = finished.get(side.title, name, &task.digest) {
            row.verdicts.push((name, verdict.clone()));
            continue;
        }
        // The generator is made ready for the first document that needs it.
        let ready = match compiler.take() {
            Some(ready) => ready,
            None => match Compiler::ready(side, bench, &folder)? {
                Ok(ready) => ready,
                Err(why) => {
                    return Ok(Row {
                        missing: Some(why),
                        ..row
                    });
                }
            },
        };
        let position = format!("{} of {}", index + 1, names.len());
        bench.ui.step(format!("{}: {position}: {name}", side.title));
        let verdict = ready.best(&task.forms)?;
        if let Verdict::Failed { stage, why } = &verdict {
            let command = stage.command();
            bench
                .ui
                .step(format!("  fails: {command}: {}", table::headline(why)));
        }
        finished.add(side.title, name, task.digest, verdict.clone())?;
        row.verdicts.push((name, verdict));
        compiler = Some(ready);
    }
    Ok(row)
}

fn task(side: &Side, name: &str, version: &str, wanted: &Wanted<'_>) -> Result<Task, Failure> {
    let document = Document::load(&wanted.documents.join(name), wanted.documents);
    let document = document.map_err(|why| Failure::new(why, "run the command again"))?;
    let forms = compile::forms(side.role, &document);
    let mut parts = vec![digest(version.as_bytes())];
    parts.extend(forms.iter().map(|form| digest(form)));
    Ok(Task {
        digest: digest(parts.concat().as_bytes()),
        forms,
    })
}
