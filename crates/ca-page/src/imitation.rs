//! A page that practice imitates within the wizard.

use serde::Serialize;
use ts_rs::TS;

use crate::facts::PageFacts;

/// A page that is imitated, as the wizard draws it. Its words are English, as those by which a page is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImitatedPage {
    /// The title.
    pub title: String,
    /// What the page says, by paragraph.
    pub paragraphs: Vec<String>,
    /// Why its button did not lead on.
    pub message: Option<String>,
    /// The labels of its password fields.
    pub fields: Vec<String>,
    /// The label of its box.
    pub check: Option<String>,
    /// The box is ticked.
    pub is_ticked: bool,
    /// The label of its button.
    pub button: String,
    /// The pickup password of the sample order, where the page asks for it.
    pub pickup_password: Option<String>,
}

impl ImitatedPage {
    /// What would be read of the page in a window.
    #[must_use]
    pub fn facts(&self) -> PageFacts {
        PageFacts {
            top: true,
            title: self.title.clone(),
            passwords: u32::try_from(self.fields.len()).unwrap_or(u32::MAX),
            boxes: u32::from(self.check.is_some()),
            ticked: u32::from(self.is_ticked),
            buttons: vec![self.button.clone()],
        }
    }
}
