//! Publishing: from the clean tag, once.

use super::checkout::Checkout;
use super::plan::tag_of;
use crate::support::failure::Failure;
use crate::support::manifest;
use std::process::{Command, Stdio};

impl Checkout {
    /// Publishes the current commit, where it is a release and not published yet.
    pub(crate) fn publish(&self, dry_run: bool) -> Result<String, Failure> {
        let version = manifest::version(&self.workspace)?;
        let tag = tag_of(&version);
        let tags = self.git.run(&["tag", "--points-at", "HEAD"])?;
        if !tags.lines().any(|own| own == tag) {
            return Ok(format!("nothing to do: the current commit is not {tag}"));
        }
        if let Some(path) = self.git.dirty()?.first() {
            return Err(Failure::new(
                format!("the tree has changes, such as {path}"),
                format!("publish from a clean checkout of {tag}"),
            ));
        }
        if self.is_published(&version.to_string())? {
            return Ok(format!("{version} is already published"));
        }
        if dry_run {
            self.command(&self.settings.publish, &["--dry-run"], &[])?;
            return Ok(format!("{version} not done (--dry-run)"));
        }
        match self.command(&self.settings.publish, &[], &[]) {
            Ok(_) => Ok(version.to_string()),
            // Two that published at once, or an answer that was lost.
            Err(_) if self.is_published(&version.to_string())? => {
                Ok(format!("{version} is published"))
            }
            Err(failure) => Err(failure),
        }
    }

    fn is_published(&self, version: &str) -> Result<bool, Failure> {
        let command = self.settings.published.replace("{version}", version);
        let mut words = command.split_whitespace();
        let status = Command::new(words.next().unwrap_or_default())
            .args(words)
            .current_dir(self.workspace.root())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        Ok(status.is_ok_and(|status| status.success()))
    }

    /// The newest release, unless it is published.
    pub(crate) fn pending(&self) -> Result<Option<String>, Failure> {
        let Some(tag) = self.git.last_tag() else {
            return Ok(None);
        };
        let text = self.git.show(&tag, &manifest::path()).unwrap_or_default();
        match manifest::version_in(&text) {
            Some(version) if !self.is_published(&version.to_string())? => Ok(Some(tag)),
            _ => Ok(None),
        }
    }
    /// Runs a command of the settings in the workspace, with further arguments and variables.
    pub(crate) fn command(
        &self,
        command: &str,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Result<String, Failure> {
        let mut words = command.split_whitespace();
        let status = Command::new(words.next().unwrap_or_default())
            .args(words)
            .args(arguments)
            .envs(variables.iter().copied())
            .current_dir(self.workspace.root())
            .status();
        match status {
            Ok(status) if status.success() => Ok(command.to_owned()),
            Ok(status) => Err(Failure::new(
                format!("`{command}` failed: {status}"),
                "mend what it says, then run the release again",
            )),
            Err(error) => Err(Failure::new(
                format!("cannot run `{command}`: {error}"),
                "correct `[workspace.metadata.release]` in Cargo.toml",
            )),
        }
    }
}
