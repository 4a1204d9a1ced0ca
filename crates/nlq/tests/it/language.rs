//! Which language a question is in.

use crate::shop::{ask, line, vocabulary};
use domain::Locale::{self, En, Es, Pt};

#[test]
fn the_words_decide_and_the_hint_breaks_ties() {
    let vocabulary = vocabulary();
    let check = |question: &str, hint: Option<Locale>, expected: Locale| {
        assert_eq!(ask(&vocabulary, question, hint).locale, expected, "{question} {hint:?}");
    };
    check("revenue last month", Some(Pt), En);
    check("ventas del mes pasado", Some(En), Es);
    check("vendas do mês passado", Some(Es), Pt);
    check("AOV 2025", Some(Pt), Pt);
    check("AOV 2025", Some(Es), Es);
    check("AOV 2025", None, En);
    check("pedidos por canal", Some(Pt), Pt);
    check("pedidos por canal", Some(Es), Es);
    check("ventas do mês passado por canal", None, Pt);
    check("vendas del mes pasado por canal", None, Es);
}

#[test]
fn digits_are_dates_of_the_language() {
    let vocabulary = vocabulary();
    let check = |question: &str, hint: Option<Locale>, expected: &str| {
        assert_eq!(line(&ask(&vocabulary, question, hint)), format!("revenue in {expected}..{expected}"), "{question}");
    };
    check("revenue on 03/04/2026", None, "2026-03-04");
    check("ventas del 03/04/2026", None, "2026-04-03");
    check("vendas em 03/04/2026", Some(En), "2026-04-03");
    check("revenue on 13/04/2026", None, "2026-04-13");
    check("revenue on 2026-04-03", Some(Pt), "2026-04-03");
}
