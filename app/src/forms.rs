//! Fields, buttons and notices.
