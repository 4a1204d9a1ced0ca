//! What a day's ads cost and brought, and who visited the site.

use super::{
    Business,
    market::{WAYS, Way},
};
use domain::{Day, record::Kind};

/// Sign-ups of a day by way.
pub(super) type Tally = [u32; WAYS.len()];

const DEVICES: [(&str, f64); 2] = [("desktop", 0.71), ("mobile", 0.29)];
/// What a sign-up is worth to the platforms' reports, in dollars.
const SIGN_UP_WORTH: f64 = 150.0;

impl Business {
    pub(super) fn marketing(&mut self, day: Day, expected: f64, tally: Tally) {
        for (way, sign_ups) in WAYS.iter().zip(tally) {
            let clicks = if way.platform.is_empty() { 0 } else { self.ads(day, expected, way, sign_ups) };
            self.sessions(day, expected, way, sign_ups, clicks);
        }
    }

    /// Returns the clicks.
    fn ads(&mut self, day: Day, expected: f64, way: &Way, sign_ups: u32) -> u32 {
        // The budget follows what the season promises; the ads have become dearer.
        let dearer = 1.0 + 0.18 * self.progress(day);
        let dollars = expected * way.weight * way.sign_up * dearer * self.dice.noise(0.12);
        let clicks = (dollars / (way.click * dearer) * self.dice.noise(0.1)).round().max(1.0);
        let impressions = (clicks / way.clicked * self.dice.noise(0.1)).round();
        let spend = self.sheets.money(self.dollars(dollars));
        let worth = self.sheets.money(self.dollars(f64::from(sign_ups) * SIGN_UP_WORTH));
        let (platform, campaign, kind, currency) = (way.platform, way.campaign, way.kind, self.sheets.currency);
        self.sheets.line(
            Kind::AdPerformance,
            format_args!(
                "{day},{platform},Brújula,{platform}-{campaign},{campaign},{kind},{spend},{impressions},{clicks},{sign_ups},\
                 {worth},{currency}"
            ),
        );
        clicks as u32
    }

    fn sessions(&mut self, day: Day, expected: f64, way: &Way, sign_ups: u32, clicks: u32) {
        // Nearly every click is a session; without ads, as many as usually come for so many sign-ups.
        let all = match clicks {
            0 => expected * way.weight / way.converts * self.dice.noise(0.15),
            clicks => f64::from(clicks) * 0.93,
        }
        .max(f64::from(sign_ups))
        .ceil();
        let mut left = sign_ups;
        for (device, share) in DEVICES {
            let converted = if device == "mobile" { left } else { (f64::from(sign_ups) * share).round() as u32 };
            left -= converted.min(left);
            let sessions = (all * share).round().max(f64::from(converted));
            let users = (sessions * 0.86).round();
            let (fresh, engaged) = ((users * 0.7).round(), (sessions * self.dice.between(0.5, 0.64)).round());
            let views = (sessions * self.dice.between(2.1, 3.2)).round();
            let Way { source, medium, campaign, .. } = way;
            self.sheets.line(
                Kind::Sessions,
                format_args!("{day},{source},{medium},{campaign},{device},{sessions},{users},{fresh},{views},{engaged},{converted}"),
            );
        }
    }
}
