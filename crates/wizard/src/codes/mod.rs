//! The error codes, which the helpdesk is told, such as `PU-201`.
//!
//! [`table`] has a row for each error of a screen. The enum, the digit in help codes, the union in TypeScript, and the
//! lists by which the tests check the texts are generated from it.

mod outside;
mod person;
mod table;

use serde::Serialize;
use ts_rs::TS;

use crate::view::{Actions, Arg, Field, UserError};
pub use outside::OutsideCode;
pub(crate) use person::Person;
pub use table::ErrorCode;

/// The place of an error on its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Below the heading.
    Screen,
    /// Above the field concerned.
    Field(Field),
    /// Beside the program concerned; an error below the heading counts such programs.
    Program,
}

/// The action of the button in an error's box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WayOut {
    /// Begins with another link.
    StartOver,
    /// Leaves the certificate in its file, to be installed another time.
    Leave,
    /// Continues with a certificate file.
    ChooseFile,
    /// Continues with another certificate file.
    ChooseAnotherFile,
    /// Opens the settings of the connection.
    Connection,
    /// Goes on in Microsoft Edge's mode for Internet Explorer.
    EdgeMode,
    /// Opens the helpdesk's guide in the window, which takes help codes.
    Guide,
}

impl WayOut {
    /// Whether the screen allows it.
    pub(crate) fn is_open(self, actions: &Actions) -> bool {
        match self {
            Self::StartOver | Self::Leave => actions.start_over,
            Self::ChooseFile | Self::ChooseAnotherFile => actions.choose_file,
            Self::Connection => actions.connection,
            Self::EdgeMode => actions.edge_mode,
            // It opens over every screen.
            Self::Guide => true,
        }
    }
}

/// Generates the enum and its methods from the rows.
macro_rules! error_codes {
    (|$person:ident| $(
        $name:ident $number:literal $code:literal:
            $screen:ident, $place:tt, $next:ident, $way_out:tt, $topics:literal, $sample:expr;
    )+) => {
        /// An error that a screen can show.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
        #[allow(missing_docs, reason = "the rows and the texts say it")]
        #[repr(u8)]
        pub enum ErrorCode {
            $(#[serde(rename = $code)] $name = $number),+
        }

        impl ErrorCode {
            /// All codes, in the order of the table.
            pub const ALL: [Self; [$($number),+].len()] = [$(Self::$name),+];

            /// The code that the helpdesk is told, such as `PU-201`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The usual screen of the error.
            #[must_use]
            pub const fn usual_screen(self) -> ScreenEntry {
                match self { $(Self::$name => ScreenEntry::$screen),+ }
            }

            /// The place on the screen.
            #[must_use]
            pub const fn place(self) -> Place {
                match self { $(Self::$name => error_codes!(@place $place)),+ }
            }

            /// The recommended next step.
            #[must_use]
            pub const fn next(self) -> NextStep {
                match self { $(Self::$name => NextStep::$next),+ }
            }

            /// The action of the button in its box, if it has one.
            #[must_use]
            pub const fn way_out(self) -> Option<WayOut> {
                match self { $(Self::$name => error_codes!(@way_out $way_out)),+ }
            }

            /// The ids of the matching topics in Help.
            pub fn topics(self) -> impl Iterator<Item = &'static str> {
                words(match self { $(Self::$name => $topics),+ })
            }

            /// A sample of the error, as this person may meet it.
            pub(crate) fn sample(self, $person: &Person) -> Problem {
                match self { $(Self::$name => Problem::from($sample)),+ }
            }
        }
    };
    (@place -) => { Place::Screen };
    (@place Program) => { Place::Program };
    (@place $field:ident) => { Place::Field(Field::$field) };
    (@way_out -) => { None };
    (@way_out $way_out:ident) => { Some(WayOut::$way_out) };
}
use error_codes;

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split_whitespace()
}

/// The number of errors for which a help code has room; digit 0 stands for no error.
pub(crate) const MOST: usize = 189;

const _: () = assert!(ErrorCode::ALL.len() <= MOST);

impl ErrorCode {
    /// The digit in help codes, from 1.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    pub(crate) fn numbered(number: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|code| u64::from(code.number()) == number)
    }

    /// Whether it concerns one program, and is shown beside it.
    #[must_use]
    pub fn is_of_program(self) -> bool {
        self.place() == Place::Program
    }

    /// The names of the arguments of its texts.
    #[must_use]
    pub fn mentions(self) -> Vec<String> {
        let sample = self.sample(&Person::default());
        UserError::from(&sample).args.into_keys().collect()
    }

    /// The error with this argument for its texts.
    pub(crate) fn with(self, name: &str, value: impl Into<Arg>) -> UserError {
        UserError::from(self).with(name, value)
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<ErrorCode> for UserError {
    fn from(code: ErrorCode) -> Self {
        let field = match code.place() {
            Place::Field(field) => Some(field),
            Place::Screen | Place::Program => None,
        };
        Self {
            code,
            args: std::collections::BTreeMap::new(),
            field,
            next: code.next(),
            way_out: code.way_out(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{ErrorCode, Person};
    use crate::view::UserError;

    #[test]
    fn numbers_have_no_gap() {
        let numbers: BTreeSet<usize> = ErrorCode::ALL.iter().map(|code| code.number().into()).collect();
        assert!(numbers.into_iter().eq(1..=ErrorCode::ALL.len()));
    }

    #[test]
    fn each_row_has_its_arm() {
        for code in ErrorCode::ALL {
            assert_eq!(UserError::from(&code.sample(&Person::default())).code, code);
            assert_eq!(code.as_str().replace('-', ""), format!("{code:?}"));
        }
    }
}
