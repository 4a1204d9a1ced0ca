//! Ids and secrets: the one place that draws from the system's randomness.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::{TryRngCore, rngs::OsRng};
use sha2::{Digest, Sha256};

/// A random positive 48-bit id, safe in JSON numbers.
pub fn random() -> i64 {
    let mut bytes = [0; 8];
    fill(&mut bytes);
    (i64::from_le_bytes(bytes) & 0xFFFF_FFFF_FFFF) | 0x8000_0000_0000
}

/// An id that sorts by time: milliseconds since the epoch in the upper bits, 10 random ones below.
pub fn ordered(now_ms: i64) -> i64 {
    (now_ms << 10) | (random() & 0x3FF)
}

/// 32 random bytes as URL-safe text: session-strength.
pub fn secret() -> String {
    let mut bytes = [0; 32];
    fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// SHA-256 of a high-entropy secret, in hex. What the database keeps of tokens and keys.
pub fn digest(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[allow(clippy::expect_used)]
fn fill(bytes: &mut [u8]) {
    OsRng.try_fill_bytes(bytes).expect("the system has a source of randomness");
}
