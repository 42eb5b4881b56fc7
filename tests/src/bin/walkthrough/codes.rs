//! Pictures of the screens behind the codes that a caller can read out, as the helpdesk sees them with a help code.

use std::{fs, path::Path};

use e2e::{application::Application, desktop::Desktop, journey::Journey};
use practice_service::OrderSpec;
use wizard::{
    help_code::{HelpCode, ScreenEntry},
    preferences::Language,
};

/// A picture's name, and the help code to show.
type Sample = (String, HelpCode);

/// Takes a picture `LANGUAGE/NAME.png` of each sample, in every language.
pub(crate) async fn show(samples: Vec<Sample>, pictures: &Path, dark: bool) {
    let desktop = Desktop::temporary().with_graphics();
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

/// The samples of all step codes and error codes.
pub(crate) fn codes() -> Vec<Sample> {
    HelpCode::of_each_code().map(|(name, code)| (name.to_owned(), code)).collect()
}

/// The same samples, and `looks/NAME` for every other form of a screen.
pub(crate) fn looks() -> Vec<Sample> {
    let others = ScreenEntry::ALL.into_iter().filter(|screen| !screen.is_usual());
    let others = others.map(|screen| (format!("looks/{}", screen.name()), HelpCode::typical(screen, None)));
    codes().into_iter().chain(others).collect()
}
