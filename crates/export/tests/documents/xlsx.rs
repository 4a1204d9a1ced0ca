//! What a reader of workbooks finds.

use crate::made;
use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use export::{csv, xlsx};
use semantic::Value;
use std::io::Cursor;

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook")
}

#[test]
fn a_sheet_holds_the_table_in_typed_cells() {
    let document = made::board();
    let mut book = open(xlsx::board(&document).expect("a workbook"));
    assert_eq!(book.sheet_names().len(), 10, "{:?}", book.sheet_names());
    let range = book.worksheet_range("Tabela").expect("a sheet");
    let table = made::table();
    let heads: Vec<String> = range.rows().next().expect("a head").iter().map(ToString::to_string).collect();
    let before = " (2025-10-01 – 2025-11-30)";
    let expected = [
        "Month",
        "Channel",
        "Revenue",
        &format!("Revenue{before}"),
        "Return rate",
        &format!("Return rate{before}"),
        "Orders",
        &format!("Orders{before}"),
    ];
    assert_eq!(heads, expected);
    let number = |row: usize, at: usize| range.get((row, at)).and_then(DataType::as_f64);
    let cell = |row: &[Value], at: usize| row.get(at).and_then(Value::as_f64);
    let other = table.comparison.as_ref().expect("a comparison");
    for (at, place) in [(2, 2), (3, 4), (4, 6)] {
        for (index, row) in table.rows.iter().enumerate() {
            assert_eq!(number(index + 1, place), cell(row, at), "row {index} column {at}");
            assert_eq!(number(index + 1, place + 1), cell(&other.rows[index], at), "compared row {index} column {at}");
        }
        assert_eq!(number(4, place), cell(&table.totals, at), "total of column {at}");
        assert_eq!(number(4, place + 1), cell(&other.totals, at), "compared total of column {at}");
    }
    assert!(
        matches!(range.get((1, 0)), Some(Data::DateTime(date)) if date.as_f64() == 46_296.0),
        "{:?}",
        range.get((1, 0))
    );
    assert_eq!(range.get((1, 1)), Some(&Data::String("Loja *online*".into())));
    assert_eq!(range.get((2, 1)), Some(&Data::String("=HYPERLINK(\"http://evil.test\")".into())));
    assert!(book.worksheet_formula("Tabela").expect("formulas").is_empty());
}

#[test]
fn the_first_sheet_says_what_it_is_about() {
    let document = made::board();
    let mut book = open(xlsx::board(&document).expect("a workbook"));
    let range = book.worksheet_range("Sobre").expect("a sheet");
    let texts: Vec<String> = range.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    for text in [
        document.title.as_str(),
        "2026-10-01 – 2026-11-30",
        "Canal: sem pos, #b",
        "BRL",
        "America/Sao_Paulo",
        "23 nov 2026, 09:05",
        "O que entrou",
        "net_sales + shipping",
        "12 orders have no rate",
    ] {
        assert!(texts.iter().any(|known| known == text), "{text} is not in {texts:?}");
    }
}

#[test]
fn csv_holds_the_same() {
    let document = made::board();
    let text = csv::write(document.tile("g").expect("a tile")).expect("a table");
    let mut reader = ::csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.expect("a row").iter().map(ToOwned::to_owned).collect()).collect();
    assert_eq!(rows[0][..3], ["2026-10-01", "Loja *online*", "1234567.89"]);
    assert_eq!(rows[1][1], "'=HYPERLINK(\"http://evil.test\")");
    assert_eq!(rows[0][5..], ["1000000.01", "0.100000", "1500"]);
    assert_eq!(csv::write(document.tile("j").expect("a tile")), None);
}
