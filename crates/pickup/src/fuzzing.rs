//! Entry points for the fuzzer into private functions (`cargo fuzz` builds with `cfg(fuzzing)`). Each takes untrusted
//! input, and panics if an invariant does not hold.

use time::macros::datetime;

use crate::{
    order::is_order_number,
    wire::{AgreementReply, MAX_ISSUERS, Order, Pkcs12Reply, Problem, ProblemType, UnlockReply},
};

/// Parses a reply of the pickup service as every type of the contract.
pub fn wire(reply: &[u8]) {
    for from_practice in [true, false] {
        if let Ok(order) = serde_json::from_slice::<Order>(reply)
            && let Ok(details) = order.into_details(from_practice)
        {
            assert!(is_order_number(&details.number));
            let _ = details.countdown(datetime!(2030-01-01 00:00 UTC));
            assert!(from_practice || details.practice_password.is_none());
            assert!(details.issuers.len() <= MAX_ISSUERS);
        }
    }
    if let Ok(problem) = serde_json::from_slice::<Problem>(reply) {
        problem.into_error(403, &[ProblemType::WrongPickupPassword]);
    }
    let _ = serde_json::from_slice::<UnlockReply>(reply);
    let _ = serde_json::from_slice::<AgreementReply>(reply);
    let _ = serde_json::from_slice::<Pkcs12Reply>(reply);
}
