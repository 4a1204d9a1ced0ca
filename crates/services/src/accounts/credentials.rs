//! Addresses, names and passwords: what is accepted, and how passwords are kept.

use crate::{Error, Result};
use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{SaltString, rand_core::OsRng},
};
use std::sync::LazyLock;
use tokio::{sync::Semaphore, task::spawn_blocking};

const SHORTEST: usize = 10;
const LONGEST: usize = 200;

/// Each hash takes 19 MiB and a processor: more at once would only slow everyone down.
static HASHING: Semaphore = Semaphore::const_new(4);

/// The address in the form it is stored: without space around it, in lower case.
pub fn check_email(email: &str) -> Result<String> {
    let email = email.trim().to_lowercase();
    let refuse = |reason: String| Err(Error::invalid("email", reason));
    if email.is_empty() {
        return refuse("is empty: give an address like ana@example.com".into());
    }
    if email.chars().count() > 254 {
        return refuse("is longer than 254 characters: give an address like ana@example.com".into());
    }
    if is_address(&email) {
        Ok(email)
    } else {
        refuse(format!("'{email}' is not an address: use one like ana@example.com"))
    }
}

/// Something before the last `@`, a domain with a dot after it, and no space or control character.
fn is_address(email: &str) -> bool {
    let Some((local, domain)) = email.rsplit_once('@') else { return false };
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[],;:\\\"".contains(c);
    let labels = domain.split('.').count();
    !local.is_empty()
        && !local.contains('@')
        && labels >= 2
        && domain.split('.').all(|label| !label.is_empty())
        && email.chars().all(plain)
}

/// A person's name: 1–80 characters, without the space around it.
pub fn check_name(name: &str) -> Result<String> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(Error::invalid("name", "is empty: give your name")),
        1..=80 if name.chars().any(char::is_control) => {
            Err(Error::invalid("name", "has control characters: use letters, digits and signs"))
        }
        1..=80 => Ok(name.into()),
        length => Err(Error::invalid("name", format!("has {length} characters: use at most 80"))),
    }
}

/// Long enough to withstand guessing, and not the address itself. Nothing else: rules make passwords worse.
pub fn check_password(field: &str, password: &str, email: &str) -> Result<()> {
    match password.chars().count() {
        length if length < SHORTEST => {
            Err(Error::invalid(field, format!("has {length} characters: use at least {SHORTEST}")))
        }
        length if length > LONGEST => {
            Err(Error::invalid(field, format!("has {length} characters: use at most {LONGEST}")))
        }
        _ if password.trim().eq_ignore_ascii_case(email) => {
            Err(Error::invalid(field, "is the e-mail address: use something that others don't know"))
        }
        _ => Ok(()),
    }
}

/// The text to keep of a password. Takes a tenth of a second of another thread.
pub async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    on_other_thread(move || hash_now(&password)).await?
}

/// Whether the password is the one kept. With nothing to compare it takes the same time, and is not.
pub async fn verify(password: &str, kept: Option<&str>) -> Result<bool> {
    let password = password.to_owned();
    let kept = kept.filter(|hash| !hash.is_empty()).map(str::to_owned);
    on_other_thread(move || verify_now(&password, kept.as_deref())).await
}

fn hash_now(password: &str) -> Result<String> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    Ok(hash.map_err(|error| Error::internal(error.to_string()))?.to_string())
}

fn verify_now(password: &str, kept: Option<&str>) -> bool {
    static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash_now("the password of nobody").ok());
    let matches = |hash: &str| {
        PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    };
    match kept {
        Some(hash) => matches(hash),
        None => {
            NOBODY.as_deref().map(matches);
            false
        }
    }
}

async fn on_other_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _turn = HASHING.acquire().await.map_err(Error::internal)?;
    spawn_blocking(work).await.map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_normalised() {
        let check = |text: &str, stored: &str| assert_eq!(check_email(text).ok().as_deref(), Some(stored), "{text}");
        check(" Ana@Example.COM ", "ana@example.com");
        check("a+b@x.co.uk", "a+b@x.co.uk");
        check("joão@exemplo.com.br", "joão@exemplo.com.br");
        for bad in [
            "",
            "ana",
            "@x.com",
            "ana@",
            "ana@x",
            "a na@x.com",
            "ana@x..com",
            "a@b@x.com",
            "a@x.com\r\nBcc: b@x.com",
            "a,b@x.com",
        ] {
            assert!(check_email(bad).is_err(), "{bad}");
        }
        assert!(check_email(&format!("{}@x.com", "a".repeat(260))).is_err());
    }

    #[test]
    fn passwords_are_measured_in_characters() {
        let check = |password: &str, ok: bool| {
            assert_eq!(check_password("password", password, "ana@example.com").is_ok(), ok, "{password}");
        };
        check("123456789", false);
        check("1234567890", true);
        check("ñandúñandú", true);
        check("Ana@Example.com", false);
        check(&"x".repeat(200), true);
        check(&"x".repeat(201), false);
    }

    #[test]
    fn messages_never_hold_the_password() {
        let error = check_password("password", "hunter2", "ana@example.com").expect_err("too short");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }

    #[tokio::test]
    async fn only_the_password_itself_matches() {
        let kept = hash("correct horse").await.expect("a hash");
        assert!(kept.starts_with("$argon2id$"), "{kept}");
        assert!(verify("correct horse", Some(&kept)).await.expect("an answer"));
        assert!(!verify("correct horsf", Some(&kept)).await.expect("an answer"));
        for nothing in [None, Some(""), Some("not a hash")] {
            assert!(!verify("correct horse", nothing).await.expect("an answer"), "{nothing:?}");
        }
    }
}
