//! Input that was made to hurt: nothing panics, nothing is lost, every fault has a reason.

use super::{counts, import, rejects, rows, try_import};
use crate::harness::databases;
use domain::{Locale, record::Kind};
use services::{imports, messages};

#[tokio::test]
async fn files_that_are_no_csv_say_so() {
    databases(async |t| {
        let shop = t.shop().await;
        let check = async |bytes: &[u8], reason: &str| {
            let error = try_import(t, &shop, Kind::Orders, bytes).await.expect_err(reason);
            assert!(error.to_string().contains(reason), "{error}");
        };
        check(b"", "empty").await;
        check(b"\n\n\n", "empty").await;
        check(b"PK\x03\x04\x14\0", "Excel").await;
        check(b"\x7fELF\x02\x01\x01\0", "not text").await;
        check(b"\xff\xfei\0d\0", "UTF-16").await;
        check(b"\x1f\x8b\x08\0garbage that is no gzip", "damaged").await;
        check(b"just some words in a file\nand more\n", "required column").await;
    })
    .await;
}

#[tokio::test]
async fn hostile_cells_are_rejected_or_kept_as_text() {
    databases(async |t| {
        let shop = t.shop().await;
        let mut text = b"id,created_at,name,city,email\n".to_vec();
        text.extend(b"1,2026-01-01,\"Robert'); DROP TABLE customers;--\",=1+1,<script>alert(1)</script>\n");
        text.extend(b"2,2026-01-01,nul\0here,,\n");
        text.extend(b"3,2026-01-01,S\xe3o Paulo,,\n");
        text.extend(b"4,2026-01-01,esc\x1b[31m,,\n");
        text.extend(format!("5,2026-01-01,{},,\n", "x".repeat(1001)).bytes());
        text.extend(format!("{},2026-01-01,,,\n", "i".repeat(201)).bytes());
        text.extend(b"6,99999999999999999999-01-01,,,\n");
        text.extend(format!("7,2026-01-01,\"{}\",,\n", "y".repeat(3 << 20)).bytes());
        text.extend("8,2026-01-01,🧨\u{202e}ok,日本,ünï@ü.test\n".bytes());
        let summary = import(t, &shop, Kind::Customers, text).await;
        assert_eq!(summary.counts, counts(9, 2, 0, 0, 7));
        let reasons: Vec<_> =
            rejects(t, &shop, &summary).await.into_iter().map(|r| (r.line, r.column, r.reason)).collect();
        let check = |index: usize, line: u64, column: &str, reason: &str| {
            let found = &reasons[index];
            assert!(found.0 == line && found.1 == column && found.2.contains(reason), "{found:?}");
        };
        check(0, 3, "name", "U+0000");
        check(1, 4, "name", "Latin-1");
        check(2, 5, "name", "U+001B");
        check(3, 6, "name", "at most 1000");
        check(4, 7, "id", "at most 200");
        check(5, 8, "created_at", "not a time");
        check(6, 9, "", "1 MiB");
        assert_eq!(rows(t, "SELECT city FROM customers WHERE id = '1'").await[0]["city"], "=1+1");
    })
    .await;
}

#[tokio::test]
async fn numbers_that_do_not_fit_are_rejected() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "order_id,quantity,unit_price\no,1,99999999999999999999999\no,1000000000,999999999999\n\
                    o,1.5,1\no,99999999999,1\no,1,-\no,1,1e9\no,1,٣\no,2.0,1.50\no,-1,1.50\n";
        let summary = import(t, &shop, Kind::OrderItems, text).await;
        assert_eq!(summary.counts, counts(9, 2, 0, 0, 7));
    })
    .await;
}

#[tokio::test]
async fn a_list_of_rejects_holds_no_formulas() {
    databases(async |t| {
        let shop = t.shop().await;
        let bad = "=HYPERLINK(\"http://evil\")";
        let summary = import(
            t,
            &shop,
            Kind::Refunds,
            format!("id,order_id,created_at,amount\n1,o,\"{}\",5\n2,o,+1,5\n", bad.replace('"', "\"\"")),
        )
        .await;
        let mut csv = imports::rejects_csv(&t.ctx, &shop, summary.import, Locale::En).await.expect("a file");
        let mut text = String::new();
        while let Some(piece) = csv.next().await.expect("a piece") {
            text.push_str(&String::from_utf8(piece).expect("text"));
        }
        assert!(text.starts_with("file,line,column,value,reason\n"), "{text}");
        assert!(text.contains(",2,created_at,\"'=HYPERLINK(\"\"http://evil\"\")\","), "{text}");
        assert!(text.contains(",3,created_at,'+1,"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn reasons_are_told_in_the_readers_language() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "id,created_at,total,status,currency,test\n,2026-01-01,1,,,\n1,yesterday,1,,,\n2,2026-01-01,\"1.234,50\",,,\n\
                    3,2026-01-01,1,lost,,\n4,2026-01-01,1,,reais,\n5,2026-01-01,1,,,maybe\n6,1800-01-01,1,,,\n7,2026-01-01\n";
        let summary = import(t, &shop, Kind::Orders, text).await;
        assert_eq!(summary.counts, counts(8, 0, 0, 0, 8));
        let page = imports::rejects(&t.ctx, &shop, summary.import, None, 50).await.expect("a page");
        let told = page.rejects.iter().map(|reject| messages::translate(&reject.reason, Locale::Pt));
        let expected = [
            "é obrigatório",
            "não é um horário: use 2026-11-22T18:30:00Z, ou 2026-11-22 18:30 no horário local",
            "não é um valor: escreva um ponto antes das casas decimais e nenhum separador de milhar, como 1234.50",
            "não é um de open, closed, cancelled",
            "não é um código de moeda: use três letras, como USD",
            "não é verdadeiro nem falso: use true ou false",
            "está fora do intervalo: são aceitos os anos de 1900 a 2199",
            "a linha tem 2 campos, o cabeçalho tem 6",
        ];
        assert_eq!(told.collect::<Vec<_>>(), expected);
    })
    .await;
}

#[tokio::test]
async fn many_rejects_are_paged() {
    databases(async |t| {
        let shop = t.shop().await;
        let mut text = String::from("id,title\n");
        for _ in 0..9001 {
            text.push_str(",x\n");
        }
        let summary = import(t, &shop, Kind::Products, text).await;
        assert_eq!(summary.counts, counts(9001, 0, 0, 0, 9001));
        let (mut after, mut lines) = (None, Vec::new());
        loop {
            let page = imports::rejects(&t.ctx, &shop, summary.import, after, 1000).await.expect("a page");
            lines.extend(page.rejects.iter().map(|reject| reject.line));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(lines, (2..9003).collect::<Vec<u64>>());
    })
    .await;
}
