//! What the pages work out of boards: which are listed, where a drag leads, how tiles are called.

pub mod adapt;
pub mod clip;
pub mod drag;
pub mod goal;
pub mod locks;
pub mod name;
pub mod pick;
pub mod pivot;
pub mod shelf;
pub mod shown;
