//! A document as what the template reads: values and files, never markup.

use super::{
    Paper,
    markdown::{self, Block},
    pages::{self, Spot},
};
use crate::{
    Body, Document, Figure, Grid, Tile, Tone,
    cells::{self, Cell, Texts},
    paint, words,
};
use semantic::format;
use serde::Serialize;

/// Rows of a table in the appendix.
const MOST_ROWS: usize = 200;
/// Columns of a grid that find room.
const MOST_ACROSS: usize = 24;
/// A word longer than this may be broken anywhere, in characters.
const LONG_WORD: usize = 24;

#[derive(Serialize)]
struct Data {
    lang: &'static str,
    paper: &'static str,
    accent: String,
    title: String,
    header: String,
    workspace: String,
    note: String,
    footer: String,
    logo: Option<String>,
    facts: Vec<(&'static str, String)>,
    pages: Vec<Vec<Shown>>,
    figures: Texts,
    appendix: Vec<Appended>,
    definitions: Vec<(String, String)>,
    words: Words,
}

#[derive(Serialize)]
struct Words {
    figures: &'static str,
    appendix: &'static str,
    texts: &'static str,
    definitions: &'static str,
}

#[derive(Serialize)]
struct Shown {
    title: String,
    note: String,
    x: f64,
    y: f64,
    w: f64,
    h: f64,
    #[serde(flatten)]
    content: Content,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Content {
    Figure { figure: Shape },
    Chart { file: String, label: String },
    Table { table: Texts, size: f64, more: String },
    Grid { grid: Across, size: f64 },
    Steps { steps: Vec<Bar> },
    Text { blocks: Vec<Block> },
    Message { message: String },
}

#[derive(Serialize)]
struct Shape {
    value: String,
    delta: Option<Change>,
    versus: String,
    goal: Option<Reach>,
    course: Option<String>,
}

#[derive(Serialize)]
struct Change {
    text: String,
    tone: &'static str,
}

#[derive(Serialize)]
struct Reach {
    text: String,
    width: f64,
    reached: bool,
}

#[derive(Serialize)]
struct Across {
    corner: String,
    heads: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

#[derive(Serialize)]
struct Bar {
    label: String,
    figure: String,
    tone: &'static str,
    from: f64,
    length: f64,
}

#[derive(Serialize)]
struct Appended {
    title: String,
    note: String,
    table: Texts,
    size: f64,
}

/// `data.json` and the pictures it names.
pub(super) fn files(document: &Document, paper: Paper) -> serde_json::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let logo = document.brand.logo.as_ref().and_then(|bytes| {
        let name = format!("logo.{}", paint::kind_of(bytes)?);
        files.push((name.clone(), bytes.clone()));
        Some(name)
    });
    let places: Vec<_> = document.tiles.iter().map(|tile| tile.place).collect();
    let mut pages = Vec::new();
    for page in pages::pages(&places, paper) {
        let mut shown = Vec::new();
        for (at, spot) in page {
            if let Some(tile) = document.tiles.get(at) {
                shown.push(self::shown(document, tile, at, spot, &mut files));
            }
        }
        pages.push(shown);
    }
    let locale = document.locale;
    let data = Data {
        lang: locale.code(),
        paper: paper.typst_name(),
        accent: paint::accent(document).hex(),
        title: soft(&document.title),
        header: short(&document.title),
        workspace: short(&document.workspace),
        note: soft(&document.note),
        footer: short(&document.brand.footer),
        logo,
        facts: facts(document),
        pages,
        figures: figures(document),
        appendix: document.tiles.iter().filter_map(|tile| appended(document, tile)).collect(),
        definitions: document.definitions.iter().map(|one| (soft(&one.label), soft(&one.meaning))).collect(),
        words: Words {
            figures: words::FIGURES.get(locale),
            appendix: words::APPENDIX.get(locale),
            texts: words::TEXTS.get(locale),
            definitions: words::DEFINITIONS.get(locale),
        },
    };
    files.push(("data.json".into(), serde_json::to_vec(&data)?));
    Ok(files)
}

fn facts(document: &Document) -> Vec<(&'static str, String)> {
    let locale = document.locale;
    let mut facts = vec![(words::PERIOD.get(locale), words::days(document.period, document.generated.day, locale))];
    if let Some(other) = document.comparison {
        facts.push((words::COMPARED.get(locale), words::days(other, document.generated.day, locale)));
    }
    facts.push((words::FILTERS.get(locale), soft(&words::filters(&document.filters, locale))));
    facts.push((words::WORKSPACE.get(locale), soft(&document.workspace)));
    facts.push((words::CURRENCY.get(locale), document.currency.code().into()));
    facts.push((words::TIME_ZONE.get(locale), document.time_zone.clone()));
    if let Some(changed) = document.data_changed {
        facts.push((words::DATA_AS_OF.get(locale), words::moment(changed, locale)));
    }
    facts.push((words::GENERATED.get(locale), words::moment(document.generated, locale)));
    facts
}

fn shown(document: &Document, tile: &Tile, at: usize, spot: Spot, files: &mut Vec<(String, Vec<u8>)>) -> Shown {
    let own = tile.period.map(|period| words::days(period, document.generated.day, document.locale));
    let note: Vec<String> = own.into_iter().chain((!tile.note.is_empty()).then(|| soft(&tile.note))).collect();
    Shown {
        title: soft(&tile.title),
        note: note.join(" · "),
        x: spot.x,
        y: spot.y,
        w: spot.w,
        h: spot.h,
        content: content(document, tile, at, spot, files),
    }
}

fn content(document: &Document, tile: &Tile, at: usize, spot: Spot, files: &mut Vec<(String, Vec<u8>)>) -> Content {
    let empty = || Content::Message { message: words::NO_ROWS.get(document.locale).into() };
    match &tile.body {
        Body::Figure(figure) => Content::Figure { figure: shape(document, figure, at, files) },
        Body::Chart(chart) => {
            let file = format!("chart-{at}.svg");
            files.push((file.clone(), chart.svg.clone().into_bytes()));
            Content::Chart { file, label: chart.label.clone() }
        }
        Body::Table => match &tile.table {
            Some(table) if !table.rows.is_empty() => {
                in_tile(cells::texts(table, document.locale, usize::MAX), document, spot)
            }
            _ => empty(),
        },
        Body::Grid(grid) if grid.rows.is_empty() => empty(),
        Body::Grid(grid) => {
            Content::Grid { grid: across(grid, spot), size: if grid.heads.len() > 8 { 6.5 } else { 8.0 } }
        }
        Body::Steps(steps) => Content::Steps {
            steps: steps
                .iter()
                .map(|step| Bar {
                    label: soft(&step.label),
                    figure: step.figure.clone(),
                    tone: tone(step.tone),
                    from: percent(step.from),
                    length: percent(step.length),
                })
                .collect(),
        },
        Body::Text(text) => Content::Text { blocks: markdown::blocks(text) },
        Body::Message(message) => Content::Message { message: soft(message) },
    }
}

fn shape(document: &Document, figure: &Figure, at: usize, files: &mut Vec<(String, Vec<u8>)>) -> Shape {
    let course = (figure.course.iter().flatten().count() > 1).then(|| {
        let name = format!("course-{at}.svg");
        files.push((name.clone(), paint::course(&figure.course, paint::accent(document)).into_bytes()));
        name
    });
    Shape {
        value: figure.value.clone(),
        delta: figure.delta.as_ref().map(|delta| Change { text: delta.text.clone(), tone: tone(delta.tone) }),
        versus: figure
            .before
            .as_ref()
            .map(|before| format!("{} {before}", words::VERSUS.get(document.locale)))
            .unwrap_or_default(),
        goal: figure.goal.as_ref().map(|goal| Reach {
            text: goal.text.clone(),
            width: percent(goal.share),
            reached: goal.reached,
        }),
        course,
    }
}

/// As much of a table as its tile has room for.
fn in_tile(mut table: Texts, document: &Document, spot: Spot) -> Content {
    let columns = ((spot.w - 16.0) / 58.0).max(2.0) as usize;
    if table.heads.len() > columns {
        let narrow = |row: &mut Vec<Cell>| row.truncate(columns);
        narrow(&mut table.heads);
        narrow(&mut table.totals);
        table.rows.iter_mut().for_each(narrow);
    }
    let fits = ((spot.h - 80.0) / 16.0).max(1.0) as usize;
    let beyond = table.rows.len().saturating_sub(fits);
    let more = if beyond == 0 {
        String::new()
    } else {
        table.rows.truncate(fits);
        words::ROWS_MORE.get(document.locale).replace("{n}", &format::count(beyond as i64, document.locale))
    };
    let size = if table.heads.len() > 6 { 7.0 } else { 8.0 };
    Content::Table { table: softened(table), size, more }
}

fn across(grid: &Grid, spot: Spot) -> Across {
    let most = (((spot.w - 90.0) / 30.0).max(2.0) as usize).min(MOST_ACROSS);
    let fits = ((spot.h - 60.0) / 15.0).max(1.0) as usize;
    let row = |(name, cells): &(String, Vec<String>)| (soft(name), cells.iter().take(most).cloned().collect());
    Across {
        corner: grid.corner.clone(),
        heads: grid.heads.iter().take(most).map(|head| soft(head)).collect(),
        rows: grid.rows.iter().take(fits).map(row).collect(),
    }
}

/// The numbers that stand alone, in full.
fn figures(document: &Document) -> Texts {
    let cell = |text: String, figure: bool| Cell { text, figure, before: false };
    let locale = document.locale;
    let row = |tile: &Tile| match &tile.body {
        Body::Figure(figure) => Some(vec![
            cell(soft(&tile.title), false),
            cell(figure.exact.clone(), true),
            cell(figure.before.clone().unwrap_or_else(|| format::NO_VALUE.into()), true),
            cell(figure.delta.as_ref().map_or(format::NO_VALUE.into(), |delta| delta.text.clone()), true),
        ]),
        _ => None,
    };
    let heads = [(words::TILE, false), (words::VALUE, true), (words::BEFORE, true), (words::CHANGE, true)];
    Texts {
        heads: heads.into_iter().map(|(word, figure)| cell(word.get(locale).into(), figure)).collect(),
        rows: document.tiles.iter().filter_map(row).collect(),
        totals: Vec::new(),
    }
}

fn appended(document: &Document, tile: &Tile) -> Option<Appended> {
    let table = tile.table.as_ref().filter(|table| !table.rows.is_empty())?;
    if matches!(tile.body, Body::Figure(_)) {
        return None;
    }
    let locale = document.locale;
    let cut = (table.rows.len() > MOST_ROWS).then(|| {
        let all = format::count(table.rows.len() as i64, locale);
        words::ROWS_CUT.get(locale).replace("{n}", &MOST_ROWS.to_string()).replace("{all}", &all)
    });
    let own = words::days(table.period.period(), document.generated.day, locale);
    let note: Vec<String> =
        std::iter::once(own).chain(cut).chain(table.warnings.iter().map(|text| soft(text))).collect();
    let texts = softened(cells::texts(table, locale, MOST_ROWS));
    let size = match texts.heads.len() {
        ..=6 => 8.0,
        7..=10 => 7.0,
        _ => 6.0,
    };
    Some(Appended { title: soft(&tile.title), note: note.join(" · "), table: texts, size })
}

fn softened(mut texts: Texts) -> Texts {
    let rows = texts.rows.iter_mut().flatten();
    for cell in texts.heads.iter_mut().chain(rows).filter(|cell| !cell.figure) {
        cell.text = soft(&cell.text);
    }
    texts
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Neutral => "neutral",
    }
}

fn percent(share: f64) -> f64 {
    if share.is_finite() { (share * 100.0).clamp(0.0, 100.0) } else { 0.0 }
}

/// A text in one line, its long words breakable.
pub(super) fn soft(text: &str) -> String {
    let mut soft = String::with_capacity(text.len());
    let mut length = 0;
    for c in text.chars().map(|c| if c.is_control() { ' ' } else { c }) {
        length = if c.is_whitespace() { 0 } else { length + 1 };
        if length > LONG_WORD && c.is_alphanumeric() {
            soft.push('\u{200b}');
        }
        soft.push(c);
    }
    soft
}

/// A text for a line that must not wrap.
fn short(text: &str) -> String {
    const MOST: usize = 90;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST - 1).chain(['…']).collect() }
}
