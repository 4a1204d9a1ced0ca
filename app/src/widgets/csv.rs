//! A table as CSV for links that download it.

use crate::address::encode;
pub use semantic::csv::text as to_csv;

/// CSV text as an address that a link can download.
pub fn data_url(csv: &str) -> String {
    format!("data:text/csv;charset=utf-8,{}{}", encode("\u{feff}"), encode(csv))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_the_text() {
        assert!(data_url("a,b\r\n").ends_with("a%2Cb%0D%0A"));
    }
}
