//! Pictures of charts.

use export::png::write;

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\" viewBox=\"0 0 120 40\">{inside}</svg>"
    )
}

#[test]
fn letters_are_drawn_with_our_fonts() {
    let text =
        |family: &str, text: &str| svg(&format!("<text x=\"4\" y=\"24\" font-family=\"{family}\">{text}</text>"));
    let blank = write(&svg("")).expect("a picture");
    assert!(blank.starts_with(b"\x89PNG"));
    assert_eq!(blank.get(16..24), Some(&[0, 0, 0, 240, 0, 0, 0, 80][..]), "twice as large");
    for drawn in [text("Inter", "Año"), text("Segoe UI, sans-serif", "Año"), text("Inter", "😀")] {
        assert_ne!(write(&drawn).expect("a picture"), blank, "{drawn}");
    }
}

#[test]
fn what_is_no_picture_is_an_error() {
    assert!(write("").is_err());
    assert!(write("<html/>").is_err());
    let huge = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90000\" height=\"10\"/>";
    assert!(write(huge).is_err());
}

#[test]
fn files_and_addresses_are_not_opened() {
    let blank = write(&svg("")).expect("a picture");
    let asks = svg(
        "<image href=\"/etc/passwd\" width=\"9\" height=\"9\"/><image href=\"http://127.0.0.1/x.png\" width=\"9\" height=\"9\"/>",
    );
    assert_eq!(write(&asks).expect("a picture"), blank);
}
