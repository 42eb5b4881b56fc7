//! The project's own commands: `cargo xtask run`, `test`, `faults`, `walkthrough`, `helpdesk`.
#![forbid(unsafe_code)]

mod advisories;
mod cross;
mod failures;
mod helpdesk;
mod macos_check;
mod process;
mod run;
mod setup;
mod summary;
mod test;
mod walkthrough;

use std::process::ExitCode;

use run::{Pickup, Programs};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run          installs what is missing, builds, and opens the wizard on a practice order, with a home directory of its
               own: your programs are left alone
  run --my-programs
               the same in your own home directory; the practice certificate goes into your own programs
  run --page   the order is picked up on the CA's page, as the practice service imitates it; goes together with
               --my-programs
  test         installs what is missing, and runs every test; its last lines say whether advisories were checked, which
               takes cargo-deny and `cargo deny fetch`. With REQUIRE_ADVISORIES=1, as before a release, it fails where
               they were not
  test --windows
               the same for the code for Windows, which it builds here and runs under wine (Debian only)
  test --macos
               type-checks and lints the code for macOS (Debian only)
  faults       stops, cuts, stalls and starves the wizard everywhere, and counts what was lost (Linux only); `test` does
               so in fewer places
  walkthrough  plays the practice journey, and leaves pictures of every screen and every error in target/walkthrough
               (Linux only)
  helpdesk     writes the helpdesk's site into target/helpdesk, with pictures in every language (Linux only)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["run"] => run::run(Programs::Practice, Pickup::Service),
        ["run", "--page"] => run::run(Programs::Practice, Pickup::Page),
        ["run", "--my-programs"] => run::run(Programs::Own, Pickup::Service),
        ["run", "--my-programs", "--page"] | ["run", "--page", "--my-programs"] => {
            run::run(Programs::Own, Pickup::Page)
        }
        ["test"] => test::test(),
        ["test", "--windows"] => test::windows(),
        ["test", "--macos"] => macos_check::macos(),
        ["faults"] => test::faults(),
        ["walkthrough"] => walkthrough::walkthrough(),
        ["helpdesk"] => helpdesk::helpdesk(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure:#}");
            ExitCode::FAILURE
        }
    }
}
