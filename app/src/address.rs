//! Addresses within the product.

use std::fmt::Write;

/// Percent-encodes everything but RFC 3986's unreserved characters.
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string can't fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// The address to go on to, if it is one of ours; `/dashboard` for anything else, so that no link leads out of the product.
pub fn safe_next(next: &str) -> &str {
    let ours = next.starts_with("/dashboard") || next.starts_with("/onboarding");
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if ours && plain { next } else { "/dashboard" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_what_an_address_would_misread() {
        assert_eq!(encode("/dashboard?q=a b&c=ñ"), "%2Fdashboard%3Fq%3Da%20b%26c%3D%C3%B1");
    }

    #[test]
    fn goes_on_within_the_product_only() {
        let check = |next: &str, expected: &str| assert_eq!(safe_next(next), expected, "{next}");
        check("/dashboard/ask?q=x", "/dashboard/ask?q=x");
        check("", "/dashboard");
        check("https://evil.example", "/dashboard");
        check("//evil.example/dashboard", "/dashboard");
        check("/dashboard\r\nSet-Cookie: a=b", "/dashboard");
        check("/dashboard\\..\\x", "/dashboard");
    }
}
