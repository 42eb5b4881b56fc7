//! The two passwords: the one that was set when ordering, and the one that is chosen now.

mod certificate;
mod mark;
mod pickup;
mod strength;
mod suggestion;

pub use certificate::{Assessment, CertificatePassword, Rule};
pub use mark::{PasswordMark, RefusalMark};
pub use pickup::{PickupPassword, PickupPasswordError};
use strength::Strength;
pub use strength::{StrengthHint, warm_up};
pub use suggestion::suggest;
