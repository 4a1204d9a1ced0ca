//! How English is typed on a phone: "ppl frm rio", "tot rev last wk", "which campaign burned the most". Written out before anything is read.

use crate::{
    fold::stem,
    token::{Kind, Token},
    vocabulary::Vocabulary,
};

/// Short forms that are no words of Spanish or Portuguese.
const SHORT: &[(&str, &str)] = &[
    ("ppl|peeps|peeps|folks|folk|peopl|ppls", "people"),
    ("frm|fr0m|fm", "from"),
    ("tot|ttl|tots", "total"),
    ("amt|amnt", "amount"),
    ("mth|mnth|mnt|mos", "month"),
    ("mths|mnths", "months"),
    ("wk|wek", "week"),
    ("wks|weks", "weeks"),
    ("qtr|qrtr|qtrly|quater", "quarter"),
    ("qtrs|qrtrs", "quarters"),
    ("yr|yrr", "year"),
    ("yrs", "years"),
    ("hr|hrs", "hours"),
    ("thru|thr", "through"),
    ("b4|bfore", "before"),
    ("2day|tdy|2dy|tday", "today"),
    ("yday|ystrday|ystrdy|yest|yesty|yesterdy|ydy|ysterday", "yesterday"),
    ("wknd|wkend|wkd|wkends", "weekend"),
    ("txn|trx|trxn|txs", "transaction"),
    ("txns|trxs|trxns|trans", "transactions"),
    ("wat|wht|wut|wot|whut", "what"),
    ("wats|whts|wuts|wots", "whats"),
    ("whch|wich|whic|wch", "which"),
    ("hw", "how"),
    ("whr", "where"),
    ("abt|abut", "about"),
    ("btwn|btw|betw|btween", "between"),
    ("cuz|coz|bcoz|bcuz", "because"),
    ("cxl|cxld|cncl|cncld", "cancelled"),
    ("rtn|rtns|rtrns", "returns"),
    ("rfnd|rfnds|refnds", "refunds"),
    ("cmpgn|cmpn|campgn|campaing", "campaign"),
    ("cmpgns|campgns", "campaigns"),
    ("pmt|pymt|pmnt", "payment"),
    ("pmts|pymts|pmnts", "payments"),
    ("dept|depts", "department"),
    ("disc|discs|dscnt|dscnts", "discounts"),
    ("clickthru|clickthrus", "clickthrough"),
    ("brazilian|brazilians", "brazil"),
    ("argentinian|argentinians|argentine|argentinean", "argentina"),
    ("chilean|chileans", "chile"),
    ("uruguayan|uruguayans", "uruguay"),
    ("mexican|mexicans", "mexico"),
    ("colombian|colombians", "colombia"),
    ("peruvian|peruvians", "peru"),
    ("ecuadorian|ecuadorians", "ecuador"),
    ("prev|prv", "previous"),
    ("lst|lsat|las", "last"),
    ("hv|hav", "have"),
    ("v|vv", "we"),
    ("sls|sals", "sales"),
    ("rvn|rvnu|rvnue|revn", "revenue"),
    ("curr|crnt", "current"),
    ("nos", "numbers"),
    ("mny", "many"),
    ("mch", "much"),
    ("custmrs|cstmrs|custrs|cstmr", "customers"),
    ("subscr|subscrs", "subscriptions"),
    ("mgn|mrgn", "margin"),
    ("mktplace|mkplace|mktpl", "marketplace"),
    ("insta", "instagram"),
    ("curently", "currently"),
    ("shld", "should"),
    ("wld|wud", "would"),
    ("cld|cud", "could"),
    ("dis", "this"),
    ("teh", "the"),
    ("nd", "and"),
    ("stuff|stuffs", "products"),
    ("wrt", "regarding"),
];

/// Verbs of spending that are said of advertising alone, where the question speaks of it.
const BURNT: &str = "burn|burned|burnt|burns|burning|ate|eat|eats|eating|eaten|chew|chewed|chews|guzzle|guzzled|gobbled|swallowed|consumed|consumes|\
     drained|drains|blow|blew|blown|blowing|sunk|sinking|pour|poured|pouring|throw|threw|thrown|pump|pumped|pumping|splash|splashed|\
     plough|ploughed|plow|plowed|chuck|chucked|wasted|waste|dumped|dump|funnel|funneled|funnelled|sucked";

/// Verbs that mean it only where the place is one of advertising.
const OF_PLACES: &str = "drop|dropped|sank|sink|laid|shelled|forked|went|goes|gone|going|go|put|puts|invested";

/// What the question speaks of when it speaks of advertising.
const ADVERTISING: &str = "ad|ads|advertising|adverts|campaign|campaigns|adset|adsets|platform|platforms|marketing|google|meta|facebook|instagram|tiktok|\
     linkedin|bing|youtube|pinterest|media";

/// Where the money goes: "burned through", "sank into".
const WHERETO: &str = "up|through|out|down|away";

/// Writes out what is short, where it is no name of a value.
pub(crate) fn write_out(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    // "Da" and "v" are words of their own elsewhere.
    let english = tokens.iter().any(|token| is_english(&token.text));
    for token in tokens.iter_mut().filter(|token| token.kind == Kind::Word && !token.quoted) {
        let small = token.text.len() <= 3;
        if small && !english || vocabulary.values.knows(&token.stem) {
            continue;
        }
        if let Some((_, long)) = SHORT.iter().find(|(shorts, _)| among(shorts, &token.text)) {
            (token.text, token.stem) = ((*long).into(), stem(long));
        }
    }
    if let [first, second, ..] = tokens.as_mut_slice()
        && first.text == "y"
        && among("did|do|does|is|are|were|was", &second.text)
    {
        (first.text, first.stem) = ("why".into(), stem("why"));
    }
    for at in 1..tokens.len() {
        let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
        // "Sales 2 returning customers".
        let to = word(at) == "2"
            && among("sales|sell|sold|orders|revenue|shipped|ship|delivered|units", word(at - 1))
            && among("returning|new|repeat|customers|the|our|existing|old", word(at + 1));
        if to && let Some(token) = tokens.get_mut(at) {
            (token.text, token.stem, token.kind) = ("to".into(), "to".into(), Kind::Word);
        }
    }
    if english && tokens.iter().any(|token| among(ADVERTISING, &token.text)) {
        spent_on_ads(tokens);
    }
    crate::phrasing::put_together(tokens, vocabulary);
}

/// "Which campaign burned through the most money": what was spent.
fn spent_on_ads(tokens: &mut Vec<Token>) {
    let verb = |token: &Token| (among(BURNT, &token.text) || among(OF_PLACES, &token.text)) && !token.quoted;
    let Some(at) = tokens.iter().position(verb) else { return };
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let whereto = at + 1 + usize::from(among(WHERETO, word(at + 1)));
    let leads = among("on|into|in|at|to|behind|towards", word(whereto));
    let article = usize::from(among("our|the|my|paid|online", word(whereto + 1)));
    // "Which campaign dropped the most" fell.
    if among(OF_PLACES, word(at)) && !(leads && among(ADVERTISING, word(whereto + 1 + article))) {
        return;
    }
    if whereto > at + 1 {
        tokens.remove(at + 1);
    }
    if leads && let Some(token) = tokens.get_mut(at + 1) {
        (token.text, token.stem) = ("on".into(), "on".into());
    }
    if let Some(token) = tokens.get_mut(at) {
        (token.text, token.stem) = ("spent".into(), stem("spent"));
    }
    // "The most budget": of what is spent.
    let of = |pair: &[Token]| matches!(pair, [most, what] if among("most|least|more|less", &most.text) && among("money|budget|cash|dollars|spend", &what.text));
    if let Some(most) = tokens.windows(2).position(of) {
        tokens.remove(most + 1);
    }
}

fn is_english(word: &str) -> bool {
    among(
        "the|how|what|which|did|does|we|our|were|was|last|this|from|frm|ppl|many|much|wat|by|with|hw|orders|sales|revenue|show|tell|are|ur|\
         yday|wk|mth|qtr|today|thru|best|of|new|since|between|customers|refunds|spend|tot|rev|aov",
        word,
    )
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}
