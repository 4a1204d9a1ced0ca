//! Advertising and visits.

use super::{Book, Entry};
use crate::metrics::every::fraction::Fraction;

impl Book<'_> {
    pub(super) fn market(&self) -> Vec<Entry> {
        let name = |(id, name): (&'static str, &'static str)| if name.is_empty() { id } else { name };
        let parts = |millionths: Option<i64>| Some(Fraction::new(millionths.unwrap_or_default().into(), 1_000_000));
        let ads = self.business.ads.iter().map(|ad| {
            let keys = vec![
                ("platform", ad.platform),
                ("account", ad.account),
                ("campaign", name(ad.campaign)),
                ("ad_group", name(ad.group)),
                ("ad", name(ad.ad)),
                ("creative", ad.creative),
                ("channel_type", ad.channel_type),
                ("currency", ad.currency),
            ];
            Entry::new(ad.day, keys)
                .with("spend", self.money(ad.spend, ad.currency, ad.day))
                .with("value", self.money(ad.value.unwrap_or_default(), ad.currency, ad.day))
                .counting("impressions", ad.impressions.unwrap_or_default())
                .counting("clicks", ad.clicks.unwrap_or_default())
                .with("conversions", parts(ad.conversions))
        });
        let visits = self.business.visits.iter().map(|visit| {
            let names = ["source", "medium", "campaign", "landing_page", "device", "country"];
            Entry::new(visit.day, names.into_iter().zip(visit.keys).collect())
                .counting("sessions", visit.sessions)
                .counting("users", visit.users.unwrap_or_default())
                .counting("pageviews", visit.pageviews.unwrap_or_default())
                .counting("engaged", visit.engaged.unwrap_or_default())
                .with("converted", parts(visit.conversions))
        });
        ads.chain(visits).collect()
    }
}
