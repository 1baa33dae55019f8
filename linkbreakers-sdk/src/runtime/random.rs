//! Random numbers for jitter and idempotency keys; not for secrets.
//!
//! Made with the standard library's hasher, which the system's random generator seeds. That is enough to
//! distinguish requests, and saves a dependency.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

static COUNT: AtomicU64 = AtomicU64::new(0);
static SEEDS: OnceLock<[RandomState; 2]> = OnceLock::new();

/// Returns 64 random bits from each of two hashers; no two calls of a process hash the same input.
fn bits() -> [u64; 2] {
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    // The process id, because after a fork both processes have the same seeds and count.
    let input = (count, std::process::id());
    let [first, second] = SEEDS.get_or_init(|| [RandomState::new(), RandomState::new()]);
    [first.hash_one(input), second.hash_one(input)]
}

/// Returns a number from zero up to, but not including, one.
#[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
pub(crate) fn fraction() -> f64 {
    (bits()[0] >> 11) as f64 / (1u64 << 53) as f64
}

/// Returns an idempotency key in the form of a random UUID (version 4, RFC 9562).
pub(crate) fn key() -> String {
    let [high, low] = bits();
    let high = (high & !0xf000) | 0x4000;
    let low = (low & !(0b11 << 62)) | (0b10 << 62);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn keys_are_uuids_and_differ() {
        let keys: HashSet<String> = (0..10_000).map(|_| key()).collect();
        assert_eq!(keys.len(), 10_000);
        for key in keys {
            let bytes = key.as_bytes();
            assert_eq!(
                (bytes.len(), bytes[8], bytes[14]),
                (36, b'-', b'4'),
                "{key}"
            );
            assert!(matches!(bytes[19], b'8' | b'9' | b'a' | b'b'), "{key}");
        }
    }

    #[test]
    fn fractions_spread_over_the_unit_interval() {
        let mut tenths = [0; 10];
        for _ in 0..10_000 {
            tenths[(fraction() * 10.0) as usize] += 1;
        }
        assert!(tenths.iter().all(|n| (800..1200).contains(n)), "{tenths:?}");
    }
}
