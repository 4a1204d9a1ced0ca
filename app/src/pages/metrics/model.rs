//! The catalogue as the page shows it: in the reader's language only, so that the browser need not carry it in three.

use crate::search::{has_words, plain};
use domain::record::Kind;
use semantic::{Table, Unit};
use serde::{Deserialize, Serialize};

/// A metric of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub key: String,
    pub label: String,
    pub meaning: String,
    pub formula: String,
    pub unit: Unit,
    /// `up`, `down`, `neutral`.
    pub good: String,
    /// `sum`, `distinct`, `last`, `ratio`.
    pub adds_up: String,
    pub category: String,
    pub synonyms: Vec<String>,
    /// The names of the dimensions it may be sliced by.
    pub dimensions: Vec<String>,
    pub feeds: Vec<Feed>,
    /// What more there is to say of a metric of the workspace's own.
    pub own: Option<Own>,
}

/// A metric that people of the workspace made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// Whose change was the last; `None` for the command line and for people who are gone.
    pub changed_by: Option<String>,
    /// That day, in the reader's words.
    pub changed_on: String,
    /// The same moment, to notice a change by someone else.
    pub changed_at: i64,
    /// The category's code.
    pub shelf: String,
    /// Names of the metrics whose formulas use it.
    pub used_by: Vec<String>,
    /// Names of the metrics it is built on.
    pub built_on: Vec<String>,
}

/// A kind of record that feeds a metric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    pub kind: Kind,
    /// Whether the workspace has any.
    pub there: bool,
}

/// The page's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    pub entries: Vec<Entry>,
    pub can_import: bool,
    /// Whether the reader may make metrics and change the workspace's own.
    pub can_edit: bool,
    /// The columns of facts that formulas may name, `orders.gross`.
    pub columns: Vec<String>,
}

/// What a formula that is being written comes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Tried {
    Right { unit: Unit, table: Table },
    Wrong(Problem),
}

/// Where a formula is wrong (in bytes), and why, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub from: usize,
    pub to: usize,
    pub text: String,
}

/// The shelves of the library by code, in the order the editor offers them.
pub const SHELVES: [&str; 9] =
    ["custom", "sales", "orders", "customers", "costs", "marketing", "web", "subscriptions", "stock"];

/// A metric's last 30 days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Current {
    pub table: Table,
    pub good: String,
}

impl Library {
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The categories, in the order of the catalogue.
    pub fn categories(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for entry in &self.entries {
            if !found.contains(&entry.category) {
                found.push(entry.category.clone());
            }
        }
        found
    }

    /// The entries of a category (empty: of all) that a text means, those whose name begins with it first.
    pub fn matching(&self, category: &str, text: &str) -> Vec<&Entry> {
        let wanted = plain(text.trim());
        let mut found: Vec<(bool, &Entry)> = self
            .entries
            .iter()
            .filter(|entry| category.is_empty() || entry.category == category)
            .filter(|entry| has_words(&entry.words(), &wanted))
            .map(|entry| (!plain(&entry.label).starts_with(&wanted), entry))
            .collect();
        found.sort_by_key(|(later, _)| *later);
        found.into_iter().map(|(_, entry)| entry).collect()
    }
}

impl Entry {
    /// What it can be found by.
    fn words(&self) -> Vec<String> {
        let own = [&self.label, &self.key, &self.meaning];
        own.into_iter().chain(&self.synonyms).map(|text| plain(text)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(key: &str, label: &str, category: &str, synonyms: &[&str]) -> Entry {
        Entry {
            key: key.into(),
            label: label.into(),
            meaning: String::new(),
            formula: String::new(),
            unit: Unit::Count,
            good: "up".into(),
            adds_up: "sum".into(),
            category: category.into(),
            synonyms: synonyms.iter().map(ToString::to_string).collect(),
            dimensions: Vec::new(),
            feeds: Vec::new(),
            own: None,
        }
    }

    #[test]
    fn finds_by_name_key_and_synonym() {
        let library = Library {
            entries: vec![
                entry("returns", "Devoluções", "Vendas", &["reembolsos"]),
                entry("orders", "Pedidos", "Pedidos", &["compras"]),
                entry("aov", "Ticket médio", "Vendas", &["valor médio do pedido"]),
            ],
            can_import: true,
            can_edit: true,
            columns: Vec::new(),
        };
        let check = |category: &str, text: &str, expected: &[&str]| {
            let found: Vec<_> = library.matching(category, text).iter().map(|entry| entry.key.clone()).collect();
            assert_eq!(found, expected, "{text} in {category}");
        };
        check("", "", &["returns", "orders", "aov"]);
        check("", "pedido", &["orders", "aov"]);
        check("Vendas", "pedido", &["aov"]);
        check("", "DEVOLUCOES", &["returns"]);
        check("", "medio", &["aov"]);
        check("", "nothing", &[]);
        assert_eq!(library.categories(), ["Vendas", "Pedidos"]);
    }
}
