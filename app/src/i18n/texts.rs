//! The macros that turn a table of texts into a typed struct, and placeholders into values.

/// One area: `key: "English", "Español", "Português";`.
macro_rules! texts {
    ($(#[$doc:meta])* $name:ident { $($key:ident: $en:literal, $es:literal, $pt:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name { $(pub $key: &'static str,)* }

        impl $name {
            pub const EN: Self = Self { $($key: $en,)* };
            pub const ES: Self = Self { $($key: $es,)* };
            pub const PT: Self = Self { $($key: $pt,)* };

            #[cfg(test)]
            pub const TABLE: &'static [(&'static str, [&'static str; 3])] = &[$((stringify!($key), [$en, $es, $pt]),)*];
        }
    };
}

/// All areas: the struct that holds them, and one static of it per language.
macro_rules! areas {
    ($($field:ident: $area:path,)*) => {
        /// Every text in one language.
        #[derive(Debug)]
        pub struct Strings { $(pub $field: $area,)* }

        static EN: Strings = Strings { $($field: <$area>::EN,)* };
        static ES: Strings = Strings { $($field: <$area>::ES,)* };
        static PT: Strings = Strings { $($field: <$area>::PT,)* };

        /// Every text in that language.
        pub fn strings(locale: Locale) -> &'static Strings {
            match locale {
                Locale::En => &EN,
                Locale::Es => &ES,
                Locale::Pt => &PT,
            }
        }

        #[cfg(test)]
        mod tests {
            use super::*;

            #[test]
            fn every_text_is_there_with_the_same_placeholders() {
                $(for (key, texts) in <$area>::TABLE {
                    texts::check(stringify!($field), key, texts);
                })*
            }
        }
    };
}

/// Puts values into a text's placeholders: `fill("{count} rows", &[("count", "12")])` is `12 rows`.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

#[cfg(test)]
pub fn check(area: &str, key: &str, texts: &[&str; 3]) {
    let placeholders = |text: &str| {
        let mut names: Vec<String> =
            text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(str::to_owned).collect();
        names.sort();
        names
    };
    for text in texts {
        assert!(!text.trim().is_empty(), "{area}.{key} is empty in a language");
        assert!(!text.contains('!'), "{area}.{key} has an exclamation mark: {text}");
        assert_eq!(placeholders(text), placeholders(texts[0]), "{area}.{key} has other placeholders: {text}");
    }
}
