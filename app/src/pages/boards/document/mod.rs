//! A board as a document: the tiles' answers as the page shows them, for the writers of `export`.

mod body;

use super::model::name::title_of;
use crate::{AppError, i18n::in_locale, pages::overview::run::milliseconds, server::Start, widgets::slice::Slice};
use boards::View;
use domain::{Locale, Period};
use export::{Brand, Definition, Document, FilterLine, Moment, Tile};
use semantic::{ColumnKind, Filter, Table, Value, catalogue, format};
use services::{Context, Scope, zone::Zone};

/// A board through the slice of an address, as the reader may see it; `only` leaves all tiles but one out. Not there for whom it isn't.
/// A tile that fails says so in its place.
pub async fn document(
    ctx: &Context,
    scope: &Scope,
    id: i64,
    search: &str,
    only: Option<&str>,
    locale: Locale,
) -> Result<Document, AppError> {
    let opened = services::boards::open(ctx, scope, id).await?;
    let start = Start::of(ctx.clone(), scope.clone(), locale).await?;
    let slice = Slice::from_query_over(search, &opened.begins().clone().into());
    let board = opened.board;
    let period = start.days(&slice);
    let view: View = slice.into();
    let mut tiles = Vec::with_capacity(board.tiles.len());
    for tile in board.tiles.iter().filter(|tile| only.is_none_or(|only| tile.id.as_str() == only)) {
        let size = (tile.place.w, tile.place.h);
        let (body, table) = body::of(&start, &tile.face.widget, &view, size).await;
        tiles.push(Tile {
            id: tile.id.to_string(),
            title: title_of(&tile.face, in_locale(locale)),
            note: tile.face.note.clone(),
            place: tile.place,
            period: table.as_ref().map(|table| table.period.period()).filter(|own| *own != period),
            body,
            table,
        });
    }
    if only.is_some() && tiles.is_empty() {
        return Err(services::Error::NotFound("tile").into());
    }
    let tables = || tiles.iter().filter_map(|tile| tile.table.as_deref());
    let zone = Zone::named(&scope.workspace().timezone)?;
    let changed = tables().find_map(|table| table.freshness.as_deref().and_then(milliseconds));
    Ok(Document {
        title: board.name,
        note: board.note,
        workspace: scope.workspace().name.clone(),
        locale,
        currency: scope.workspace().currency,
        time_zone: scope.workspace().timezone.clone(),
        period,
        comparison: comparison(period, tables()),
        filters: view.filters.iter().map(|filter| line(filter, tables(), locale)).collect(),
        generated: moment(&zone, ctx.now_ms()),
        data_changed: changed.map(|at| moment(&zone, at)),
        brand: Brand::default(),
        definitions: definitions(tables(), locale),
        tiles,
    })
}

/// What the tiles that follow the board compare with.
fn comparison<'a>(period: Period, mut tables: impl Iterator<Item = &'a Table>) -> Option<Period> {
    tables
        .find_map(|table| table.comparison.as_ref().filter(|_| table.period.period() == period))
        .map(|other| other.period)
}

fn moment(zone: &Zone, at_ms: i64) -> Moment {
    let (day, hour) = zone.local(at_ms);
    let minute = zone.time(at_ms).split(':').nth(1).and_then(|minute| minute.parse().ok()).unwrap_or(0);
    Moment { day, hour, minute }
}

fn line<'a>(filter: &Filter, tables: impl Iterator<Item = &'a Table>, locale: Locale) -> FilterLine {
    let key = filter.dimension.as_str();
    let tables: Vec<&Table> = tables.collect();
    let name = |value: &String| {
        let labelled = tables.iter().map(|table| table.label(key, value)).find(|label| label != value);
        match labelled {
            Some(label) => label.to_owned(),
            None => format::dimension_value(&Value::Text(value.clone()), key, locale),
        }
    };
    FilterLine {
        name: super::model::name::dimension_name(key, locale).to_owned(),
        op: filter.op,
        values: filter.values.iter().map(name).collect(),
    }
}

/// What the metrics of the tables mean, each once; a workspace's own are named only.
fn definitions<'a>(tables: impl Iterator<Item = &'a Table>, locale: Locale) -> Vec<Definition> {
    let mut known: Vec<Definition> = Vec::new();
    for column in tables.flat_map(|table| &table.columns).filter(|column| column.kind == ColumnKind::Metric) {
        if known.iter().any(|one| one.key == column.key) {
            continue;
        }
        let metric = catalogue::metric(&column.key);
        known.push(Definition {
            key: column.key.clone(),
            label: column.label.clone(),
            meaning: metric.map(|metric| metric.meaning.get(locale).to_owned()).unwrap_or_default(),
            formula: metric.map(|metric| metric.formula.to_owned()).unwrap_or_default(),
        });
    }
    known
}
