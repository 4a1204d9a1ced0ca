//! Line icons of the widgets, on a 16 px grid. They decorate words and are hidden from screen readers.

use leptos::prelude::*;

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Spark,
    Calendar,
    Filter,
    Table,
    Chart,
    Download,
    Clock,
    Plus,
    Close,
    Upload,
    File,
    Check,
    Box,
    Share,
    Save,
    More,
    Explore,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Spark => "M8 2l1.4 4.6L14 8l-4.6 1.4L8 14l-1.4-4.6L2 8l4.6-1.4z",
            Self::Calendar => {
                "M4 3h8a2 2 0 012 2v7a2 2 0 01-2 2H4a2 2 0 01-2-2V5a2 2 0 012-2zM2 6.5h12M5.5 1.5v3M10.5 1.5v3"
            }
            Self::Filter => "M2 4h12M4 8h8M6.5 12h3",
            Self::Table => "M3 3h10a1 1 0 011 1v8a1 1 0 01-1 1H3a1 1 0 01-1-1V4a1 1 0 011-1zM2 6.5h12M2 10h12M7 6.5V13",
            Self::Chart => "M2 9l4-4 3 3 5-5M2 14h12",
            Self::Download => "M8 2.500v7.500M4.800 7L8 10.200 11.200 7M2.500 13.500h11",
            Self::Clock => "M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.800V8l2.200 1.500",
            Self::Plus => "M8 3v10M3 8h10",
            Self::Close => "M4 4l8 8M12 4l-8 8",
            Self::Upload => "M8 10.500V3M4.800 6L8 2.800 11.200 6M2.500 13.500h11",
            Self::File => "M4 2h6l3 3v9H4zM10 2v3h3",
            Self::Check => "M3 8.500l3.500 3.500L13 5",
            Self::Share => {
                "M11 5.500a2 2 0 100-4 2 2 0 000 4zM4 10a2 2 0 100-4 2 2 0 000 4zM11 14.500a2 2 0 100-4 2 2 0 000 4zM5.800 7.100l3.500-2.200M5.800 8.900l3.500 2.200"
            }
            Self::Save => "M4 2.500h8v11.500l-4-3-4 3z",
            Self::More => "M3.500 8h.01M8 8h.01M12.500 8h.01",
            Self::Explore => "M8 2a6 6 0 100 12A6 6 0 008 2zM10.800 5.200L9.200 9.200 5.200 10.800 6.800 6.800z",
            Self::Box => "M2 5l6-3 6 3v6l-6 3-6-3V5zM2 5l6 3 6-3M8 8v6",
        }
    }
}

/// An icon in the colour of its text.
#[component]
pub fn Glyph(icon: Icon) -> impl IntoView {
    view! {
        <svg
            class="glyph"
            viewBox="0 0 16 16"
            width="16"
            height="16"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
        >
            <path d=icon.path() />
        </svg>
    }
}
