//! Counts by valgrind, which do not depend on how busy the machine is: CPU instructions and allocations.

use super::process;
use std::path::Path;
use std::process::Command;

/// Numbers of repetitions of a counted run. The difference of the two runs contains no start-up cost.
const FEW: u32 = 20;
const MANY: u32 = 120;

/// The events that valgrind counts.
#[derive(Clone, Copy)]
pub(crate) enum Count {
    /// CPU instructions, by callgrind.
    Instructions,
    /// Calls of the allocator, by memcheck.
    Allocations,
}

/// Returns the count of one repetition of a mode: from runs of 20 and of 120.
pub(crate) fn each(count: Count, program: &Path, mode: &str, url: &str) -> Result<f64, String> {
    let run = |number| whole(count, program, mode, url, number);
    Ok((run(MANY)? - run(FEW)?) / f64::from(MANY - FEW))
}

/// Returns the count of the first repetition of a mode, what only the first costs included: from runs of 1 and of
/// none, so without the start of the program.
pub(crate) fn first(count: Count, program: &Path, mode: &str, url: &str) -> Result<f64, String> {
    let run = |number| whole(count, program, mode, url, number);
    Ok(run(1)? - run(0)?)
}

/// Runs a mode some times; returns the count of the whole run.
fn whole(count: Count, program: &Path, mode: &str, url: &str, number: u32) -> Result<f64, String> {
    let mut valgrind = Command::new("valgrind");
    match count {
        Count::Instructions => {
            valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        }
        Count::Allocations => {
            valgrind.args([
                "--tool=memcheck",
                "--leak-check=no",
                "--undef-value-errors=no",
            ]);
        }
    }
    valgrind.arg(program).args([mode, url, &number.to_string()]);
    let printed = process::run(&mut valgrind)?.stderr;
    let number = match count {
        Count::Instructions => after(&printed, "Collected :"),
        Count::Allocations => after(&printed, "total heap usage:"),
    };
    number.ok_or_else(|| "valgrind printed no count".to_owned())
}

/// Returns the number that follows some words in the output; it may have commas.
fn after(printed: &str, words: &str) -> Option<f64> {
    let (_, rest) = printed.lines().find_map(|line| line.split_once(words))?;
    let word = rest.split_whitespace().next()?;
    word.replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_found_in_the_output_of_valgrind() {
        let callgrind = "==7== Events    : Ir\n==7== Collected : 123456789\n==7==\n";
        assert_eq!(after(callgrind, "Collected :"), Some(123_456_789.0));
        let memcheck = "==7==   total heap usage: 1,234 allocs, 1,230 frees, 5,678 bytes allocated";
        assert_eq!(after(memcheck, "total heap usage:"), Some(1234.0));
        assert_eq!(after("==7== killed", "Collected :"), None);
    }
}
