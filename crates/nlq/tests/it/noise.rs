//! Made-up questions: words of the grammar, of the questions and of the shop, junk and letters of all kinds, in any order. Seeded, so
//! that a failure can be repeated.

/// A small generator.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.next(from.len())).copied().unwrap_or_default()
    }
}

const JUNK: &[&str] = &[
    "",
    " ",
    "??",
    "¿",
    "!!!",
    "---",
    "'",
    "\"",
    "“",
    "«",
    "$",
    "R$",
    "€",
    "%",
    "#",
    "@",
    "/",
    "\\",
    "<",
    ">",
    ">=",
    "≤",
    "&&",
    "|",
    "…",
    "\u{0}",
    "\u{301}",
    "\u{200d}",
    "\u{feff}",
    "📦",
    "👩🏽‍🚀",
    "ß",
    "İ",
    "ﬁ",
    "Ω",
    "中文",
    "ﷺ",
    "зима",
    "0",
    "00",
    "-1",
    "1e9",
    "99999999999999999999",
    "1.000,50",
    "1,000.50",
    "3.14.15",
    "2026-02-30",
    "31/31/2026",
    "12/03",
    "2026",
    "1990",
    "2101",
    "Q5",
    "H3",
    "13h",
    "1ª",
    "2nd",
    "3k",
    "5m",
    "10+",
    "a",
    "y",
    "e",
    "o",
    "x",
    "de",
    "between",
    "entre",
    "from",
    "to",
    "until",
    "last",
    "últimos",
    "since",
    "vs",
    "not",
    "except",
    "top",
    "100",
    "por",
    "why",
    "average",
    "and",
    "the same",
    "instead",
    "that",
    "there",
    "remove",
    "when i say",
    "i mean",
    "drop table",
    "--",
    "{{",
    "'; ",
    "más de",
    "menos de",
];

/// The words of all questions and traps.
pub fn words() -> Vec<&'static str> {
    let texts = [include_str!("questions.txt"), include_str!("traps.txt"), include_str!("talks.txt")];
    let all = texts.into_iter().flat_map(|text| text.split(|c: char| c.is_whitespace() || c == '|'));
    all.filter(|word| !word.is_empty()).collect()
}

/// One question, of up to 500 letters and sometimes more.
pub fn question(dice: &mut Dice, words: &[&str], out: &mut String) {
    out.clear();
    let count = match dice.next(20) {
        0 => dice.next(120),
        1..=3 => dice.next(40),
        _ => 1 + dice.next(12),
    };
    for _ in 0..count {
        match dice.next(12) {
            0 => out.push_str(dice.pick(JUNK)),
            1 => {
                // A word with a slip in it.
                let word = dice.pick(words);
                let at = dice.next(word.chars().count().max(1));
                out.extend(word.chars().enumerate().filter(|(n, _)| *n != at).map(|(_, c)| c));
            }
            2 if dice.next(8) == 0 => {
                let code = dice.next(0x11_0000) as u32;
                out.extend(char::from_u32(code));
            }
            _ => out.push_str(dice.pick(words)),
        }
        if dice.next(15) != 0 {
            out.push(' ');
        }
    }
}
