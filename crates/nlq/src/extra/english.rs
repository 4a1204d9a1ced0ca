//! How English-speaking owners speak of their figures: verbs and the things they are done to, one family a line.

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[(&str, &[&str])] = &[
    (
        "revenue",
        &[
            "{sales|sale} {amt|amount|numbers|figures|dollars|income}",
            "{money|cash|income|amount} {coming|came|come|rolling|rolled} in from {sales|orders|customers|buyers}",
            "{income|earnings|money} from {sales|selling|orders}",
        ],
    ),
    (
        "gross_sales",
        &[
            "gross {sales|revenue} {figure|figures|number|numbers|amount|total}",
            "{|sales|revenue} before {|any|all|our|the|we apply|applying|deducting|taking off} {discounts|discount|discounting|markdowns|price cuts|deductions}",
            "before {|any|all|our|the} {discounts|markdowns} {and|or|&} {refunds|returns}",
        ],
    ),
    (
        "net_sales",
        &[
            "net {sales|revenue} {figure|figures|number|numbers|amount|total}",
            "{|so|i e|ie|that is|meaning|as in} {|sales|revenue|net} {after|less|minus|net of} {|any|all|our|the|deducting|taking off} {discounts|discount|markdowns} {and|&|} {refunds|returns|refund}",
            "{|so|i e|ie|that is|meaning|as in} {|sales|revenue|net} {after|less|minus|net of} {|any|all|our|the|deducting|taking off} {refunds|returns} {and|&|} {discounts|markdowns}",
        ],
    ),
    (
        "returns",
        &[
            "{give|gave|given|giving|hand|handed|handing|pay|paid|paying|send|sent} {back|out} {in|for|as|on} {refunds|returns}",
            "{shell|shelled|fork|forked|dish|dished|cough|coughed} {out|up|over} {in|for|on} {refunds|returns}",
            "{spend|spent|lose|lost|cost us|refund|refunded} {in|on|to|from} {refunds|returns}",
            "{money|cash|amount} {handed|given|paid|sent} back",
            "{has|have|had|was|were|got|been|did we|we} {been|} {sent|given|handed|brought|shipped} back",
            "{goods|items|things|products|stuff|merchandise|orders} {being|} {sent|brought|handed|shipped|came|coming|come} back",
            "{customers|people|buyers|shoppers|clients} {get|got|gotten|receive|received|claim|claimed} {back|money back|their money back}",
            "{money|cash} did {customers|people|buyers|shoppers|clients} {get|receive} back",
            "{money|cash} {customers|people|buyers|shoppers|clients} got back",
            "did {customers|people|buyers|shoppers|clients} {send|bring|ship|hand} back",
            "{customers|people|buyers|shoppers|clients} {send|sent|bring|brought|ship|shipped|handed} back",
            "{give|gave|given|hand|handed|pay|paid|send|sent} back to {customers|people|buyers|shoppers|clients}",
            "{went|came|gone|come|go} back to {|our|the} {customers|people|buyers|shoppers|clients}",
            "{money|cash} {went|came|gone|come|going} back {|to} {|our|the} {customers|people|buyers|shoppers|clients}",
            "{value|worth} of {goods|items|products} {returned|sent back|brought back}",
            "{returns|refunds} {paid out|issued|given|made|processed|handed out|granted|paid|sent out}",
            "{returns|refunds} {cost|costs|costing|cost us|costs us|costing us|eat up|ate up|set us back}",
            "{did we|we|have we} {refund|refunded} {|to} {customers|people|buyers|shoppers|clients}",
        ],
    ),
    (
        "discounts",
        &[
            "{knock|knocked|take|took|taken|shave|shaved|cut|slash|slashed|mark|marked} {off|down} {|the|our} {price|prices|orders|bill|total}",
            "{knock|knocked|shave|shaved} off",
            "{give|gave|given|hand|handed|dish|dished} {away|out} {in|on|as|through} {discounts|promos|promotions|price cuts|markdowns|money off}",
            "{lose|lost|leave|left|spend|spent|cost us} {to|in|on|through|from} {discounts|markdowns|promos|price cuts}",
            "{price cuts|price reductions|promo discounts|sale discounts|money off} {|given|granted}",
        ],
    ),
    (
        "shipping",
        &[
            "{customers|people|clients|shoppers|buyers|they|we} {pay|paid|spent|spend} {us|} {for|on|in} {shipping|delivery|postage|freight} {|fees|charges|costs}",
            "{charge|charged|charging|make|made|take in|took in|earn|earned|collect|collected|get|got|bring in|brought in|bill|billed} {customers|} {for|in|on|from} {shipping|delivery|postage|freight} {|fees|charges|costs}",
            "{shipping|delivery|postage|freight} {charged|billed|collected|paid} {to|by|from} {customers|buyers|people|clients}",
            "{shipping|delivery|postage|freight} {fee|fees|charge|charges|income|revenue|revenues|costs charged|amount|total|totals|money}",
        ],
    ),
    (
        "taxes",
        &[
            "{charge|charged|collect|collected|take|took|bill|billed} {customers|} {in|for|as} {tax|taxes|vat|sales tax|gst}",
            "{tax|vat|sales tax|gst} {did we|we} {collect|collected|charge|charged|bill|billed}",
            "{tax|vat|sales tax} on {sales|orders}",
        ],
    ),
    (
        "fees",
        &[
            "{charged|charge|pay|paid|paying|spend|spent|spending|lose|lost|losing|go|went|hand over|handed over} {in|on|to|for} {fees|payment fees|processing fees|card fees|gateway fees|marketplace fees|commissions|commission|transaction fees|processing}",
            "{fees|commissions|commission} {charged|taken|} {by|from|to} {|the|our} {payment processors|payment processor|processors|payment providers|payment gateways|gateways|marketplaces}",
            "{payment|processor|provider} {charges|commissions}",
            "{did|have|do} {|the|our} {payment|card} {processors|providers|companies|gateways} {take|taken|charge|charged|cost us|keep|cut|cost}",
            "{fees|commissions} {cost|costs|costing|cost us|costs us|eat up|ate up|set us back}",
        ],
    ),
    (
        "orders",
        &[
            "{orders|purchases} {went|gone|go|came|come|coming|rolled|rolling|poured|dropped} {in|through}",
            "{orders|purchases} {were|got|been|have been|were being} {placed|made|taken|received|processed|completed}",
            "{baskets|carts|checkouts} {|were|got|have been|that were} {checked out|completed|placed|paid for|finished}",
            "{orders|purchases} {did we|have we|we} {ship|shipped|process|processed|fulfil|fulfill|fulfilled|close|closed|rack up|racked up|take|taken|book|booked|get|got|receive|received|complete|completed}",
            "{checkouts|completed checkouts|order count|orders tally|no of orders|nr of orders|sales transactions|baskets checked out|online checkouts}",
            "{times|often} did {people|customers|someone|anyone} {order|buy}",
        ],
    ),
    (
        "units_sold",
        &[
            "{pieces|items|units|products|things|goods|articles} {went|gone|go|flew|walked|flying|left|moved} {out|} {the door|out the door|off the shelf|off the shelves|the store|the shop}",
            "{pieces|items|units|things|goods|articles} {did we|have we|we} {shift|shifted|move|moved|ship|shipped|flog|flogged|get through|offload|offloaded|sell|sold|unload}",
            "{units|pieces|items|products|things|goods|articles} {have been|were|got|been|being} {sold|bought|purchased|ordered|shipped}",
            "{pieces|items|units|articles} {that|} {people|customers|shoppers} {bought|purchased|ordered|took home}",
        ],
    ),
    (
        "units_per_order",
        &[
            "{items|units|products|pieces|things|articles} {|do|did} {people|customers|shoppers|} {go|goes|went|are|were|end up|ended up|put|fit} {in|into} {an|the|our|each|every|one} {|average|typical} {order|basket|cart|purchase}",
            "{items|units|products|pieces|things|articles} {per|in each|in every|in an average|in a typical|in one|in the average} {order|basket|cart|purchase|sale|transaction|checkout}",
        ],
    ),
    (
        "aov",
        &[
            "{average|avg|mean|typical|usual} {order|basket|cart|checkout|ticket|sale|purchase|transaction|receipt|bill} {worth|value|size|amount|total|spend|price|val}",
            "{order|basket|cart|ticket|checkout} {size|value|worth|average|avg}",
            "{spend|money|amount|revenue|sales} per {checkout|purchase|transaction|order|basket|cart|ticket|visit to the till}",
            "{is|was} {an|the|our} {average|typical|usual} {order|basket|cart|purchase} worth",
            "{a|an|our|the|each|every} {average|avg|typical|usual|normal} {order|basket|cart|purchase|checkout|sale|ticket} {bring|brings|brought|make|makes|made|earn|earns|generate|generates|come to|comes to|came to|cost|costs|amount to|worth|give|gives} {|us|in|us in}",
            "{people|customers|shoppers|buyers} {spend|spent} {per|each|an|every} {order|time they order|purchase|basket|time}",
            "{average|avg|typical} {spend|spending} {per|each|every} {order|basket|purchase|checkout|transaction}",
        ],
    ),
    (
        "customers",
        &[
            "{people|customers|shoppers|buyers|clients|persons|individuals} {|who|that} {|have|ve|actually} {bought|ordered|purchased|shopped|paid|checked out|grabbed something|bought something|bought anything|ordered something|placed an order|placed orders|made a purchase|picked something up|spent money} {|from us|with us|here|at our store|in our store}",
            "{people|customers|shoppers|buyers|clients} {|who|that} {bought|ordered|purchased|paid|shopped} {in|on|from|via|through|using|with|during|at|by|over}",
            "{people|shoppers|buyers|clients} {place|placed|made|make} {an order|orders|a purchase|purchases}",
            "{people|shoppers|buyers|clients|they} {use|used|prefer|preferred|choose|chose}",
            "{people|customers|clients|shoppers|buyers} {did|have|do} we {serve|served|sold to|have}",
            "{individual|separate|actual|single|distinct|unique|different} {customers|buyers|people|shoppers|clients}",
        ],
    ),
    (
        "new_customers",
        &[
            "{first timers|first time customers|first time buyers|first time shoppers|newbies|new faces|fresh faces|new people|new shoppers|first time purchasers}",
            "{people|customers|buyers|shoppers|clients} {|who|that} {bought|ordered|shopped|purchased|buying|ordering|shopping|buy|order} {|with us|from us} {for the first time|for the 1st time|the first time|first time ever}",
            "{|brand} {|new} {customers|clients|buyers|shoppers} {did we|we|have we} {win|won|gain|gained|land|landed|acquire|acquired|attract|attracted|pick up|picked up|bring in|brought in}",
            "{never|had never} {bought|ordered|shopped} {before|from us before|with us before}",
            "{customers|people|buyers} {placed|placing|made|making} {their|a|his} first {order|purchase}",
        ],
    ),
    (
        "returning_customers",
        &[
            "{customers|people|shoppers|buyers|clients} {|who|that} {came|come|coming|keep coming|kept coming} back {|again|for more|to buy|to buy again|to us|to shop}",
            "{customers|people|shoppers|buyers|clients} {|who|that} {|had|have|already} {bought|ordered|purchased|shopped|buying|ordering|order|buy} {again|more than once|twice or more|a second time|multiple times|repeatedly|several times|from us before|with us before|before}",
            "{loyal|existing|old|repeat|recurring|regular|returning} {customers|shoppers|clients|buyers|custs}",
        ],
    ),
    (
        "repeat_rate",
        &[
            "{share|percent|percentage|proportion|pct|%|fraction|part} of {|our|my|the} {customers|people|buyers|shoppers|clients} {|who|that} {buy again|buys again|bought again|came back|come back|comes back|order again|ordered again|return|bought more than once|are repeat|are returning|were returning|were repeat|reorder|reordered}",
            "{share|percent|percentage|proportion|pct|%} of {|our|my|the} {buyers|customers|shoppers} {are|were} {repeat|returning|regulars|repeat customers|repeat buyers|returning customers}",
        ],
    ),
    (
        "cancellation_rate",
        &[
            "{share|percent|percentage|proportion|pct|%|fraction|part} of {|our|my|the|all} orders {|that} {were|was|got|get|are|have been|end up|ended up|} {cancelled|canceled|cancelled on us|falling through|called off}",
            "{order|orders} {cancellation|cancelation|cancel} {rate|ratio|percentage|%}",
            "{order|orders|} {cancellations|cancelations|cancelled orders|canceled orders} {as a|in|as} {percentage|percent|%|share|proportion|rate} {|of {|all|our} orders}",
        ],
    ),
    (
        "return_rate",
        &[
            "{share|percent|percentage|proportion|pct|%|fraction|part} of {|our|my|the|all} {sales|revenue} {|that} {came|went|comes|goes|comes back|came back|goes back|went back|ended up|end up} {back|} {as|in|to|through} {returns|refunds}",
            "{share|percent|percentage|proportion|pct|%|fraction|part} of {|our|my|the|all} {sales|revenue} {|that} {was|were|got|get|is|gets|} {refunded|returned|sent back|given back}",
        ],
    ),
    (
        "cogs",
        &[
            "{our|the|my|all the} {stuff|goods|products|merchandise|items|things} {|that} {we sold|sold|} {cost|costs|costing} {us|}",
            "{stuff|goods|products|merchandise|items|things} {we sold|we ve sold} {cost|costs} {us|}",
            "{spend|spent|spending|pay|paid} {on|for} {goods sold|the goods we sold|product costs|the products we sold|the stuff we sold|cost of goods}",
            "{it cost us to buy|paid for} what we sold",
            "{cost|costs} of {the|our} {stuff|things|items|products|goods} {we sold|sold|that we sold}",
        ],
    ),
    (
        "gross_profit",
        &[
            "{keep|kept|left|left over|leftover|remaining|make|made|earn|earned|take home|pocket} after {|the|paying for} {product costs|product cost|cost of goods|cogs|costs of goods|goods|goods sold|the goods|stock|the stock|the products}",
            "{profit|profits} {from|on} {sales|orders|our sales|what we sold}",
            "{profit|profits} {|that} {did we|do we|have we|we} {make|made|turn|turned|pull|clear|cleared|book|booked|earn|earned|pocket|rack up|see}",
            "{turn|turned|make|made|clear|cleared} {a|in|as} profit",
        ],
    ),
    (
        "contribution_profit",
        &[
            "{contribution|profit|profits} {after|net of|once we take off|minus} {|our|the|paying for|all} {ads|ad spend|advertising|marketing|ad costs|marketing spend|marketing costs}",
        ],
    ),
    (
        "ad_spend",
        &[
            "{spend|spent|spending|put|pay|paid|paying|shell out|shelled out|fork out|forked out|lay out|laid out|splash out|splashed out|drop|dropped|waste|wasted|invest|invested|chuck|chucked|plough|plow|plowed|pump|pumped|go|goes|went|gone|going} {|cash|money} {on|into|to|towards|at|for|in} {|our|the|my|online|paid|all our} {ads|ad|advertising|adverts|ad campaigns|marketing campaigns|marketing|paid media|paid social|paid search}",
            "{ad|ads|advertising|marketing|media} {dollars|money|bill|bills|outlay|outgoings|outlays|expenditure|spent|burn}",
        ],
    ),
    (
        "cac",
        &[
            "{pay|paying|paid|spend|spending|spent|costing us|cost|cost us|costs us|takes|take} {to|for|on} {win|get|acquire|land|gain|bring in|attract|pick up|buy|convert} {a|one|each|every|a new|one new|each new|new} {customer|client|buyer|shopper|customers}",
            "{does it cost|it costs|it cost|cost|costs} {us|} to {win|get|acquire|land|gain|bring in|attract|pick up} {a|one|each|every|a new|one new|each new|new} {customer|client|buyer|shopper|customers}",
        ],
    ),
    (
        "impressions",
        &[
            "{times|often} {were|did|have|was|are} {our|the|my|} {ads|ad|adverts} {|been} {seen|shown|displayed|viewed|appear|show up|served|show}",
            "{eyeballs|ad views|views on our ads|ad exposures|ad impressions}",
            "{people|times people} {saw|see|seen|viewed} our {ads|adverts}",
        ],
    ),
    (
        "clicks",
        &[
            "{people|times people|times did people|users} {clicked|click|tapped|tap} {on|} {|our|the|my} {ads|ad|adverts}",
            "{ads|ad} {clicks|taps}",
        ],
    ),
    (
        "users",
        &[
            "{people|visitors|users|shoppers|customers|folks} {|that|who} {visited|came to|landed on|browsed|looked at|checked out|stopped by|dropped by|viewed|went on|went to|were on|visit|come to|hit|saw|clicked through to} {the|our|my|} {site|website|online store|online shop|webshop|web shop|web store|webstore|homepage|web page|webpage}",
        ],
    ),
    (
        "sessions",
        &[
            "{visits|traffic|sessions} {to|on|at} {the|our|my} {online store|online shop|webshop|web shop|web store|webstore|homepage}",
            "{traffic|visits} {did we|we|did our site|did the site|did our website} {get|got|have|receive|see|attract}",
        ],
    ),
    (
        "conversion_rate",
        &[
            "{share|percent|percentage|proportion|pct|%|fraction} of {|our|the|site|web|website} {visitors|visits|sessions|traffic|browsers|people who visit|visitors to the site} {|who|that|actually|end up|ended up} {buy|buying|bought|convert|converted|converts|order|ordered|ordering|become customers|became customers|turn into orders|turned into orders|checked out|check out|purchase|purchased|purchasing}",
            "{turn|turning|turned|convert|converting} {visitors|visits|browsers|traffic|sessions} {into|to} {buyers|orders|sales|customers}",
            "{visitors|visits|browsers|traffic|sessions} {into|to|becoming|that become|turning into} {buyers|orders|sales|customers}",
        ],
    ),
    (
        "roas",
        &[
            "bang for {the|our|your|my|} buck {on|from|of|with} {ads|advertising|our ads|marketing}",
            "{get|got|make|made|earn|earned|return|returned} {back|} {for|on|from|per} {every|each|a|} {dollar|euro|real|buck|dollar spent|dollar we spent|dollar we spend} {spent|} {on|in} {ads|advertising|our ads|marketing}",
            "{return|payback|payoff} {on|from|of} {the|our|} {ads|ad money|ad dollars|advertising|campaigns|ad campaigns|marketing|marketing dollars}",
        ],
    ),
    (
        "on_hand",
        &[
            "{stock|inventory|units|pieces} {have we|do we|we|we ve} {got|still have|have left|got left}",
            "{units|pieces|items|stuff} {sitting|lying|lying around|sitting around} {in|on} {the warehouse|stock|the shelves|the shelf|the stockroom}",
            "{units|pieces|items} {do we|have we} {have|got|still have} {left|remaining|in stock|on the shelf|on the shelves|in the warehouse}",
        ],
    ),
    (
        "available",
        &[
            "{stock|inventory|units|pieces|items} {is|are|do we have|have we|we have} {|still|currently} available {|to sell|for sale|right now}",
            "{available|sellable} {stock|inventory|units|pieces}",
        ],
    ),
    (
        "stockout_products",
        &[
            "{|how many} {items|products|skus|things|articles} {|that} {are|is|have|were|have been|currently|} {sold out|out of stock|unavailable}",
        ],
    ),
    (
        "inventory_value",
        &[
            "{is|s} {all|} {our|the|my} {stock|inventory|merchandise in stock|goods in stock} worth",
            "{value|worth} of {everything|what|all} {we have|} {in stock|in the warehouse|on the shelves}",
            "{money|cash|capital} {is|do we have|} {sitting|locked up|locked|stuck|tied up} {in|} {|the} {stock|inventory|warehouse}",
        ],
    ),
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
