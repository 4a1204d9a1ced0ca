//! Subscriptions and what they bring in.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
    (
        "active_customers",
        &[
            "{accounts|companies|subscribers|paying users|logos|paying companies|clients} {do we|we|have we} {have|got|serve}",
            "{customers|companies|accounts|clients|businesses|people|users|teams} {|that|who} {|currently|are|now} {pay|paying|pay for} us",
        ],
    ),
    (
        "churned_customers",
        &[
            "{customers|accounts|clients|subscribers|users|companies|people|logos|businesses|paying customers} {|have|who|that|did} {|we} {left|walked|walked away|walked out|bailed|bailed on us|quit|dropped|dropped off|dropped out|jumped ship|went away|disappeared|stopped paying|cancelled|canceled|churned|unsubscribed|didn t renew|did not renew|leave|walk|bail|churn|lost|lose|shed}",
            "{lost|losing|departed|gone|churned} {customers|accounts|clients|subscribers|logos|companies|users}",
            "{losing|lost|lose} {any|many|more|fewer|so many|that many} {customers|accounts|clients|subscribers|logos|companies|users}",
        ],
    ),
    (
        "churned_subscriptions",
        &[
            "{subs|subscriptions|plans|memberships} {|that|have|were|got|did|we} {ended|dropped off|lapsed|expired|fell off|cancelled|canceled|stopped|dropped|lose|lost|terminated|ran out}",
        ],
    ),
    (
        "churned_mrr",
        &[
            "{churned|lost|cancelled|canceled} {recurring revenue|revenue}",
            "{cancellations|cancelations|cancels|churn|churned customers|lost customers|customers leaving|departures} {cost|costs|costing|cost us|costs us|costing us|take from us|took from us} {|in|of} {mrr|recurring revenue}",
            "{mrr|recurring revenue} {|that|did|was|has|we} {cancelled|canceled|churned|gone} {|on us}",
            "{mrr|recurring revenue} {|that|did|has} {walked|walked away|walked out|left|went away|dropped off|disappeared|evaporated|leaked|fell off|slipped away|went out} {|the door|out the door}",
            "{mrr|recurring revenue} {did we|we|have we} {bleed|bled|lose|lost|drop|shed|leak|leaked}",
            "{mrr|recurring revenue} {lost|bled|leaked} {from|to|through|with|by} {cancellations|churn|churned customers|cancelled customers|customers leaving|cancels}",
        ],
    ),
    (
        "new_mrr",
        &[
            "new {business|logo|customer|recurring|customers} {mrr|revenue|recurring revenue}",
            "new {business|recurring revenue|mrr|revenue} {did we|we|have we} {sign|signed|close|closed|win|won|book|booked|land|landed|add|added|bring in|brought in}",
            "{mrr|recurring revenue} {from|of|through|by} {|brand} new {customers|logos|accounts|business|clients|companies}",
            "{mrr|recurring revenue} {did|have|that|} {|our|the} {|brand} new {customers|logos|accounts|clients|companies} {bring|brought|bring in|brought in|add|added|bring us|brought us}",
        ],
    ),
    (
        "net_new_mrr",
        &[
            "{gain|gained|win|won|add|added} {or|and} {lose|lost} {mrr|recurring revenue}",
            "{mrr|recurring revenue} {|we|did we} {gain|gained|win|won|add|added} {or|and} {lose|lost}",
            "{mrr|recurring revenue} {gained|won|added} {minus|less|net of} {mrr|recurring revenue|} lost",
        ],
    ),
    (
        "reactivation_mrr",
        &[
            "{mrr|recurring revenue} {|that|did|we|did we|have we} {won|win|got|get|gained|gain|brought|bring|came|come|recovered|regained|recover} {back|} {|from} {|the|our} {|returning|lost|churned|former|lapsed|old} {customers|accounts|clients|companies|users|subscribers} {who|that} {|had|have|have since|had once} {left|churned|cancelled|canceled|quit|lapsed|gone|walked away|returned|came back|come back|reactivated|resubscribed}",
            "{mrr|recurring revenue} {|that|did|we|did we|have we} {won|win|got|get|gained|brought|bring|recovered|regained|recover} {back|} {from} {|the|our} {returning|lost|churned|former|lapsed|reactivated} {customers|accounts|clients|companies|users|subscribers}",
            "{mrr|recurring revenue} {|that|did|we|did we|have we} {won|win|recovered|regained|recover|reactivated|reactivate} {back|}",
            "{mrr|recurring revenue} {came|come|coming|comes|} {|back} {from|through|via} {win backs|winbacks|reactivations|reactivation|comebacks|returning customers|reactivated customers|reactivated accounts|resurrected customers|customers who came back|customers coming back|customers returning}",
            "{win back|winback|won back|comeback|recovered|returning|reactivated|reactivation} {mrr|recurring revenue|revenue}",
        ],
    ),
    (
        "expansion_mrr",
        &[
            "{expansion|upsell|upgrade} {recurring revenue|revenue}",
            "{existing|current|our} customers {expand|expanded|upgrade|upgraded|grow|grew}",
            "{upgrades|upsells|upselling|expansions|expansion} {bring us|bring|add|added|brought us|brought|contribute|contributed|give us|gave us|generate|generated} {|in} {mrr|recurring revenue}",
            "mrr {did|came from|do|does|have|from|did we get from|did we gain from|did we add from|was added by|added by|gained from} {upgrades|upsells|expansions|expansion|upgrading customers|existing customers|upselling} {|bring|bring in|add|generate|contribute|give us|brought|brought in}",
        ],
    ),
    (
        "contraction_mrr",
        &[
            "{contraction|downgrade} {recurring revenue|revenue}",
            "mrr did downgrades {take|take from us|take away|cost us}",
            "{downgrades|downgrading|contractions|contraction} {cost|costs|costing|cost us|costs us|costing us|take from us|took from us} {|in|of} {mrr|recurring revenue}",
            "mrr {did|did we lose to|did we lose from|lost to|lost from|lost through|we lost to} {downgrades|downgrading customers|downgrading} {|cost|cost us|take away}",
        ],
    ),
    (
        "new_subscriptions",
        &[
            "{people|customers|users|companies|accounts|clients|teams|} {|who|that} {signed up|sign up|signed} {for|to|on|onto} {a|our|the|any} {paid plan|plan|paid subscription|subscription|paid tier}",
            "{people|customers|users|companies|accounts|clients} {|who|that} {started paying|went paid|started a subscription|took out a subscription|bought a plan|bought a subscription|started a paid plan|subscribed}",
            "{|new} {subs|subscriptions} {started|began|kicked off|did we sell|were sold|sold|did we add|added|did we win|we won}",
        ],
    ),
    (
        "overdue",
        &[
            "{|customers|clients|accounts|companies|subscribers|people|users} {|are|that are|who are} {behind|late|overdue|in arrears|past due|delinquent|lagging} {on|with|in} {|their|our|the} {invoices|payments|bills|paying}",
            "{is|are} {late|unpaid|overdue|outstanding|owing} {on|in|from} {invoices|bills|payments}",
            "{do|does|} {customers|clients|people|accounts|they|companies|users|subscribers} {still|} {owe|owes|owing} {us|}",
            "{unpaid|late|open|outstanding} {invoices|bills}",
            "{invoices|bills|payments} {|that are|are|which are} {past due|overdue|late|unpaid|outstanding|not paid}",
            "{money|cash} {is|are|} {outstanding|owed|owed to us|still owed|still owed to us|we are owed|customers owe}",
        ],
    ),
    (
        "failed_payments",
        &[
            "{cards|card|payments|charges|transactions|card payments|credit cards|customer cards|renewals} {|that|got|were|have been|did|get|are|have|was} {declined|rejected|bounced|failed|fail|bounce|refused|not go through|didn t go through|did not go through}",
            "{invoices|bills|charges|subscriptions|renewals|customers} {with|that had|having|where} {|a|an|the|their} {payment|charge|card|failed|declined|rejected|bounced} {failed|payment|payments|charge|charges|card|cards|failure|failures|error|errors|was declined|declined|bounced|did not go through}",
            "{declined|failed|bounced|rejected} {cards|payments|charges|card payments|renewals|renewal payments}",
        ],
    ),
    (
        "collected",
        &[
            "{money|cash|payments} {|actually|really} {came|come|comes|coming|rolled|flowed|has come} in {|from} {|our|the} {customers|clients|accounts|subscribers|companies}",
            "{money|cash|payments} {actually|really|} {came in|landed|hit the bank|hit our account|hit the account|arrived|did we get in|did we bank|banked}",
            "{did we|we|have we} {actually|really} {collect|collected|get paid|receive|received|cash in|bank}",
            "{did|have} {customers|clients} {actually|} {pay us|paid us|pay}",
        ],
    ),
    ("invoiced", &["{got|was|were|did we|we|has been|have we|we have} {billed|invoiced|bill|invoice}"]),
    (
        "arpa",
        &[
            "{average|avg|typical|mean} {customer|account|client|subscriber} {pay|pays|paying|paid|spend|spends|worth|bring in|brings in|give us|gives us} {|us} {|per month|a month|each month|monthly|every month}",
            "{pay|pays|paying|paid} {us|} per {customer|account|client|subscriber}",
            "{mrr|recurring revenue} per {customer|account|client|subscriber|logo}",
        ],
    ),
    (
        "trial_conversion_rate",
        &[
            "{trials|free trials|trial users|trialers|trialists|people on trial|trial customers} {|that|did|who|do|actually} {became|become|turned into|turn into|went|go|converted to|convert into|convert to|end up|ended up|converted into} {|as} {paying|paid|customers|paying customers|subscribers|a paid plan|paid plans|paid subscriptions|paid customers}",
            "trial {to paid|to customer|to subscription|to paying} {|conversion|conversion rate|rate|%}",
            "{trials|free trials} {convert|converting|converted}",
        ],
    ),
];
