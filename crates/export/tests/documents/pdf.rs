//! What a reader of PDF finds.

use crate::made::{self, tile};
use boards::Place;
use export::{
    Body,
    pdf::{self, Paper},
};
use lopdf::Document as Pdf;

/// The texts of each page, without blanks and break marks: a reader puts those where glyphs stand apart.
fn pages(bytes: &[u8]) -> Vec<String> {
    let pdf = Pdf::load_mem(bytes).expect("a PDF");
    let numbers: Vec<u32> = pdf.get_pages().into_keys().collect();
    numbers.into_iter().map(|number| plain(&pdf.extract_text(&[number]).expect("text"))).collect()
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && *c != '\u{200b}' && *c != '\u{a0}').collect()
}

fn has(pages: &[String], text: &str) {
    let whole = pages.concat();
    assert!(whole.contains(&plain(text)), "{text} is not in {whole}");
}

#[test]
fn a_board_comes_out_whole() {
    for (paper, size) in [(Paper::A4, (841.89, 595.28)), (Paper::Letter, (792.0, 612.0))] {
        let bytes = pdf::write(&made::board(), paper).expect("a PDF");
        if let Ok(folder) = std::env::var("BOS_TEST_OUT") {
            std::fs::write(format!("{folder}/board-{}.pdf", paper.code()), &bytes).expect("written");
        }
        let pdf = Pdf::load_mem(&bytes).expect("a PDF");
        let pages = pages(&bytes);
        for (at, id) in pdf.get_pages() {
            let page = pdf.get_dictionary(id).expect("a page");
            let sides = page.get(b"MediaBox").and_then(|sides| sides.as_array()).expect("sides");
            let side = |at: usize| f64::from(sides[at].as_float().expect("a number"));
            assert!((side(2) - size.0).abs() < 0.1 && (side(3) - size.1).abs() < 0.1, "page {at}: {sides:?}");
        }
        let count = pages.len();
        assert!(count >= 6, "{count} pages");
        for (at, page) in pages.iter().enumerate() {
            assert!(page.contains(&format!("{}/{count}", at + 1)), "page {} of {count}: {page}", at + 1);
            assert!(page.contains("Confidencial#2"), "{page}");
        }
    }
}

#[test]
fn texts_come_out_as_they_are() {
    let pages = pages(&pdf::write(&made::board(), Paper::A4).expect("a PDF"));
    for text in [
        "#eval(\"1+1\") $x$ *a* \\ _b_ @c <d> `e`",
        "Line // not a comment",
        "Loja #1 [São Paulo]",
        "Canal: sem pos, #b",
        "Clientes #strong[x]",
        "Plano #1",
        "vender mais $x$",
        "#let x = 1",
        "fim do texto",
        "Sumiu",
        "=HYPERLINK(\"http://evil.test\")",
        "12 orders have no rate",
    ] {
        has(&pages, text);
    }
}

#[test]
fn its_numbers_are_those_of_the_table() {
    let pages = pages(&pdf::write(&made::board(), Paper::A4).expect("a PDF"));
    for number in [
        "R$ 1.234.567,89",
        "−R$ 12,50",
        "R$ 0,00",
        "12,3 %",
        "1.642",
        "R$ 1.234.555,39",
        "R$ 1.000.000,01",
        "1.500",
        "R$ 1,2 mi",
        "↑ 23,5 %",
        "out 2026",
        "Loja *online*",
        "23 nov 2026, 09:05",
    ] {
        has(&pages, number);
    }
}

#[test]
fn strange_boards_are_documents_too() {
    let check = |tiles| assert!(!pages(&pdf::write(&made::document(tiles), Paper::A4).expect("a PDF")).is_empty());
    check(Vec::new());
    let word = "x".repeat(120);
    let many: Vec<_> = (0..100)
        .map(|at| tile(&at.to_string(), &word, Place::new(0, at * 2, 1, 1), Body::Message(word.clone())))
        .collect();
    check(many);
    check(vec![tile("a", "👨‍👩‍👧 \u{202e}abc\u{0}\n", Place::new(99, 9, 99, 99), made::chart())]);
}

#[test]
fn a_picture_that_asks_for_a_file_is_refused() {
    let mut asks = made::chart();
    if let Body::Chart(chart) = &mut asks {
        chart.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><image href=\"/etc/passwd\" width=\"5\" height=\"5\"/></svg>".into();
    }
    assert!(pdf::write(&made::document(vec![tile("a", "", Place::new(0, 0, 1, 1), asks)]), Paper::A4).is_err());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let write = || pdf::write(&made::board(), Paper::A4).expect("a PDF");
    assert_eq!(write(), write());
}

/// In a release build: `cargo test --release -p export --test documents -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
fn twelve_tiles_take_less_than_two_seconds() {
    let started = std::time::Instant::now();
    let first = pdf::write(&made::board(), Paper::A4).expect("a PDF");
    let cold = started.elapsed();
    let again = std::time::Instant::now();
    pdf::write(&made::board(), Paper::Letter).expect("a PDF");
    println!("cold {cold:?}, warm {:?}, {} bytes", again.elapsed(), first.len());
    assert!(cold.as_secs_f64() < 2.0, "{cold:?}");
}
