//! The rules one by one.

use super::{check, check_in};

#[test]
fn a_subscription_pays_from_its_start_to_its_end() {
    check(
        &["s basic active 2026-01-05T10:00"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-01-05 s began basic",
    );
    check(
        &["s basic canceled 2026-01-05T10:00 canceled=2026-02-20 ended=2026-03-05T10:00"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-03-05 basic USD -1000 -1 gone 2026-01
         2026-01-05 s began basic
         2026-03-05 s ended basic",
    );
    // The event tells the end where the column doesn't; the first of several.
    check(
        &["s basic active 2026-01-05
           2026-03-07 ended
           2026-03-05T10:00 ended"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-03-05 basic USD -1000 -1 gone 2026-01
         2026-01-05 s began basic
         2026-03-05 s ended basic",
    );
    check(&["s basic canceled 2026-01-05 ended=2026-01-05"], "");
    check(&["s basic canceled 2026-01-05 ended=2026-01-01"], "");
}

#[test]
fn the_last_instant_of_a_day_decides() {
    // An end at midnight: the day before is still paid.
    check(
        &["s basic canceled 2026-01-05T23:59:59.999 ended=2026-01-06"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-01-06 basic USD -1000 -1 gone 2026-01
         2026-01-05 s began basic
         2026-01-06 s ended basic",
    );
    // A spell within a day is never seen.
    check(&["s basic canceled 2026-01-05T00:00 ended=2026-01-05T23:59:59.999"], "");
    check(
        &["s basic canceled 2026-01-05T10:00 ended=2026-02-05T10:00", "t basic active 2026-02-05T18:00"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-01-05 s began basic
         2026-02-05 s ended basic
         2026-02-05 t began basic",
    );
}

#[test]
fn days_are_local_and_know_summer_time() {
    // 01:00 UTC is the evening before in São Paulo.
    check_in(
        "America/Sao_Paulo",
        &["s basic canceled 2026-01-31T22:00 ended=2026-02-01T23:30"],
        "2026-01-31 basic USD +1000 +1 new 2026-01
         2026-02-01 basic USD -1000 -1 gone 2026-01
         2026-01-31 s began basic
         2026-02-01 s ended basic",
    );
    // 4 November 2018 began at 01:00 there: midnight was skipped.
    check_in(
        "America/Sao_Paulo",
        &["s basic canceled 2018-11-03T23:59 ended=2018-11-04T01:00", "t pro active 2018-11-04T00:30"],
        "2018-11-03 basic USD +1000 +1 new 2018-11
         2018-11-04 basic USD -1000 -1 kept 2018-11
         2018-11-04 pro USD +3000 +1 kept 2018-11
         2018-11-03 s began basic
         2018-11-04 s ended basic
         2018-11-04 t began pro",
    );
    // In Havana the first hour of 1 November 2026 comes twice.
    check_in(
        "America/Havana",
        &["s basic canceled 2026-10-31T23:30 ended=2026-11-01T00:30"],
        "2026-10-31 basic USD +1000 +1 new 2026-10
         2026-11-01 basic USD -1000 -1 gone 2026-10
         2026-10-31 s began basic
         2026-11-01 s ended basic",
    );
}

#[test]
fn statuses_that_never_pay() {
    for status in ["incomplete", "unpaid"] {
        check(&[&format!("s basic {status} 2026-01-05\n2026-01-05 started basic")], "");
    }
    for status in ["active", "past_due"] {
        check(
            &[&format!("s basic {status} 2026-01-05")],
            "2026-01-05 basic USD +1000 +1 new 2026-01
             2026-01-05 s began basic",
        );
    }
}

#[test]
fn trials_pay_from_their_end() {
    check(
        &["s basic active 2026-01-05 trial=2026-01-19T10:00
           2026-01-05 trial_started basic
           2026-01-19T10:00 started basic"],
        "2026-01-19 basic USD +1000 +1 new 2026-01
         2026-01-19 s began basic
         2026-01-19 s trial_converted basic
         2026-01-19 s trial_ended basic",
    );
    // Never converted: it ended with its trial, or before.
    check(&["s basic canceled 2026-01-05 trial=2026-01-19 ended=2026-01-19"], "2026-01-19 s trial_ended basic");
    check(&["s basic canceled 2026-01-05 trial=2026-01-19 ended=2026-01-12"], "2026-01-12 s trial_ended basic");
    check(&["s basic canceled 2026-01-05 trial=2026-01-19 canceled=2026-01-12"], "2026-01-12 s trial_ended basic");
    check(&["s basic unpaid 2026-01-05 trial=2026-01-19"], "2026-01-19 s trial_ended basic");
    // A trial's end that is no later than the start is no trial.
    for end in ["2026-01-05", "2025-12-31"] {
        check(
            &[&format!("s basic active 2026-01-05 trial={end}")],
            "2026-01-05 basic USD +1000 +1 new 2026-01
             2026-01-05 s began basic",
        );
    }
    // Paused over the trial's end: it converts once it pays.
    check(
        &["s basic active 2026-01-05 trial=2026-01-19
           2026-01-10 paused
           2026-02-03 resumed"],
        "2026-02-03 basic USD +1000 +1 new 2026-02
         2026-01-19 s trial_converted basic
         2026-01-19 s trial_ended basic
         2026-02-03 s began basic",
    );
    check(&["s basic paused 2026-01-05 trial=2026-01-19\n2026-01-10 paused"], "2026-01-19 s trial_ended basic");
}

#[test]
fn trials_whose_end_no_column_tells() {
    check(&["s basic trialing 2026-01-05"], "");
    check(&["s basic trialing 2026-01-05\n2026-01-05 trial_started pro"], "");
    check(
        &["s basic active 2026-01-05
           2026-01-05 trial_started basic
           2026-01-19T10:00 started basic"],
        "2026-01-19 basic USD +1000 +1 new 2026-01
         2026-01-19 s began basic
         2026-01-19 s trial_converted basic
         2026-01-19 s trial_ended basic",
    );
    check(
        &["s basic canceled 2026-01-05 ended=2026-01-12\n2026-01-05 trial_started"],
        "2026-01-12 s trial_ended basic",
    );
    // It pays, so its trial is over; since when, nobody says.
    check(
        &["s basic active 2026-01-05\n2026-01-05 trial_started"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-01-05 s began basic",
    );
}

#[test]
fn canceling_is_no_end() {
    check(
        &["s basic active 2026-01-05 canceled=2026-02-01\n2026-02-01 canceled"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-01-05 s began basic",
    );
    // Canceled, and nothing tells another end.
    let ended = "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-02-01 basic USD -1000 -1 gone 2026-01
         2026-01-05 s began basic
         2026-02-01 s ended basic";
    check(&["s basic canceled 2026-01-05 canceled=2026-02-01"], ended);
    check(&["s basic canceled 2026-01-05\n2026-02-01 canceled"], ended);
    check(&["s basic canceled 2026-01-05"], "2026-01-05 s unclear basic");
}

#[test]
fn pauses_stop_paying_and_are_no_end() {
    check(
        &["s basic active 2026-01-05
           2026-02-01T09:00 paused
           2026-02-01T18:00 resumed
           2026-03-01T09:00 paused
           2026-03-04T09:00 paused
           2026-03-09T09:00 resumed"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-03-01 basic USD -1000 -1 gone 2026-01
         2026-03-09 basic USD +1000 +1 back 2026-01
         2026-01-05 s began basic",
    );
    // What changed meanwhile holds when it goes on; an end within a pause is an end.
    check(
        &["s pro canceled 2026-01-05 ended=2026-05-01
           2026-01-05 started basic
           2026-03-01 paused
           2026-03-04 changed pro
           2026-03-09 resumed
           2026-04-01 paused"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-03-01 basic USD -1000 -1 gone 2026-01
         2026-03-09 pro USD +3000 +1 back 2026-01
         2026-04-01 pro USD -3000 -1 gone 2026-01
         2026-01-05 s began basic
         2026-05-01 s ended pro",
    );
    // The status alone doesn't tell since when.
    check(&["s basic paused 2026-01-05"], "2026-01-05 s unclear basic");
    check(&["s basic paused 2026-01-05\n2026-01-05 started"], "2026-01-05 s unclear basic");
}

#[test]
fn plan_and_quantity_come_from_events() {
    check(
        &["s pro active 2026-01-05 x=9
           2026-01-05 started basic x=2
           2026-02-01T10:00 changed basic x=3
           2026-03-01T10:00 changed pro
           2026-04-01T10:00 changed x=1"],
        "2026-01-05 basic USD +2000 +1 new 2026-01
         2026-02-01 basic USD +1000 +0 kept 2026-01
         2026-03-01 basic USD -3000 -1 kept 2026-01
         2026-03-01 pro USD +9000 +1 kept 2026-01
         2026-04-01 pro USD -6000 +0 kept 2026-01
         2026-01-05 s began basic",
    );
    // Before the first event that tells, the subscription itself; out of order, repeated, before the start.
    check(
        &["s pro active 2026-01-05 x=2
           2026-03-01 changed x=4
           2026-02-01 changed basic
           2026-02-02 changed basic
           2026-01-01 changed x=3"],
        "2026-01-05 pro USD +9000 +1 new 2026-01
         2026-02-01 basic USD +3000 +1 kept 2026-01
         2026-02-01 pro USD -9000 -1 kept 2026-01
         2026-03-01 basic USD +1000 +0 kept 2026-01
         2026-01-05 s began pro",
    );
    // Up and down again on a day is no movement; at one instant the change comes after the start.
    check(
        &["s basic active 2026-01-05
           2026-01-05 changed pro
           2026-01-05 started basic
           2026-02-01T08:00 changed basic
           2026-02-01T09:00 changed pro"],
        "2026-01-05 pro USD +3000 +1 new 2026-01
         2026-01-05 s began pro",
    );
}

#[test]
fn amounts_are_monthly_after_discount() {
    check(
        &["s yearly active 2026-01-05 x=2 off=250000"],
        "2026-01-05 yearly USD +1500 +1 new 2026-01
         2026-01-05 s began yearly",
    );
    // 701 × 52 ÷ 12 ÷ 3.
    check(
        &["s weekly active 2026-01-05"],
        "2026-01-05 weekly USD +364520000/360000 +1 new 2026-01
         2026-01-05 s began weekly",
    );
}

#[test]
fn a_free_plan_pays_nothing_but_counts() {
    check(
        &["s free active 2026-01-05\n2026-01-05 started free\n2026-02-03 changed basic"],
        "2026-01-05 free USD +0 +1 new 2026-01
         2026-02-03 basic USD +1000 +1 kept 2026-01
         2026-02-03 free USD +0 -1 kept 2026-01
         2026-01-05 s began free",
    );
}

#[test]
fn an_unknown_plan_is_no_zero() {
    check(
        &["s lost canceled 2026-01-05 ended=2026-03-01\n2026-01-05 started basic\n2026-02-01 changed lost"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-02-01 basic USD -1000 -1 kept 2026-01
         2026-02-01 lost ? +0 +1 kept 2026-01
         2026-03-01 lost ? +0 -1 gone 2026-01
         2026-01-05 s began basic
         2026-03-01 s ended lost",
    );
}

#[test]
fn movements_are_a_customers_not_a_subscriptions() {
    check(
        &[
            "s basic canceled 2026-01-05 ended=2026-03-01",
            "t peso canceled 2026-02-01 ended=2026-04-01",
            "u pro active 2026-06-01",
        ],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-02-01 peso ARS +5000 +1 kept 2026-01
         2026-03-01 basic USD -1000 -1 kept 2026-01
         2026-04-01 peso ARS -5000 -1 gone 2026-01
         2026-06-01 pro USD +3000 +1 back 2026-01
         2026-01-05 s began basic
         2026-02-01 t began peso
         2026-03-01 s ended basic
         2026-04-01 t ended peso
         2026-06-01 u began pro",
    );
    // One ends and another of the same plan begins on a day: nothing moved.
    check(
        &["s basic canceled 2026-01-05 ended=2026-03-01T08:00", "t basic active 2026-03-01T09:00"],
        "2026-01-05 basic USD +1000 +1 new 2026-01
         2026-01-05 s began basic
         2026-03-01 s ended basic
         2026-03-01 t began basic",
    );
}
