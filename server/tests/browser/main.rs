//! The product in a real browser. Runs where `BOS_TEST_BROWSER` is set (`cargo xtask test` sets it); else says so.

mod boards;
mod budget;
mod driver;
mod editor;
mod explore;
mod journey;
mod looking;
mod outside;
mod pages;
mod typing;

/// Whether browser tests run here; prints why not.
fn enabled() -> bool {
    let enabled = std::env::var_os("BOS_TEST_BROWSER").is_some();
    if !enabled {
        eprintln!("skipped: browser tests run with BOS_TEST_BROWSER=1 (cargo xtask test)");
    }
    enabled
}
