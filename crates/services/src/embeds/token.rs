//! Tokens: PASETO v4.local. The version names the one algorithm (XChaCha20, keyed BLAKE2b, compared in constant time), so that there is none to
//! choose; the key comes of the installation's own, and its id stands in the footer. A token holds ids and times alone.

use crate::{Error, Result, secrets::Vault};
use pasetors::{Local, keys::SymmetricKey, token::UntrustedToken, version4::LocalToken, version4::V4};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Longest token that is looked at, in bytes.
const LONGEST: usize = 600;

/// What a token is for. One made for another purpose does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Shows a board in other sites' pages.
    Embed,
    /// Says that a link's password was given.
    Pass,
}

impl Purpose {
    fn text(self) -> &'static str {
        match self {
            Self::Embed => "embed token 1",
            Self::Pass => "link pass 1",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    pub workspace: i64,
    pub id: i64,
    /// Milliseconds since the Unix epoch.
    pub until: i64,
}

/// A token of these claims.
pub fn seal(vault: &Vault, purpose: Purpose, claims: Claims) -> Result<String> {
    let (key, footer) = key(vault, purpose)?;
    let text = serde_json::to_vec(&claims).map_err(Error::internal)?;
    LocalToken::encrypt(&key, &text, Some(footer.as_bytes()), Some(purpose.text().as_bytes()))
        .map_err(|_| Error::internal("a token can't be sealed"))
}

/// The claims of a token of ours; `None` for anything else. Whether they still hold is not looked at.
pub fn open(vault: &Vault, purpose: Purpose, token: &str) -> Result<Option<Claims>> {
    if token.len() > LONGEST {
        return Ok(None);
    }
    let Ok(sealed) = UntrustedToken::<Local, V4>::try_from(token) else { return Ok(None) };
    let (key, footer) = key(vault, purpose)?;
    let opened = LocalToken::decrypt(&key, &sealed, Some(footer.as_bytes()), Some(purpose.text().as_bytes())).ok();
    Ok(opened.and_then(|token| serde_json::from_str(token.payload()).ok()))
}

/// The key of a purpose, and the footer that names it.
fn key(vault: &Vault, purpose: Purpose) -> Result<(SymmetricKey<V4>, String)> {
    let bytes = vault.derived(purpose.text())?;
    let digest = Sha256::new().chain_update("key id\n").chain_update(bytes).finalize();
    let id: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let key = SymmetricKey::<V4>::from(&bytes).map_err(|_| Error::internal("a token's key has a wrong length"))?;
    Ok((key, format!("{{\"kid\":\"{id}\"}}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

    const CLAIMS: Claims = Claims { workspace: 17, id: 4, until: 1_795_348_800_000 };

    fn vault(key: &str) -> Vault {
        Vault::given(&format!("{key} key of at least thirty-two characters")).expect("a vault")
    }

    fn opened(vault: &Vault, token: &str) -> Option<Claims> {
        open(vault, Purpose::Embed, token).expect("a key")
    }

    #[test]
    fn a_token_opens_with_its_key_and_for_its_purpose_alone() {
        let (one, other) = (vault("one"), vault("other"));
        let token = seal(&one, Purpose::Embed, CLAIMS).expect("a token");
        assert!(token.starts_with("v4.local."), "{token}");
        assert_eq!(opened(&one, &token), Some(CLAIMS));
        assert_eq!(opened(&vault("one"), &token), Some(CLAIMS), "the next process");
        assert_eq!(opened(&other, &token), None, "another installation");
        assert_eq!(open(&one, Purpose::Pass, &token).expect("a key"), None, "another purpose");
        assert_ne!(seal(&one, Purpose::Embed, CLAIMS).expect("a token"), token, "never twice the same");
    }

    #[test]
    fn a_changed_token_opens_nothing() {
        let vault = vault("one");
        let token = seal(&vault, Purpose::Embed, CLAIMS).expect("a token");
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("text");
            // The last letter of base64 may carry bits that mean nothing; strict decoding refuses those as well.
            assert_eq!(opened(&vault, &changed), None, "{at}");
        }
        for end in 0..token.len() {
            assert_eq!(opened(&vault, &token[..end]), None, "{end}");
        }
    }

    #[test]
    fn no_token_chooses_its_algorithm() {
        let vault = vault("one");
        let token = seal(&vault, Purpose::Embed, CLAIMS).expect("a token");
        let body = token.trim_start_matches("v4.local.");
        let coded = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let claims = coded(&serde_json::to_string(&CLAIMS).expect("json"));
        let forged = [
            format!("{}.{claims}.", coded(r#"{"alg":"none","typ":"JWT"}"#)),
            format!("{}.{claims}.{}", coded(r#"{"alg":"HS256","typ":"JWT"}"#), coded("x")),
            format!("v4.public.{body}"),
            format!("v3.local.{body}"),
            format!("v2.local.{body}"),
            format!("v1.local.{body}"),
            format!("V4.LOCAL.{body}"),
            format!("v4.local.{claims}"),
            format!("v4.local.{claims}.{}", coded(r#"{"kid":"000000000000"}"#)),
            format!("{token}.{claims}"),
            format!("{} ", token),
            "x".repeat(5_000),
            String::new(),
        ];
        for forged in forged {
            assert_eq!(opened(&vault, &forged), None, "{forged}");
        }
    }
}
