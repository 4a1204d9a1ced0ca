//! How cells look: number formats by unit and currency.

use domain::{Currency, Grain, Locale};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};
use semantic::{Column, Unit, format};

const SOFT: Color = Color::RGB(0x0053_5861);
const GROUND: Color = Color::RGB(0x00F1_F3F6);

pub(super) struct Looks {
    locale: Locale,
    pub title: Format,
    pub head: Format,
    pub head_figure: Format,
    pub name: Format,
    pub text: Format,
    pub total: Format,
}

impl Looks {
    pub(super) fn new(locale: Locale) -> Self {
        let head = Format::new().set_bold().set_background_color(GROUND).set_text_wrap().set_align(FormatAlign::Top);
        Self {
            locale,
            title: Format::new().set_bold().set_font_size(16),
            head_figure: head.clone().set_align(FormatAlign::Right),
            head,
            name: Format::new().set_font_color(SOFT).set_align(FormatAlign::Top),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            total: total(Format::new()),
        }
    }

    /// A metric's cells.
    pub(super) fn figure(&self, column: &Column, is_total: bool) -> Format {
        let format = Format::new().set_num_format(code(column, self.locale));
        if is_total { total(format) } else { format }
    }

    /// The days of a step of time.
    pub(super) fn day(grain: Grain) -> Format {
        let code = match grain {
            Grain::Month => "mmm yyyy",
            Grain::Year => "yyyy",
            _ => "yyyy-mm-dd",
        };
        Format::new().set_num_format(code).set_align(FormatAlign::Left)
    }
}

fn total(format: Format) -> Format {
    format.set_bold().set_border_top(FormatBorder::Thin)
}

fn code(column: &Column, locale: Locale) -> String {
    match (column.unit, column.currency) {
        (Some(Unit::Money), Some(currency)) => money(currency, locale),
        (Some(Unit::Ratio), _) => "0.0%".into(),
        (Some(Unit::Days), _) => "#,##0.0".into(),
        (Some(Unit::Money | Unit::Number), _) => "#,##0.00".into(),
        (Some(Unit::Count) | None, _) => "#,##0".into(),
    }
}

fn money(currency: Currency, locale: Locale) -> String {
    let (before, after) = format::affixes(currency, locale);
    let quoted = |text: &str| if text.is_empty() { String::new() } else { format!("\"{}\"", text.replace('"', "")) };
    let digits = match currency.decimals() as usize {
        0 => "#,##0".into(),
        decimals => format!("#,##0.{}", "0".repeat(decimals)),
    };
    format!("{}{digits}{}", quoted(&before), quoted(&after))
}
