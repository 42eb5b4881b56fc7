//! The accessibility tree of a whole journey, as a screen reader reads it.

use e2e::{
    accessibility::{Accessibility, Node, Role},
    application::Application,
    journey::Journey,
    screen::Screen,
    waiting::until,
};
use evidence::Figure;

/// The roles that a screen reader can name and operate.
const KINDS: [Role; 10] = [
    Role::CHECK_BOX,
    Role::COMBO_BOX,
    Role::ENTRY,
    Role::LINK,
    Role::PASSWORD_TEXT,
    Role::PROGRESS_BAR,
    Role::PUSH_BUTTON,
    Role::RADIO_BUTTON,
    Role::TEXT,
    Role::TOGGLE_BUTTON,
];
/// The roles that can take the focus without being a control.
const PLACES: [Role; 3] = [Role::HEADING, Role::LANDMARK, Role::DOCUMENT_WEB];

#[tokio::test]
async fn every_control_has_a_name_and_a_role() {
    let journey = Journey::begin().await;
    let application = &journey.application;
    application.take_keyboard().await;
    let (mut controls, mut faults) = (0, Vec::new());
    for screen in Screen::ALL {
        journey.walk_to(screen).await;
        if screen == Screen::Install {
            application.unfold("options").await;
        }
        let heading = application.text("heading").await;
        application.carry_out("document.querySelector('h1').focus();").await;
        let page = until("the heading and the focus on it are told", || async {
            let page = page(application).await;
            let is_there = |node: &Node| node.role == Role::HEADING && node.focused && node.name == heading;
            page.iter().any(is_there).then_some(page)
        })
        .await;
        controls += page.iter().filter(|node| node.focusable && KINDS.contains(&node.role)).count();
        faults.extend(nameless(&page).into_iter().map(|node| format!("{screen}: {node:?}")));
    }
    evidence::figures([(Figure::Controls, controls), (Figure::Nameless, faults.len())]);
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    // Elements without a name or a known role are found.
    for planted in ["<button></button>", "<progress></progress>", "<span tabindex='0'>More</span>"] {
        let plant =
            format!("document.querySelector('.page-body').insertAdjacentHTML('beforeend', `{planted}`);");
        application.carry_out(&plant).await;
        until(planted, || async {
            let found = nameless(&page(application).await).len();
            (found == 1).then_some(())
        })
        .await;
        application.carry_out("document.querySelector('.page-body').lastElementChild.remove();").await;
    }
}

/// The controls without a name, and the focusable elements without a known role.
fn nameless(page: &[Node]) -> Vec<Node> {
    let is_nameless = |node: &&Node| {
        let is_known = KINDS.contains(&node.role) || PLACES.contains(&node.role);
        // The marker before an item of a list is also a text.
        let matters = node.focusable || (KINDS.contains(&node.role) && node.role != Role::TEXT);
        matters && (node.name.trim().is_empty() || !is_known)
    };
    page.iter().filter(is_nameless).cloned().collect()
}

/// The accessibility tree of the page, without that of the window.
async fn page(application: &Application) -> Vec<Node> {
    let process = application.process();
    let read = move || Accessibility::of_session().shown_by(process);
    let nodes = tokio::task::spawn_blocking(read).await.unwrap();
    nodes.into_iter().skip_while(|node| node.role != Role::DOCUMENT_WEB).collect()
}
