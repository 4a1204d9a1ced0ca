//! How a customer's subscriptions go, month by month.

use super::{
    Business, Customer,
    billing::{Bill, Choice, Outcome, Plan},
    market::TIERS,
};
use crate::demo::sheet::clock_text;
use domain::{Day, record::Kind};

const TRIAL_DAYS: i32 = 14;

/// A subscription while it is made up.
struct Subscription {
    id: String,
    choice: Choice,
    seats: i64,
    /// Per cent off.
    discount: i64,
    began: Day,
    second: u32,
    trial_end: Option<Day>,
    canceled: Option<Day>,
    ended: Option<Day>,
    /// Paused until then; without an end in sight until the end of time.
    asleep: Option<Day>,
    status: &'static str,
}

impl Business {
    /// Everything that a new customer does.
    pub(super) fn live(&mut self, customer: &Customer, day: Day, second: u32) {
        let mut subscription = self.choose(day, second);
        if self.dice.chance(0.88) {
            let over = day.plus(TRIAL_DAYS);
            subscription.trial_end = Some(over);
            self.event(&subscription, day, "trial_started", true);
            let mood = if self.is_bad_month(over) { 0.65 } else { 1.0 };
            let buys = self.dice.chance(TIERS[subscription.choice.tier].converts * mood);
            if !buys || over > self.last {
                return self.try_out(customer, subscription, over, buys);
            }
            // Whoever tried it before the rise buys at the price of the day.
            subscription.choice.risen = over >= self.rise;
            self.subscribe(customer, subscription, over);
        } else {
            self.subscribe(customer, subscription, day);
        }
    }

    fn choose(&mut self, day: Day, second: u32) -> Subscription {
        let tier = self.dice.weighed(&TIERS.each_ref().map(|tier| tier.weight));
        let (few, many) = TIERS[tier].seats;
        // Small ones are many.
        let seats = few + ((many - few + 1) as f64 * self.dice.unit().powf(1.8)) as i64;
        let yearly = self.dice.chance(TIERS[tier].yearly);
        let discount = [0, 10, 20, 25][self.dice.weighed(&[0.86, 0.07, 0.05, 0.02])];
        self.subscriptions += 1;
        Subscription {
            id: format!("S{:05}", self.subscriptions),
            choice: Choice { tier, yearly, risen: day >= self.rise },
            seats,
            discount,
            began: day,
            second,
            trial_end: None,
            canceled: None,
            ended: None,
            asleep: None,
            status: "active",
        }
    }

    /// A trial that goes on, or that ended with nothing.
    fn try_out(&mut self, customer: &Customer, mut subscription: Subscription, over: Day, buys: bool) {
        if !buys {
            let given_up = subscription.began.plus(1 + self.dice.below(TRIAL_DAYS as usize - 1) as i32);
            subscription.canceled = Some(given_up).filter(|day| *day <= self.last);
            subscription.ended = Some(over).filter(|day| *day <= self.last);
        }
        subscription.status = if subscription.ended.is_some() { "canceled" } else { "trialing" };
        self.close(customer, &subscription);
    }

    /// From the first payment to the end, then perhaps a return.
    fn subscribe(&mut self, customer: &Customer, mut subscription: Subscription, from: Day) {
        self.event(&subscription, from, "started", true);
        let mut add_on = None;
        let mut month = 0;
        while subscription.ended.is_none() && from.plus_months(month) <= self.last {
            let today = from.plus_months(month);
            if subscription.asleep.is_some_and(|until| today < until) {
                month += 1;
                continue;
            }
            let renews = !subscription.choice.yearly || month % 12 == 0;
            if month > 0 && renews && self.leaves(&mut subscription, today, month) {
                break;
            }
            if renews {
                self.follow_prices(&mut subscription, today);
                self.bill_seats(customer, &mut subscription, today);
            }
            self.month(&mut subscription, today);
            if add_on.is_none() && subscription.choice.tier > 0 && self.dice.chance(0.014) {
                add_on = Some(today.plus(3)).filter(|day| *day <= self.last);
            }
            month += 1;
        }
        if subscription.ended.is_none() {
            self.announce_leaving(&mut subscription, from.plus_months(month), month);
        }
        self.close(customer, &subscription);
        if let Some(day) = add_on {
            self.add_on_until(customer, day, subscription.ended);
        }
        if let Some(ended) = subscription.ended
            && self.dice.chance(0.11)
        {
            let back = ended.plus(20 + self.dice.below(190) as i32);
            if back <= self.last {
                let second = self.second();
                let again = self.choose(back, second);
                self.subscribe(customer, again, back);
            }
        }
    }

    /// Whether it ends at a renewal: then it was canceled some days before.
    fn leaves(&mut self, subscription: &mut Subscription, today: Day, month: i32) -> bool {
        if !self.wants_to_leave(subscription, today, month) {
            return false;
        }
        let span = if subscription.choice.yearly { 60 } else { 25 };
        subscription.canceled = Some(today.plus(-1 - self.dice.below(span) as i32));
        subscription.ended = Some(today);
        subscription.status = "canceled";
        true
    }

    /// Some have canceled already and end after the last day.
    fn announce_leaving(&mut self, subscription: &mut Subscription, renewal: Day, month: i32) {
        let renews = !subscription.choice.yearly || month % 12 == 0;
        if renews && subscription.status == "active" && self.wants_to_leave(subscription, renewal, month) {
            let canceled = renewal.plus(-1 - self.dice.below(25) as i32);
            subscription.canceled = Some(canceled).filter(|day| *day <= self.last);
        }
    }

    fn wants_to_leave(&mut self, subscription: &Subscription, day: Day, month: i32) -> bool {
        // It was worse in the beginning, is worst for newcomers, and was bad when the prices rose.
        let progress = 1.45 - 0.8 * self.progress(day);
        let newness = if month <= 3 { 1.5 } else { 1.0 };
        let rise = if self.is_bad_month(day) { 3.2 } else { 1.0 };
        let base = if subscription.choice.yearly { 0.17 } else { TIERS[subscription.choice.tier].leaves * newness };
        self.dice.chance(base * progress * rise)
    }

    /// Those who subscribed before the rise pay the new price from their next renewal on.
    fn follow_prices(&mut self, subscription: &mut Subscription, today: Day) {
        if today >= self.rise && !subscription.choice.risen {
            subscription.choice.risen = true;
            self.event(subscription, today, "changed", true);
        }
    }

    fn bill_seats(&mut self, customer: &Customer, subscription: &mut Subscription, today: Day) {
        let plan = self.plan(subscription.choice);
        let by_transfer = subscription.choice.tier == 2 && subscription.seats > 15;
        let outcome = self.bill_for(customer, subscription, &plan, subscription.seats, by_transfer, today);
        subscription.status = if outcome == Outcome::Paid { "active" } else { "past_due" };
        let given_up = today.plus(21);
        if outcome == Outcome::Lost && given_up <= self.last {
            (subscription.canceled, subscription.ended) = (Some(given_up), Some(given_up));
            subscription.status = "canceled";
        }
    }

    fn bill_for(
        &mut self,
        customer: &Customer,
        subscription: &Subscription,
        plan: &Plan,
        quantity: i64,
        by_transfer: bool,
        day: Day,
    ) -> Outcome {
        let bill = Bill {
            subscription: &subscription.id,
            plan,
            quantity,
            discount: subscription.discount,
            by_transfer,
            day,
            second: subscription.second,
        };
        self.bill(customer, &bill)
    }

    /// What happens between two days of the month: seats, tiers, a pause.
    fn month(&mut self, subscription: &mut Subscription, today: Day) {
        let day = today.plus(2 + self.dice.below(24) as i32);
        if subscription.ended.is_some() || day > self.last {
            return;
        }
        let (before, luck) = ((subscription.choice, subscription.seats), self.dice.unit());
        let few = TIERS[subscription.choice.tier].seats.0;
        match luck {
            _ if luck < 0.046 => subscription.seats += 1 + self.dice.below(3) as i64,
            _ if luck < 0.064 => {
                subscription.seats = (subscription.seats - 1 - self.dice.below(2) as i64).max(1);
            }
            _ if luck < 0.075 && subscription.choice.tier < 2 => {
                subscription.choice.tier += 1;
                subscription.seats += 1;
            }
            _ if luck < 0.079 && subscription.choice.tier > 0 => {
                subscription.choice.tier -= 1;
                subscription.seats = subscription.seats.min(few.max(2));
            }
            _ if luck > 0.9955 && !subscription.choice.yearly => self.pause(subscription, day),
            _ => {}
        }
        if (subscription.choice, subscription.seats) != before {
            self.event(subscription, day, "changed", true);
        }
    }

    /// A pause of some weeks within the running month, or one that has not ended.
    fn pause(&mut self, subscription: &mut Subscription, day: Day) {
        self.event(subscription, day, "paused", false);
        let back = day.plus(20 + self.dice.below(60) as i32);
        subscription.asleep = Some(back);
        if back > self.last {
            (subscription.asleep, subscription.status) = (Some(Day::MAX), "paused");
        } else if self.dice.chance(0.8) {
            self.event(subscription, back, "resumed", false);
        } else {
            (subscription.canceled, subscription.ended, subscription.status) = (Some(back), Some(back), "canceled");
        }
    }

    /// The add-on, a month at a time, for as long as what it adds to.
    fn add_on_until(&mut self, customer: &Customer, from: Day, until: Option<Day>) {
        let second = self.second();
        if until.is_some_and(|until| until <= from) {
            return;
        }
        self.subscriptions += 1;
        let id = format!("S{:05}", self.subscriptions);
        let (plan, at) = (self.add_on(), clock_text(from, second));
        self.sheets.line(Kind::SubscriptionEvents, format_args!("{id},{at},started,{},1", plan.id));
        let bill = |day: Day| Bill {
            subscription: &id,
            plan: &plan,
            quantity: 1,
            discount: 0,
            by_transfer: false,
            day,
            second,
        };
        let mut day = from;
        for month in 1.. {
            self.bill(customer, &bill(day));
            day = from.plus_months(month);
            if day > self.last || until.is_some_and(|until| day >= until) {
                break;
            }
        }
        let (status, ended) = match until {
            Some(until) => ("canceled", clock_text(until, second)),
            None => ("active", String::new()),
        };
        if until.is_some() {
            self.sheets.line(Kind::SubscriptionEvents, format_args!("{id},{ended},ended,,"));
        }
        let (customer, plan) = (&customer.id, &plan.id);
        self.sheets.line(Kind::Subscriptions, format_args!("{id},{customer},{plan},{status},{at},1,,{ended},{ended},"));
    }

    fn event(&mut self, subscription: &Subscription, day: Day, kind: &str, tells: bool) {
        let at = clock_text(day, subscription.second);
        let (plan, seats) = match tells {
            true => (self.plan(subscription.choice).id, subscription.seats.to_string()),
            false => Default::default(),
        };
        self.sheets.line(Kind::SubscriptionEvents, format_args!("{},{at},{kind},{plan},{seats}", subscription.id));
    }

    /// Writes the subscription as it is in the end.
    fn close(&mut self, customer: &Customer, subscription: &Subscription) {
        for (day, kind) in [(subscription.canceled, "canceled"), (subscription.ended, "ended")] {
            if let Some(day) = day {
                self.event(subscription, day, kind, false);
            }
        }
        let second = subscription.second;
        let at = |day: Option<Day>| day.map_or(String::new(), |day| clock_text(day, second));
        let [began, trial, canceled, ended] =
            [Some(subscription.began), subscription.trial_end, subscription.canceled, subscription.ended].map(at);
        let (id, status, seats, plan) =
            (&subscription.id, subscription.status, subscription.seats, self.plan(subscription.choice).id);
        let discount = subscription.discount;
        let customer = &customer.id;
        self.sheets.line(
            Kind::Subscriptions,
            format_args!("{id},{customer},{plan},{status},{began},{seats},{trial},{canceled},{ended},{discount}"),
        );
    }
}
