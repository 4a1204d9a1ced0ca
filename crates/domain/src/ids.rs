//! Typed identifiers, so that one kind of id is never passed for another.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(/// A workspace: one business, one reporting currency, one time zone.
    WorkspaceId);
id!(/// A person who can sign in.
    UserId);
id!(/// One import of one file into one workspace.
    ImportId);
id!(/// One API key of one workspace.
    ApiKeyId);
