//! The check of the connection between the wizard and the service.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use certificate::pkcs12::CLOCK_TOLERANCE;
use reqwest::{Response, StatusCode, header::DATE};
use time::OffsetDateTime;
use tokio::{net::lookup_host, time::timeout};

use super::{
    NoHttps, Timeouts,
    errors::tls_error,
    judge::{NoAuthorities, judge, tls},
    observing_verifier::{ObservingVerifier, Seen, Trust},
    route::client_through,
    tunnel::{Tunnel, ask},
};
use crate::connection::{Check, CheckResult, CheckStep, ProxyAddress, ProxySource, Service};

/// The longest wait for one step.
const LONGEST: Duration = Duration::from_secs(15);

/// Queries the proxy, if there is one, resolves the name, sends one request without a token, and derives the result
/// of each step from that.
pub(super) async fn check(
    service: &Service,
    proxy: Result<Option<ProxyAddress>, ProxySource>,
    practice_root: Option<&[u8]>,
    timeouts: Timeouts,
) -> Vec<CheckStep> {
    let timeouts = bounded(timeouts);
    let mut report = Report::default();
    let proxy = match proxy {
        Ok(proxy) => proxy,
        Err(ProxySource::Variable(name)) => {
            report.found(Check::Proxy, CheckResult::Unreadable, Some(name));
            return report.complete();
        }
        Err(ProxySource::Desktop) => {
            report.found(Check::Proxy, CheckResult::Unreadable, None);
            return report.complete();
        }
    };
    let root = practice_root.filter(|_| service.is_practice());
    if let Some(proxy) = &proxy {
        let result = lets_through(proxy, service, root, timeouts).await;
        if !report.found(Check::Proxy, result, Some(&proxy.host_and_port())) {
            return report.complete();
        }
    }
    let is_looked_up_here = proxy.as_ref().is_none_or(ProxyAddress::wants_addresses);
    if is_looked_up_here
        && !report.found(Check::Name, has_address(service, timeouts).await, Some(service.host()))
    {
        return report.complete();
    }
    match probe(service, proxy.as_ref(), root, timeouts).await {
        Ok(probe) => probe.judge(&mut report, service, proxy.as_ref()),
        Err(_) => {
            report.found(Check::Tls, CheckResult::Failed, None);
        }
    }
    report.complete()
}

/// Returns timeouts that a person who waits for each step can bear.
pub(super) fn bounded(timeouts: Timeouts) -> Timeouts {
    Timeouts { connect: timeouts.connect.min(LONGEST), read: timeouts.read.min(LONGEST), ..timeouts }
}

async fn has_address(service: &Service, timeouts: Timeouts) -> CheckResult {
    match timeout(timeouts.connect, lookup_host(service.host_and_port())).await {
        Ok(Ok(_)) => CheckResult::Good,
        _ => CheckResult::Failed,
    }
}

async fn lets_through(
    proxy: &ProxyAddress,
    service: &Service,
    root: Option<&[u8]>,
    timeouts: Timeouts,
) -> CheckResult {
    // Not an `ObservingVerifier`, which lets a certificate pass that is not trusted yet: this connection may carry a
    // password.
    let Ok(tls) = judge(root).and_then(tls) else { return CheckResult::NotTried };
    match ask(proxy, service, &tls, timeouts.connect).await {
        Tunnel::Open => CheckResult::Good,
        Tunnel::WantsPassword => CheckResult::Refused,
        Tunnel::Closed => CheckResult::Closed,
        Tunnel::Untrusted => CheckResult::Untrusted,
        Tunnel::Silent => CheckResult::Failed,
        Tunnel::NotAsked => CheckResult::NotTried,
    }
}

/// The result of the one request.
struct Probe {
    reply: Result<Response, reqwest::Error>,
    seen: Option<Seen>,
}

async fn probe(
    service: &Service,
    proxy: Option<&ProxyAddress>,
    root: Option<&[u8]>,
    timeouts: Timeouts,
) -> Result<Probe, NoHttps> {
    let witness = Arc::new(ObservingVerifier::new(root)?);
    // The read timeout runs from the start of the connection.
    let timeouts = Timeouts { read: timeouts.connect + timeouts.read, ..timeouts };
    let client = client_through(proxy, timeouts)?.tls_backend_preconfigured(tls(witness.clone())?);
    let client = client.build().map_err(NoHttps::new)?;
    let reply = client.get(service.address()).send().await;
    Ok(Probe { reply, seen: witness.seen() })
}

impl Probe {
    fn judge(self, report: &mut Report, service: &Service, proxy: Option<&ProxyAddress>) {
        let Self { reply, seen } = self;
        let status = reply.as_ref().ok().map(Response::status);
        // A proxy that intercepts TLS asks for credentials in the same way.
        if status == Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED) {
            let address = proxy.map(ProxyAddress::host_and_port);
            report.found(Check::Proxy, CheckResult::Refused, address.as_deref());
            return;
        }
        let refused = reply.as_ref().err().and_then(|error| tls_error(error));
        // The proxy opened a tunnel, and nobody at its end answers with TLS.
        if let Some(proxy) = proxy
            && refused.is_none()
            && reply.as_ref().is_err_and(reqwest::Error::is_connect)
        {
            report.found(Check::Proxy, CheckResult::Closed, Some(&proxy.host_and_port()));
            return;
        }
        let ahead = reply.as_ref().ok().and_then(clock_ahead);
        let is_clock_right = ahead.map(|ahead| ahead.abs() <= CLOCK_TOLERANCE);
        let trust = seen.as_ref().map(|seen| seen.trust);
        let tls = match (refused, trust) {
            (Some(error), _) if NoAuthorities::is_behind(error) => CheckResult::NoAuthorities,
            (Some(_), _) | (_, Some(Trust::Never)) => CheckResult::Failed,
            // The clock is right, so the certificate has really expired.
            (_, Some(Trust::AtAnotherTime)) if is_clock_right == Some(true) => CheckResult::Failed,
            (_, Some(Trust::Now | Trust::AtAnotherTime)) => CheckResult::Good,
            // No TLS handshake took place, hence no certificate was shown.
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
        let answers = status.is_some_and(|status| !status.is_server_error() && !status.is_redirection());
        let result = if answers { CheckResult::Good } else { CheckResult::Failed };
        report.found(Check::Service, result, Some(service.host()));
    }
}

/// How far this computer's clock is ahead of the `Date` of the reply.
fn clock_ahead(response: &Response) -> Option<time::Duration> {
    let date = response.headers().get(DATE)?.to_str().ok()?;
    let theirs = OffsetDateTime::from(httpdate::parse_http_date(date).ok()?);
    Some(OffsetDateTime::from(SystemTime::now()) - theirs)
}

/// The steps that were checked.
#[derive(Default)]
struct Report(Vec<CheckStep>);

impl Report {
    /// Records the result of a step, and returns whether to continue.
    fn found(&mut self, check: Check, result: CheckResult, subject: Option<&str>) -> bool {
        self.0.push(CheckStep { check, result, subject: subject.map(str::to_owned), minutes_ahead: None });
        matches!(result, CheckResult::Good | CheckResult::NotTried)
    }

    fn clock(&mut self, result: CheckResult, ahead: Option<time::Duration>) -> bool {
        // The cast saturates at the ends of the range.
        let minutes_ahead = ahead.map(|ahead| (ahead.as_seconds_f64() / 60.0).round() as i32);
        self.0.push(CheckStep { check: Check::Clock, result, subject: None, minutes_ahead });
        matches!(result, CheckResult::Good | CheckResult::NotTried)
    }

    /// Returns every step in order, with its last result.
    fn complete(self) -> Vec<CheckStep> {
        let step = |check| {
            let not_tried =
                CheckStep { check, result: CheckResult::NotTried, subject: None, minutes_ahead: None };
            self.0.iter().rfind(|step| step.check == check).cloned().unwrap_or(not_tried)
        };
        [Check::Proxy, Check::Name, Check::Tls, Check::Clock, Check::Service].map(step).into()
    }
}
