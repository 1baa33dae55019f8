//! The command line.

use std::path::PathBuf;
use std::str::FromStr;

/// The text of `--help`.
pub const HELP: &str = "\
A mock of the Linkbreakers API in memory, on 127.0.0.1.

Usage: cargo run --example mock_api -- [OPTIONS]

  --port N          the port; 0 lets the system choose [default: 4010]
  --limit N         requests per minute [default: 720]
  --fault WHAT      fail on purpose: 429, 500 or slow; repeat the option to alternate
  --fault-every N   fail every Nth request [default: 3]
  --record FILE     write each call as a line of JSON, without its token
";

/// A fault that the server causes on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Responds with 429 and `Retry-After: 1`.
    TooMany,
    /// Responds with 500.
    Broken,
    /// Responds after two seconds.
    Slow,
}

/// The options of the command line.
#[derive(Clone, Debug)]
pub struct Options {
    pub port: u16,
    /// Requests per minute.
    pub limit: u64,
    /// Faults that take turns; none if empty.
    pub faults: Vec<Fault>,
    /// Every how many requests one of them occurs.
    pub every: u64,
    /// The file that calls are written to.
    pub record: Option<PathBuf>,
}

impl Options {
    /// Parses the arguments; returns `None` if they ask for help.
    ///
    /// # Errors
    ///
    /// Returns a message if an option or its value is unknown.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self {
            port: 4010,
            limit: 720,
            faults: Vec::new(),
            every: 3,
            record: None,
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
                "--record" => options.record = Some(value()?.into()),
                "--fault" => options.faults.push(match value()?.as_str() {
                    "429" => Fault::TooMany,
                    "500" => Fault::Broken,
                    "slow" => Fault::Slow,
                    other => {
                        return Err(format!("there is no fault {other}: use 429, 500 or slow"));
                    }
                }),
                _ => return Err(format!("there is no option {name}")),
            }
        }
        Ok(Some(options))
    }
}

fn number<T: FromStr>(name: &str, value: &str) -> Result<T, String> {
    value
        .parse()
        .map_err(|_| format!("{name} takes a number, not {value}"))
}
