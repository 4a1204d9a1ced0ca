//! Forms: fields that show their own error, a button that is busy while it works, notices.
//!
//! A form provides a [`FormState`] and puts fields and a [`Submit`] inside an `ActionForm`. It works before the scripts have
//! loaded too: the browser then posts it, and the server answers with the page and the error in it.
//!
//! ```ignore
//! let save = ServerAction::<SaveName>::new();
//! FormState::of(save).provide();
//! view! {
//!     <ActionForm action=save attr:class="form">
//!         <FormError fields=&["name"] />
//!         <TextField label=t.common.name name="name" value=name />
//!         <Submit label=t.common.save />
//!     </ActionForm>
//! }
//! ```

mod confirm;
mod copy;
mod field;
mod notice;
mod state;
mod submit;

pub use confirm::Confirm;
pub use copy::CopyButton;
pub use field::{Choice, SelectField, TextField};
pub use notice::{ErrorNotice, FormError, Notice, Tone};
pub use state::FormState;
pub use submit::Submit;
