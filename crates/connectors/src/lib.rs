#![doc = include_str!("../README.md")]

pub mod channels;
pub mod egress;
pub mod http;
pub mod models;
