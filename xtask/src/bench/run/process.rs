//! Runs a program and tells what it cost: wall time, CPU time, peak of memory.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What a program that succeeded cost, with all it started.
pub(crate) struct Cost {
    pub(crate) wall: f64,
    /// Seconds of user and system time; 0 where the system does not tell.
    pub(crate) cpu: f64,
    /// Megabytes; the highest sum over the processes, looked at every two milliseconds.
    pub(crate) peak: f64,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// How often memory is looked at.
const LOOK: Duration = Duration::from_millis(2);

/// Runs it; a failure is the last lines of what it printed.
pub(crate) fn run(command: &mut Command) -> Result<Cost, String> {
    let name = Path::new(command.get_program()).file_name();
    let name = name.unwrap_or_default().to_string_lossy().into_owned();
    let before = cpu_of_children();
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot run `{name}`: {error}"))?;
    let stdout = reader(child.stdout.take());
    let stderr = reader(child.stderr.take());
    let mut memory = Memory::default();
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => memory.look(child.id()),
            Err(error) => return Err(format!("cannot wait for `{name}`: {error}")),
        }
        thread::sleep(LOOK);
    };
    let wall = start.elapsed().as_secs_f64();
    let cost = Cost {
        wall,
        cpu: cpu_of_children() - before,
        peak: memory.peak(),
        stdout: stdout.join().unwrap_or_default(),
        stderr: stderr.join().unwrap_or_default(),
    };
    if status.success() {
        return Ok(cost);
    }
    let printed = format!("{}\n{}", cost.stdout, cost.stderr);
    Err(format!("`{name}` failed: {}", telling(&printed)))
}

/// The line that tells most of why something failed.
fn telling(printed: &str) -> String {
    let lines = || {
        printed
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.ends_with(':'))
    };
    let error = lines().find(|line| line.to_lowercase().starts_with("error"));
    error
        .or_else(|| lines().next_back())
        .unwrap_or("no word")
        .into()
}

fn reader(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // What was read until the pipe broke is what there is.
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// CPU time of the children that have ended, from Linux; it counts hundredths of a second.
fn cpu_of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, may hold anything.
    let fields = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = fields.split_whitespace().skip(13).take(2);
    ticks
        .filter_map(|field| field.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

/// The peak of each process of a tree, and of their sum.
#[derive(Default)]
struct Memory {
    peaks: BTreeMap<u32, u64>,
}

impl Memory {
    fn look(&mut self, root: u32) {
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let peak = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
            if let Some(peak) = peak {
                self.peaks.insert(id, peak);
            }
            let children = format!("/proc/{id}/task/{id}/children");
            let children = fs::read_to_string(children).unwrap_or_default();
            open.extend(
                children
                    .split_whitespace()
                    .filter_map(|id| id.parse::<u32>().ok()),
            );
        }
    }

    fn peak(&self) -> f64 {
        self.peaks.values().sum::<u64>() as f64 / 1024.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_tells_why() {
        let script = |text: &str| run(Command::new("sh").args(["-c", text]));
        for (text, why) in [
            (
                "echo one; echo Error: two; echo three; exit 1",
                "`sh` failed: Error: two",
            ),
            ("echo one >&2; exit 1", "`sh` failed: one"),
            ("exit 3", "`sh` failed: no word"),
        ] {
            assert_eq!(script(text).err().as_deref(), Some(why), "{text}");
        }
        let cost = script("echo out; echo err >&2").unwrap();
        assert_eq!(
            (cost.stdout.as_str(), cost.stderr.as_str()),
            ("out\n", "err\n")
        );
        let missing = run(&mut Command::new("no-such-program"))
            .err()
            .unwrap_or_default();
        assert!(
            missing.starts_with("cannot run `no-such-program`"),
            "{missing}"
        );
    }
}
