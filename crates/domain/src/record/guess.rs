//! What kind a file may be, by its columns and first rows.

use super::{FieldType, Kind, Matched, match_header, normalise};
use std::cmp::Reverse;

/// The kind whose required columns are all there and that takes most of the columns; of several the one that takes more
/// by their own names, whose words the first rows hold, that asks for more. `None` where no kind's are there.
pub fn guess_kind(header: &[String], rows: &[Vec<String>]) -> Option<Kind> {
    let columns: Vec<String> = header.iter().map(|cell| normalise(cell)).collect();
    let candidates = Kind::ALL.into_iter().filter_map(|kind| {
        let found = match_header(kind, header);
        if !found.missing.is_empty() {
            return None;
        }
        let named = found.mapping.iter().filter(|(name, at)| columns.get(**at) == Some(*name)).count();
        let required = kind.fields().iter().filter(|field| field.required).count();
        Some((found.mapping.len(), named, words_fit(kind, &found, rows), required, Reverse(kind)))
    });
    candidates.max().map(|(.., kind)| kind.0)
}

/// Whether the rows hold words of the kind wherever it has a choice of them.
fn words_fit(kind: Kind, found: &Matched, rows: &[Vec<String>]) -> bool {
    kind.fields().iter().all(|field| {
        let (FieldType::Choice(words), Some(at)) = (field.kind, found.mapping.get(field.name)) else { return true };
        let cells = rows.iter().filter_map(|row| row.get(*at)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        cells.into_iter().all(|cell| words.iter().any(|word| word.eq_ignore_ascii_case(cell)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(text: &str) -> Vec<String> {
        text.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn the_contracts_own_headers() {
        for kind in Kind::ALL {
            let names = |all: bool| {
                let fields = kind.fields().iter().filter(|field| all || field.required);
                fields.map(|field| field.name.to_owned()).collect::<Vec<_>>()
            };
            assert_eq!(guess_kind(&names(false), &[]), Some(kind), "required columns of {kind}");
            assert_eq!(guess_kind(&names(true), &[]), Some(kind), "all columns of {kind}");
            let mut reversed = names(true);
            reversed.reverse();
            assert_eq!(guess_kind(&reversed, &[]), Some(kind), "all columns of {kind}, the last first");
        }
    }

    #[test]
    fn exports() {
        let check = |text: &str, kind: Kind| assert_eq!(guess_kind(&header(text), &[]), Some(kind), "{text}");
        check("Price ID,Product ID,Product Name,Created (UTC),Amount,Currency,Interval,Interval Count", Kind::Plans);
        check(
            "id,Customer ID,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start (UTC),\
             Trial End (UTC),Canceled At (UTC),Ended At (UTC)",
            Kind::Subscriptions,
        );
        check(
            "id,Amount Due,Currency,Customer,Date (UTC),Due Date (UTC),Number,Paid,Subscription,Subtotal,Tax,Total,\
             Amount Paid,Status",
            Kind::Invoices,
        );
        check(
            "Day,Platform,Campaign ID,Campaign,Ad group,Cost,Impr.,Clicks,Conversions,Conv. value",
            Kind::AdPerformance,
        );
        check(
            "Reporting starts,Platform,Campaign name,Campaign ID,Ad set name,Ad name,Amount spent (BRL),Impressions,\
             Link clicks,Results,Frequency",
            Kind::AdPerformance,
        );
        check(
            "Date,Session source / medium,Device category,Country,Sessions,Total users,New users,Views,Key events",
            Kind::Sessions,
        );
        check("Fecha,Fuente de la sesión,Sesiones,Usuarios nuevos,Vistas", Kind::Sessions);
        check("Data,Plataforma,ID da campanha,Campanha,Custo,Impressões,Cliques,Conversões", Kind::AdPerformance);
        check(
            "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Id",
            Kind::Orders,
        );
        assert_eq!(guess_kind(&header("foo,bar"), &[]), None);
    }

    #[test]
    fn words_tell_orders_from_invoices() {
        let columns = header("id,created_at,total,customer_id,status");
        let rows = |status: &str| vec![header(&format!("1,2026-01-01,5,c,{status}")), header("2,2026-01-01,5,c,")];
        assert_eq!(guess_kind(&columns, &rows("closed")), Some(Kind::Orders));
        assert_eq!(guess_kind(&columns, &rows("paid")), Some(Kind::Invoices));
    }
}
