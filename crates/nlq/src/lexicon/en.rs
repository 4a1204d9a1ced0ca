//! English.

use super::{Reason::*, Role, Role::*};
use domain::Grain::{Day, Month, Quarter, Week, Year};

pub(super) const LISTS: &[(Role, &str)] = &[
    (
        By,
        "break it down by|break that down by|break this down by|split it by|split that by|group it by|split by|drill down by|break down per|by the|by|per|for each|for every|across|split by|split across|broken down by|broken out by|breakdown by|break down by|\
          grouped by|group by|sliced by|according to|by each|in each|in every|from each|segmented by|each|every|across all",
    ),
    (Breakdown, "breakdown|break down|distribution|split|mix"),
    (And, "and|as well as|plus|also|or|&|together with|along with|alongside"),
    (
        Versus,
        "v|compared w|vs the|versus the|vs|versus|against|compared|compared to|compared with|compared against|in comparison to|in comparison with|relative to|than|\
              more than|less than|better than|worse than|higher than|lower than|vis a vis",
    ),
    (
        Compare,
        "compare it|compare that|compare this|compare them|compare|comparing|comparison|comparison of|comparison between|difference between|compares|side by side",
    ),
    (With, "w|with|having|that have|that had"),
    (
        Except,
        "excl|exc|w o|wo|ex|not counting|not incl|sans|less the|except|except for|excluding|without|other than|but not|apart from|outside|outside of|not from|not in|not including|\
              minus|leaving out|aside from|everything but|all but|ignoring|non",
    ),
    (Not, "not|no|never|didn t|don t|doesn t|isn t|haven t|hasn t|won t|aren t|wasn t"),
    (Which, "which|what|whats|which of"),
    (
        HowMany,
        "qty of|quantity|hw many|how mny|howmany|no of|nr of|num of|amt of orders|how many|number of|count of|the number of|quantity of",
    ),
    (HowMuch, "hw much|howmuch|how mch|how much|amount of|value of"),
    (Where, "where"),
    (When, "when"),
    (
        High,
        "highest|fastest|most|biggest|largest|max|maximum|greatest|more|higher|top|leading|the most|busiest|peak|record|main",
    ),
    (Low, "lowest|least|fewest|smallest|min|minimum|bottom|lower|fewer|less|the least|quietest|last place"),
    (Best, "best|strongest|better|best performing|top performing|most popular|most successful|best ranked"),
    (
        Worst,
        "bad|so bad|terrible|awful|poor|weak|slow|worst|weakest|poorest|slowest|worst performing|least popular|underperforming",
    ),
    (
        BestSeller,
        "star|bread and butter|hottest|moving fastest|fast movers|flying off the shelves|hero|best sellers|bestsellers|best seller|bestseller|top sellers|top seller|best selling|bestselling|top selling|most sold|\
                  hot sellers|sells best|sell best|sold best|sells the most|sell the most|sold the most|sold most|sells most|selling best|\
                  most purchased|most bought|most ordered",
    ),
    (
        WorstSeller,
        "worst sellers|worst selling|worst seller|least sold|least selling|slow sellers|slow movers|slowest selling|sells worst|\
                   sells least|sold least|sells the least|sold the least|sold worst|least popular",
    ),
    (Rank, "ranking|rank|ranked|ranked by|rank by|sorted by|sort by|ordered by|sorted|leaderboard|ranking by"),
    (
        Share,
        "share|share of|percentage|percentage of|percent|percent of|proportion|proportion of|fraction of|portion of|part of|pct|pct of|%|\
             % of|contribution|contribution of|what part of|how much of",
    ),
    (
        Average,
        "average|avg|mean|on average|averaging|average of|an average of|the average|typical|on avg|averages|averaged",
    ),
    (
        Trend,
        "trend|trends|trending|trendline|over time|evolution|evolve|evolved|evolving|progression|timeline|time series|trajectory|curve|\
             development|developed|history of",
    ),
    (
        Growth,
        "went up|go up|going up|went down|going down|up or down|growth|grow|grew|grown|growing|growth rate|growth in|increase|increased|increasing|decrease|decreased|decreasing|drop|dropped|\
              decline|declined|declining|fall|fell|falling|rise|rose|rising|change|changed|changes|variation|delta|up|down|improve|improved|\
              up or down|shrink|shrunk|percent change|percentage change|percent growth",
    ),
    (Over(Month), "month over month|month on month|mom|m o m"),
    (Over(Week), "week over week|week on week|wow"),
    (Over(Day), "day over day|day on day|dod"),
    (Over(Quarter), "quarter over quarter|quarter on quarter|qoq"),
    (
        YearEarlier,
        "same period last year|same period of last year|same period in the previous year|same period of the previous year|\
                   same period the previous year|same period previous year|same period a year ago|same period prior year|same month last year|\
                   same month of last year|same month a year ago|same week last year|same day last year|same time last year|\
                   this time last year|same quarter last year|same dates last year|same days last year|year over year|yoy|y o y|\
                   year on year|a year earlier|a year ago|one year ago|one year earlier|the year before|year before|prior year period|\
                   12 months ago|twelve months ago|same period one year ago|the same period last year|last year s same period|\
                   same stretch last year|annual growth|yearly growth",
    ),
    (
        PeriodBefore,
        "previous period|prior period|preceding period|period before|the period before|last period|previous one|the one before|\
                    the month before|month before|the week before|week before|the day before|the quarter before|same period last month|\
                    same period last week|same period last quarter|same period of last month|same period before|previous same period",
    ),
    (
        Sold,
        "did we move|do we move|we moved|units moved|moved|customers spend|customers spent|did customers spend|customer spending|sell|sold|sells|selling|we make|made|did we make|do we make|earn|earned|earning|invoice|invoiced|bill|billed|bring in|brought in|\
            brings in|bring|brings|brought|take in|took in|taken in|turn over|turned over|generate|generated|generates|made us|money|cash in|\
            produced|produce|make|makes",
    ),
    (
        HowDo,
        "how business|how fast|how quickly|how much did it|how did we do|how are we doing|how have we done|how did it go|how is it going|how did|how was|how were|how is|how are|how has|\
             how have|how we did|how are things|how re we doing|hows|how is business|how was business|performance|perform|performed|\
             performing|how does|how do|how about|what about|results|numbers|how well",
    ),
    (
        Every(Day),
        "daily|each day|every day|a day|per day|day by day|by day|by date|for each day|by days|on a daily basis|day to day",
    ),
    (Every(Week), "weekly|each week|every week|a week|per week|week by week|by week|for each week|by weeks"),
    (Every(Month), "monthly|each month|every month|a month|per month|month by month|by month|for each month|by months"),
    (
        Every(Quarter),
        "quarterly|each quarter|every quarter|a quarter|per quarter|quarter by quarter|by quarter|for each quarter",
    ),
    (
        Every(Year),
        "yearly|annually|annual|each year|every year|a year|per year|year by year|by year|for each year|by years",
    ),
    (Unit(Day), "day|days|date|dates"),
    (Unit(Week), "week|weeks"),
    (Unit(Month), "month|months"),
    (Unit(Quarter), "quarter|quarters"),
    (Unit(Year), "year|years"),
    (
        In,
        "who came from|that came from|coming in from|that were paid with|paid with|paid by|paid in|paid via|paid using|paid through|in|on|from|at|of|for|to|during|within|over|through|via|into|about|since|until|between|throughout|coming from|come from|comes from|\
          came from|among|as of|under|by means of|out of|belonging to",
    ),
    (
        Filler,
        "did we pay in|did we pay|we paid in|how do customers pay|how do people pay|how do they pay|vs each other|gimme|lemme|gonna see|rn|wanna|dude|hey there|yo|thx|ty|plz|kindly|what s our|what s the|just wondering|curious|i wonder|quick question|buys|something|anything|shop from us|collect|collected|did we charge|we charged|we charge|did we collect|the|a|an|is|are|was|were|be|been|did|do|does|done|have|has|had|we|i|me|my|our|us|you|your|it|its|they|their|them|s|re|ve|d|ll|\
              show|give|tell|list|display|get|see|find|view|want|need|like|would|could|can|please|pls|let|know|look|looking|looks|report|\
              calculate|compute|plot|chart|graph|table|draw|summary|summarize|summarise|total|totals|overall|sum|in total|all|whole|entire|\
              store|shop|business|company|ecommerce|website|data|figure|figures|number|numbers|value|values|amount|metric|metrics|result|\
              that|this|these|those|there|here|just|only|so far|so|then|now|right now|currently|as|if any|overall|altogether|ok|okay|hi|hello|hey|\
              thanks|thank you|buy|bought|buying|purchased|purchase|purchases|placed|place|ordered|order from|received|receive|happened|happen|\
              came|come|comes|coming|went|go|goes|going|got|per se|each of|us|people|who ordered|who bought|exactly|actually|quick|\
              quickly|breakdown of|and what|how|what is|what was|what are|what were|what s|stand|stands|turn out|look like|looked like|\
              details|overview|kpi|kpis|period|time|range|broken|figures for|use|used|using|any|some|one|ones|kind|kinds|sort of|type of|\
              good morning|good afternoon|dear|actual|made up|make up|makes up|account|accounts|accounted|accounts for|represent|represents|belong|\
              highlight|pull|pull up|fetch|run|check|out|grand|were there|there were|was there|many|much|split out|versus that|both|sale made|\
              i d|i ll|i m|we ve|we re|ended|ending|starting|dates|date|particular|specific|respectively|has been|have been|compare that|\
              i want to know|want to know|can you|could you|us all|ranked highest|give me|me the|tell me",
    ),
    (
        No(Why),
        "what behind|what driving|what going on with|whats driving|whats up with|what up with|what s behind|whats behind|what is behind|what was behind|what drove|what is driving|what s driving|what explains|what explained|what led to|drivers of|what happened to|what happened with|what made|reason for|reasons for|reason behind|how come|what s going on with|what went wrong with|root cause of|why|how come|reason|reasons|cause|causes|caused|what caused|explain|because|the reason",
    ),
    (
        No(Forecast),
        "will|predict|prediction|predicted|forecast|forecasts|forecasted|projection|projected|project|expected|expect|estimate|next|\
                    tomorrow|going to|gonna|future|upcoming|should we expect|outlook|run rate|on track|target|goal|goals|budget",
    ),
    (
        No(Change),
        "drop the|drop all|drop my|drop our|drop orders|drop customers|get rid of|text me|message|notify|alert me|remind me|buy more|order more|fire|hire|delete|remove|erase|update|modify|insert|truncate|alter|cancel|send|create|add|rename|upload|import|export|download|pay|invite|\
                  schedule|edit|wipe|reset|set up|email me|make me admin|grant|revoke|publish|write|overwrite|archive|refund order|issue",
    ),
    (
        No(Private),
        "email of customers|email of my customers|customers email|customer email|email of our customers|email of the customers|names of customers|customer names|names of my customers|customers named|customer called|ssn|credit cards of|passport|home phone|where does|password|passwords|api key|api keys|secret|secrets|card numbers|card number|credit card numbers|credit card number|\
                   email addresses|email address|emails|phone numbers|phone number|home address|home addresses|addresses|other users|users data|\
                   other shops|other shop|other stores|other store|another store|another shop|other workspaces|other workspace|\
                   another workspace|another company|other companies|other company|competitor|competitors|other merchants|another merchant|\
                   other tenants|salary|salaries|personal data|who is|who are|who|whose|all workspaces|someone else|other people|neighbor",
    ),
    (
        No(Injection),
        "drop table|drop database|drop tables|union select|select from|select *|ignore previous|ignore all|ignore your|ignore the|\
                     disregard|system prompt|prompt|instructions|jailbreak|script|developer mode|pretend|sql|delete from|or 1|1 1|you are now|act as|\
                     eval|exec|sudo|bash",
    ),
    (
        No(Opinion),
        "should i|should we|should|recommend|recommendation|recommendations|advice|advise|do you think|think|opinion|what can i do|\
                   how can i|how can we|how do i|how to|best way|strategy|suggest|suggestions|tips|idea|ideas|worth it|is it good|feel|love|hate",
    ),
    (
        No(OffTopic),
        "how is the weather|how s the weather|what s the weather|weather forecast|sunny|who won|world cup|stock market|dollar price|exchange rate|weather|joke|jokes|capital|president|recipe|translate|news|football|soccer|bitcoin|what time is it|horoscope|song|poem|movie|\
                    meaning of life|your name|how old|temperature|rain|election",
    ),
    (
        No(Statistic),
        "median|percentile|percentiles|standard deviation|std dev|variance|quartile|correlation|regression|outliers|modal",
    ),
    (Who, "who buys|who bought|who sells|who sold|who spends|who spent"),
    (AtEnd, "at the end of|as of the end of|by the end of|at end of|at the close of"),
];
