//! Definitions go out and come back.

use boards::{Board, Data, Face, Look, TileId, Widget, template};
use domain::Vertical;
use export::yaml::{MOST, read, write};

#[test]
fn every_template_comes_back_as_it_was() {
    for vertical in [Vertical::Ecommerce, Vertical::Saas] {
        for template in template::of(vertical) {
            let board = template.board("A: board #1");
            let yaml = write(&board).expect("yaml");
            assert_eq!(read(&yaml), Ok(board.checked().expect("a board")), "{yaml}");
        }
    }
}

#[test]
fn texts_stay_texts() {
    for name in [
        "no",
        "1.50",
        "2026-11-23",
        "null",
        "~",
        "- a",
        "a: b",
        "#x",
        "\"q\"",
        "l1\\n",
        "😀 ação",
        "0x1F",
        "@x",
        "1e3",
        "=1+1",
    ] {
        let mut board = Board::named(name);
        let text = format!("{name}\n\n  indented\n{name}: {name}\n");
        board.add(TileId::from("a"), Face { title: name.into(), ..Face::of(Widget::Text { text }) });
        let yaml = write(&board).expect("yaml");
        assert_eq!(read(&yaml), Ok(board.checked().expect("a board")), "{yaml}");
    }
}

fn refused(yaml: &str, line: Option<u64>, part: &str) {
    let error = read(yaml).expect_err(yaml);
    let said = error.to_string();
    assert!(said.contains(part), "{yaml}: {said}");
    if let Some(line) = line {
        assert!(said.starts_with(&format!("line {line}:")), "{yaml}: {said}");
    }
}

#[test]
fn what_boards_have_not_is_refused_by_name_and_line() {
    refused("name: A\nnotes: x\n", Some(2), "notes");
    refused("name: A\nview:\n  period: {preset: last_30_days}\n  sql: drop\n", Some(4), "sql");
    let tile = |more: &str| {
        format!(
            "name: A\ntiles:\n- id: a\n  face:\n    title: T\n    widget:\n      kind: data\n      look: line\n      metrics: [revenue]\n      bucket: month\n{more}"
        )
    };
    assert!(read(&tile("")).is_ok(), "{:?}", read(&tile("")));
    refused(&tile("      formula: 1\n"), None, "formula");
    refused("name: [", None, "");
    refused("tiles: []\n", None, "name");
    refused("name: ''\n", None, "name");
    refused("name: A\ntiles:\n- id: 'a b'\n  face: {widget: {kind: text, text: x}}\n", None, "tile");
    refused(&"x".repeat(MOST + 1), None, "400001 bytes");
    let mut bomb = "name: A\na0: &a0 [x]\n".to_owned();
    for at in 1..40 {
        bomb.push_str(&format!("a{at}: &a{at} [*a{0}, *a{0}, *a{0}]\n", at - 1));
    }
    refused(&bomb, None, "");
}

#[test]
fn a_definition_reads_well() {
    let mut board = Board::named("Sales");
    board.add(TileId::from("a"), Face::of(Widget::Data(Data::of(Look::Bars, &["revenue"]).by(&["channel"]).top(5))));
    let yaml = write(&board).expect("yaml");
    assert!(yaml.starts_with("name: Sales\n"), "{yaml}");
    assert!(yaml.contains("look: bars"), "{yaml}");
}
