//! What the figures were measured on; nothing that tells whose machine it is.

use std::env;
use std::fs;
use std::process::Command;
use std::thread;

/// Processor, memory, system and compiler, as a line.
pub(crate) fn facts() -> String {
    let processor =
        field("/proc/cpuinfo", "model name").unwrap_or_else(|| env::consts::ARCH.into());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let memory = field("/proc/meminfo", "MemTotal").and_then(|text| {
        let kilobytes: f64 = text.trim_end_matches(" kB").parse().ok()?;
        Some(format!(", {:.0} GB of memory", kilobytes / 1e6))
    });
    let compiler = Command::new("rustc").arg("--version").output();
    let compiler = compiler.map_or_else(
        |_| "unknown rustc".to_owned(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    );
    let cores = crate::support::ui::count(cores, "core");
    let memory = memory.unwrap_or_default();
    format!(
        "{processor}, {cores}{memory}, {}, {compiler}",
        env::consts::OS
    )
}

/// A field of one of Linux's lists.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
