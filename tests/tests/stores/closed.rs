//! The programs are closed during the installation, and started afterwards.

use e2e::{desktop::Desktop, journey::Journey, screen::Screen, thunderbird::Thunderbird};
use evidence::Proof;
use practice_service::OrderSpec;

use crate::program::{Program, Setting, installed};

#[tokio::test]
async fn every_program_uses_key_until_removal() {
    let desktop = Desktop::temporary();
    let thunderbird = if Thunderbird::is_here() {
        Some(Thunderbird::set_up(&desktop.environment(), desktop.home()).await)
    } else {
        None
    };
    let journey = Journey::begin_with(OrderSpec::default(), desktop).await;
    journey.walk_to(Screen::Done).await;
    let nickname = &journey.desktop.shared.own_certificates()[0].nickname;
    let setting = Setting {
        nickname,
        desktop: &journey.desktop,
        root: journey.practice_service.root_pem(),
        thunderbird: thunderbird.as_ref(),
    };

    let mut proofs = Vec::new();
    for program in Program::ALL {
        if !program.is_here() {
            evidence::untried(program.used());
            continue;
        }
        let installed = installed(&journey, program.place()).await;
        proofs.push((program, installed, program.can_use_the_key(&setting).await));
    }
    journey.remove_everywhere().await;
    let mut proven = Vec::new();
    for (program, installed, let_in) in proofs {
        let refused_after_removal = !program.can_use_the_key(&setting).await;
        proven.push(Proof { of: program.used(), installed, let_in, refused_after_removal });
    }
    evidence::proofs(&proven);
}
