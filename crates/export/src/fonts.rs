//! The fonts of documents and pictures, carried by the binary: Inter, and Noto Emoji for what Inter has not.

/// Regular, semibold, italic, emoji.
pub(crate) const FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/Inter-Regular.ttf"),
    include_bytes!("../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../fonts/Inter-Italic.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

/// The family of texts.
pub(crate) const FAMILY: &str = "Inter";
