//! `cargo xtask release`: from a changed document to a published crate, with nobody watching.
//!
//! Version and changelog are written before the checks run, so that what is tested is what is
//! committed. A note in git's folder names the commit that a release started from: with it, what a
//! killed command left in the tree is taken up or taken back.

use crate::changelog;
use crate::failure::Failure;
use crate::fetch::{self, Outcome};
use crate::git::Git;
use crate::manifest::{self, Settings};
use crate::plan::{CHANGELOG, Plan, tag_of};
use crate::regen;
use crate::ui::{GOOD, Ui, paint};
use crate::workspace::{OPENAPI_VERSION, SDK, Workspace, read_if_there};
use chrono::Utc;
use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Releases the SDK: fetch, regenerate, test, choose the version, commit, tag, push, publish.
///
/// Without --prepare or --publish it does both. A command that was killed is run again and goes on
/// where it stopped; a failure before the commit leaves the tree as it was.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Up to the pushed tag.
    #[arg(long, conflicts_with = "publish")]
    prepare: bool,
    /// From the clean tag to the registry.
    #[arg(long)]
    publish: bool,
    /// Does all but push and publish.
    #[arg(long)]
    dry_run: bool,
    /// Goes on where callers may break.
    #[arg(long)]
    allow_breaking: bool,
    /// Goes on where the servers or the security schemes changed: see where tokens go first.
    #[arg(long)]
    allow_trust_change: bool,
    /// Pushes what would be released to the branch release/next, for a pull request, instead of
    /// releasing it. Merging that is a human's consent.
    #[arg(long, conflicts_with_all = ["publish", "prepare"])]
    propose: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask release --dry-run
  cargo xtask release --prepare
  cargo xtask release --publish

Settings are in `[workspace.metadata.release]` of Cargo.toml. GITHUB_OUTPUT, where set, gets `tag`
(to be published), `stopped` and `report` (a file).";

/// All that a release may touch.
const OWNED: [&str; 5] = ["spec", OPENAPI_VERSION, SDK, CHANGELOG, "Cargo.lock"];
const PROPOSAL: &str = "release/next";
/// Pushes that are refused because the branch moved.
const ROUNDS: usize = 3;

pub(crate) fn run(args: &Args, ui: &Ui) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    let release = Release {
        git: Git::new(workspace.root()),
        settings: Settings::load(&workspace)?,
        workspace,
        args,
        ui,
    };
    if !args.publish {
        release.prepare()?;
    }
    if !args.prepare && !args.propose {
        release.publish()?;
    }
    Ok(())
}

struct Release<'a> {
    workspace: Workspace,
    git: Git,
    settings: Settings,
    args: &'a Args,
    ui: &'a Ui,
}

/// What came of a round.
enum Round {
    Done,
    /// The branch moved meanwhile.
    Refused,
}

impl Release<'_> {
    /// Runs a step and says what it did, with its time.
    fn step<T>(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<(T, String), Failure>,
    ) -> Result<T, Failure> {
        let start = Instant::now();
        let (value, said) = work()?;
        let seconds = start.elapsed().as_secs_f64();
        let line = format!(
            "{} {name:10} {seconds:6.2} s  {said}",
            paint(GOOD, "release")
        );
        self.ui.line(line);
        stop_after(name);
        Ok(value)
    }

    fn prepare(&self) -> Result<(), Failure> {
        for _ in 0..ROUNDS {
            match self.round()? {
                Round::Done => return Ok(()),
                Round::Refused => self.ui.line("the branch moved meanwhile: starting over"),
            }
        }
        Err(Failure::new(
            format!("the push was refused {ROUNDS} times"),
            "see who pushes to the branch, then run the command again",
        ))
    }

    fn round(&self) -> Result<Round, Failure> {
        self.step("begin", || Ok(((), self.begin()?)))?;
        if !self.is_committed()? {
            let plan = match self.build() {
                Ok(plan) => plan,
                Err(failure) => {
                    self.restore()?;
                    return Err(failure);
                }
            };
            let Some(plan) = plan else {
                self.restore()?;
                self.ui
                    .line(format!("{} nothing to do", paint(GOOD, "release")));
                self.tell_pending()?;
                return Ok(Round::Done);
            };
            self.step("commit", || Ok(((), self.commit(&plan)?)))?;
        }
        if self.args.propose {
            self.step("propose", || Ok(((), self.propose()?)))?;
            return Ok(Round::Done);
        }
        self.step("tag", || Ok(((), self.tag()?)))?;
        let round = self.step("push", || self.push())?;
        if matches!(round, Round::Done) {
            self.forget();
            self.tell_pending()?;
        }
        Ok(round)
    }

    /// Sees that the tree is fit for a release, and the newest of its branch.
    fn begin(&self) -> Result<String, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let here = self.git.run(&["rev-parse", "--abbrev-ref", "HEAD"])?;
        if here != *branch {
            return Err(Failure::new(
                format!("releases are made on `{branch}`, this is `{here}`"),
                format!("`git switch {branch}`"),
            ));
        }
        self.git
            .run(&["fetch", "--quiet", "--tags", remote, branch])?;
        let upstream = format!("{remote}/{branch}");
        let is_ancestor =
            |old: &str, new: &str| self.git.holds(&["merge-base", "--is-ancestor", old, new]);
        let taken_up = self.take_up()?;
        if is_ancestor("HEAD", &upstream)? {
            let behind = !is_ancestor(&upstream, "HEAD")?;
            if behind {
                self.restore()?;
                self.git
                    .run(&["merge", "--quiet", "--ff-only", &upstream])?;
            }
        } else if self.is_committed()? {
            if !is_ancestor(&upstream, "HEAD")? {
                self.drop_release(&upstream)?;
            }
        } else {
            return Err(Failure::new(
                format!("`{branch}` has commits that {remote} does not have"),
                format!("push them by `git push {remote} {branch}`, or drop them"),
            ));
        }
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        let note = self.note()?;
        fs::write(&note, &head).map_err(Failure::io("write", &note))?;
        Ok(match taken_up {
            true => "goes on where a release stopped".to_owned(),
            false => format!("{branch} at {}", head.get(..12).unwrap_or(&head)),
        })
    }

    /// Whether the tree holds what a killed release left; any other change is an error.
    fn take_up(&self) -> Result<bool, Failure> {
        let dirty = self.git.dirty()?;
        if dirty.is_empty() {
            return Ok(false);
        }
        let head = self.git.run(&["rev-parse", "HEAD"])?;
        let noted = fs::read_to_string(self.note()?).unwrap_or_default();
        let owned = |path: &String| {
            let inside = |own: &&str| path == own || path.starts_with(&format!("{own}/"));
            OWNED.iter().any(|own| inside(&own))
        };
        match noted == head && dirty.iter().all(owned) {
            true => Ok(true),
            false => Err(Failure::new(
                format!("the tree has changes, such as {}", dirty[0]),
                "commit them or put them away by `git stash --include-untracked`",
            )),
        }
    }

    /// Everything before the commit. `None` where there is nothing to release.
    fn build(&self) -> Result<Option<Plan>, Failure> {
        self.step("fetch", || {
            let args = fetch::Args::unattended(self.settings.url.as_deref());
            let outcome = fetch::fetch(&self.workspace, &args, &self.ui.hushed())?;
            let version = read_if_there(&self.workspace.path(OPENAPI_VERSION))?;
            let version = String::from_utf8_lossy(&version.unwrap_or_default())
                .trim()
                .to_owned();
            let said = match outcome {
                Outcome::Pinned => format!("pinned {version}"),
                Outcome::Unchanged => format!("{version} is already pinned"),
            };
            Ok(((), said))
        })?;
        self.step("regen", || {
            Ok(((), regen::for_release(&self.workspace, self.ui)?))
        })?;
        let plan = self.step("diff", || {
            let plan = Plan::new(&self.workspace, &self.git)?;
            let said = plan.as_ref().map_or_else(
                || "nothing changed since the last release".to_owned(),
                |plan| format!("{:?}: {} is next", plan.impact, plan.version).to_lowercase(),
            );
            Ok((plan, said))
        })?;
        let Some(plan) = plan else {
            return Ok(None);
        };
        self.stop(&plan)?;
        self.step("version", || {
            manifest::set_version(&self.workspace, &plan.version)?;
            Ok(((), plan.version.to_string()))
        })?;
        self.step("changelog", || Ok(((), self.write_changelog(&plan)?)))?;
        for check in &self.settings.checks {
            self.step("check", || Ok(((), self.command(check, &[])?)))?;
        }
        Ok(Some(plan))
    }

    /// Stops where a human must decide, and leaves a report for one.
    fn stop(&self, plan: &Plan) -> Result<(), Failure> {
        let folder = self.workspace.scratch();
        let path = folder.join("release.md");
        fs::create_dir_all(&folder).map_err(Failure::io("create", &folder))?;
        fs::write(&path, plan.report()).map_err(Failure::io("write", &path))?;
        tell("report", &path.display().to_string())?;
        let Args {
            allow_breaking,
            allow_trust_change,
            propose,
            ..
        } = *self.args;
        let why = plan.stop(allow_breaking || propose, allow_trust_change || propose);
        let Some(why) = why else {
            return Ok(());
        };
        tell("stopped", "true")?;
        Err(Failure::new(
            format!("{why} with {}: {}", plan.tag(), path.display()),
            "`cargo xtask release --propose` makes a branch for a pull request; `--allow-breaking` or `--allow-trust-change` goes on",
        ))
    }

    /// Starts from the changelog of the last commit, so that a second run writes the same.
    fn write_changelog(&self, plan: &Plan) -> Result<String, Failure> {
        let old = self.git.show("HEAD", CHANGELOG).unwrap_or_default();
        let old = String::from_utf8_lossy(&old);
        let version = plan.version.to_string();
        if changelog::has(&old, &version) {
            return Ok("is already written".to_owned());
        }
        let date = Utc::now().format("%Y-%m-%d").to_string();
        let new = changelog::released(&old, &version, &date, &plan.entries)?;
        let path = self.workspace.path(CHANGELOG);
        fs::write(&path, new).map_err(Failure::io("write", &path))?;
        Ok(CHANGELOG.to_owned())
    }

    /// Runs a command of the settings in the workspace.
    fn command(&self, command: &str, further: &[&str]) -> Result<String, Failure> {
        if self.exit(command, further)? {
            return Ok(command.to_owned());
        }
        Err(Failure::new(
            format!("`{command}` failed"),
            "mend what it says, then run the release again",
        ))
    }

    fn exit(&self, command: &str, further: &[&str]) -> Result<bool, Failure> {
        let mut words = command.split_whitespace();
        let program = words.next().unwrap_or_default();
        let status = Command::new(program)
            .args(words)
            .args(further)
            .current_dir(self.workspace.root())
            .status();
        let status = status.map_err(|error| {
            Failure::new(
                format!("cannot run `{command}`: {error}"),
                "correct `[workspace.metadata.release]` in Cargo.toml",
            )
        })?;
        Ok(status.success())
    }

    fn commit(&self, plan: &Plan) -> Result<String, Failure> {
        let mut add = vec!["add", "--all", "--"];
        add.extend(
            OWNED
                .iter()
                .filter(|path| self.workspace.path(path).exists()),
        );
        self.git.run(&add)?;
        let message = format!("Release {}: API {}", plan.tag(), plan.api);
        // A merged proposal has nothing left to change: its commit is marked by an empty one.
        self.git
            .run(&["commit", "--quiet", "--allow-empty", "--message", &message])?;
        Ok(message)
    }

    /// Whether the current commit is a release's, made here and not pushed yet.
    fn is_committed(&self) -> Result<bool, Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let subject = self.git.run(&["log", "-1", "--format=%s"])?;
        let version = manifest::version(&self.workspace)?;
        let ours = subject.starts_with(&format!("Release {}: API ", tag_of(&version)));
        let pushed = format!("{remote}/{branch}");
        let pushed = self
            .git
            .holds(&["merge-base", "--is-ancestor", "HEAD", &pushed])?;
        Ok(ours && !pushed)
    }

    fn tag(&self) -> Result<String, Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.git.holds(&[
            "rev-parse",
            "--verify",
            "--quiet",
            &format!("refs/tags/{tag}"),
        ])? {
            return Ok(format!("{tag} is already there"));
        }
        let message = format!("linkbreakers-sdk {}", manifest::version(&self.workspace)?);
        self.git
            .run(&["tag", "--annotate", &tag, "--message", &message])?;
        Ok(tag)
    }

    fn push(&self) -> Result<(Round, String), Failure> {
        let Settings { branch, remote, .. } = &self.settings;
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.args.dry_run {
            let said = format!(
                "not done (--dry-run); `git tag --delete {tag}` and `git reset --hard HEAD~1` undo commit and tag"
            );
            return Ok((Round::Done, said));
        }
        let head = format!("HEAD:refs/heads/{branch}");
        let tag_ref = format!("refs/tags/{tag}");
        let pushed = self
            .git
            .run(&["push", "--quiet", "--atomic", remote, &head, &tag_ref]);
        let Err(failure) = pushed else {
            return Ok((Round::Done, format!("{branch} and {tag} to {remote}")));
        };
        self.git.run(&["fetch", "--quiet", remote, branch])?;
        let upstream = format!("{remote}/{branch}");
        if self
            .git
            .holds(&["merge-base", "--is-ancestor", &upstream, "HEAD"])?
        {
            return Err(failure);
        }
        self.drop_release(&upstream)?;
        Ok((Round::Refused, "refused".to_owned()))
    }

    /// Takes back a commit and a tag that were never pushed, to start over from what was.
    fn drop_release(&self, upstream: &str) -> Result<(), Failure> {
        let tag = tag_of(&manifest::version(&self.workspace)?);
        if self.git.holds(&[
            "rev-parse",
            "--verify",
            "--quiet",
            &format!("refs/tags/{tag}"),
        ])? {
            self.git.run(&["tag", "--delete", &tag])?;
        }
        self.git
            .run(&["reset", "--quiet", "--hard", upstream])
            .map(drop)
    }

    fn propose(&self) -> Result<String, Failure> {
        let remote = &self.settings.remote;
        if self.args.dry_run {
            return Ok("not pushed (--dry-run)".to_owned());
        }
        let to = format!("HEAD:refs/heads/{PROPOSAL}");
        self.git.run(&["push", "--quiet", "--force", remote, &to])?;
        let upstream = format!("{remote}/{}", self.settings.branch);
        self.git.run(&["reset", "--quiet", "--hard", &upstream])?;
        self.forget();
        Ok(format!("{PROPOSAL} to {remote}"))
    }

    /// Puts back everything that a release may have touched.
    fn restore(&self) -> Result<(), Failure> {
        let at_head = |path: &&str| self.git.holds(&["cat-file", "-e", &format!("HEAD:{path}")]);
        let mut restore = vec!["restore", "--source=HEAD", "--staged", "--worktree", "--"];
        for path in &OWNED {
            if at_head(path)? {
                restore.push(path);
            }
        }
        self.git.run(&restore)?;
        let mut clean = vec!["clean", "-d", "--force", "--quiet", "--"];
        clean.extend(OWNED);
        self.git.run(&clean)?;
        self.forget();
        Ok(())
    }

    fn note(&self) -> Result<PathBuf, Failure> {
        let path = self
            .git
            .run(&["rev-parse", "--git-path", "xtask-release"])?;
        Ok(self.workspace.path(&path))
    }

    /// Best effort: without a note, changes are the user's, which is the safe side.
    fn forget(&self) {
        if let Ok(note) = self.note() {
            let _ = fs::remove_file(note);
        }
    }

    fn publish(&self) -> Result<(), Failure> {
        self.step("publish", || Ok(((), self.publish_here()?)))
    }

    fn publish_here(&self) -> Result<String, Failure> {
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
        if self.args.dry_run {
            self.command(&self.settings.publish, &["--dry-run"])?;
            return Ok(format!("{version} not done (--dry-run)"));
        }
        match self.command(&self.settings.publish, &[]) {
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
        let output = Command::new(words.next().unwrap_or_default())
            .args(words)
            .current_dir(env::temp_dir())
            .output();
        Ok(output.is_ok_and(|output| output.status.success()))
    }

    /// Names the newest release for the job that publishes, unless it is published.
    fn tell_pending(&self) -> Result<(), Failure> {
        if env::var_os("GITHUB_OUTPUT").is_none() || self.args.dry_run {
            return Ok(());
        }
        let Some(tag) = self.git.last_tag() else {
            return Ok(());
        };
        let text = self.git.show(&tag, &manifest::path()).unwrap_or_default();
        match manifest::version_in(&text) {
            Some(version) if !self.is_published(&version.to_string())? => tell("tag", &tag),
            _ => Ok(()),
        }
    }
}

/// Adds an output of the workflow's step.
fn tell(name: &str, value: &str) -> Result<(), Failure> {
    let Some(path) = env::var_os("GITHUB_OUTPUT").map(PathBuf::from) else {
        return Ok(());
    };
    let file = OpenOptions::new().append(true).create(true).open(&path);
    file.and_then(|mut file| writeln!(file, "{name}={value}"))
        .map_err(Failure::io("write", &path))
}

/// Dies after a step, as if killed: so the rehearsal tries every gap between two steps.
fn stop_after(step: &str) {
    if env::var_os("XTASK_RELEASE_DIES_AFTER").is_some_and(|name| name == step) {
        std::process::abort();
    }
}
