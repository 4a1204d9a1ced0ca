use super::*;
use std::collections::HashSet;

fn made(seed: u64, currency: &str) -> Vec<(Kind, String)> {
    files(seed, Currency::parse(currency).expect("a currency"), "2026-11-21".parse().expect("a date"))
}

fn rows(files: &[(Kind, String)], kind: Kind) -> Vec<Vec<String>> {
    let text = files.iter().find(|(other, _)| *other == kind).map(|(_, text)| text).expect("a file");
    text.lines().skip(1).map(|line| line.split(',').map(Into::into).collect()).collect()
}

#[test]
fn a_seed_always_makes_the_same_business() {
    assert_eq!(made(3, "USD"), made(3, "USD"));
    assert_ne!(made(3, "USD"), made(4, "USD"));
}

#[test]
fn it_has_what_a_business_of_its_kind_has() {
    let files = made(2026, "USD");
    let (subscriptions, events) = (rows(&files, Kind::Subscriptions), rows(&files, Kind::SubscriptionEvents));
    let invoices = rows(&files, Kind::Invoices);
    let customers = rows(&files, Kind::Customers).len();
    assert!((4000..8000).contains(&customers), "{customers}");
    let (trials, converted) = (
        subscriptions.iter().filter(|row| !row[6].is_empty() && row[3] != "trialing").count(),
        subscriptions.iter().filter(|row| !row[6].is_empty() && row[3] != "trialing" && row[6] != row[8]).count(),
    );
    let rate = converted as f64 / trials as f64;
    assert!((0.36..0.45).contains(&rate), "{rate} of {trials} trials converted");
    for status in ["active", "past_due", "paused", "canceled", "trialing"] {
        assert!(subscriptions.iter().any(|row| row[3] == status), "nothing is {status}");
    }
    for kind in ["started", "trial_started", "changed", "paused", "resumed", "canceled", "ended"] {
        assert!(events.iter().filter(|row| row[2] == kind).count() > 20, "hardly anything {kind}");
    }
    for status in ["paid", "open", "uncollectible", "void"] {
        assert!(invoices.iter().any(|row| row[6] == status), "no invoice is {status}");
    }
    assert!((15_000..60_000).contains(&invoices.len()), "{}", invoices.len());
    let plans: HashSet<String> = rows(&files, Kind::Plans).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(plans.len(), 13);
    assert!(subscriptions.iter().all(|row| plans.contains(&row[2])));
    assert!(events.iter().all(|row| row[3].is_empty() || plans.contains(&row[3])));
}

#[test]
fn nothing_is_later_than_the_last_day_but_what_is_to_come() {
    let files = made(5, "MXN");
    let last = "2026-11-21 23:59:59";
    for (kind, columns) in [
        (Kind::Customers, &[1][..]),
        (Kind::Subscriptions, &[4, 7, 8]),
        (Kind::SubscriptionEvents, &[1]),
        (Kind::Invoices, &[3, 5]),
    ] {
        for row in rows(&files, kind) {
            for column in columns {
                assert!(row[*column].as_str() <= last, "{kind}: {row:?}");
            }
        }
    }
    let keys: HashSet<_> = rows(&files, Kind::SubscriptionEvents).into_iter().map(|row| row[..3].join(",")).collect();
    assert_eq!(keys.len(), rows(&files, Kind::SubscriptionEvents).len(), "an event's key comes twice");
}
