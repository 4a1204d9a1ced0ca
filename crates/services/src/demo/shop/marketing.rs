//! What the shop's ads cost and brought, and who visited it.

use super::{
    Sheets, Way,
    season::{Occasion, demand, occasion},
};
use crate::demo::dice::Dice;
use domain::{Day, record::Kind};
use std::collections::BTreeMap;

pub(super) const ADS: (Kind, &str) = (
    Kind::AdPerformance,
    "date,platform,account,campaign_id,campaign,channel_type,spend,impressions,clicks,conversions,conversion_value,currency",
);
pub(super) const SESSIONS: (Kind, &str) = (
    Kind::Sessions,
    "date,source,medium,campaign,device,sessions,users,new_users,pageviews,engaged_sessions,conversions",
);

const DEVICES: [(&str, f64); 2] = [("mobile", 0.68), ("desktop", 0.32)];
/// What runs all year.
const ALWAYS: [&str; 3] = ["sempre-ativa", "colecao-nova", "remarketing"];

/// A place where the shop advertises.
struct Platform {
    source: &'static str,
    medium: &'static str,
    name: &'static str,
    kind: &'static str,
    /// The part of the shop's orders that it brings.
    brings: f64,
    /// Revenue for what is spent.
    returns: f64,
    /// A click, in reais.
    click: f64,
    /// Clicks of impressions.
    clicked: f64,
}

const PLATFORMS: [Platform; 3] = [
    Platform {
        source: "google",
        medium: "cpc",
        name: "google_ads",
        kind: "search",
        brings: 0.21,
        returns: 4.4,
        click: 1.3,
        clicked: 0.038,
    },
    Platform {
        source: "instagram",
        medium: "paid_social",
        name: "meta_ads",
        kind: "social",
        brings: 0.029,
        returns: 3.0,
        click: 0.9,
        clicked: 0.013,
    },
    Platform {
        source: "tiktok",
        medium: "paid_social",
        name: "tiktok_ads",
        kind: "social",
        brings: 0.019,
        returns: 2.1,
        click: 0.5,
        clicked: 0.009,
    },
];

/// Source, medium and campaign.
type Path = (&'static str, &'static str, String);

/// Orders of a day by the way they came, and what they were worth.
#[derive(Default)]
pub(super) struct Came {
    days: BTreeMap<i32, BTreeMap<Path, (u32, i64)>>,
    orders: u32,
    worth: i64,
}

impl Came {
    pub(super) fn note(&mut self, day: Day, way: &Way, total: i64) {
        self.orders += 1;
        self.worth += total;
        if matches!(way.channel, "online" | "social") {
            let path = (way.source, way.medium, way.campaign.clone());
            let sum = self.days.entry(day.number()).or_default().entry(path).or_default();
            sum.0 += 1;
            sum.1 += total;
        }
    }

    /// What an order is worth.
    fn order(&self) -> f64 {
        self.worth as f64 / f64::from(self.orders.max(1))
    }
}

pub(super) fn write(sheets: &mut Sheets, dice: &mut Dice, came: &Came, start: Day, last: Day) {
    for number in start.number()..=last.number() {
        let day = Day::from_number(number);
        let mut ways = came.days.get(&number).cloned().unwrap_or_default();
        if occasion(day, last) == Occasion::None {
            for (platform, campaign) in PLATFORMS.iter().flat_map(|one| ALWAYS.map(|campaign| (one, campaign))) {
                ways.entry((platform.source, platform.medium, campaign.into())).or_default();
            }
        }
        for (path, (orders, worth)) in &ways {
            let platform = PLATFORMS.iter().find(|one| (one.source, one.medium) == (path.0, path.1));
            let clicks = platform.map(|platform| {
                let share = if ALWAYS.contains(&path.2.as_str()) { 1.0 / 3.0 } else { 1.0 };
                let expected = demand(day, start, last) * platform.brings * share * came.order();
                ads(sheets, dice, day, platform, path, expected, (*orders, *worth))
            });
            sessions(sheets, dice, day, path, *orders, clicks);
        }
    }
}

/// Returns the clicks.
fn ads(
    sheets: &mut Sheets,
    dice: &mut Dice,
    day: Day,
    platform: &Platform,
    (_, _, campaign): &Path,
    expected: f64,
    (orders, worth): (u32, i64),
) -> f64 {
    let spend = expected / platform.returns * dice.noise(0.15);
    let clicks = (spend / sheets.reais(platform.click).max(1) as f64 * dice.noise(0.1)).round().max(f64::from(orders));
    let impressions = (clicks / platform.clicked * dice.noise(0.1)).round();
    let [spend, worth] = [spend as i64, worth].map(|minor| sheets.money(minor));
    let (name, kind, currency) = (platform.name, platform.kind, sheets.currency);
    sheets.line(
        Kind::AdPerformance,
        format_args!(
            "{day},{name},Casa Lumen,{name}-{campaign},{campaign},{kind},{spend},{impressions},{clicks},{orders},{worth},{currency}"
        ),
    );
    clicks
}

fn sessions(
    sheets: &mut Sheets,
    dice: &mut Dice,
    day: Day,
    (source, medium, campaign): &Path,
    orders: u32,
    clicks: Option<f64>,
) {
    // Visits for an order: whoever comes by themselves knows what they want.
    let visits = match *medium {
        "none" => 34.0,
        "email" => 24.0,
        "organic" if *source == "google" => 48.0,
        _ => 90.0,
    };
    let all = clicks.map_or_else(|| f64::from(orders) * visits * dice.noise(0.12), |clicks| clicks * 0.92);
    let mut left = orders;
    for (device, share) in DEVICES {
        let converted = if device == "desktop" { left } else { (f64::from(orders) * 0.57).round() as u32 };
        left -= converted.min(left);
        let sessions = (all * share).round().max(f64::from(converted));
        let users = (sessions * 0.88).round();
        let (fresh, engaged) = ((users * 0.66).round(), (sessions * dice.between(0.48, 0.6)).round());
        let views = (sessions * dice.between(2.8, 4.1)).round();
        sheets.line(
            Kind::Sessions,
            format_args!(
                "{day},{source},{medium},{campaign},{device},{sessions},{users},{fresh},{views},{engaged},{converted}"
            ),
        );
    }
}
