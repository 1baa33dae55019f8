//! Notices page tokens that lead back to an earlier page, in constant memory.

use crate::runtime::error::{Error, ErrorKind};

/// The page tokens so far, as far as they have to be known to see that one leads back.
#[derive(Default)]
pub(crate) struct Trail {
    /// A token seen before, moved ahead at each power of two: a loop of any length comes back to it.
    mark: Option<String>,
    steps: u64,
}

impl Trail {
    /// Goes on from a token to the next; refuses one that leads back.
    pub(crate) fn step(&mut self, from: Option<&str>, to: &str) -> Result<(), Error> {
        self.steps += 1;
        if from == Some(to) || self.mark.as_deref() == Some(to) {
            let token = to.to_owned();
            return Err(Error::new(ErrorKind::PageLoop { token }));
        }
        if self.steps.is_power_of_two() {
            self.mark = Some(to.to_owned());
        }
        Ok(())
    }
}
