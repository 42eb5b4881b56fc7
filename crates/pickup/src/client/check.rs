//! What stands between the wizard and the service.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use reqwest::{Response, StatusCode, header::DATE};
use time::OffsetDateTime;
use tokio::{net::lookup_host, time::timeout};

use super::{
    NoHttps, Timeouts,
    errors::{TunnelError, transport_error, tunnel_error},
    judge::tls,
    route::Route,
    witness::{Seen, Trust, Witness},
};
use crate::{
    connection::{Check, CheckResult, CheckStep, Service},
    error::PickupError,
    pkcs12::CLOCK_TOLERANCE,
};

/// Nobody waits longer than this for one step.
const LONGEST: Duration = Duration::from_secs(15);

/// Looks up the name, sends one request without a token, and reads from what comes of it how each step went.
pub(super) async fn check(
    service: &Service,
    route: &Route,
    practice_root: Option<&[u8]>,
    timeouts: Timeouts,
) -> Vec<CheckStep> {
    let timeouts = Timeouts { connect: timeouts.connect.min(LONGEST), read: timeouts.read.min(LONGEST) };
    let proxy = route.proxy_for(service);
    let mut report = Report::default();
    if proxy.is_none()
        && !report.found(Check::Name, has_address(service, timeouts).await, Some(service.host()))
    {
        return report.complete();
    }
    let root = practice_root.filter(|_| service.is_practice());
    match probe(service, route, root, timeouts).await {
        Ok(probe) => probe.judge(&mut report, service, proxy),
        Err(_) => {
            report.found(Check::Tls, CheckResult::Failed, None);
        }
    }
    report.complete()
}

async fn has_address(service: &Service, timeouts: Timeouts) -> CheckResult {
    match timeout(timeouts.connect, lookup_host(service.host_and_port())).await {
        Ok(Ok(_)) => CheckResult::Good,
        _ => CheckResult::Failed,
    }
}

/// What came of the one request.
struct Probe {
    reply: Result<Response, reqwest::Error>,
    seen: Option<Seen>,
}

async fn probe(
    service: &Service,
    route: &Route,
    root: Option<&[u8]>,
    timeouts: Timeouts,
) -> Result<Probe, NoHttps> {
    let witness = Arc::new(Witness::new(root)?);
    // The time to read runs from the beginning.
    let timeouts = Timeouts { read: timeouts.connect + timeouts.read, ..timeouts };
    let client =
        route.client(service.is_practice(), timeouts).tls_backend_preconfigured(tls(witness.clone())?);
    let client = client.build().map_err(NoHttps::new)?;
    let reply = client.get(service.address()).send().await;
    Ok(Probe { reply, seen: witness.seen() })
}

impl Probe {
    fn judge(self, report: &mut Report, service: &Service, proxy: Option<String>) {
        let way = self.proxy();
        if (proxy.is_some() || way == CheckResult::Refused)
            && !report.found(Check::Proxy, way, proxy.as_deref())
        {
            return;
        }
        let Self { reply, seen } = self;
        let ahead = reply.as_ref().ok().and_then(clock_ahead);
        let is_clock_right = ahead.map(|ahead| ahead.abs() <= CLOCK_TOLERANCE);
        let answer = match reply {
            Ok(response) => Ok(response.status()),
            Err(error) => Err(transport_error(error)),
        };
        let trust = seen.as_ref().map(|seen| seen.trust);
        let tls = match (&answer, trust) {
            (Err(PickupError::Untrusted(_)), _) | (_, Some(Trust::Never)) => CheckResult::Failed,
            // The clock is right, and the certificate has really run out.
            (_, Some(Trust::AtAnotherTime)) if is_clock_right == Some(true) => CheckResult::Failed,
            (_, Some(Trust::Now | Trust::AtAnotherTime)) => CheckResult::Good,
            // There was nobody to show a certificate.
            (_, None) => CheckResult::NotTried,
        };
        if !report.found(Check::Tls, tls, seen.as_ref().and_then(|seen| seen.issuer.as_deref())) {
            return;
        }
        let clock = match (is_clock_right, trust) {
            (Some(false), _) | (None, Some(Trust::AtAnotherTime)) => CheckResult::Failed,
            (Some(true), _) => CheckResult::Good,
            (None, _) => CheckResult::NotTried,
        };
        if !report.clock(clock, ahead) {
            return;
        }
        let answers = answer.is_ok_and(|status| !status.is_server_error() && !status.is_redirection());
        let result = if answers { CheckResult::Good } else { CheckResult::Failed };
        report.found(Check::Service, result, Some(service.host()));
    }

    /// How far the proxy let the request through.
    fn proxy(&self) -> CheckResult {
        match &self.reply {
            Ok(response) if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
                CheckResult::Refused
            }
            Ok(_) => CheckResult::Good,
            Err(error) => match tunnel_error(error) {
                Some(TunnelError::WantsPassword) => CheckResult::Refused,
                Some(TunnelError::Other) => CheckResult::Failed,
                // It is silent, or else the service behind it is.
                None if error.is_timeout() && self.seen.is_none() => CheckResult::Failed,
                None => CheckResult::Good,
            },
        }
    }
}

/// How far this computer's clock is ahead of the one that the reply was sent by.
fn clock_ahead(response: &Response) -> Option<time::Duration> {
    let date = response.headers().get(DATE)?.to_str().ok()?;
    let theirs = OffsetDateTime::from(httpdate::parse_http_date(date).ok()?);
    Some(OffsetDateTime::from(SystemTime::now()) - theirs)
}

/// The steps that were looked at.
#[derive(Default)]
struct Report(Vec<CheckStep>);

impl Report {
    /// Notes how a step went, and says whether to go on.
    fn found(&mut self, check: Check, result: CheckResult, subject: Option<&str>) -> bool {
        self.0.push(CheckStep { check, result, subject: subject.map(str::to_owned), minutes_ahead: None });
        matches!(result, CheckResult::Good | CheckResult::NotTried)
    }

    fn clock(&mut self, result: CheckResult, ahead: Option<time::Duration>) -> bool {
        // The cast keeps to the ends of the range.
        let minutes_ahead = ahead.map(|ahead| (ahead.as_seconds_f64() / 60.0).round() as i32);
        self.0.push(CheckStep { check: Check::Clock, result, subject: None, minutes_ahead });
        matches!(result, CheckResult::Good | CheckResult::NotTried)
    }

    /// Every step in its order.
    fn complete(self) -> Vec<CheckStep> {
        let step = |check| {
            let not_tried =
                CheckStep { check, result: CheckResult::NotTried, subject: None, minutes_ahead: None };
            self.0.iter().find(|step| step.check == check).cloned().unwrap_or(not_tried)
        };
        [Check::Proxy, Check::Name, Check::Tls, Check::Clock, Check::Service].map(step).into()
    }
}
