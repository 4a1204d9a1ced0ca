//! English.

use super::{Reason::*, Role, Role::*};
use domain::Grain::{Day, Month, Quarter, Week, Year};

pub(super) const LISTS: &[(Role, &str)] = &[
    (
        By,
        "split out by|separated by|categorized by|categorised by|organized by|organised by|per each|for every single|grouped per|by every|as split by|in terms of each|at the level of|on a per|listed by|distributed by|detailed by|itemized by|analyzed by|divided by|divided into|split into|broken into|on the basis of|differentiated by|arranged by|viewed by|seen by|with a split by|with breakdown by|with a breakdown by|and break it down by|and split by|split per|by individual|according to each|break it down by|break that down by|break this down by|split it by|split that by|group it by|split by|drill down by|break down per|by the|by|per|for each|for every|across|split by|split across|broken down by|broken out by|breakdown by|break down by|\
          grouped by|group by|sliced by|according to|by each|in each|in every|from each|segmented by|each|every|across all",
    ),
    (
        Breakdown,
        "distributed|spread|segmentation|composition|breakup|split up|splits|breakdowns|decomposition|detail by|the split|the mix|mix of|split of|distribution of|breakdown|break down|distribution|split|mix",
    ),
    (
        And,
        "n|as well|along w|and then|and the|and our|and my|and also the|besides that|in addition to|in addition|additionally|furthermore|followed by|with also|and|as well as|plus|also|or|&|together with|along with|alongside",
    ),
    (
        Versus,
        "outselling|outperforming|doing better than|doing worse than|selling more than|selling less than|up or down from|ahead of or behind|ahead or behind of|above or below the|next to|side by side with|beside|up against|stacked against|stacked up against|stack up against|how it compares to|compares to|compare to|compare with|compares with|compared with the|in contrast to|in contrast with|over against|opposite|measured against|benchmarked against|difference from|different from|change from|changed from|up from|down from|over and above|more or less than|higher or lower than|better or worse than|bigger than|smaller than|larger than|greater than|faster than|ahead of|beat|beating|outperform|outperformed|outsell|outsold|v|compared w|vs the|versus the|vs|versus|against|compared|compared to|compared with|compared against|in comparison to|in comparison with|relative to|than|\
              more than|less than|better than|worse than|higher than|lower than|vis a vis",
    ),
    (
        Compare,
        "compare the|comparing the|do a comparison|make a comparison|how do they compare|how does it compare|how did it compare|how does that compare|how does this compare|how do these compare|contrast|difference in|the difference between|gap between|a comparison of|comparison for|set side by side|put side by side|head to head|both side by side|benchmark|stack up|compare it|compare that|compare this|compare them|compare|comparing|comparison|comparison of|comparison between|difference between|compares|side by side",
    ),
    (With, "w|with|having|that have|that had"),
    (
        Except,
        "not counting the|excluding the|without the|besides|save for|with the exception of|apart|barring|disregarding|discounting the|skip|skipping|omit|omitting|leave out|taking out|after removing|removing all|other then|all except|everything except|everything excluding|net of the|that are not|that is not|which are not|that aren t|that isn t|that were not|not from the|not via|not through|not on|not by|excl|exc|w o|wo|ex|not counting|not incl|sans|less the|except|except for|excluding|without|other than|but not|apart from|outside|outside of|not from|not in|not including|\
              minus|leaving out|aside from|everything but|all but|ignoring|non",
    ),
    (Not, "not|no|never|didn t|don t|doesn t|isn t|haven t|hasn t|won t|aren t|wasn t"),
    (
        Which,
        "what are the|which are the|which is the|which was the|which were the|what kind of|what kinds of|what type of|what types of|what sort of|in which|in what|on which|on what|from which|through which|at which|at what|by which|to which|for which|which one|which ones|which particular|which exact|what was our|what is our|what were our|what are our|what s our|which|what|whats|which of",
    ),
    (
        HowMany,
        "how many of our|how many of the|how many total|how many times did we|what number of|what quantity of|what count of|total number of|the total number of|overall number of|counts of|the count of|total count of|volume of|the volume of|quantity|how many did|how many are|how many were|how many have|how many do we have|tot no of|total no of|qty of|quantity|hw many|how mny|howmany|no of|nr of|num of|amt of orders|how many|number of|count of|the number of|quantity of",
    ),
    (
        HowMuch,
        "how much money|how much cash|how much in total|how much total|how much in|how much of a|how much did|how much have|how much do|how much are|how much does|how high is|how high was|how high were|how low is|how big is|how big was|how large is|how large was|how great is|dollar amount of|dollar value of|monetary value of|total value of|the total value of|total amount of|the total amount of|worth of|sum total of|size of|the size of|hw much|howmuch|how mch|how much|amount of|value of",
    ),
    (Where, "where"),
    (When, "when"),
    (
        High,
        "bigger|larger|stronger|so high|too high|this high|that high|high|so big|so many|top performing|best in terms of|number one|no 1|number 1|biggest share|strong|peaked|peaks|topped|tops|highest value|the highest|the most of|most of|the top|the biggest|the largest|upper|maximal|exceeded all|heaviest|priciest|most valuable|most profitable in|highest|fastest|most|biggest|largest|max|maximum|greatest|more|higher|top|leading|the most|busiest|peak|record|main",
    ),
    (
        Low,
        "so low|too low|this low|that low|low|so few|the lowest|the fewest|the smallest|bottom performing|lagging|lag|trailing behind|last in|the bottom|low performing|tiniest|minimal|cheapest|ascending|low to high|lowest to highest|from lowest to highest|smallest first|lowest first|worst first|lowest|least|fewest|smallest|min|minimum|bottom|lower|fewer|less|the least|quietest|last place",
    ),
    (Best, "best|strongest|better|best performing|top performing|most popular|most successful|best ranked"),
    (
        Worst,
        "doing poorly|doing badly|struggling|doing worst|doing the worst|bad|so bad|terrible|awful|poor|weak|slow|worst|weakest|poorest|slowest|worst performing|least popular|underperforming",
    ),
    (
        BestSeller,
        "whats hot|what s hot|what is hot|hot right now|star|bread and butter|hottest|moving fastest|fast movers|flying off the shelves|hero|best sellers|bestsellers|best seller|bestseller|top sellers|top seller|best selling|bestselling|top selling|most sold|\
                  hot sellers|sells best|sell best|sold best|sells the most|sell the most|sold the most|sold most|sells most|selling best|\
                  most purchased|most bought|most ordered",
    ),
    (
        WorstSeller,
        "slow moving|slowest moving|barely selling|hardly selling|worst sellers|worst selling|worst seller|least sold|least selling|slow sellers|slow movers|slowest selling|sells worst|\
                   sells least|sold least|sells the least|sold the least|sold worst|least popular",
    ),
    (
        Rank,
        "high to low|highest to lowest|from highest to lowest|from high to low|from best to worst|best to worst|largest first|biggest first|highest first|best first|descending|in descending order|sorted descending|in order of|in order|order by|ordering by|ranked in order|leader board|league table|rankings|top list|standings|arranged by size|ranking|rank|ranked|ranked by|rank by|sorted by|sort by|ordered by|sorted|leaderboard|ranking by",
    ),
    (
        Share,
        "represent|represents|represented|accounts for|account for|accounted for|makes up|make up|made up|does it represent|what share|what share of|what percentage|what percentage of|what percent|what percent of|what proportion|what proportion of|what fraction of|what portion of|portion|shares of|how large a share of|how big a share of|weight of|weight|percentage share|percentage share of|percent share of|% share|% share of|slice of|as a percentage of|as percentage of|as a share of|as a % of|as % of|relative weight|relative share|out of the total|out of total|of the total|of total|of all sales|of overall|of our total|of the overall|of the whole|ratio of|in percent|in percentage|in % of total|contribute to total|contributes to total|contribution to|contribution to total|accounts for what|how much of our|how much of the|how much of total|how much of all|of the total is|of the total are|share|share of|percentage|percentage of|percent|percent of|proportion|proportion of|fraction of|portion of|part of|pct|pct of|%|\
             % of|contribution|contribution of|what part of|how much of",
    ),
    (
        Average,
        "normal|regular|an average|mean of|the mean|averages of|average number of|average amount of|what is the average|the average of|avg of|on an average|typically|usually|normally|average|avg|mean|on average|averaging|average of|an average of|the average|typical|on avg|averages|averaged",
    ),
    (
        Trend,
        "how it evolved|evolve over time|evolution of|trend of|trend for|trend line|the trend|trended|trends in|progress|progress of|progressed|history|time line|over the months|over the weeks|through time|through the months|across time|month after month|week after week|as a line|line over time|pattern|patterns|dynamics|run of|how has|how have|track over time|track record|development of|has changed over time|changed over time|change over time|trend|trends|trending|trendline|over time|evolution|evolve|evolved|evolving|progression|timeline|time series|trajectory|curve|\
             development|developed|history of",
    ),
    (
        Growth,
        "percentage difference|percent difference|% difference|percentage variation|percent variation|is growing|has been growing|have been growing|is declining|are declining|is falling|are falling|is dropping|are dropping|has dropped|have dropped|has fallen|have fallen|has risen|have risen|above or below|ahead or behind|up or down from|higher or lower|better or worse|more or less|growth of|growing by|grown by|went up by|went down by|percentage growth|% growth|% change|growth %|change %|rate of growth|increase in|increase of|decrease in|decrease of|decline in|drop in|fall in|rise in|jump|jumped|jumping|spike|spiked|surge|surged|soar|soared|slip|slipped|dip|dipped|plunge|plunged|plummet|plummeted|tank|tanked|collapse|collapsed|slump|slumped|slowed|slow down|slowdown|slowing|slowing down|pick up|picked up|recover|recovered|boom|boomed|uptick|downturn|moved up|moved down|gained ground|lost ground|expand|expanded|expanding|reduce|reduced|reduction|lower than before|worsen|worsened|worsening|improving|improvement|get better|got better|getting better|get worse|got worse|getting worse|variance|swing|difference|has grown|have grown|did grow|are we growing|are growing|rising or falling|went up|go up|going up|went down|going down|up or down|growth|grow|grew|grown|growing|growth rate|growth in|increase|increased|increasing|decrease|decreased|decreasing|drop|dropped|\
              decline|declined|declining|fall|fell|falling|rise|rose|rising|change|changed|changes|variation|delta|up|down|improve|improved|\
              up or down|shrink|shrunk|percent change|percentage change|percent growth",
    ),
    (Over(Month), "month over month|month on month|mom|m o m"),
    (Over(Week), "week over week|week on week|wow"),
    (Over(Day), "day over day|day on day|dod"),
    (Over(Quarter), "quarter over quarter|quarter on quarter|qoq"),
    (
        YearEarlier,
        "same half last year|the same half last year|same half of last year|same semester last year|same half a year ago|same half a year earlier|same half of the previous year|same period last yr|last year same period|last year s period|ytd last year|last year ytd|last ytd|prior ytd|previous ytd|ytd of last year|last year to date|prior year to date|prior year|previous year same period|the same time a year ago|same time a year ago|this time a year ago|same point last year|same month prior year|same month previous year|same month the year before|same quarter a year ago|same quarter prior year|same quarter of last year|same week a year ago|same week of last year|same day a year ago|same day of last year|the same month last year|the same week last year|the same quarter last year|the same day last year|the same time last year|same season last year|vs last yr|vs py|year ago|yr over yr|yr on yr|y on y|y y|yoy growth|yoy change|year over year growth|year on year growth|year over year change|compared to last year s|same as last year|last year s figure|last year s numbers|annual change|annual variation|yearly change|same period last year|same period of last year|same period in the previous year|same period of the previous year|\
                   same period the previous year|same period previous year|same period a year ago|same period prior year|same month last year|\
                   same month of last year|same month a year ago|same week last year|same day last year|same time last year|\
                   this time last year|same quarter last year|same dates last year|same days last year|year over year|yoy|y o y|\
                   year on year|a year earlier|a year ago|one year ago|one year earlier|the year before|year before|prior year period|\
                   12 months ago|twelve months ago|same period one year ago|the same period last year|last year s same period|\
                   same stretch last year|annual growth|yearly growth",
    ),
    (
        PeriodBefore,
        "the weekend before|weekend before|the prior weekend|the previous weekend|weekend before last|same time last month|same point last month|last month same time|same period a month ago|last month mtd|last mtd|mtd last month|prior mtd|previous mtd|same time last quarter|last quarter to date|last month to date|last month at this point|at this point last month|same point last month|by this point last month|the previous 7|the 7 before|the previous 30|the 30 before|previous 7|previous 30|the ones before|the preceding|the period prior|period prior|the prior one|the previous one|the last one|the earlier period|earlier period|the preceding one|preceding month|preceding week|preceding quarter|preceding year|the month prior|the week prior|the quarter prior|the year prior|month prior|week prior|quarter prior|previous stretch|the month before that|the week before that|the quarter before that|the one before that|same stretch before|what it was before|before that|the previous same length|last time|previously|the time before|previous period|prior period|preceding period|period before|the period before|last period|previous one|the one before|\
                    the month before|month before|the week before|week before|the day before|the quarter before|same period last month|\
                    same period last week|same period last quarter|same period of last month|same period before|previous same period",
    ),
    (
        Sold,
        "bringing in|bringing|our take|the take|takings|took home|rung through|haul|pocketed|pocket|cash did we make|cash in the till|rung up|ring up|rang up|rake in|raked in|pulled in|pull in|take home|took home|shift|shifted|moved off|flogged|net us|netted|netting|grossed|grossing|cleared|clear in|cash flow in|income did we|earns|dollars|bucks|cash we made|yielded|yield|produces|produced us|we turned over|takings were|traded|did in sales|do in sales|done in sales|we did|did we do in|making|did we move|do we move|we moved|units moved|moved|customers spend|customers spent|did customers spend|customer spending|sell|sold|sells|selling|we make|made|did we make|do we make|earn|earned|earning|invoice|invoiced|bill|billed|bring in|brought in|\
            brings in|bring|brings|brought|take in|took in|taken in|turn over|turned over|generate|generated|generates|made us|money|cash in|\
            produced|produce|make|makes",
    ),
    (
        Lost,
        "lost|lose|losing|cancelled|canceled|got cancelled|got canceled|were cancelled|were canceled|churned|quit|unsubscribed|left us|dropped out|walked away|stopped paying|cancel on us",
    ),
    (
        HowDo,
        "how d we do|how d we go|how d we|how d it go|how d they do|how d|how s it looking|how is it looking|how are we looking|how are we tracking|how re things|how are we going|how is everything|how did we go|hows everything|how s everything|how is everything going|how well did|how well are|how well is|how badly did|hows business|how s business|how are sales|how were sales|how did business|how did things|how things went|how did everything|how s it going|how goes|how went|doing|did we fare|fare|fared|faring|did we perform|fared how|what are the numbers|what do the numbers look|state of business|how healthy|health of|how business|how fast|how quickly|how much did it|how did we do|how are we doing|how have we done|how did it go|how is it going|how did|how was|how were|how is|how are|how has|\
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
        "in the course of|over the course of|during the course of|in the space of|that came through|coming through|came through|come through|came via|coming via|coming from the|originating from|originated from|originating in|sold in|sold on|sold via|sold through|sold to|sold by|sold at|shipped to|delivered to|placed in|placed on|placed via|placed through|placed from|made in|made on|made via|made through|made by|bought in|bought on|bought via|bought through|bought from|purchased in|purchased on|purchased via|purchased through|based in|located in|living in|who live in|residing in|inside|by way of|with respect to the|attributed to|attributable to|driven by|generated by|generated in|generated on|generated through|generated via|brought in by|brought by|thanks to|due to the|associated with|linked to|tied to|tagged as|labeled|called|named|under the|using the|paid for with|paying with|paid for by|settled with|charged to|that used|which used|that were|that are|which were|which are|who are|who were|specifically for|specifically in|only in|only for|only from|just in|just for|just from|only via|only on|back in|all through|as at|concerning the|related to the|belonging to the|exclusively from|limited to|restricted to|across all of|all over|dated|issued in|issued on|registered in|recorded in|happening in|during the month of|for the month of|in the month of|in the year|in the year of|for the year|for the period|for the period of|in the period|over the period|during the period|for dates|on the date|who came from|that came from|coming in from|that were paid with|paid with|paid by|paid in|paid via|paid using|paid through|in|on|from|at|of|for|to|during|within|over|through|via|into|about|since|until|between|throughout|coming from|come from|comes from|\
          came from|among|as of|under|by means of|out of|belonging to",
    ),
    (
        Filler,
        "but|last one|ok last one|one last|one last question|last question|one more question|one more|one more thing|quick q|current|our current|latest|process|processed|processing|handle|handled|made up of|the same half of|same half of|the same period of|same period of|the same period in|same period in|the same month of|same month of|the same month in|same month in|the same quarter of|same quarter of|the same week of|same stretch of|the same stretch of|same dates of|same dates in|same time in|spending|charge customers|use|using|choose|chose|prefer|preferred|prefers|each other|remaining|still|pay|paying|still have|we still have|mainly|mostly|primarily|generally|the thing|lately|given|give away|gave away|gave|giving|away|drove|drives|drive|driving|driven|booked|book|recorded|record of|achieved|achieve|reached|reach|hit|saw|see us|seen|experienced|gained|gain|totaled|totalled|totalling|amounted to|amounts to|amount to|add up to|adds up to|added|add|so far this|up to now|until now|till now|by now|to this point|you have|do you have|you got|have you got|let us|lets|let s|let me|may i|could i|could we|can i|can we|i would like|i d like|would like|a list of|list of|a breakdown of|the breakdown of|breakdown for|a report of|a report on|report on|report of|report for|a summary of|summary of|overview of|snapshot of|snapshot|in terms of|in regard to|with regard to|with regards to|regarding|concerning|related to|when it comes to|as for|full|entire|complete|the full|the entire|the whole|whole of|across the board|individually|separately|apiece|by the way|basically|really|roughly|approximately|approx|about how|exact|correct|please show|show us|show me|bring up|look up|check out|pull together|put together|work out|figure out|find out|happening|occurred|occur|took place|taken place|take place|has there been|have there been|had been|being|having been|am|im|ive|id|weve|were we|well|hmm|um|uh|er|hello there|sir|boss|team|folks|guys|buddy|mate|cheers|appreciate it|asap|urgent|urgently|fast please|for me|to me|me please|for us|with me|our shop|our store|our business|my shop|my store|my business|the shop|the store|the business|the company|our company|e commerce|operation|operations|sort|sorted out|currently at|at present|presently|as we speak|as it stands|available data|dataset|records|history|historical|level of|levels of|rate at which|status of|state of|status|picture|stats|statistics|stat|info|information|insight|insights|analysis|analyze|analyse|analytics|monitor|track|tracking|measure|evaluate|review of|read on|reading|counts|tally|standing|like so|within each|broken up|close|went through|go through|go into|spend we|customers pay|customers paid|people pay|charged|charge|given to|our customers|total of|sum of|the sum of|the amount of|the value of|grand total of|cumulative|accumulated|aggregate|aggregated|combined|blended|altogether of|contributed|contribute|contributes|contributing|come out to|came out to|come to|comes to|came to|end up|ended up|wound up|per our|what is the|what was the|what were the|whats the|what s|hows the|how much is|how much was|could u|can u|u|ur|r|n|pls show|pls give|plz show|need to see|need to know|i need|we need|trying to see|trying to find|keen to know|want to see|d like to see|like to know|love to see|interested in|tell us|lay out|walk me through|present|visualize|visualise|visualization|render|in a table|as a table|in a chart|as a chart|as a graph|in a graph|bar chart|line chart|pie chart|line graph|bar graph|column chart|on a chart|charted|plotted|graphed|with a chart|table of|chart of|graph of|plot of|numbers for|number for|figure for|data for|data on|values for|stats for|stats on|did we pay in|did we pay|we paid in|vs each other|gimme|lemme|gonna see|rn|wanna|dude|hey there|yo|thx|ty|plz|kindly|what s our|what s the|just wondering|curious|i wonder|quick question|buys|something|anything|shop from us|collect|collected|did we charge|we charged|we charge|did we collect|the|a|an|is|are|was|were|be|been|did|do|does|done|have|has|had|we|i|me|my|our|us|you|your|it|its|they|their|them|s|re|ve|d|ll|\
              show|give|tell|list|display|get|see|find|view|want|need|like|would|could|can|please|pls|let|know|look|looking|looks|report|\
              calculate|compute|plot|chart|graph|table|draw|summary|summarize|summarise|total|totals|overall|sum|in total|all|whole|entire|\
              store|shop|business|company|ecommerce|website|data|figure|figures|number|numbers|value|values|amount|metric|metrics|result|\
              that|this|these|those|there|here|just|only|so far|so|then|now|right now|currently|as|if any|overall|altogether|ok|okay|hi|hello|hey|\
              thanks|thank you|buy|bought|buying|purchased|purchase|purchases|placed|place|ordered|order from|received|receive|happened|happen|\
              came|come|comes|coming|went|go|goes|going|got|per se|each of|us|people|who ordered|who bought|exactly|actually|quick|\
              quickly|breakdown of|and what|how|what is|what was|what are|what were|what s|stand|stands|turn out|look like|looked like|\
              details|overview|kpi|kpis|period|time|range|figures for|use|used|using|any|some|one|ones|kind|kinds|sort of|type of|\
              good morning|good afternoon|dear|actual|account|accounts|accounted|belong|\
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
        "drop the|drop all|drop my|drop our|drop orders|drop customers|get rid of|text me|message|notify|alert me|remind me to|remind me every|fire|hire|delete|remove|erase|update|modify|insert|truncate|alter|cancel|send|create|add|rename|upload|import|export|download|invite|\
                  schedule|edit|wipe|reset|set up|email me|make me admin|grant|revoke|publish|write|overwrite|archive|refund order|issue",
    ),
    (
        No(Private),
        "customer list|list all customers|list all my customers|email of customers|email of my customers|customers email|customer email|email of our customers|email of the customers|names of customers|customer names|names of my customers|customers named|customer called|ssn|credit cards of|passport|home phone|where does|password|passwords|api key|api keys|secret|secrets|card numbers|card number|credit card numbers|credit card number|\
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
        "to sell|to stock|to promote|to launch|to advertise|any good|good enough|good idea|is it worth|should i|should we|should|recommend|recommendation|recommendations|advice|advise|do you think|think|opinion|what can i do|\
                   how can i|how can we|how do i|how to|best way|strategy|suggest|suggestions|tips|idea|ideas|worth it|is it good|feel|love|hate",
    ),
    (
        No(OffTopic),
        "did it rain|did it snow|how hot was it|how cold was it|was it raining|was it sunny|since when|how long have|how long has|how long do|how long does|how is the weather|how s the weather|what s the weather|weather forecast|sunny|who won|world cup|stock market|dollar price|exchange rate|weather|joke|jokes|capital|president|recipe|translate|news|football|soccer|bitcoin|what time is it|horoscope|song|poem|movie|\
                    meaning of life|your name|how old|temperature|rain|election",
    ),
    (
        No(Statistic),
        "median|percentile|percentiles|standard deviation|std dev|variance|quartile|correlation|regression|outliers|modal",
    ),
    (Who, "who buys|who bought|who sells|who sold|who spends|who spent"),
    (
        AtEnd,
        "at the end of|as of the end of|by the end of|at end of|at the close of|end of|as of end of|by end of|as at the end of|as of the close of|by the close of|at close of|by close of|at the very end of",
    ),
    (Rate, "rate|the rate|as a rate|rates|ratio|as a ratio"),
    (
        WeekEarlier,
        "same day last week|the same day last week|same day of last week|same day the week before|same day a week ago|same weekday last week|a week earlier|one week earlier|a week before|same time last week",
    ),
];
