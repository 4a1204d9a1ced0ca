//! What a vocabulary is made of, as it travels: the server sends it to the browser, so that both read a question alike.

use crate::{OwnMetric, Taught, Vocabulary};
use semantic::catalogue::Family;
use serde::{Deserialize, Serialize};

/// A workspace's words before they are put in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub families: Vec<Family>,
    pub own: Vec<OwnMetric>,
    /// By dimension, the best-selling first: value and name; the name is empty where it is the value itself.
    pub values: Vec<(String, Vec<(String, String)>)>,
    pub taught: Vec<Taught>,
    /// Whether every value that the workspace's questions may name is here.
    pub whole: bool,
}

impl Source {
    /// The vocabulary itself.
    pub fn vocabulary(self) -> Vocabulary {
        let values = self.values.into_iter().flat_map(|(dimension, values)| {
            values.into_iter().map(move |(value, label)| {
                let label = if label.is_empty() { value.clone() } else { label };
                (dimension.clone(), value, label)
            })
        });
        Vocabulary::with_own(&self.families, self.own, values).teach(&self.taught)
    }

    /// The same with at most `each` values of a dimension, fewer of the long ones where that makes more than `all`; those that sell best
    /// stay.
    #[must_use]
    pub fn bounded(&self, each: usize, all: usize) -> Self {
        let count = |each: usize| self.values.iter().map(|(_, values)| values.len().min(each)).sum::<usize>();
        let mut each = each;
        while each > 0 && count(each) > all {
            each -= each.div_ceil(8);
        }
        let first = |(dimension, values): &(String, Vec<(String, String)>)| {
            (dimension.clone(), values.iter().take(each).cloned().collect::<Vec<_>>())
        };
        Self {
            families: self.families.clone(),
            own: self.own.clone(),
            values: self.values.iter().map(first).collect(),
            taught: self.taught.clone(),
            whole: self.whole && self.values.iter().all(|(_, values)| values.len() <= each),
        }
    }
}

/// Keys of dimensions; one that the catalogue doesn't have is left out.
pub(crate) mod keys {
    use semantic::catalogue;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(keys: &[&'static str], serializer: S) -> Result<S::Ok, S::Error> {
        keys.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<&'static str>, D::Error> {
        let keys: Vec<String> = Vec::deserialize(deserializer)?;
        Ok(keys.iter().filter_map(|key| catalogue::dimension(key)).map(|dimension| dimension.key).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use semantic::{Unit, catalogue::Trend};

    fn source(counts: &[usize]) -> Source {
        let dimensions = ["product", "city", "channel"];
        let values = |(dimension, count): (&&str, &usize)| {
            ((*dimension).to_owned(), (0..*count).map(|n| (format!("v{n}"), String::new())).collect())
        };
        Source { values: dimensions.iter().zip(counts).map(values).collect(), whole: true, ..Source::default() }
    }

    fn check(counts: &[usize], each: usize, all: usize, expected: &[usize], whole: bool) {
        let cut = source(counts).bounded(each, all);
        let counts: Vec<usize> = cut.values.iter().map(|(_, values)| values.len()).collect();
        assert_eq!((counts.as_slice(), cut.whole), (expected, whole), "{each} of each, {all} in all");
    }

    #[test]
    fn the_long_lists_are_cut() {
        check(&[10, 3, 2], 10, 20, &[10, 3, 2], true);
        check(&[10, 3, 2], 5, 20, &[5, 3, 2], false);
        check(&[100, 80, 2], 100, 42, &[20, 20, 2], false);
        check(&[5], 0, 0, &[0], false);
    }

    #[test]
    fn it_travels_as_json() {
        let own = OwnMetric {
            key: "margin".into(),
            label: "Margin".into(),
            synonyms: vec!["what is left".into()],
            unit: Unit::Money,
            direction: Trend::UpIsGood,
            dimensions: vec!["channel", "country"],
        };
        let source = Source { families: vec![Family::Orders], own: vec![own], ..source(&[2]) };
        let json = serde_json::to_string(&source).expect("json");
        assert_eq!(serde_json::from_str::<Source>(&json).expect("a source"), source);
        let gone = json.replace("\"country\"", "\"galaxy\"");
        assert_eq!(serde_json::from_str::<Source>(&gone).expect("a source").own[0].dimensions, ["channel"]);
    }
}
