//! Detects page tokens that lead back to an earlier page, in constant memory (Brent's cycle detection).

/// The trail of a walk: one token of an earlier page, to compare later tokens with.
#[derive(Default)]
pub(super) struct Trail {
    /// A token seen before, replaced at each power of two of steps: a loop of any length returns to it.
    mark: Option<String>,
    /// The number of steps so far.
    steps: u64,
}

impl Trail {
    /// Goes from a page to the next; returns true if its token leads back.
    pub(super) fn leads_back(&mut self, from: Option<&str>, to: &str) -> bool {
        self.steps += 1;
        if from == Some(to) || self.mark.as_deref() == Some(to) {
            return true;
        }
        if self.steps.is_power_of_two() {
            self.mark = Some(to.to_owned());
        }
        false
    }
}
