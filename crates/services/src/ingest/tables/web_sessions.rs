//! Visits, by day.

use super::{Standalone, digest::digest};
use crate::ingest::row::{Reject, Row};
use entity::web_sessions::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let mut model = Self {
            workspace_id: row.workspace(),
            day: row.date("date")?.number(),
            id: String::new(),
            sessions: row.required_count("sessions")?,
            source: row.text("source")?,
            medium: row.text("medium")?,
            campaign: row.text("campaign")?,
            landing_page: row.text("landing_page")?,
            device: row.text("device")?,
            country: row.text("country")?,
            users: row.count("users")?,
            new_users: row.count("new_users")?,
            pageviews: row.count("pageviews")?,
            engaged_sessions: row.count("engaged_sessions")?,
            conversions: row.parts("conversions")?,
            row_hash: row.hash(),
        };
        split_medium(&mut model);
        model.id = id(&model);
        Ok(model)
    }
}

/// GA4 may give source and medium in one column: `google / cpc`.
fn split_medium(row: &mut Model) {
    let both = row.source.as_deref().filter(|_| row.medium.is_none()).and_then(|both| both.split_once(" / "));
    if let Some((source, medium)) = both.map(|(source, medium)| (source.trim().to_owned(), medium.trim().to_owned())) {
        (row.source, row.medium) = (Some(source), Some(medium));
    }
}

fn id(row: &Model) -> String {
    let parts = [&row.source, &row.medium, &row.campaign, &row.landing_page, &row.device, &row.country];
    digest(parts.map(Option::as_deref))
}
