//! What can be said on the command line.

use std::str::FromStr;

/// What `--help` prints.
pub const HELP: &str = "\
A Linkbreakers API in memory on 127.0.0.1.

Usage: cargo run --example mock_api -- [OPTIONS]

  --port N          the port; 0 lets the system choose [default: 4010]
  --limit N         requests a minute [default: 720]
  --fault WHAT      429, 500 or slow; may be given more than once
  --fault-every N   which requests fail: every Nth [default: 3]
";

/// What goes wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Answers 429 with `Retry-After: 1`.
    TooMany,
    /// Answers 500.
    Broken,
    /// Answers two seconds late.
    Slow,
}

/// The options, with their defaults.
#[derive(Clone, Debug)]
pub struct Options {
    pub port: u16,
    pub limit: u64,
    pub faults: Vec<Fault>,
    pub every: u64,
}

impl Options {
    /// Reads the arguments; none where help is asked for.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self {
            port: 4010,
            limit: 720,
            faults: Vec::new(),
            every: 3,
        };
        while let Some(name) = arguments.next() {
            if matches!(name.as_str(), "--help" | "-h") {
                return Ok(None);
            }
            let mut value = || arguments.next().ok_or(format!("{name} needs a value"));
            match name.as_str() {
                "--port" => options.port = number(&name, &value()?)?,
                "--limit" => options.limit = number(&name, &value()?)?,
                "--fault-every" => options.every = number::<u64>(&name, &value()?)?.max(1),
                "--fault" => options.faults.push(match value()?.as_str() {
                    "429" => Fault::TooMany,
                    "500" => Fault::Broken,
                    "slow" => Fault::Slow,
                    other => return Err(format!("no fault is called {other}")),
                }),
                _ => return Err(format!("there is no option {name}")),
            }
        }
        Ok(Some(options))
    }
}

fn number<T: FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| format!("{name} takes a number, not {text}"))
}
