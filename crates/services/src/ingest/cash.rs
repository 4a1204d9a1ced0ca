//! Amounts whose currency is that of an order, which may come later than they do.

use super::value;
use domain::{Currency, money};

/// An amount in minor units of some currency, and its text where that currency can't hold all of its digits.
///
/// | text | in BRL | moved to KWD | moved to JPY |
/// | --- | --- | --- | --- |
/// | `12.50` | 1250 | 12500 | 12, `12.50` |
/// | `1.2345` | 123, `1.2345` | 1234, `1.2345` | 1, `1.2345` |
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cash {
    pub(crate) minor: i64,
    pub(crate) exact: Option<String>,
}

impl Cash {
    /// Reads decimal text, rounding half-even.
    pub(crate) fn read(text: &str, currency: Currency) -> Result<Self, value::Reason> {
        let minor = value::amount(text, currency)?;
        Ok(Self { minor, exact: value::is_finer(text, currency).then(|| text.to_owned()) })
    }

    /// The same amount as if it had been read in the other currency: no rounding twice, nothing lost on the way back.
    pub(crate) fn moved(self, from: Currency, to: Currency) -> Self {
        if from.decimals() == to.decimals() {
            return self;
        }
        let text = self.exact.clone().unwrap_or_else(|| money::decimal_text(self.minor.into(), from.decimals()));
        Self::read(&text, to).unwrap_or(self)
    }
}

/// The exact texts of a row's amounts as one column: `None` when there is none, else joined by `|`.
pub(super) fn pack<const N: usize>(amounts: [Option<&Cash>; N]) -> Option<String> {
    let texts = amounts.map(|cash| cash.and_then(|cash| cash.exact.as_deref()).unwrap_or_default());
    texts.iter().any(|text| !text.is_empty()).then(|| texts.join("|"))
}

/// The inverse of [`pack`].
pub(super) fn unpack<const N: usize>(column: Option<&str>) -> [Option<String>; N] {
    let mut texts = column.unwrap_or_default().split('|');
    std::array::from_fn(|_| texts.next().filter(|text| !text.is_empty()).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).expect("a currency")
    }

    #[test]
    fn moving_is_reading_anew() {
        for text in ["12.50", "1.2345", "-0.005", "7", "1.00500001", "999999999999.9999"] {
            for path in [["BRL", "KWD"], ["BRL", "JPY"], ["JPY", "CLF"], ["CLF", "JPY"], ["KWD", "BRL"]] {
                let [from, to] = path.map(currency);
                let read = |currency| Cash::read(text, currency).expect("an amount");
                assert_eq!(read(from).moved(from, to).minor, read(to).minor, "{text} {path:?}");
                assert_eq!(
                    read(from).moved(from, to).moved(to, from).minor,
                    read(from).minor,
                    "{text} {path:?} and back"
                );
            }
        }
    }

    #[test]
    fn packing() {
        let exact = |text: &str| Cash { minor: 0, exact: Some(text.into()) };
        assert_eq!(pack([Some(&Cash::default()), None]), None);
        let packed = pack([Some(&exact("1.005")), None, Some(&exact("2.005"))]);
        assert_eq!(packed.as_deref(), Some("1.005||2.005"));
        assert_eq!(unpack::<3>(packed.as_deref()), [Some("1.005".into()), None, Some("2.005".into())]);
        assert_eq!(unpack::<2>(None), [None, None]);
    }
}
