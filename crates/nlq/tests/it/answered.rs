//! Questions as owners write them, and exactly the query each means.

use crate::shop::{ask, line, shape, vocabulary};
use nlq::Status;

#[test]
fn questions_mean_what_the_table_says() {
    let vocabulary = vocabulary();
    let mut wrong = Vec::new();
    let rows: Vec<&str> = include_str!("questions.txt").lines().filter(|line| !line.starts_with('#')).collect();
    assert!(rows.len() >= 250, "{} questions", rows.len());
    for row in rows {
        let parts: Vec<&str> = row.split(" | ").collect();
        let [locale, question, query, kind] = parts.as_slice() else { panic!("four parts: {row}") };
        let reading = ask(&vocabulary, question, None);
        let found = format!("{} | {question} | {} | {}", reading.locale.code(), line(&reading), shape(&reading.shape));
        if found != format!("{locale} | {question} | {query} | {kind}") {
            wrong.push(format!("expected {row}\n     got {found} {}", reading.message));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_is_asked() {
    for locale in ["en", "es", "pt"] {
        let count = include_str!("questions.txt").lines().filter(|line| line.starts_with(locale)).count();
        assert!(count >= 80, "{locale}: {count}");
    }
}

#[test]
fn case_accents_and_punctuation_do_not_matter() {
    let vocabulary = vocabulary();
    for row in include_str!("questions.txt").lines().filter(|line| !line.starts_with('#')) {
        let Some(question) = row.split(" | ").nth(1) else { continue };
        // Names in capitals are told from small words by their case, and quotes belong to names.
        if question.contains('"') || question.contains('>') {
            continue;
        }
        let plain = line(&ask(&vocabulary, question, None));
        for other in [question.to_lowercase(), format!("  {question} ?! "), without_accents(question)] {
            assert_eq!(line(&ask(&vocabulary, &other, None)), plain, "{other}");
        }
    }
}

fn without_accents(text: &str) -> String {
    let plain = |c: char| match c {
        'á' | 'à' | 'ã' | 'â' => 'a',
        'é' | 'ê' => 'e',
        'í' => 'i',
        'ó' | 'õ' | 'ô' => 'o',
        'ú' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'Á' => 'A',
        other => other,
    };
    text.chars().filter(|c| !matches!(c, '¿' | '¡')).map(plain).collect()
}

#[test]
fn what_was_left_open_is_said() {
    let vocabulary = vocabulary();
    let assumed = |question: &str| ask(&vocabulary, question, None).assumptions.join(" ");
    assert!(assumed("revenue").contains("last 30 days"));
    assert!(assumed("ventas por canal").contains("últimos 30 días"));
    assert!(assumed("pedidos por estado no Brasil").contains("últimos 30 dias"));
    assert!(assumed("revenue by category last month").contains("product sales"));
    assert!(assumed("how did we do last week?").contains("revenue"));
    assert!(assumed("quantas vendas fizemos ontem?").contains("pedidos"));
    assert!(assumed("which month had the highest revenue?").contains("all the data"));
    assert_eq!(assumed("revenue last month"), "");
    assert!(!assumed("best month ever").contains("last 30 days"));
}

#[test]
fn understood_parts_are_the_words_of_the_question() {
    let vocabulary = vocabulary();
    let reading = ask(&vocabulary, "top 3 channels in Brazil by orders in 2025 vs 2024", None);
    assert_eq!(reading.status, Status::Answered);
    let parts: Vec<(String, String)> = reading.understood.into_iter().map(|part| (part.text, part.meaning)).collect();
    let has = |text: &str, meaning: &str| parts.contains(&(text.to_string(), meaning.to_string()));
    assert!(has("orders", "Orders") && has("Brazil", "Brazil") && has("channels", "Channel"), "{parts:?}");
    assert!(has("in 2025", "2025") || has("2025", "2025"), "{parts:?}");
    assert!(has("2024", "Compared with a year earlier"), "{parts:?}");
}
