//! The engine by itself, with the names that the demo businesses use.

use crate::corpus::{self, Business, Case};
use domain::{Locale, WeekStart};
use nlq::{Question, Reading, State, Vocabulary};
use semantic::catalogue::Family;
use std::{
    error::Error,
    path::Path,
    time::{Duration, Instant},
};

/// A vocabulary for each business.
pub struct Reader {
    shop: Vocabulary,
    saas: Vocabulary,
}

const SHOP: [Family; 6] = [Family::Orders, Family::Items, Family::Ads, Family::Web, Family::Stock, Family::Demand];
const SAAS: [Family; 5] = [Family::Ads, Family::Web, Family::Mrr, Family::Subscriptions, Family::Invoices];

impl Reader {
    pub fn new(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let vocabulary = |business, families: &[Family]| {
            let values = corpus::values(folder, business)?.into_iter();
            let values = values.map(|[dimension, value, name]| (dimension, value, name));
            Ok::<_, Box<dyn Error>>(Vocabulary::with(families, values))
        };
        Ok(Self { shop: vocabulary(Business::Shop, &SHOP)?, saas: vocabulary(Business::Saas, &SAAS)? })
    }

    /// Reads what is said next in a case, and how long that takes.
    pub fn read(&self, case: &Case, text: &str, state: &State) -> (Reading, Duration) {
        let vocabulary = match case.business {
            Business::Shop => &self.shop,
            Business::Saas => &self.saas,
        };
        let question = Question { text, locale: None::<Locale>, today: case.today, week: WeekStart::Monday };
        let begun = Instant::now();
        let reading = nlq::follow(question, state, vocabulary);
        (reading, begun.elapsed())
    }
}
