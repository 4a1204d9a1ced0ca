//! A sentence in the three languages of the product.

/// What is wrong, to be shown in the reader's language.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub en: String,
    pub es: String,
    pub pt: String,
}

/// English, Spanish, Portuguese, as `format!` takes them.
macro_rules! said {
    ($en:literal, $es:literal, $pt:literal $(,)?) => {
        $crate::custom::said::Said { en: format!($en), es: format!($es), pt: format!($pt) }
    };
}
