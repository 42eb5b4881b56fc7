//! The two passwords: the pickup password, set when ordering, and the certificate password, chosen now.

mod choice;
mod mark;
mod pickup;
mod strength;
mod suggestion;

pub use choice::{Assessment, Rule, assess, choose};
pub use mark::{PasswordMark, RefusalMark};
pub use pickup::{PickupPassword, PickupPasswordError};
use strength::Strength;
pub use strength::{StrengthHint, warm_up};
pub use suggestion::suggest;
