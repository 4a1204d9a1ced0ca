//! The words that documents are made of.

use domain::{Locale, locale::Text};

macro_rules! words {
    ($($name:ident: $en:literal, $es:literal, $pt:literal;)*) => {
        $(pub const $name: Text = Text { en: $en, es: $es, pt: $pt };)*
    };
}

words! {
    PERIOD: "Period", "Período", "Período";
    COMPARED: "Compared with", "Comparado con", "Comparado com";
    FILTERS: "Filters", "Filtros", "Filtros";
    NO_FILTERS: "None", "Ninguno", "Nenhum";
    EXCEPT: "without", "sin", "sem";
    CURRENCY: "Currency", "Moneda", "Moeda";
    TIME_ZONE: "Time zone", "Zona horaria", "Fuso horário";
    GENERATED: "Generated", "Generado", "Gerado";
    DATA_AS_OF: "Data as of", "Datos al", "Dados de";
    WORKSPACE: "Workspace", "Espacio", "Espaço";
    ABOUT: "About", "Acerca de", "Sobre";
    DEFINITIONS: "Definitions", "Definiciones", "Definições";
    METRIC: "Metric", "Métrica", "Métrica";
    MEANING: "Meaning", "Significado", "Significado";
    FORMULA: "Formula", "Fórmula", "Fórmula";
    TILE: "Tile", "Tarjeta", "Bloco";
    SHEET: "Sheet", "Hoja", "Planilha";
    VALUE: "Value", "Valor", "Valor";
    BEFORE: "Before", "Antes", "Antes";
    CHANGE: "Change", "Cambio", "Variação";
    FIGURES: "Figures", "Cifras", "Números";
    APPENDIX: "Tables", "Tablas", "Tabelas";
    TEXTS: "Texts in full", "Textos completos", "Textos completos";
    TOTAL: "Total", "Total", "Total";
    VERSUS: "vs", "vs.", "vs.";
    NO_ROWS: "No data in this period", "Sin datos en este período", "Sem dados neste período";
    NOTES: "Notes", "Notas", "Notas";
    ROWS_MORE: "{n} more rows in the appendix", "{n} filas más en el anexo", "mais {n} linhas no anexo";
    ROWS_CUT: "The first {n} of {all} rows; the spreadsheet has all of them.",
        "Las primeras {n} de {all} filas; la hoja de cálculo las tiene todas.",
        "As primeiras {n} de {all} linhas; a planilha tem todas.";
}

/// Days as people write them: `1–21 Nov 2026`.
pub fn days(period: domain::Period, today: domain::Day, locale: Locale) -> String {
    semantic::format::period(period, today, locale)
}

/// A moment as people write it.
pub fn moment(moment: crate::Moment, locale: Locale) -> String {
    let day = semantic::format::day(moment.day, locale);
    format!("{day}, {:02}:{:02}", moment.hour, moment.minute)
}

/// A filter as people write it: `Country: BR, MX`.
pub fn filter(line: &crate::FilterLine, locale: Locale) -> String {
    let values = line.values.join(", ");
    match line.op {
        semantic::FilterOp::In => format!("{}: {values}", line.name),
        semantic::FilterOp::NotIn => format!("{}: {} {values}", line.name, EXCEPT.get(locale)),
    }
}

/// All filters in one line.
pub fn filters(lines: &[crate::FilterLine], locale: Locale) -> String {
    if lines.is_empty() {
        return NO_FILTERS.get(locale).into();
    }
    lines.iter().map(|line| filter(line, locale)).collect::<Vec<_>>().join("; ")
}
