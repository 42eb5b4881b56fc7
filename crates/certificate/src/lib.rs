//! Certificates and their keys: X.509, certificate files, and the interface of certificate stores.
#![forbid(unsafe_code)]

mod code_page;
#[cfg(any(test, feature = "fixtures"))]
pub mod fixtures;
#[cfg(fuzzing)]
pub mod fuzzing;
pub mod key;
pub mod name;
pub mod password;
pub mod pkcs12;
pub mod pkcs7;
pub mod request;
pub mod roots;
pub mod store;
pub mod subject;
pub mod x509;
