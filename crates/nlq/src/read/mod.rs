//! The assembly: pieces of a question become one semantic query, or the reason why not.

mod ahead;
mod asked;
mod averages;
mod beyond;
mod commands;
mod compared;
mod compile;
mod doubts;
mod draft;
mod feasts;
mod filters;
mod implied;
mod kinds;
mod meant;
mod metrics;
mod nouns;
mod outright;
mod periods;
mod ranks;
mod rates;
mod reasons;
mod shares;
mod slices;
mod strays;
mod thresholds;
mod unknown;

pub use asked::Asked;
pub(crate) use compared::last_of;
pub use compile::compile;
pub use draft::{Draft, Extreme, Movers, Note, Ranking, Slice, Step, Stop, Why};

/// Reads the pieces into a draft of a query.
pub fn read<'a>(asked: &Asked<'a>) -> Step<Draft<'a>> {
    outright::refuse_outright(asked)?;
    let mut draft = parts(asked)?;
    finish(asked, &mut draft)?;
    Ok(draft)
}

/// What the pieces say, with nothing supposed that they leave open.
fn parts<'a>(asked: &Asked<'a>) -> Step<Draft<'a>> {
    let mut draft = Draft::default();
    unknown::settle(asked, &mut draft)?;
    reasons::read(asked, &mut draft);
    periods::read(asked, &mut draft)?;
    filters::read(asked, &mut draft)?;
    metrics::read(asked, &mut draft)?;
    doubts::read(asked, &mut draft)?;
    thresholds::read(asked, &mut draft)?;
    slices::read(asked, &mut draft)?;
    averages::read(asked, &mut draft)?;
    meant::monthly(asked, &mut draft);
    Ok(draft)
}

/// What a question that goes on from others says by itself.
pub fn fragment<'a>(asked: &Asked<'a>) -> Step<Draft<'a>> {
    outright::refuse_outright(asked)?;
    parts(asked)
}

/// Completes a draft of a question that stands alone.
pub fn finish<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    implied::imply(asked, draft)?;
    beyond::check(asked, draft)?;
    compile::check(asked, draft)
}

/// The last looks at a draft that was put together from what stood and what was said.
pub fn settle<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    implied::settle(asked, draft)?;
    compile::check(asked, draft)
}
