//! The icons: 16 px, one stroke, the colour of the text around them.

use leptos::prelude::*;

pub const OVERVIEW: &str = "M2 9l4-4 3 3 5-5M2 14h12";
pub const ASK: &str = "M8 2l1.4 4.6L14 8l-4.6 1.4L8 14l-1.4-4.6L2 8l4.6-1.4z";
pub const EXPLORE: &str = "M8 2a6 6 0 100 12A6 6 0 008 2zM10.8 5.2L9.2 9.2 5.2 10.8 6.8 6.8z";
pub const METRICS: &str = "M3 12V4a1.5 1.5 0 011.5-1.5H13v11H4.5A1.5 1.5 0 013 12zM3 12a1.5 1.5 0 011.5-1.5H13M6 5.5h4";
pub const IMPORT: &str = "M8 2v8M4.8 7L8 10.2 11.2 7M2.5 11v2.5h11V11";
pub const SETTINGS: &str = "M2 4.5h6M12 4.5h2M10 2.7a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6zM2 11.5h2M8 11.5h6M6 9.7a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z";
pub const MENU: &str = "M3 4h10M3 8h10M3 12h10";
pub const SEARCH: &str = "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.5 10.5L14 14";
pub const CHEVRONS: &str = "M5 6.2L8 3l3 3.2M5 9.8L8 13l3-3.2";
pub const CHECK: &str = "M3 8.5l3.2 3L13 4.5";
pub const PLUS: &str = "M8 3v10M3 8h10";
pub const CLOSE: &str = "M4 4l8 8M12 4l-8 8";
pub const ALERT: &str = "M8 2.2l6.2 11H1.8zM8 6.5v3M8 11.3v.2";
pub const INFO: &str = "M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.5v3.2M8 5.2v.2";
pub const COPY: &str = "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3";
pub const KEY: &str = "M5.5 7a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM8 8l6-6M11.5 4.5L13.5 6.5";
pub const PEOPLE: &str = "M6 2.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5zM1.5 13.5c.4-3 2.2-4.3 4.5-4.3s4.1 1.3 4.5 4.3M10.5 3a2.3 2.3 0 010 4.2M12 9.5c1.5.6 2.3 2 2.5 4";
pub const PERSON: &str = "M8 2.5a2.6 2.6 0 100 5.2 2.6 2.6 0 000-5.2zM3 13.8c.5-3 2.5-4.3 5-4.3s4.5 1.3 5 4.3";
pub const BUILDING: &str = "M2.5 13.5h11M4 13.5v-10l5-1.5v11.5M9 6l3 .8v6.7M6 6h1M6 8.5h1M6 11h1";
pub const SIGN_OUT: &str = "M9.5 2.5h-6v11h6M7 8h7M11.2 5.2L14 8l-2.8 2.8";
pub const THEME: &str = "M8 2a6 6 0 100 12A6 6 0 008 2zM8 2v12M8 5l4.5-.8M8 8h6M8 11l4.5.8";
pub const LANGUAGE: &str = "M8 2a6 6 0 100 12A6 6 0 008 2zM2 8h12M8 2c-4.5 4-4.5 8 0 12M8 2c4.5 4 4.5 8 0 12";
pub const KEYBOARD: &str = "M1.5 4h13v8.5h-13zM4 6.7h.2M6.7 6.7h.2M9.3 6.7h.2M12 6.7h.2M4.5 10h7";

/// An icon that means nothing to a screen reader: the words beside it do.
#[component]
pub fn Icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d=path />
        </svg>
    }
}
pub const COINS: &str = "M6 2.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10.6 6.6a3.5 3.5 0 11-4 5.4";
pub const BOARDS: &str = "M2.5 2.5h4.5v6H2.5zM9 2.5h4.5v3.5H9zM9 8h4.5v5.5H9zM2.5 10.5h4.5v3H2.5z";
pub const STAR: &str = "M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z";
pub const UNDO: &str = "M6 3L2.500 6.500 6 10M2.500 6.500h7a3.500 3.500 0 010 7H6";
pub const REDO: &str = "M10 3l3.500 3.500L10 10M13.500 6.500h-7a3.500 3.500 0 000 7H10";
pub const SCREEN: &str = "M2 3h12v8H2zM5.500 14h5M8 11v3";
pub const EDIT: &str = "M3 13l.8-3L11 2.800l2.200 2.200L6 12.200zM9.500 4.300l2.200 2.200";
pub const TRASH: &str = "M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.5 9h6l.5-9M7 7v4M9 7v4";
pub const PASTE: &str = "M6 2.500h4v2H6zM6 3.500H3.500v10h9v-10H10M6 9l2 2 2-2M8 7v4";
pub const VIEWS: &str = "M2 4h12M4 8h8M6 12h4";
pub const GRIP: &str = "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01";
pub const HISTORY: &str = "M2.500 8a5.500 5.500 0 101.700-4M2.500 2.500V5.500h3M8 5v3.200l2.200 1.300";
