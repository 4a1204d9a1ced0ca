//! Names that sheets may have: at most 31 characters, some forbidden, none twice.

use std::collections::BTreeSet;

const MOST: usize = 31;

#[derive(Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// The name that a title comes nearest to.
    pub(super) fn free(&mut self, title: &str) -> String {
        let plain: String =
            title.chars().map(|c| if c.is_control() || "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = match plain.trim_matches('\'') {
            "" => "–",
            // Excel keeps it for itself.
            name if name.eq_ignore_ascii_case("history") => "History.",
            name => name,
        };
        let mut number = 1;
        loop {
            let end = if number == 1 { String::new() } else { format!(" ({number})") };
            let name = cut(plain, MOST - end.len()) + &end;
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// The beginning of a name in so many UTF-16 units, which is how Excel counts.
fn cut(name: &str, most: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += c.len_utf16();
        used <= most
    };
    name.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_valid_and_unique() {
        let mut names = Names::default();
        let mut check = |title: &str, expected: &str| assert_eq!(names.free(title), expected, "{title}");
        check("Revenue", "Revenue");
        check("revenue", "revenue (2)");
        check("a/b: [c]*?", "a b c");
        check("'quoted'", "quoted");
        check("", "–");
        check("history", "History.");
        check("A title that is much longer than a sheet's name", "A title that is much longer tha");
        check("A title that is much longer than any sheet's name", "A title that is much longer (2)");
        check(&"😀".repeat(40), &"😀".repeat(15));
    }
}
