//! `cargo run -p practice-service`: the practice pickup service with one order, to try the wizard by hand.

#![forbid(unsafe_code)]

use std::{
    env, error::Error, fmt::Display, fs, path::PathBuf, process::ExitCode, str::FromStr, time::Duration,
};

use practice_service::{
    KeyGeneration, OrderSpec, PracticeService, Settings, Trouble,
    faults::{CuttingProxy, Fault, Side},
};
use serde::de::{DeserializeOwned, IntoDeserializer, value};

const HELP: &str = "\
The practice pickup service: places one order and serves it until Ctrl-C.

Usage: cargo run -p practice-service -- [--page] [OPTION VALUE]...

  --page                   the CA's page in place of the pickup service: prints its link, and writes it for the wizard
  --port N                 port on 127.0.0.1 (default: a free one)
  --practice-file PATH     where to write what the wizard's --service option reads
                           (default: personalsign-practice-PORT.json in the temporary folder)
  --key KIND               rsa2048, rsa3072 (default), rsa4096, p256
  --state STATE            ready (default), locked, picked-up, lapsed, cancelled
  --kind KIND              new (default), reissue
  --channel CHANNEL        chamber-of-commerce-be (default), marktconcurrent-nl, other
  --key-generation WHERE   pkcs12 (default), on-device
  --request KIND           the wizard makes the key, of this kind: rsa2048, rsa3072, rsa4096, p256, p384
  --issuing N              the first N times that such a request comes, the certificate is not issued yet
  --attempts-left N        the wrong pickup passwords until the order is locked (default: 5)
  --days-left N            the days until the order lapses (default: 30, of a reissue 7)
  --late MILLISECONDS      the time by which every reply is late (not on the page)
  --busy N                 the first N requests meet a service that is too busy (not on the page)
  --cut OCTETS             breaks the connection once, when the service has sent so many octets, TLS and all
  --clock-ahead SECONDS    sets the service's clock ahead: sessions end, and orders lapse
  --reply KIND             how the page hands out the file: attachment (default), no-disposition, blob-link, ...
                           (a wrong one lists all)
  --page-password WHO      who makes up the certificate password on the page: person (default), site
  --help                   print this
";

/// The seconds after which a certificate is to be asked for again that is not issued yet.
const ISSUING: u32 = 5;

struct Arguments {
    settings: Settings,
    spec: OrderSpec,
    trouble: Trouble,
    cut: Option<u64>,
    clock_ahead: i64,
    practice_file: Option<PathBuf>,
    page: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    if env::args().any(|argument| argument == "--help") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let done = match Arguments::parse(env::args().skip(1)) {
        Ok(arguments) => run(arguments).await,
        Err(error) => Err(format!("{error} (see --help)").into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("practice-service: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let state = arguments.spec.state;
    let practice_service =
        PracticeService::start_with(arguments.settings, |routes| arguments.trouble.over(routes)).await?;
    practice_service.advance_clock(time::Duration::seconds(arguments.clock_ahead));
    // Named after the port, which no other service has, so that two never write the same file.
    let file =
        || env::temp_dir().join(format!("personalsign-practice-{}.json", practice_service.address().port()));
    let path = arguments.practice_file.unwrap_or_else(file);
    let order = practice_service.place_order(arguments.spec)?;
    let (mut practice, address) = if arguments.page {
        (practice_service.practice_file_of_page(&order), practice_service.page_address())
    } else {
        (practice_service.practice_file(&order), practice_service.address())
    };
    let proxy = CuttingProxy::start(address).await?;
    if let Some(octets) = arguments.cut {
        proxy.break_after(Side::Service, octets, Fault::Close);
        practice.link = proxy.link(&practice.link);
    }
    practice.write(&path)?;
    println!("Practice pickup service on {}", practice_service.base_url());
    println!();
    println!("  Order            {} ({state:?})", order.order_number);
    println!("  Link             {}", practice.link);
    println!("  Pickup password  {}", order.pickup_password);
    println!();
    println!("Open the wizard on it (`cargo xtask run` builds it):");
    println!();
    println!("  target/debug/personalsign-wizard --service {}", path.display());
    println!();
    println!("Ctrl-C ends the service, and the order with it.");

    tokio::signal::ctrl_c().await?;
    // The link is dead from now on. It does not matter if the file is gone already.
    let _ = fs::remove_file(&path);
    Ok(practice_service.stop().await?)
}

impl Arguments {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut parsed = Self {
            settings: Settings::default(),
            spec: OrderSpec::default(),
            trouble: Trouble::default(),
            cut: None,
            clock_ahead: 0,
            practice_file: None,
            page: false,
        };
        let spec = &mut parsed.spec;
        while let Some(option) = arguments.next() {
            if option == "--page" {
                parsed.page = true;
                continue;
            }
            let value = arguments.next().ok_or_else(|| format!("{option} needs a value"))?;
            match option.as_str() {
                "--port" => parsed.settings.port = number(&option, &value)?,
                "--attempts-left" => spec.attempts_left = Some(number(&option, &value)?),
                "--days-left" => spec.days_left = Some(number(&option, &value)?),
                "--late" => parsed.trouble.late = Duration::from_millis(number(&option, &value)?),
                "--busy" => parsed.trouble.busy = number(&option, &value)?,
                "--cut" => parsed.cut = Some(number(&option, &value)?),
                "--clock-ahead" => parsed.clock_ahead = number(&option, &value)?,
                "--practice-file" => parsed.practice_file = Some(value.into()),
                "--key" => spec.key = named(&option, &value)?,
                "--state" => spec.state = named(&option, &value)?,
                "--kind" => spec.kind = named(&option, &value)?,
                "--channel" => spec.channel = named(&option, &value)?,
                "--key-generation" => spec.key_generation = named(&option, &value)?,
                "--request" => {
                    spec.key_generation = KeyGeneration::OnDevice;
                    spec.request.get_or_insert_default().keys = vec![named(&option, &value)?];
                }
                "--issuing" => {
                    let request = spec.request.get_or_insert_default();
                    (request.issuing, request.retry_after) = (number(&option, &value)?, ISSUING);
                }
                "--reply" => spec.page.reply = named(&option, &value)?,
                "--page-password" => spec.page.certificate_password = named(&option, &value)?,
                _ => return Err(format!("there is no option {option}")),
            }
        }
        Ok(parsed)
    }
}

/// Parses a number.
fn number<T: FromStr<Err: Display>>(option: &str, value: &str) -> Result<T, String> {
    value.parse().map_err(|error| format!("{option} {value}: {error}"))
}

/// Parses a value by its name on the wire.
fn named<T: DeserializeOwned>(option: &str, value: &str) -> Result<T, String> {
    T::deserialize(value.into_deserializer()).map_err(|error: value::Error| format!("{option}: {error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
    use super::*;
    use practice_service::{Channel, KeyKind, Kind, PasswordChoice, ReplyKind, State};

    fn parse(line: &str) -> Result<Arguments, String> {
        Arguments::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn every_option_is_read() {
        let line = "--port 8443 --practice-file p.json --page --key p256 --state picked-up --kind reissue \
                    --channel marktconcurrent-nl --key-generation on-device --reply blob-link --page-password site \
                    --attempts-left 2 --days-left 1 --late 300 --busy 3 --cut 4000 --clock-ahead -60";
        let Arguments { settings, spec, trouble, cut, clock_ahead, practice_file, page } =
            parse(line).unwrap();
        assert_eq!((spec.attempts_left, spec.days_left), (Some(2), Some(1)));
        assert_eq!((trouble.late.as_millis(), trouble.busy), (300, 3));
        assert_eq!((cut, clock_ahead), (Some(4000), -60));
        assert_eq!(settings.port, 8443);
        assert_eq!(practice_file, Some(PathBuf::from("p.json")));
        assert_eq!(spec.key, KeyKind::P256);
        assert_eq!(spec.state, State::PickedUp);
        assert_eq!(spec.kind, Kind::Reissue);
        assert_eq!(spec.channel, Channel::MarktconcurrentNl);
        assert_eq!(spec.key_generation, KeyGeneration::OnDevice);
        let request = parse("--request p384 --issuing 2").unwrap().spec.request.unwrap();
        assert_eq!((request.keys, request.issuing), (vec![KeyKind::P384], 2));
        assert!(page && !parse("").unwrap().page);
        assert_eq!(spec.page.reply, ReplyKind::BlobLink);
        assert_eq!(spec.page.certificate_password, PasswordChoice::Site);
    }

    #[test]
    fn wrong_option_value_lists_the_right_ones() {
        let Err(error) = parse("--state sleeping") else { panic!("accepted") };
        assert!(error.contains("--state"), "{error}");
        assert!(error.contains("picked-up"), "{error}");
        for line in ["--port", "--port 99999", "--prot 1", "--busy many", "--days-left -1"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
