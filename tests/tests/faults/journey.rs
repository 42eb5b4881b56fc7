//! An order, a computer, and the subscriber who starts the wizard on it as often as necessary.

use std::{fs, path::Path, process::ExitStatus};

use certificate::{password::CertificatePassword, pkcs12::strengthen};
use e2e::{
    faults::{
        person::{Choice, Person},
        protocol::{Instructions, Line, Link, Told},
        stops::{Stop, Stops},
    },
    program::openssl_opens,
};
use practice_service::{PracticeOrder, State};
use wizard::journal::KeyChoice;

use crate::{
    computer::{Computer, Content},
    key::Key,
    points,
    service::Service,
    subscriber::{self, Subscriber},
    tally::Lost,
};

pub(crate) const CERTIFICATE_PASSWORD: &str = "violin7Harbour3Quartz";

/// What is picked up, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Course {
    /// A file that the service sends.
    #[default]
    File,
    /// A file with weak protection, which is kept re-encrypted.
    WeakFile,
    /// A file from the CA's page.
    Page,
    /// A certificate for a key that is made on the computer, with this choice about it.
    OwnKey(KeyChoice),
}

/// A journey, over any number of starts of the wizard.
pub(crate) struct Journey<'s> {
    pub(crate) service: &'s Service,
    pub(crate) order: PracticeOrder,
    pub(crate) computer: Computer,
    /// Whether there is an open keyring.
    pub(crate) keyring: bool,
    /// Whether both the wizard's own file and the user's must exist in the end. Only one is promised where a person
    /// deletes the other.
    pub(crate) keeps_both: bool,
    pub(crate) course: Course,
    /// The contents of the home at important moments.
    seen: Vec<Content>,
}

/// The result of a start of the wizard.
pub(crate) enum Came {
    /// The end is reached.
    Done,
    /// A stop point is reached at which it waits.
    At(Subscriber),
    /// No progress is possible; with the last report.
    Stuck(Told),
    /// The wizard could not start.
    NotBegun(String),
    /// The process ended without a report.
    Ended(ExitStatus),
}

impl<'s> Journey<'s> {
    pub(crate) fn new(service: &'s Service, keyring: bool) -> Self {
        Self::on(Computer::new(service), service, keyring)
    }

    /// The same on this course.
    pub(crate) fn along(self, course: Course) -> Self {
        let order = match course {
            Course::File => self.order,
            Course::WeakFile => self.service.weak_order(),
            Course::Page => PracticeOrder { link: self.order.page_link.clone(), ..self.order },
            Course::OwnKey(_) => self.service.order_of_own_key(),
        };
        Self { order, course, ..self }
    }

    pub(crate) fn on(computer: Computer, service: &'s Service, keyring: bool) -> Self {
        Self {
            service,
            order: service.order(),
            computer,
            keyring,
            keeps_both: true,
            course: Course::File,
            seen: Vec::new(),
        }
    }

    /// Starts or restarts the wizard.
    pub(crate) fn start(&self, stops: Vec<Stop>) -> Subscriber {
        self.start_with(&[], stops)
    }

    /// Starts the wizard with additional environment variables.
    pub(crate) fn start_with(&self, environment: &[(&str, String)], stops: Vec<Stop>) -> Subscriber {
        let stops = Stops { points: points::names(), log: self.computer.log(), stops };
        let person = Person {
            link: self.order.link.clone(),
            pickup_password: self.order.pickup_password.clone(),
            certificate_password: CERTIFICATE_PASSWORD.into(),
            slips: true,
            key_choice: self.key_choice(),
        };
        let instructions = Instructions {
            person,
            root: self.service.root.clone(),
            storage: self.computer.storage(),
            documents: self.computer.documents(),
            keyring: self.keyring.then(|| self.computer.keyring()),
        };
        let mut command = subscriber::command(&self.computer, &stops);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        Subscriber::start(command, &instructions)
    }

    /// Runs a subscriber as far as possible, and verifies each report; `told` may change the surroundings before the
    /// next try.
    pub(crate) fn walk(&self, mut subscriber: Subscriber, mut told: impl FnMut(&Told)) -> Came {
        loop {
            match subscriber.hear() {
                Some(Line::Told(said)) => {
                    self.assert_true(&said);
                    told(&said);
                    subscriber.choose(Choice::Again);
                }
                Some(Line::At(_)) => return Came::At(subscriber),
                Some(Line::Done) => return Came::Done,
                Some(Line::Stuck(last)) => return Came::Stuck(last),
                Some(Line::NotBegun(why)) => return Came::NotBegun(why),
                None => return Came::Ended(subscriber.ended()),
            }
        }
    }

    /// Runs a subscriber to the end.
    ///
    /// # Errors
    /// [`Lost`] when there is none.
    pub(crate) fn walk_to_end(&self, subscriber: Subscriber, told: impl FnMut(&Told)) -> Result<(), Lost> {
        match self.walk(subscriber, told) {
            Came::Done => Ok(()),
            Came::Stuck(last) if self.is_over_without_file(&last) => Ok(()),
            Came::Stuck(last) => Err(Lost(format!("stuck: {last:?}"))),
            Came::NotBegun(why) => Err(Lost(format!("the wizard does not begin: {why}"))),
            Came::Ended(status) => Err(Lost(format!("the wizard ended: {status}"))),
            Came::At(_) => panic!("asked at a point without a reason"),
        }
    }

    /// Whether the wizard was stopped after the installation, of which no file is left to be opened again.
    fn is_over_without_file(&self, last: &Told) -> bool {
        let is_installed = || self.passed().iter().any(|point| point == "installation in the journal");
        self.course == Course::OwnKey(KeyChoice::Bound)
            && last.problem.as_deref() == Some("OR-153")
            && is_installed()
    }

    /// Runs a subscriber to the end, and verifies the final state.
    ///
    /// # Errors
    /// [`Lost`], as there.
    pub(crate) fn finish(&self, subscriber: Subscriber, told: impl FnMut(&Told)) -> Result<(), Lost> {
        self.walk_to_end(subscriber, told)?;
        self.assert_finished();
        Ok(())
    }

    /// Asserts the final state.
    pub(crate) fn assert_finished(&self) {
        let number = &self.order.order_number;
        assert_eq!(self.service.state(&self.order), State::PickedUp);
        if let Course::OwnKey(choice) = self.course {
            let requests = self.service.practice_service.requests(number);
            assert_eq!(requests.len(), 1, "never a second request for one order");
            if choice == KeyChoice::Bound {
                return self.computer.assert_nothing_kept();
            }
        }
        if let Course::WeakFile | Course::OwnKey(_) = self.course {
            self.computer.take_delivered(number);
        }
        let files = match self.course {
            Course::Page => self.computer.files_of_page(),
            _ => self.computer.files_of(number),
        };
        let file = self.computer.assert_finished(&files, CERTIFICATE_PASSWORD, self.keeps_both);
        let key = Key::of(&file, CERTIFICATE_PASSWORD);
        for files in [&self.seen, &self.computer.files()] {
            key.assert_in_none_of(files);
            assert_none_weak(files);
        }
    }

    /// Records the disk's content in the middle of a journey.
    pub(crate) fn look_around(&mut self) {
        let files = self.computer.files();
        // Nobody knows the password of a bound key's file, where the keyring has it.
        let is_known = !(self.keyring && self.key_choice() == KeyChoice::Bound);
        self.computer.assert_nothing_half_written(&files, Some(CERTIFICATE_PASSWORD).filter(|_| is_known));
        self.seen.extend(files);
    }

    fn key_choice(&self) -> KeyChoice {
        match self.course {
            Course::OwnKey(choice) => choice,
            _ => KeyChoice::Exportable,
        }
    }

    /// The points passed so far, in order.
    pub(crate) fn passed(&self) -> Vec<String> {
        let log = fs::read_to_string(self.computer.log()).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// Asserts that the report on link and file is true.
    fn assert_true(&self, told: &Told) {
        let told = Told { file: told.file.as_deref().map(|file| self.computer.seen(file)), ..told.clone() };
        let is_bound = self.key_choice() == KeyChoice::Bound;
        let file = told.file.clone().filter(|_| !is_bound);
        assert_link_status(&Told { file, ..told }, self.service.state(&self.order));
    }
}

/// Asserts that the delivered weak file was never on the disk.
fn assert_none_weak(files: &[Content]) {
    let password = CertificatePassword::new(CERTIFICATE_PASSWORD.into());
    let certificate_files =
        files.iter().filter(|(path, _)| path.extension().is_some_and(|extension| extension == "pfx"));
    for (path, content) in certificate_files {
        assert_eq!(strengthen(content, &password), Ok(None), "{} is weak", path.display());
    }
}

/// Asserts that a report agrees with the order's state and the disk.
pub(crate) fn assert_link_status(told: &Told, state: State) {
    match told.link.expect("every problem tells of the link") {
        Link::NotUsed => assert_eq!(state, State::Ready, "{told:?}"),
        Link::Used => assert_eq!(state, State::PickedUp, "{told:?}"),
        Link::Unknown => {}
    }
    let is_there = |file: &Path| openssl_opens(file, CERTIFICATE_PASSWORD);
    assert!(told.file.as_deref().is_none_or(is_there), "no such file: {told:?}");
}
