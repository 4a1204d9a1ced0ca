//! What ads did, by day.

use super::{Standalone, digest::digest};
use crate::ingest::row::{Reject, Row};
use entity::ad_performance::Model;

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let currency = row.currency("currency")?;
        let mut model = Self {
            workspace_id: row.workspace(),
            day: row.date("date")?.number(),
            id: String::new(),
            platform: row.required_text("platform")?,
            campaign_id: row.id("campaign_id")?,
            spend: row.required_amount("spend", currency)?,
            account: row.text("account")?,
            campaign: row.text("campaign")?,
            channel_type: row.text("channel_type")?,
            ad_group_id: row.optional_id("ad_group_id")?,
            ad_group: row.text("ad_group")?,
            ad_id: row.optional_id("ad_id")?,
            ad: row.text("ad")?,
            creative: row.text("creative")?,
            keyword: row.text("keyword")?,
            quality_score: row.decimal("quality_score")?,
            audience: row.text("audience")?,
            impressions: row.count("impressions")?,
            clicks: row.count("clicks")?,
            conversions: row.parts("conversions")?,
            conversion_value: row.money("conversion_value", currency)?,
            currency: currency.code().into(),
            frequency: row.decimal("frequency")?,
            row_hash: row.hash(),
        };
        model.id = id(&model);
        Ok(model)
    }
}

/// Groups and ads are told apart by their ids, without which by their names.
fn id(row: &Model) -> String {
    let either = |id: &Option<String>, name: &Option<String>| match (id, name) {
        (Some(id), _) => Some(format!("id {id}")),
        (None, name) => name.as_ref().map(|name| format!("name {name}")),
    };
    digest([
        Some(&row.platform),
        row.account.as_deref(),
        Some(&row.campaign_id),
        either(&row.ad_group_id, &row.ad_group).as_deref(),
        either(&row.ad_id, &row.ad).as_deref(),
        row.creative.as_deref(),
        row.keyword.as_deref(),
        row.audience.as_deref(),
    ])
}
