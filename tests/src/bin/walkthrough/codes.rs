//! What stands behind each code that a caller can read out: the screens that the helpdesk sees with a help code.

use std::{fs, path::Path};

use e2e::{application::Application, desktop::Desktop, journey::Journey};
use practice_service::OrderSpec;
use wizard::{
    codes::ErrorCode,
    help_code::{HelpCode, ScreenEntry},
    preferences::Language,
};

/// For the other ways in which a screen can look.
const LOOKS: &str = "looks";

/// What a picture shows, after its name.
type Sample = (String, HelpCode);

/// Takes a picture `LANGUAGE/NAME.png` of each sample, in every language.
pub(crate) async fn show(samples: Vec<Sample>, pictures: &Path, dark: bool) {
    let desktop = Desktop::temporary();
    desktop.prefer_dark(dark);
    let journey = Journey::begin_with(OrderSpec::default(), desktop).await;
    for (name, code) in samples {
        journey.application.show_caller(&code.to_string()).await;
        take(&journey.application, pictures, &name).await;
        journey.application.leave_caller().await;
    }
}

async fn take(application: &Application, pictures: &Path, name: &str) {
    for language in Language::ALL.map(Language::tag) {
        application.speak(language).await;
        application.scroll_to_problem(name).await;
        let path = pictures.join(language).join(format!("{name}.png"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, application.picture_of_sheet().await).unwrap();
    }
    println!("{name}");
}

/// One for each step code and each error code.
pub(crate) fn codes() -> Vec<Sample> {
    looks().into_iter().filter(|(name, _)| !name.starts_with(LOOKS)).collect()
}

/// The same, and `looks/NAME` for every other way in which a screen can look.
pub(crate) fn looks() -> Vec<Sample> {
    // The first look of a screen is the one that most callers see.
    let first =
        |screen: ScreenEntry| ScreenEntry::ALL.into_iter().find(|other| other.code() == screen.code());
    let name = |screen: ScreenEntry| match first(screen) == Some(screen) {
        true => screen.code().to_owned(),
        false => format!("{LOOKS}/{}", screen.name()),
    };
    let screens = ScreenEntry::ALL.map(|screen| (name(screen), HelpCode::typical(screen, None))).into_iter();
    let errors =
        ErrorCode::ALL.map(|error| (error.to_string(), HelpCode::typical(error.usual_screen(), Some(error))));
    screens.chain(errors).collect()
}
