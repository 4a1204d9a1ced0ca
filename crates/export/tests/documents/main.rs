//! Documents are written, read back by other readers, and compared with the tables they were made of.

mod made;
mod pdf;
mod png;
mod xlsx;
mod yaml;
