//! Advertising, visits and stock.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
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
            "{products|items|skus|things|articles} {|that} {are|have run|ran|is} out {|now|right now|currently}",
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
];
