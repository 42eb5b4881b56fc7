//! Certificates and their keys: what X.509 says, what is in a certificate file, and the stores that hold them.
#![forbid(unsafe_code)]

#[cfg(any(test, feature = "fixtures"))]
pub mod fixtures;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod key;
pub mod name;
pub mod password;
pub mod pkcs12;
pub mod roots;
pub mod store;
pub mod subject;
pub mod x509;
