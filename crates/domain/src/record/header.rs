//! Finding a file's columns among the fields of a kind.

use super::{Field, Kind};
use std::collections::BTreeMap;

/// Field name → index of the file's column.
pub type Mapping = BTreeMap<String, usize>;

/// What a header row was found to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    pub mapping: Mapping,
    /// Columns that no field took, by their own names.
    pub unknown: Vec<String>,
    /// Required fields without a column.
    pub missing: Vec<&'static str>,
}

/// A header cell in a form that compares: lower case, no accents, words joined by `_`, no currency in brackets.
///
/// | before | after |
/// | --- | --- |
/// | `Created at` | `created_at` |
/// | `Número de orden` | `numero_de_orden` |
/// | `Receita por produtos (BRL)` | `receita_por_produtos` |
pub fn normalise(header: &str) -> String {
    let header = header.trim().trim_start_matches('\u{feff}');
    let mut out = String::with_capacity(header.len());
    for c in without_currency(header).chars().flat_map(char::to_lowercase) {
        let c = fold(c);
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
    }
    out.truncate(out.trim_end_matches('_').len());
    out
}

/// The columns of an order's name and of its id, in an export that writes an order over several rows, one a line of it, as
/// Shopify's does. Rows after the first hold the name and the line alone.
pub fn repeats_orders(header: &[String]) -> Option<(usize, usize)> {
    let place = |name: &str| header.iter().position(|cell| normalise(cell) == name);
    place("lineitem_quantity")?;
    Some((place("name")?, place("id")?))
}

/// Gives each field the column of its own name, else the one of its best alias.
pub fn match_header(kind: Kind, header: &[String]) -> Matched {
    let columns: Vec<String> = header.iter().map(|cell| normalise(cell)).collect();
    let mut taken = vec![false; columns.len()];
    let mut mapping = Mapping::new();
    // There the id is the order's, not the line's.
    let order = repeats_orders(header).filter(|_| kind == Kind::OrderItems);
    if let Some((_, id)) = order {
        mapping.insert("order_id".into(), id);
        if let Some(taken) = taken.get_mut(id) {
            *taken = true;
        }
    }
    let mut take = |field: &Field, name: &str| {
        let found = columns.iter().zip(&taken).position(|(column, taken)| !taken && column == name);
        if let Some(index) = found {
            taken[index] = true;
            mapping.insert(field.name.into(), index);
        }
        found.is_some()
    };
    let open = |field: &&Field| order.is_none() || field.name != "order_id";
    let unnamed: Vec<&Field> = kind.fields().iter().filter(open).filter(|field| !take(field, field.name)).collect();
    for field in unnamed {
        let _ = field.aliases.iter().any(|alias| take(field, alias));
    }
    let unknown = header.iter().zip(&taken).filter(|(cell, taken)| !**taken && !cell.trim().is_empty());
    Matched {
        unknown: unknown.map(|(cell, _)| cell.trim().to_owned()).collect(),
        missing: missing(kind, &mapping),
        mapping,
    }
}

/// The required fields that a mapping leaves out.
fn missing(kind: Kind, mapping: &Mapping) -> Vec<&'static str> {
    let lacks = |field: &&Field| field.required && !mapping.contains_key(field.name);
    kind.fields().iter().filter(lacks).map(|field| field.name).collect()
}

/// Cuts a currency code in brackets from the end.
fn without_currency(header: &str) -> &str {
    header
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .filter(|(_, code)| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) && *code != "UTC")
        .map_or(header, |(name, _)| name)
}

/// The letter without its accent, for the letters of Spanish and Portuguese.
fn fold(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: Kind, header: &str, expected: &[(&str, &str)], missing: &[&str]) {
        let header: Vec<String> = header.split(';').map(str::to_owned).collect();
        let found = match_header(kind, &header);
        for (field, column) in expected {
            let index = header.iter().position(|cell| cell == column);
            assert_eq!(found.mapping.get(*field).copied(), index, "{kind}.{field} in {header:?}");
        }
        assert_eq!(found.missing, missing, "{header:?}");
    }

    #[test]
    fn the_contracts_own_header() {
        check(Kind::Orders, "total;id;created_at", &[("id", "id"), ("total", "total")], &[]);
        check(Kind::Orders, "id;total", &[], &["created_at"]);
        let found = match_header(Kind::Fees, &["kind", "AMOUNT", "Order ID", "Order Id", ""].map(String::from));
        assert_eq!(found.mapping.get("order_id"), Some(&2));
        assert_eq!(found.unknown, ["Order Id"]);
    }

    #[test]
    fn shopify() {
        check(
            Kind::Orders,
            "Name;Email;Financial Status;Currency;Subtotal;Shipping;Taxes;Total;Discount Amount;Created at;\
             Shipping City;Shipping Province;Shipping Country;Payment Method;Refunded Amount;Id;Source",
            &[
                ("id", "Id"),
                ("number", "Name"),
                ("shipping_total", "Shipping"),
                ("tax_total", "Taxes"),
                ("discount_total", "Discount Amount"),
                ("created_at", "Created at"),
                ("country", "Shipping Country"),
                ("source", "Source"),
                ("refunded_total", "Refunded Amount"),
            ],
            &[],
        );
    }

    #[test]
    fn lines_of_a_shopify_order_carry_its_id() {
        check(
            Kind::OrderItems,
            "Name;Lineitem quantity;Lineitem name;Lineitem price;Lineitem sku;Id",
            &[("order_id", "Id"), ("quantity", "Lineitem quantity"), ("unit_price", "Lineitem price"), ("id", "")],
            &[],
        );
    }

    #[test]
    fn stripe() {
        check(
            Kind::Orders,
            "id;Created date (UTC);Amount;Amount Refunded;Currency;Customer ID;Card Address Country",
            &[("created_at", "Created date (UTC)"), ("total", "Amount"), ("customer_id", "Customer ID")],
            &[],
        );
    }

    #[test]
    fn tiendanube_in_spanish_and_portuguese() {
        check(
            Kind::Orders,
            "Número de orden;Fecha;Estado de la orden;Estado del pago;Moneda;Subtotal de productos;Descuento;\
             Costo de envío;Total;Ciudad;Provincia o estado;País;Medio de pago;Canal;Identificador de la orden",
            &[
                ("id", "Identificador de la orden"),
                ("number", "Número de orden"),
                ("created_at", "Fecha"),
                ("shipping_total", "Costo de envío"),
                ("region", "Provincia o estado"),
            ],
            &[],
        );
        check(
            Kind::Orders,
            "Número do Pedido;Data;Status do Pedido;Moeda;Subtotal;Desconto;Valor do Frete;Total;Forma de Pagamento",
            &[("id", "Número do Pedido"), ("created_at", "Data"), ("payment_method", "Forma de Pagamento")],
            &[],
        );
    }

    #[test]
    fn mercadolibre() {
        check(
            Kind::OrderItems,
            "N.º de venda;Unidades;SKU;# de anúncio;Título do anúncio;Preço unitário de venda do anúncio (BRL)",
            &[("order_id", "N.º de venda"), ("quantity", "Unidades"), ("title", "Título do anúncio")],
            &[],
        );
    }

    #[test]
    fn normalising_survives_anything() {
        for (before, after) in
            [("\u{feff}ID ", "id"), ("", ""), ("()", ""), ("((BRL)", ""), ("日本", ""), ("a--b", "a_b")]
        {
            assert_eq!(normalise(before), after, "{before}");
        }
    }
}
