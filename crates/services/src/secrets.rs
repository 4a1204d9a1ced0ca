//! Secrets that must be read again, like keys of other services: encrypted, and bound to the row they stand in.

use crate::{Error, Result, ids};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use domain::model::Secret;
use sha2::{Digest, Sha256};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// What every sealed text starts with.
const MARK: &str = "x1.";
const FILE: &str = "secret.key";
const NONCE: usize = 24;
/// The shortest key that an operator may set, in characters.
pub const SHORTEST: usize = 32;

/// Seals and opens secrets with one key: the operator's, or one that is made when it is first needed and kept in the data folder.
pub struct Vault {
    kept: Kept,
    ready: OnceLock<Key>,
}

enum Kept {
    Given(String),
    File(PathBuf),
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    /// With the operator's key. `Invalid` for one of fewer than [`SHORTEST`] characters.
    pub fn given(key: &str) -> Result<Self> {
        if key.trim().chars().count() < SHORTEST {
            let reason = format!("is too short: use at least {SHORTEST} random characters");
            return Err(Error::invalid("BOS_SECRET_KEY", reason));
        }
        Ok(Self { kept: Kept::Given(key.trim().into()), ready: OnceLock::new() })
    }

    /// With the key of a data folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { kept: Kept::File(folder.join(FILE)), ready: OnceLock::new() }
    }

    /// Encrypts a secret; it opens only where `bound` is the same text.
    pub fn seal(&self, secret: &Secret, bound: &str) -> Result<String> {
        let mut sealed = ids::bytes::<NONCE>().to_vec();
        let payload = Payload { msg: secret.expose().as_bytes(), aad: bound.as_bytes() };
        let cipher = XChaCha20Poly1305::new(self.key()?);
        let nonce = XNonce::from_slice(&sealed);
        let hidden = cipher.encrypt(nonce, payload).map_err(|_| Error::internal("a secret can't be sealed"))?;
        sealed.extend(hidden);
        Ok(format!("{MARK}{}", STANDARD_NO_PAD.encode(sealed)))
    }

    /// `None` for what was sealed with another key, or for another place, or was changed since.
    pub fn open(&self, sealed: &str, bound: &str) -> Result<Option<Secret>> {
        let Some(bytes) = sealed.strip_prefix(MARK).and_then(|text| STANDARD_NO_PAD.decode(text).ok()) else {
            return Ok(None);
        };
        let Some((nonce, hidden)) = bytes.split_at_checked(NONCE) else { return Ok(None) };
        let cipher = XChaCha20Poly1305::new(self.key()?);
        let payload = Payload { msg: hidden, aad: bound.as_bytes() };
        let opened = cipher.decrypt(XNonce::from_slice(nonce), payload).ok();
        Ok(opened.and_then(|bytes| String::from_utf8(bytes).ok()).map(Secret::new))
    }

    /// A key for another purpose, which tells nothing of this one.
    pub(crate) fn derived(&self, purpose: &str) -> Result<[u8; 32]> {
        let digest = Sha256::new().chain_update("ai-business-os ").chain_update(purpose).chain_update("\n");
        Ok(digest.chain_update(self.key()?).finalize().into())
    }

    fn key(&self) -> Result<&Key> {
        if let Some(key) = self.ready.get() {
            return Ok(key);
        }
        let text = match &self.kept {
            Kept::Given(text) => text.clone(),
            Kept::File(path) => kept_in(path)?,
        };
        let digest = Sha256::new().chain_update("ai-business-os vault 1\n").chain_update(text.trim()).finalize();
        Ok(self.ready.get_or_init(|| *Key::from_slice(&digest)))
    }
}

/// The file's key; a new one where there is no file. Processes that start together get the same.
fn kept_in(path: &Path) -> Result<String> {
    match fs::read_to_string(path) {
        Ok(text) if text.trim().chars().count() >= SHORTEST => return Ok(text),
        Ok(_) => return Err(Error::internal(format!("{} holds no key: put it back, or remove it", path.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let fresh = path.with_extension(format!("{:x}", ids::random()));
    write_private(&fresh, &ids::secret())?;
    // A link is there at once with all its content, or not at all.
    let linked = fs::hard_link(&fresh, path);
    fs::remove_file(&fresh)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error.into()),
        _ => Ok(fs::read_to_string(path)?),
    }
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    use io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(vault: &Vault, sealed: &str, bound: &str) -> Option<String> {
        vault.open(sealed, bound).expect("a vault").map(|secret| secret.expose().to_owned())
    }

    #[test]
    fn a_secret_opens_in_its_place_and_with_its_key_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Vault::in_folder(folder.path());
        let sealed = vault.seal(&Secret::new("sk-1234"), "1:2").expect("sealed");
        assert!(!sealed.contains("1234"));
        assert_ne!(sealed, vault.seal(&Secret::new("sk-1234"), "1:2").expect("sealed"));
        assert_eq!(opened(&vault, &sealed, "1:2").as_deref(), Some("sk-1234"));
        assert_eq!(opened(&vault, &sealed, "2:2"), None);
        // The next process.
        assert_eq!(opened(&Vault::in_folder(folder.path()), &sealed, "1:2").as_deref(), Some("sk-1234"));
        let other = Vault::given("another key of thirty-two characters").expect("a vault");
        assert_eq!(opened(&other, &sealed, "1:2"), None);
        for broken in ["", "x1.", "x1.AAAA", "x2.abc", &sealed.replace("x1.", ""), &sealed[..sealed.len() - 2]] {
            assert_eq!(opened(&vault, broken, "1:2"), None, "{broken}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_reads_the_key_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        Vault::in_folder(folder.path()).seal(&Secret::new("x"), "").expect("sealed");
        let names: Vec<_> =
            fs::read_dir(folder.path()).expect("a folder").flatten().map(|file| file.file_name()).collect();
        assert_eq!(names, [FILE]);
        let mode = fs::metadata(folder.path().join(FILE)).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_short_key_is_refused() {
        assert!(Vault::given("too short").is_err());
        assert!(Vault::given(&" ".repeat(40)).is_err());
    }
}
