//! Runs a program with a time limit: a generator may hang on a document, and a compiler on what it wrote.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The interval between two looks at the program.
const INTERVAL: Duration = Duration::from_millis(20);
/// The number of bytes of the output that are searched for an error.
const SEARCHED: u64 = 4 << 20;
/// The maximum number of lines and characters that are kept of an error.
const KEPT: (usize, usize) = (20, 4_000);

/// Runs a program to its end, or to the limit.
///
/// # Errors
///
/// Returns the lines that explain a failure: those from the first error on.
pub(super) fn run(command: &mut Command, limit: Duration) -> Result<(), String> {
    // A file, not a pipe: reading a pipe would wait for every process that has it open.
    let unusable = |error: std::io::Error| format!("cannot keep the output: {error}");
    let mut output = tempfile::tempfile().map_err(unusable)?;
    // A backtrace would take the place of the lines that are kept.
    command.stdin(Stdio::null()).env("RUST_BACKTRACE", "0");
    command.stdout(output.try_clone().map_err(unusable)?);
    command.stderr(output.try_clone().map_err(unusable)?);
    let begun = Instant::now();
    let mut child = command.spawn().map_err(|error| {
        let name = command.get_program().to_string_lossy().into_owned();
        format!("cannot run `{name}`: {error}")
    })?;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if begun.elapsed() < limit => thread::sleep(INTERVAL),
            Ok(None) => {
                end(&mut child);
                return Err(format!("takes longer than {} s", limit.as_secs()));
            }
            Err(error) => return Err(format!("cannot wait for the program: {error}")),
        }
    };
    if status.success() {
        return Ok(());
    }
    let printed = printed(&mut output).map_err(unusable)?;
    let why = explanation(&printed);
    Err(if why.is_empty() {
        format!("no output, {status}")
    } else {
        why
    })
}

/// Reads what the program printed, from the beginning.
fn printed(output: &mut File) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    output.seek(SeekFrom::Start(0))?;
    output.take(SEARCHED).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Returns the lines from the first error on, or else the last lines: programs print warnings and steps too.
fn explanation(printed: &str) -> String {
    let lines: Vec<&str> = printed.lines().collect();
    let is_error = |line: &&str| {
        ["error:", "error[", "Error:", "Exception in thread"]
            .iter()
            .any(|start| line.trim_start().starts_with(start))
            || line.contains(" panicked at ")
            || line.contains(" has overflowed its stack")
    };
    let last = lines.len().saturating_sub(KEPT.0);
    let start = lines.iter().position(is_error).unwrap_or(last);
    let kept = lines[start..].iter().take(KEPT.0);
    let text = kept.copied().collect::<Vec<_>>().join("\n");
    text.trim().chars().take(KEPT.1).collect()
}

/// Ends a program with its children: the virtual machine of a script, the compilers of cargo. Where the system
/// is not Linux, the children are left alone.
fn end(child: &mut Child) {
    let mut all = vec![child.id()];
    let mut next = 0;
    while let Some(&id) = all.get(next) {
        all.extend(children(id));
        next += 1;
    }
    let ids = all.iter().map(ToString::to_string);
    let mut kill = Command::new("sh");
    kill.args(["-c", "kill -KILL \"$@\"", "sh"]).args(ids);
    kill.stdin(Stdio::null());
    // One of them may have ended by itself, which is an error of `kill`.
    let _ = kill.stdout(Stdio::null()).stderr(Stdio::null()).status();
    let _ = child.kill();
    let _ = child.wait();
}

/// Lists the children of a process, whichever of its threads started them.
fn children(id: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{id}/task"));
    let threads = threads.into_iter().flatten().flatten();
    let lists = threads.filter_map(|entry| fs::read_to_string(entry.path().join("children")).ok());
    let ids = lists.flat_map(|list| {
        let ids = list.split_whitespace().map(str::parse);
        ids.collect::<Vec<_>>()
    });
    ids.flatten().collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader};

    #[test]
    fn a_failure_is_explained_by_its_first_error() {
        for (script, limit, why) in [
            (
                "echo step; echo 'error: one'; echo two; exit 1",
                60,
                "error: one\ntwo",
            ),
            (
                "echo warning: w; echo 'error[E1]: x'; exit 1",
                60,
                "error[E1]: x",
            ),
            (
                "echo \"thread 'main' panicked at a.rs:1:\"; echo why; exit 1",
                60,
                "thread 'main' panicked at a.rs:1:\nwhy",
            ),
            (
                "echo 'Errors: none'; echo 'Exception in thread \"main\" X'; exit 1",
                60,
                "Exception in thread \"main\" X",
            ),
            ("echo one >&2; exit 1", 60, "one"),
            ("exit 3", 60, "no output, exit status: 3"),
            ("sleep 600", 0, "takes longer than 0 s"),
        ] {
            let limit = Duration::from_secs(limit);
            let ran = run(Command::new("sh").args(["-c", script]), limit);
            assert_eq!(ran.unwrap_err(), why, "{script}");
        }
        let minute = Duration::from_secs(60);
        assert_eq!(run(&mut Command::new("true"), minute), Ok(()));
        let missing = run(&mut Command::new("no-such-program"), minute).unwrap_err();
        assert!(
            missing.starts_with("cannot run `no-such-program`"),
            "{missing}"
        );
        let long = "for i in $(seq 9999); do echo error: $i; done; exit 1";
        let long = run(Command::new("sh").args(["-c", long]), minute).unwrap_err();
        assert_eq!(long.lines().count(), KEPT.0);
    }

    #[test]
    fn a_program_ends_with_its_children() {
        let script = "sleep 600 & echo $!; wait";
        let mut shell = Command::new("sh");
        let mut shell = shell
            .args(["-c", script])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut reader = BufReader::new(shell.stdout.take().unwrap());
        reader.read_line(&mut line).unwrap();
        end(&mut shell);
        // The pipe ends as soon as no process has it open, at the latest with `sleep`.
        let begun = Instant::now();
        assert_eq!(reader.read_line(&mut line).unwrap(), 0);
        assert!(begun.elapsed() < Duration::from_secs(500), "{line}");
    }
}
