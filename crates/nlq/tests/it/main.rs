//! The grammar against the shop of `shop.rs`.

mod shop;
