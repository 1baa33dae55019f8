//! Packages and publishes the tagged commit from a clean tree, once, and proves that the registry has what
//! was packaged.

use super::checkout::Checkout;
use super::index::Index;
use super::plan::tag_of;
use crate::support::digest::digest;
use crate::support::failure::Failure;
use crate::support::manifest;
use crate::support::workspace::SDK;
use semver::Version;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::Duration;

/// The number of times that the index is read after a publication, and the wait between them.
const READS: usize = 10;
const WAIT: Duration = Duration::from_secs(3);

/// A package that is ready to be published.
pub(crate) struct Package {
    pub(crate) path: PathBuf,
    pub(crate) sha256: String,
}

impl Checkout {
    /// Makes the package of the current commit twice, and checks that both are the same.
    ///
    /// # Errors
    ///
    /// Returns an error if the current commit is not a release, if the tree has changes, if the package does
    /// not compile, or if the packages differ.
    pub(crate) fn package(&self) -> Result<Package, Failure> {
        let version = manifest::version(&self.workspace)?;
        let tag = tag_of(&version);
        if !self.is_tagged(&tag)? {
            return Err(Failure::new(
                format!("the current commit is not {tag}"),
                format!("`git switch --detach {tag}`"),
            ));
        }
        self.refuse_dirt(&tag)?;
        let first = self.packaged(&version, &[])?;
        let second = self.packaged(&version, &["--no-verify"])?;
        if first.sha256 != second.sha256 {
            return Err(Failure::new(
                format!(
                    "packaging {version} twice gives two packages: {} and {}",
                    first.sha256, second.sha256
                ),
                "find out what differs by `tar --list`, before anything is published",
            ));
        }
        Ok(second)
    }

    fn is_tagged(&self, tag: &str) -> Result<bool, Failure> {
        let tags = self.git.run(&["tag", "--points-at", "HEAD"])?;
        Ok(tags.lines().any(|line| line == tag))
    }

    fn refuse_dirt(&self, tag: &str) -> Result<(), Failure> {
        match self.git.dirty()?.first() {
            Some(path) => Err(Failure::new(
                format!("the tree has changes, such as {path}"),
                format!("publish from a clean checkout of {tag}"),
            )),
            None => Ok(()),
        }
    }

    fn packaged(&self, version: &Version, more: &[&str]) -> Result<Package, Failure> {
        let path = self
            .workspace
            .target()
            .join(format!("package/{SDK}-{version}.crate"));
        if path.exists() {
            fs::remove_file(&path).map_err(Failure::io("remove", &path))?;
        }
        let settings = &self.settings.package;
        let more: Vec<&str> = more
            .iter()
            .copied()
            .filter(|word| !settings.contains(word))
            .collect();
        self.command(settings, &more, &[])?;
        let bytes = fs::read(&path).map_err(Failure::io("read", &path))?;
        Ok(Package {
            sha256: digest(&bytes),
            path,
        })
    }

    /// Publishes the current commit if it is a release that is not published yet. With `expected`, only a
    /// package with this SHA-256, which another job has verified; otherwise it is verified here.
    ///
    /// # Errors
    ///
    /// Returns an error if the tree has changes, if the command fails and the version is still unpublished, or
    /// if the registry has another package than this one.
    pub(crate) fn publish(
        &self,
        dry_run: bool,
        expected: Option<&str>,
        read: impl Fn() -> Result<Index, Failure>,
    ) -> Result<String, Failure> {
        let version = manifest::version(&self.workspace)?;
        let tag = tag_of(&version);
        if !self.is_tagged(&tag)? {
            return Ok(format!("nothing to do: the current commit is not {tag}"));
        }
        self.refuse_dirt(&tag)?;
        if let Some(published) = read()?.find(&version) {
            let yanked = if published.yanked { ", and yanked" } else { "" };
            return Ok(format!("{} is already published{yanked}", published.vers));
        }
        let package = match expected {
            Some(_) => self.packaged(&version, &["--no-verify"])?,
            None => self.package()?,
        };
        if let Some(expected) = expected.filter(|expected| *expected != package.sha256) {
            return Err(Failure::new(
                format!(
                    "the package of {version} is {}, not the verified {expected}",
                    package.sha256
                ),
                "find out what differs, before anything is published",
            ));
        }
        if dry_run {
            return Ok(format!("{version} not done (--dry-run)"));
        }
        let outcome = self.command(&self.settings.publish, &[], &[]);
        let reads = if outcome.is_ok() { READS } else { 1 };
        for attempt in 0..reads {
            if attempt > 0 {
                thread::sleep(WAIT);
            }
            // If the command failed, another run may have published at the same time, or the response of the
            // registry was lost.
            if let Some(published) = read()?.find(&version) {
                return proven(&published.cksum, &package, &version);
            }
        }
        outcome?;
        Err(Failure::new(
            format!("{version} was published, but the index does not list it yet"),
            "run the command again in some minutes: it checks the index",
        ))
    }

    /// Returns the tags of releases that are not published yet, oldest first. A version below a published
    /// one is never published later.
    pub(crate) fn pending(&self, index: &Index) -> Result<Vec<String>, Failure> {
        let upstream = self.upstream();
        let tags = self.git.release_tags(Some(&upstream))?.into_iter();
        let is_pending = |version: &Version| {
            let newest = index.newest();
            newest.is_none_or(|newest| version.cmp_precedence(newest).is_gt())
        };
        Ok(tags
            .filter(is_pending)
            .map(|version| tag_of(&version))
            .collect())
    }

    /// Runs a command of the settings in the workspace, with further arguments and environment variables.
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
                "fix what it reports, then run the release again",
            )),
            Err(error) => Err(Failure::new(
                format!("cannot run `{command}`: {error}"),
                "correct `[workspace.metadata.release]` in Cargo.toml",
            )),
        }
    }
}

/// Checks that the registry has this package.
fn proven(checksum: &str, package: &Package, version: &Version) -> Result<String, Failure> {
    if checksum == package.sha256 {
        return Ok(format!("{version}, sha256 {checksum}"));
    }
    Err(Failure::new(
        format!(
            "the registry has another package of {version}: {checksum}, not {}",
            package.sha256
        ),
        format!("yank it by `cargo xtask release --yank {version}`, and find out who published it"),
    ))
}
