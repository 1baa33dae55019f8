//! The options of a sample, and the random choice of its documents.

use std::path::Path;

/// The options of a random sample of documents.
pub(crate) struct Wanted<'a> {
    /// The folder of documents.
    pub(crate) documents: &'a Path,
    /// The number of documents.
    pub(crate) number: usize,
    /// The same seed chooses the same documents.
    pub(crate) seed: u64,
    pub(crate) peers: Peers,
    pub(crate) rows: Rows,
}

/// Whether other generators run on the sample too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peers {
    Compared,
    LeftOut,
}

/// What becomes of the rows that earlier runs have finished.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rows {
    /// They are used again.
    Kept,
    /// All are measured again.
    Fresh,
}

/// Chooses `number` of `all` positions, the same for the same seed (Lehmer's generator).
pub(super) fn choose(all: usize, number: usize, seed: u64) -> Vec<usize> {
    let mut state = u128::from(seed) << 1 | 1;
    let mut open: Vec<usize> = (0..all).collect();
    let mut chosen = Vec::new();
    while chosen.len() < number && !open.is_empty() {
        state = state.wrapping_mul(0xda94_2042_e4dd_58b5);
        let random = (state >> 64) as usize;
        chosen.push(open.swap_remove(random % open.len()));
    }
    chosen
}
