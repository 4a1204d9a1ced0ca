//! Idioms of English that come in many forms: how a question is led up to, and how change, rank and share are spoken of.

use super::{
    Reason::Forecast,
    Role::{self, *},
};

pub(super) const ENGLISH: &[(Role, &[&str])] = &[
    (
        Filler,
        &[
            "{is|s|if} there {a|any|some} {way|place|chance|screen|page|report|view} {|for me|for us|where i can|where we can|i can} {to|} {see|view|get|check|look at|look up|pull up|show|know|find out|see how|find|display|get at|pull}",
            "{is|would|s} it {possible|be possible} {|for me|for us} to {see|view|get|check|look at|look up|pull up|show|know|find out|display|have}",
            "where {can|do|could|would|should|might} {i|we|you} {see|find|view|check|get|look up|look at|look for|look to see|pull up|read|track|go to see|go for}",
            "{show|tell} {me|us} where {i|we} can {see|find|check|view}",
            "how {can|do|could|would|should} {i|we} {see|view|check|look up|look at|pull up|find out|tell|check on}",
            "{i|we} {d|would} {like|love|want|need} to {be able to|} {see|view|check|know|have|look at|find out|understand|get}",
            "{i|we} {was|were|am|m|re|are} {wondering|curious|hoping to see|hoping to know|trying to see|trying to figure out|after|interested in}",
            "{any|got any|have any|do you have any|do we have any|no} {idea|clue|sense|guess|info|data|numbers|visibility} {|of|on|about|as to|what|into}",
            "what {s|is|are|was} the {latest|story|deal|scoop|word|status|situation|state|damage|verdict|picture|news} {on|with|for|of|re|regarding|about}",
            "where {are|do|re|did|were} {we|things|i} {at|stand|standing|sit|land|sitting|end up|} {with|on|for|in terms of|at with|regarding|re}",
            "{please|kindly|pls|could you|can you|would you} state {|the|our}",
            "{can|could|would|will} {you|u|ya|someone|anyone|somebody} {please|kindly|pls|plz|possibly|quickly|just|} {pull|bring|dig|look|put|throw|run|draw|whip|work} {up|out|together|for me|me|}",
            "{let|lets} {me|us|} {know|see|have|take a look at|look at|check|check out}",
            "{for|in|over} the {calendar|full|whole|entire|complete}",
            "{in|on|for} {my|our|the} {books|records|system|shop|store|business|company|account|dashboard}",
            "{for|to show|to give} {|my|our|the} {accountant|accounting|bookkeeping|bookkeeper|tax guy|tax person|tax return|tax office|vat return|taxes filing|landlord|lender|bank|bank manager|investor update|investors|board deck|board meeting|board|mum|mom|dad|business partner|co founder|cofounder|shareholders|finance team|sales team|ops team|monthly report|weekly report|monday meeting|team meeting|stand up|standup|call|client|client call|loan application|grant application}",
            "{my|our|the} {accountant|bookkeeper|tax guy|landlord|lender|bank|business partner|cofounder|co founder|mum|mom|dad|wife|husband|partner|boss|investor|client} {is asking|wants|needs|asked|asks|is asking me|keeps asking|wants to know|needs to know|keeps asking me|is nagging me} {|for|about|to know|to see}",
            "{do|does|did|have} {you|u|we} {happen to|} {have|know|see|got} {|any|the} {data|numbers|figures|info|stats} {on|for|about}",
            "{i|we} {can t|cannot|could not|couldn t|don t|didn t} {find|see|remember|recall|know|work out|figure out} {|where|what|how}",
            "{it|this|that} {s|is} {urgent|important|for|about}",
            "{in|into|within|over} {the|our|my} {shop|store|online store|online shop|webshop|website|business|company}",
            "{off|from} the top of your head",
            "{just|only} {checking|curious|wondering|asking|need|want}",
            "{right|just|as of} {now|this moment|this second|this minute}",
            "{hey|hi|hello|morning|evening|ok|yo|thanks|cheers|please|dear} {boss|team|guys|buddy|mate|chief|friend|there|everyone|bot|assistant|pal|bro|man}",
            "{at|as of} {the|this|} {moment|present|minute}",
            "{when|if|once} {you|u} {get|have|ve got} {a|the} {chance|minute|moment|sec|second|time}",
            "{these days|nowadays|handy|to hand}",
            "{|need|needed|want|i need|we need|i want} {it|this|that|these|the number|the numbers|the figure|} {for|before|ahead of|to put in|to put into|in} {a|an|the|my|our|this|tomorrow s|today s|next week s|monday s|} {|board|team|investor|investors|client|management|monthly|weekly|quarterly|annual|yearly|sales|marketing|finance|staff|company|tax|bank|shareholder|partner} {slide|slides|slide deck|deck|presentation|report|meeting|review|update|call|pitch|spreadsheet|email|newsletter|memo|summary|one pager|dashboard|talk|standup|filing|return}",
            "{hand|handed|handing|dish|dished|give|gave|given|dole|doled} {out|away}",
            "wise",
            "{line|bar|pie|column|area|donut} {chart|graph|plot} {|of|for|with|showing}",
            "{did|do|does|have|has|were|are} {our|the|my|all our} {ads|adverts|ad} {get|got|gotten|receive|received|have|had|bring|bring in|bring us|generate|generated|drive|driven|deliver|delivered|earn|earned|produce|produced|attract|attracted|pull in|make|made|give us|get us}",
            "{give|gives|gave|get|gets|got} us",
            "gives",
            "put a number {on|to}",
            "put {together|}",
            "{everything|anything|incl|inclusive of}",
            "{the|our|all the|all our} {different|various|individual|respective}",
            "name {the|our|my}",
            "{do|did} we {|end up} {keep|keeping|retain} as",
            "{broken|itemized|itemised|summarized|summarised} {out|for me}",
        ],
    ),
    (
        BestSeller,
        &[
            "{people|customers|shoppers|everyone|everybody|clients|they|buyers} {are|re|} {buying|ordering|purchasing|going for|snapping up|grabbing|going crazy for} {|the} {most|most often|most of}",
            "{are|do|did|were} {people|customers|shoppers|clients|buyers|they|our customers|my customers} {buying|buy|going for|go for|picking|pick|grab|grabbing|snap up|snapping up} {|the} {most|most often|most of}",
            "{flying|flew|fly} off the {shelf|shelves}",
            "{selling|sold|sell|sells} {like hotcakes|like hot cakes|like crazy|really well|the fastest|fastest|well|the quickest|quickest}",
            "{biggest|best|hottest|strongest|top} {hit|hits|movers|mover|seller|sellers}",
            "bread {and|n} butter",
            "{money makers|moneymakers|cash cows|cash cow|money maker|big sellers|big hitters|top movers|hot items|winners|crowd pleasers}",
        ],
    ),
    (
        WorstSeller,
        &[
            "{isn t|aren t|not|barely|hardly|never} {selling|moving|shifting|being bought|getting bought|sold} {|well|much|at all}",
            "{collecting|gathering} dust",
            "{dead|slow} {stock|sellers|movers|weight}",
            "{dud|duds|flop|flops|laggards|losers|shelf warmers}",
            "{selling|sells|sold|sell} {badly|poorly|the slowest|slowest|the least|the worst|worst|least}",
            "nobody {buys|is buying|bought|wants}",
        ],
    ),
    (
        Trend,
        &[
            "been {tracking|going|doing|trending|moving|looking|evolving}",
            "{develop|develops|developing|unfold|unfolded|unfolding|play out|played out|shape up|shaped up|shaping up|fluctuate|fluctuated|vary|varied|varies|behave|behaved|behaving|pan out|panned out|heading|headed|tracked|trending}",
            "{go|went|gone|going|move|moved|moving|run|ran|look|looked} {month by month|week by week|day by day|over the months|over the weeks|over time}",
            "{change|changed|changing|shift|shifted|move|moved} {over|through|across} {time|the months|the weeks}",
        ],
    ),
    (
        Growth,
        &[
            "{climb|climbs|climbed|climbing|creeping up|crept up|took off|taking off|take off|shot up|shooting up|shoot up|ramped up|ramp up|ramping up|skyrocket|skyrocketed|rocketed|rebound|rebounded|rebounding|bounce back|bounced back|picking up|pick up|picked up|heated up|heating up}",
            "{tumble|tumbled|tumbling|slid|slide|sliding|nosedive|nosedived|crash|crashed|crashing|dropped off|drop off|dropping off|fell off|fall off|falling off|went south|go south|going south|sank|cooled off|cooling off|cool off|took a dive|take a dive|took a hit|dried up|drying up|slowed down|dwindle|dwindled|dwindling|tail off|tailed off|tailing off}",
            "worse",
            "{gone|going|go|went|goes} {up|down}",
            "{ahead of|behind|above|below} where {we|it|they} {were|was}",
        ],
    ),
    (
        YearEarlier,
        &[
            "{|the} same {period|month|week|quarter|day|days|stretch|time|dates|months|weeks|half|span|window|point|season|weekend} {|of|in|from} {a|one|1} year {ago|earlier|before|prior|previously|back}",
            "{|the} same {period|month|week|quarter|day|days|stretch|time|dates|months|weeks|half|span|window|point|season|weekend} {|of|in|from} the {year before|prior year|previous year|year prior|preceding year}",
            "{|the} same {period|month|week|quarter|day|days|stretch|time|dates|months|weeks|half|span|window|point|season|weekend} {12|twelve} months {ago|earlier|before|prior}",
        ],
    ),
    (
        No(Forecast),
        &[
            "{about|going|close|likely|set|bound} to {run out|sell out|be sold out|go out of stock|finish}",
            "{running|run|getting} {low|short} {|on stock|of stock|soon}",
            "{low|short} {on|in|of} stock",
            "{almost|nearly|soon} {out of stock|sold out|out}",
        ],
    ),
    (
        HowMuch,
        &[
            "{by|} {how many|how much} {percent|percentage points|%|pct|per cent}",
            "by {what|which} {percent|percentage|pct|%}",
            "{what|how much} {kind of|sort of} {money|cash|revenue}",
        ],
    ),
    (
        Share,
        &[
            "{what|how big a|how large a|how much of a|which|a} {chunk|slice|cut|bit|piece|portion|fraction} {|of} {|our|the|all|all our}",
            "{chunk|slice|cut} of",
        ],
    ),
    (
        Sold,
        &[
            "{spend|spent|spending} {with us|in our store|in our shop|at our store|on our site|on our stuff|on our products|at the store|in the shop}",
            "{did|do|have} {people|folks|customers|shoppers|buyers|clients} {spend|spent}",
            "{did|d} we {take|make|earn|pull|bank|do}",
            "{what|how much|how much money|how much cash|whatever} {came|comes|has come|have come|rolled|is coming|was coming|flowed} in",
            "{bank|banked|banking|bag|bagged|gross|raked|rake|raking} {in|}",
            "{ring|rang|ringing|rung} {up|through}",
            "{pull|pulled|pulling|haul|hauled|hauling|reel|reeled|rake|raked} in",
            "{went|go|gone|goes|went flying|walked|flew} {out the door|out of the door|through the till|through the tills|out}",
            "{went|go|came|come} through the {till|tills|register|checkout}",
        ],
    ),
    (
        Lost,
        &[
            "{walked|walk|walking} {|out|away|out on us} {|the door}",
            "{bailed|bail|jumped ship|dropped off|fell off|went away|said goodbye|lapsed|left|leave|leaving|bled|bleed|leaked|shed|disappeared|went dark} {|on us|us}",
            "{didn t|did not|won t} renew",
            "out the door",
            "{fall|fell|falling|fallen} through",
        ],
    ),
    (
        Except,
        &[
            "{leaving|leave|take|taking|strip|stripping|setting|putting} {out|aside|away} {|the}",
            "{bar|minus|sans|apart from|not incl|not including|ignoring|w out} {|the}",
        ],
    ),
    (
        High,
        &[
            "{leads|led|lead} {in|on|by|the pack|the way}",
            "{came|come|comes|ranks|rank|ranked} {out on top|first|on top|in first place}",
        ],
    ),
    (HowDo, &["how far {|are we|is|were we|was}"]),
    (
        In,
        &[
            "when {people|customers|they|someone|buyers|shoppers|clients|folks} {pay|paid|pays|buy|bought|buys|order|ordered|orders|use|used|choose} {by|with|via|using|in|on|through|from|}",
            "{came|come|coming|went|going|go|comes} {through|thru|via|in through|in via|in from|over} {|the}",
            "{paid|pay|paying|ordered|order|bought|buy|buying|shopped} {w|with|by|using|via|through|in|on|over} {|the|a|our}",
            "{out|} of the {orders|sales} {from|in|on|via|through}",
        ],
    ),
    (
        By,
        &[
            "{spread|distributed|split|divided|scattered} {out|} {across|over|among|between|through|throughout} {|the|our|all|all the}",
            "{split|break|broken|broke|divide|divided|sort|sorted|separate|separated|sliced|slice|cut} {|it|them|that|this} {out|up|down|} {by|per|across|between|among} {|the|each|every|our}",
            "{out|down|up} by {|each|every}",
            "for {every|each} {single|individual|one of our|of our|of the}",
        ],
    ),
    (Versus, &["{up|down} on {|the}", "{ahead of|behind}", "{next to|alongside|beside}"]),
    (Breakdown, &["group", "{break|split|divide|carve|slice} {up|out|down|}"]),
];
