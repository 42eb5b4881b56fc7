//! The codes of messages outside the wizard's screens.

macro_rules! outside_codes {
    ($($name:ident $code:literal: $message:literal;)+) => {
        /// An error of the shell or of the window itself. Help codes do not contain it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
        #[allow(missing_docs, reason = "the rows and the texts say it")]
        pub enum OutsideCode {
            $(#[serde(rename = $code)] $name),+
        }

        impl OutsideCode {
            /// All codes, in the order of the table.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$name),+];

            /// The code that the helpdesk is told, such as `JO-911`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// The id of its message.
            #[must_use]
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => $message),+ }
            }
        }
    };
}

// NAME CODE: the id of the message;
outside_codes! {
    // Errors of the shell, before there is a window.
    JO911 "JO-911": "start-open-already";
    JO912 "JO-912": "start-arguments";
    JO913 "JO-913": "start-failed";

    // Errors of the window.
    JO914 "JO-914": "lost";
    JO915 "JO-915": "practise.failed";
    JO916 "JO-916": "sheet.failed";
    JO917 "JO-917": "unshown";

    // Errors of the shell, before there is a window.
    JO918 "JO-918": "start-folder-denied";
    JO919 "JO-919": "start-folder-read-only";
    JO920 "JO-920": "start-folder-full";
    JO921 "JO-921": "start-folder-taken";
    JO922 "JO-922": "start-folder-failed";
    JO923 "JO-923": "start-no-home";
    JO924 "JO-924": "start-practice-folder";
    JO925 "JO-925": "start-no-display";
    JO926 "JO-926": "start-service-file";

    // Errors of the shell, where the window has no page.
    JO927 "JO-927": "window-gone";
    JO928 "JO-928": "window-empty";
    JO929 "JO-929": "window-part";
}

impl std::fmt::Display for OutsideCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
