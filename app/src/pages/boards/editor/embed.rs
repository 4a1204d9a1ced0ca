//! Embeds of a board: what is shown, to which sites, how it looks; the snippet, and the list of those in force.

use super::links::{Once, day, line, used};
use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::boards::{
        board::Desk,
        model::{locks, name::title_of},
        outside::{load_embeds, make_embed, revoke_embed},
    },
    widgets::states::SkeletonRows,
};
use boards::{
    TileId,
    outside::{Accent, Embed, EmbedMade, Font, Origin, Show as Part, Theme, Wanted},
};
use leptos::{prelude::*, task::spawn_local};

/// The part of the sharing panel that makes embeds, loaded when it is opened.
#[component]
pub fn Embeds() -> impl IntoView {
    let t = use_i18n();
    let open = RwSignal::new(false);
    view! {
        <details class="share-part" on:toggle=move |_| open.set(true)>
            <summary>{t.outside.embeds}</summary>
            <Show when=move || open.get()>
                <Form />
            </Show>
        </details>
    }
    .into_any()
}

/// What is entered, as typed.
#[derive(Clone, Copy)]
struct Entered {
    part: RwSignal<String>,
    sites: RwSignal<String>,
    locks: RwSignal<String>,
    theme: RwSignal<String>,
    font: RwSignal<String>,
    own_colour: RwSignal<bool>,
    colour: RwSignal<String>,
    no_header: RwSignal<bool>,
    lasts: RwSignal<String>,
}

impl Entered {
    fn new() -> Self {
        let text = |text: &str| RwSignal::new(text.to_owned());
        Self {
            part: text(Part::Board.code()),
            sites: text(""),
            locks: text(""),
            theme: text(Theme::Auto.code()),
            font: text(Font::System.code()),
            own_colour: RwSignal::new(false),
            colour: text("#4f5bd5"),
            no_header: RwSignal::new(false),
            lasts: text("3600"),
        }
    }

    /// What is wanted, or what is wrong with it.
    fn wanted(self, board: i64, t: I18n) -> Result<Wanted, String> {
        let sites = self.sites.get_untracked();
        let sites = sites.split([' ', ',', '\n']).map(str::trim).filter(|site| !site.is_empty());
        let wrong = |site: &str| fill(t.outside.site_wrong, &[("site", site)]);
        let origins = sites.map(|site| Origin::parse(site).map_err(|_| wrong(site))).collect::<Result<Vec<_>, _>>()?;
        let part = self.part.get_untracked();
        let (show, tile) = part.split_once(':').unwrap_or((&part, ""));
        let theme = self.theme.get_untracked();
        let font = self.font.get_untracked();
        let colour = self.own_colour.get_untracked().then(|| self.colour.get_untracked());
        Ok(Wanted {
            board,
            show: Part::ALL.into_iter().find(|known| known.code() == show).unwrap_or_default(),
            tile: (!tile.is_empty()).then(|| TileId::from(tile)),
            origins,
            filters: locks::read(&self.locks.get_untracked())
                .map_err(|line| fill(t.outside.lock_wrong, &[("line", &line)]))?,
            theme: Theme::ALL.into_iter().find(|known| known.code() == theme).unwrap_or_default(),
            accent: colour.map(|colour| Accent::parse(&colour)).transpose()?,
            font: Font::ALL.into_iter().find(|known| known.code() == font).unwrap_or_default(),
            hide_header: self.no_header.get_untracked(),
            expires_in: self.lasts.get_untracked().parse().ok(),
        })
    }
}

#[component]
fn Form() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let entered = Entered::new();
    let changes = RwSignal::new(0_u32);
    let (made, failed) = (RwSignal::new(None::<EmbedMade>), RwSignal::new(None::<String>));
    let make = move |_| match entered.wanted(desk.id, t) {
        Err(message) => failed.set(Some(message)),
        Ok(wanted) => spawn_local(async move {
            let outcome = make_embed(wanted).await;
            failed.set(outcome.as_ref().err().map(|error| error.message.clone()));
            made.set(outcome.ok());
            changes.update(|count| *count += 1);
        }),
    };
    let parts = desk.board.with_untracked(|board| {
        let tiles = board.tiles.iter().flat_map(|tile| {
            let title = title_of(&tile.face, t);
            let whole = (format!("tile:{}", tile.id), fill(t.outside.one_tile, &[("title", &title)]));
            let number = (format!("number:{}", tile.id), fill(t.outside.one_number, &[("title", &title)]));
            std::iter::once(whole).chain(tile.face.widget.data().map(|_| number))
        });
        std::iter::once((Part::Board.code().to_owned(), t.outside.whole.to_owned())).chain(tiles).collect::<Vec<_>>()
    });
    let own = |text: &str| text.to_owned();
    let themes = [
        (own("auto"), own(t.outside.theme_auto)),
        (own("light"), own(t.outside.theme_light)),
        (own("dark"), own(t.outside.theme_dark)),
    ];
    let fonts = [
        (own("system"), own(t.outside.font_system)),
        (own("serif"), own(t.outside.font_serif)),
        (own("rounded"), own(t.outside.font_rounded)),
        (own("mono"), own(t.outside.font_mono)),
    ];
    let times = [
        (own("3600"), own(t.outside.hour_1)),
        (own("28800"), own(t.outside.hour_8)),
        (own("86400"), own(t.outside.hour_24)),
    ];
    view! {
        <p class="menu-hint">{t.outside.embeds_hint}</p>
        {choice(t.outside.part, entered.part, parts)}
        {lines(t.outside.sites, entered.sites, "https://shop.example")}
        {lines(t.outside.lock, entered.locks, "country = BR")}
        <p class="menu-hint">{t.outside.lock_hint}</p>
        {choice(t.outside.theme, entered.theme, themes)}
        {choice(t.outside.font, entered.font, fonts)}
        {tick(t.outside.own_colour, entered.own_colour)}
        <Show when=move || entered.own_colour.get()>
            <label class="share-field">
                {t.outside.colour}
                <input type="color" prop:value=entered.colour on:input=move |event| entered.colour.set(event_target_value(&event)) />
            </label>
        </Show>
        {tick(t.outside.no_header, entered.no_header)}
        {choice(t.outside.lasts, entered.lasts, times)}
        <div class="actions">
            <button type="button" class="button primary" on:click=make>{t.outside.make_embed}</button>
        </div>
        {move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })}
        {move || made.get().map(|made| view! { <Once label=t.outside.snippet text=snippet(&made.url, &desk.board.with(|board| board.name.clone())) /> })}
        <InForce changes=changes failed=failed />
    }
    .into_any()
}

#[component]
fn InForce(changes: RwSignal<u32>, failed: RwSignal<Option<String>>) -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let embeds = LocalResource::new(move || {
        changes.track();
        load_embeds(desk.id)
    });
    view! {
        <Transition fallback=|| view! { <SkeletonRows rows=1 /> }>
            {move || Suspend::new(async move {
                match embeds.await {
                    Ok(embeds) if embeds.is_empty() => view! { <p class="menu-hint">{t.outside.no_embeds}</p> }.into_any(),
                    Ok(embeds) => {
                        let lines = embeds.into_iter().map(|embed| {
                            let (id, told) = (embed.id, told(&embed, t));
                            let label = fill(t.outside.revoke_embed, &[("day", &day(embed.created_at, t))]);
                            let revoke = move || async move { revoke_embed(id).await.map_err(|error| error.message) };
                            line(told, label, revoke, changes, failed, t)
                        });
                        view! { <ul class="share-people">{lines.collect_view()}</ul> }.into_any()
                    }
                    Err(error) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

fn told(embed: &Embed, t: I18n) -> (String, String) {
    let sites: Vec<&str> = embed.wanted.origins.iter().map(Origin::as_str).collect();
    let by = embed.by.clone().unwrap_or_else(|| t.boards.nobody.into());
    let ends = fill(t.outside.ends_on, &[("day", &day(embed.expires_at, t))]);
    (sites.join(", "), format!("{by}, {ends}, {}", used(embed.last_used_at, t)))
}

fn choice(
    label: &'static str,
    value: RwSignal<String>,
    options: impl IntoIterator<Item = (String, String)>,
) -> AnyView {
    let now = value.get_untracked();
    let options = options.into_iter().map(|(code, text)| {
        let selected = code == now;
        view! { <option value=code selected=selected>{text}</option> }
    });
    let options = options.collect_view();
    view! {
        <label class="share-field">
            {label}
            <select class="input" on:change=move |event| value.set(event_target_value(&event))>{options}</select>
        </label>
    }
    .into_any()
}

fn lines(label: &'static str, value: RwSignal<String>, example: &'static str) -> AnyView {
    view! {
        <label class="share-field">
            {label}
            <textarea class="input" rows="2" placeholder=example prop:value=value on:input=move |event| value.set(event_target_value(&event))></textarea>
        </label>
    }
    .into_any()
}

fn tick(label: &'static str, value: RwSignal<bool>) -> AnyView {
    view! {
        <label class="board-check">
            <input type="checkbox" prop:checked=value on:change=move |event| value.set(event_target_checked(&event)) />
            {label}
        </label>
    }
    .into_any()
}

/// What goes into the other site's page: the frame, and the script that keeps it as tall as what it shows.
fn snippet(url: &str, name: &str) -> String {
    let home = url.split_once("/embed/").map_or(url, |(home, _)| home);
    let name = name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    format!(
        "<iframe data-bos-embed src=\"{url}\" title=\"{name}\" style=\"width:100%;height:600px;border:0\" loading=\"lazy\"></iframe>\n<script src=\"{home}/embed.js\" async></script>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_text() {
        let text = snippet("https://bos.test/embed/v4.local.x", "Sales \"<b>&");
        assert!(text.contains("title=\"Sales &quot;&lt;b&gt;&amp;\""), "{text}");
        assert!(text.ends_with("<script src=\"https://bos.test/embed.js\" async></script>"), "{text}");
    }
}
