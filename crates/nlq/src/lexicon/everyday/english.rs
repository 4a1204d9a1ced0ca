//! English.

use super::{Adverbs, Role, Role::*};

/// "Honestly", "approximately": how sure one is, how exactly, how much.
pub(super) const ADVERBS: Adverbs = (
    "real|exact|approximate|rough|simp|basical|honest|frank|clear|obvious|certain|sure|probab|possib|presumab|apparent|supposed|specific|particular|\
     pure|literal|practical|virtual|technical|essential|effective|absolute|total|complete|full|entire|definite|ultimate|final|actual|quick|brief|\
     immediate|kind|cordial|unfortunate|sad|lucki|thankful|surprising|incredib|extreme|tru|genuine|general|large|fair|hopeful|\
     desperate|serious|personal|collective|cumulative|joint|altogether|overwhelming|reasonab|realistic|proper|correct|accurate|precise|nice|lovi|\
     crazi|seeming|admitted|arguab|conceivab|understandab|concise|short|prompt|swift|eager|curious|formal|official|evident|\
     undoubted|naked|utter|thorough|decent|terrib|remarkab|significant|substantial|considerab|notab|noticeab|financial|commercial|overal",
    "ly",
);

/// Words by themselves.
pub(super) const WORDS: &str = "very|even|already|almost|nearly|maybe|perhaps|perchance|quite|pretty|somewhat|somehow|kinda|sorta|gotta|oughta|indeed|\
     mere|truly|damn|damned|heck|hell|freaking|frigging|bloody|fucking|god|gosh|geez|jeez|omg|oh|ah|aw|aww|oops|haha|hahaha|\
     hehe|lol|lmao|whoa|yay|hmmm|hmmmm|uhh|umm|erm|ehm|eh|meh|hun|hon|darling|bud|pal|bro|sis|chief|champ|fella|fellas|\
     fellow|lads|folk|mister|madam|maam|though|although|however|therefore|thus|hence|meanwhile|whatever|whatsoever|\
     ourselves|myself|yourself|itself|themselves|himself|herself|yet|alone|together|such|please|says|aka|namely|viz|specify|\
     confirm|verify|clarify|outline|assess|gauge|examine|inspect|describe|discuss|mention|determine|identify|establish|\
     ascertain|summing|tot|overview|grateful|thankful|thankyou|obliged|assistance|assist|help|manage|managed|managing|tally|\
     tallied|accrue|accrued|accruing|amass|amassed|accumulate|attain|attained|realise|realised|realize|realized|realizing|\
     realising|witness|witnessed|finish|finished|finishing|gather|gathered|kindof|sortof|alrighty|alrite|aight|okey|okie|\
     okeydokey|k|kk|yessir|yup|nope|btw|fwiw|tbh|imo|imho|afaik|iirc|asap|tia|ofc|idk|dunno|pls|plss|plsss|plzz|thnx|thanx|\
     tks|tnx|tysm|cheerio|bye|goodbye|ciao|mornin|gday|sup|wassup|hallo|hullo|hii|hiii|heyy|heyyy|quickie|wondering|\
     wondered|curiosity|interested|hopefully|ideally|preferably|anyways|anyhow|regardless|nonetheless|nevertheless|\
     furthermore|moreover|likewise|accordingly|otherwise|firstly|secondly|lastly|finally|yall|ya|ye|thee";

/// Who speaks, in front of a verb.
pub(super) const PATTERNS: &[(Role, &[&str])] = &[
    (
        Filler,
        &[
            "{i|we} {|do|just|really|only|quite|would|d|still} {mean|meant|believe|guess|reckon|suppose|assume|imagine|hope|wish|bet|gather|presume|take it|figure|figured|thought|heard|said|say|remember|recall|trust|assumed|supposed} {|that|to be|is}",
            "{that|this|which} {is|means|s} {|to say}",
            "{that|in} {other words|plain words|plain terms|plain english|simple terms|real terms|round numbers|round figures|round terms|hard numbers|hard cash|cold hard cash|black and white}",
            "{|i|we} {|d|would|will|ll} {|really|greatly|much|very much|be} {appreciate|appreciated|grateful|glad|thankful|delighted|obliged|pleased|happy} {if|for|to|it if|your|} {you|u|} {|could|can|would|might} {|help|give|tell|show|share|provide|send|find|let|check|confirm} {|me|us}",
            "{can|could|would|will|may|might} {|i|we|you|u|somebody|anybody|someone|anyone} {|please|kindly|possibly|just|quickly} {help|assist|enlighten|trouble|bother|ask|confirm|clarify|verify|advise|remind|guide|brief|update} {|me|us|you} {|with|on|to|about|for|of|out} {|see|find|understand|get|know|figure out|work out}",
            "{did|do|does|have|has|had|were|was|are} {we|i|they|it|} {log|logged|logging|register|registered|registering|capture|captured|post|posted|clock|clocked|notch|notched|tally|tallied|score|scored|bag|bagged|land|landed|hit|reach|record|recorded|witness|observe|observed|obtain|obtained} {|up|on|in}",
            "{wind|wound|end|ended|finish|finished|close|closed} {up|out|the month|the week|the quarter|the year|the day} {with|on|at}",
            "{all|every one|each one|each and every one|the whole lot|the full set|the complete set} of {the|our|my|}",
            "{manage|managed|happen|happened|end up|ended up|wind up|wound up|get|got} to",
            "{was|were|are|is|been|be|being} {able|going} to {|sell|bring in|make|take|do|book|generate|collect|see|get}",
            "{|has|have|had} {come|came|comes|coming|work|worked|works|working|land|landed|lands|sit|sits|sat|sitting|stand|stands|stood|standing|settle|settled|end up|ended up|ends up|wind up|wound up|close|closed|closes|finish|finished|finishes|weigh|weighed|hover|hovering|hovered} {in|out|up|off} {at|on|to|as}",
            "{sit|sits|sat|sitting|stand|stands|stood|standing|settled|settles|ended|ends|closed|closes|finished|finishes|landed|lands|running|hovering|hovered|arrive|arrived} {at|on|around}",
            "{rack|racked|racking|chalk|chalked|clock|clocked|tot|totted|tally|tallied|chalking|notch|notched|book|ring} up",
            "{sold|made|done|billed|earned|taken} {|in} {all together|all in all|together|combined|between them|jointly}",
            "{all|both|everything|taken|put|added|summed|lumped|combined|bundled|rolled} {together|combined|added up|summed up|put together|lumped together|rolled up|rolled together|in|up}",
            "{as|taken} {one|a whole|a group|a single number|one number|one figure|a total|a sum}",
            "{give|put|get} {|me|us|it} {in|as} {one|a|a single|just one|just a} {number|figure|total|sum|line|sentence}",
            "{in|as} {one|a single|just one} {number|figure|total|sum|line|sentence|word}",
            "{a|one|just a|just one} {figure|total|sum} {for|of}",
            "{for|in|across|over} {all|the whole|the entire} {of our|of my|of the|} {business|company|shop|store|operation|enterprise|organization|organisation|team}",
            "{business|company|shop|store|firm} wide",
            "{on|in} {its|their|our} own",
            "{all|every|each and every} {by|last} {itself|themselves|one of them}",
            "{by|all by} {itself|themselves}",
            "{if|when|whenever} {you|u} {|would|could|can|please|will|might} {please|kindly|be so kind|be so good|don t mind|have time|have a moment|are free|get to it|get round to it|know it|have it|have them|have that|remember|like|want|wish|prefer}",
            "{|a} {|quick|small|simple|little|easy|stupid|silly|dumb|random|general|short} {query|question|ask|favor|favour|request|reminder|heads up|check|sanity check|gut check|thing}",
            "{need|needed|want|wanted|like|looking|hoping|trying|able|keen|eager|love|happy|asked|required|supposed|going} to {learn|verify|confirm|understand|figure|determine|establish|work out|calculate|see how|see what|double check|check on|hear|be told|be shown|get to know|get hold of|get my hands on|make sure of|make sense of}",
            "{out of|for|from|just out of} {curiosity|interest|my records|our records|the record|the records|my notes|our notes|reference|my own reference|the books|context|clarity|clarification|completeness|completeness sake|good measure|my own curiosity|my information|your information}",
            "{to|for} {the best of|} {my|our|your} {knowledge|understanding|information|eyes only}",
            "{at|in} {the|} {very|} {least|first sight|end of the day|grand scheme of things}",
            "{where|what|how} {we|it|things|they} {were|was|stood|had|sat|ended up} {|at|in|by|on|with}",
            "{believe|trust} {it|me} {or not|}",
            "{of course|for sure|for real|for certain|no doubt|without a doubt|by any chance|by chance|if any|as such|as well as that|in fact|as a matter of fact|in reality|in truth|in practice|in theory|in essence|in principle|in effect|in particular|in detail|in general|in the main|on the whole|by and large|for the most part|or so|or thereabouts|thereabouts|and so on|and such|and all that|etcetera|etc}",
            "{the|our|my|some|a|any} {hard|exact|precise|actual|real|correct|final|official|true|accurate|raw|plain|basic|bare|simple|rough|ballpark|headline|overall|combined|aggregate|cumulative|grand|net total} {figure|figures|total|totals|value|values|amount|amounts|data|sum} {for|of|on|}",
            "{what|how} {on earth|in the world|the hell|the heck|the fuck|in heaven s name|exactly}",
            "{good|happy|lovely|nice} {morning|afternoon|day|monday|tuesday|wednesday|thursday|friday|weekend|one} {|all|everyone|team|folks|there|guys|to you|again}",
            "{hope|trust} {you|all|everything|this|everyone|y all} {|is|are|s|re|had|have|finds|has} {|all|you|a} {|well|good|ok|okay|fine|great|nice weekend|good weekend|great day}",
        ],
    ),
    (
        Sold,
        &[
            "{come|came|comes|coming|walk|walked|walking|flow|flowed|flowing|roll|rolled|rolling|trickle|trickled} {in|through} {|the} {door|till|doors|tills|register}",
            "{come|came|comes|coming|flow|flowed|go|went|gone|goes|end up|ended up} {into|in} {the|our|my} {bank|till|tills|register|pocket|pockets|kitty|coffers|account|accounts|cash box}",
            "{bank|banked|banking|scoop|scooped|scooping|reel|reeled|reeling|haul|hauled|hauling|rake|raking|pull|pulling|ring|rang|rung|ringing|cash|cashed|scrape|scraped} {in|up|through|together|}",
            "{make|made|making} {|us|in} {money|cash|dough|bank}",
            "{have|has|had} {we|i} {taken|banked|pocketed|cleared}",
            "in the {till|tills|register|cash register|cash drawer}",
            "{was|were|been|got} {taken|banked|rung up|taken in|brought in|earned|pocketed}",
        ],
    ),
    (HowMuch, &["{cost|costs|costing|lost|lose|make|made|brought|earn|earned|bring|give|gave} us how much"]),
    (
        Versus,
        &[
            "{stack|stacks|stacked|stacking|measure|measures|measured|match|matches|matched|line|lined|square|squared} {up|} {against|with|next to|alongside|to}",
            "{in|by|when|as|if} {comparison|contrast|compared|set|put|measured|stacked|weighed} {to|with|against|next to|beside|alongside}",
            "{as|when} {opposed|compared|against} {to|with|}",
        ],
    ),
];
