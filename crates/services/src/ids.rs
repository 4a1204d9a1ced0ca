//! Ids and secrets: the one place that draws from the system's randomness.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::{TryRngCore, rngs::OsRng};
use sha2::{Digest, Sha256};
use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        LazyLock,
        atomic::{AtomicI64, Ordering},
    },
};

/// A random positive 48-bit id, safe in JSON numbers.
pub fn random() -> i64 {
    let mut bytes = [0; 8];
    fill(&mut bytes);
    (i64::from_le_bytes(bytes) & 0xFFFF_FFFF_FFFF) | 0x8000_0000_0000
}

/// An id that sorts by time: milliseconds since the epoch in the upper bits; below them 20 that begin, in each millisecond, where chance
/// puts this process, so that processes don't meet, and rise from there with every id, whatever other clocks the process goes by.
pub fn ordered(now_ms: i64) -> i64 {
    static CHANCE: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static COUNT: AtomicI64 = AtomicI64::new(0);
    let begin = CHANCE.hash_one(now_ms).cast_signed() & 0x7_FFFF;
    let count = COUNT.fetch_add(1, Ordering::Relaxed) & 0x7_FFFF;
    (now_ms << 20) | (begin + count)
}

/// 32 random bytes as URL-safe text: session-strength.
pub fn secret() -> String {
    URL_SAFE_NO_PAD.encode(bytes::<32>())
}

/// So many random bytes.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

/// SHA-256 of a high-entropy secret, in hex. What the database keeps of tokens and keys.
pub fn digest(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[allow(clippy::expect_used)]
fn fill(bytes: &mut [u8]) {
    OsRng.try_fill_bytes(bytes).expect("the system has a source of randomness");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordered_ids_rise_by_each_clock() {
        let ids: Vec<i64> = (0..2000).map(|n| ordered(1_795_348_800_000 + n / 1000)).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        let (mut early, mut late) = (Vec::new(), Vec::new());
        for _ in 0..1000 {
            early.push(ordered(1_795_348_800_000));
            late.push(ordered(1_795_348_831_000));
        }
        assert!(early.is_sorted_by(|a, b| a < b) && late.is_sorted_by(|a, b| a < b));
        assert!(ids.iter().all(|id| *id > 0));
    }

    #[test]
    fn random_ids_fit_json() {
        assert!((0..100).map(|_| random()).all(|id| (1 << 47..1 << 48).contains(&id)));
    }
}
