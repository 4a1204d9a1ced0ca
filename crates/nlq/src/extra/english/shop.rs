//! Orders, money and customers of a shop.

use super::Family;

pub(super) const FAMILIES: &[Family] = &[
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
            "{items|units|products|pieces|things|articles} {|are in|go in|land in|fit in|end up in|make up|in|does|do|we put in|we sell in|we ship in} {the|our|an|a|each} {average|typical|usual|normal} {order|basket|cart|purchase|sale|transaction} {|contain|have|include|hold|carry}",
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
];
