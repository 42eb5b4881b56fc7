//! A keyring that does not answer: it delays no click, only the screen that says that all is done.

use std::{
    ops::Deref,
    sync::{Arc, Condvar, Mutex},
};

use secrecy::SecretSlice;
use tokio::sync::Notify;
use wizard::{
    state::{effect::TaskName, event::UserEvent, input::Input},
    storage::keyring::{Keyring, KeyringClosed, MemoryKeyring},
    view::Actions,
};

use crate::{
    passwords::{kept, kept_and_opened_again},
    setting::{CERTIFICATE_PASSWORD, Setting, install, proceed, settled, to_choice, to_saved, until},
};

/// A keyring that can block until it is released.
#[derive(Clone, Default)]
struct Silent(Arc<Gate>);

#[derive(Default)]
struct Gate {
    open: MemoryKeyring,
    is_silent: Mutex<bool>,
    changed: Condvar,
    asked: Notify,
}

impl Silent {
    fn set_silent(&self, is_silent: bool) {
        *self.0.is_silent.lock().unwrap() = is_silent;
        self.0.changed.notify_all();
    }

    /// Waits until a call is blocked.
    async fn is_asked(&self) {
        self.0.asked.notified().await;
    }

    fn answering(&self) -> &MemoryKeyring {
        let is_silent = self.0.is_silent.lock().unwrap();
        if *is_silent {
            self.0.asked.notify_one();
        }
        drop(self.0.changed.wait_while(is_silent, |is_silent| *is_silent).unwrap());
        &self.0.open
    }
}

impl Keyring for Silent {
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, KeyringClosed> {
        self.answering().read(name)
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyringClosed> {
        self.answering().write(name, secret)
    }

    fn erase(&self, name: &str) -> Result<(), KeyringClosed> {
        self.answering().erase(name)
    }
}

/// Releases the keyring at the end of a test, however it ends, so that no call stays blocked.
struct Hand(Silent);

impl Drop for Hand {
    fn drop(&mut self) {
        self.0.set_silent(false);
    }
}

impl Deref for Hand {
    type Target = Silent;

    fn deref(&self) -> &Silent {
        &self.0
    }
}

async fn with_keyring() -> (Setting, Hand) {
    let keyring = Silent::default();
    (Setting { keyring: Arc::new(keyring.clone()), ..Setting::new().await }, Hand(keyring))
}

#[tokio::test]
async fn silent_keyring_hides_no_click_and_loses_none() {
    let (setting, keyring) = with_keyring().await;
    let wizard = setting.wizard().await;
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    settled(&wizard, "P1").await;
    keyring.set_silent(true);
    wizard.send(Input::User(UserEvent::Back));
    settled(&wizard, "P0").await;
    keyring.is_asked().await;
    wizard.send(Input::User(UserEvent::OpenConnection));
    settled(&wizard, "C1").await;
    wizard.send(Input::User(UserEvent::Back));
    settled(&wizard, "P0").await;
    wizard.send(Input::User(UserEvent::OpenLink { text: setting.order.link.clone() }));
    until(&wizard, |view| view.busy.is_some_and(|busy| busy.task == TaskName::LookingUp)).await;
    keyring.set_silent(false);
    settled(&wizard, "P1").await;
    to_choice(&setting, &wizard).await;
    to_saved(&wizard, CERTIFICATE_PASSWORD).await;
    assert_eq!(install(&wizard).await.view.problem, None);
}

#[tokio::test]
async fn done_screen_waits_until_journal_ends() {
    let (setting, keyring) = with_keyring().await;
    let wizard = setting.wizard().await;
    to_choice(&setting, &wizard).await;
    to_saved(&wizard, CERTIFICATE_PASSWORD).await;
    keyring.set_silent(true);
    proceed(&wizard);
    keyring.is_asked().await;
    let ending = until(&wizard, |view| view.busy.is_some_and(|busy| busy.task == TaskName::Finishing)).await;
    assert_eq!((ending.view.code.as_str(), ending.view.actions), ("P6", Actions::default()));
    keyring.set_silent(false);
    let done = until(&wizard, |view| view.code != "P6").await;
    assert_eq!(done.view.code, "P7");
    assert!(!setting.directory.path().join("desk/journal.json").exists());
}

#[tokio::test]
async fn password_is_shown_kept_until_erased() {
    let (setting, keyring) = with_keyring().await;
    let (_setting, again) = kept_and_opened_again(setting).await;
    keyring.set_silent(true);
    again.send(Input::User(UserEvent::ForgetPassword));
    let asking = until(&again, |view| view.busy.is_some()).await.view;
    assert_eq!(asking.busy.map(|busy| busy.task), Some(TaskName::AskingKeyring));
    assert!(kept(&asking.screen));
    keyring.set_silent(false);
    let erased = until(&again, |view| view.busy.is_none()).await.view;
    assert_eq!((kept(&erased.screen), erased.problem), (false, None));
}
