//! Links that mail scanners have wrapped.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{super::unwrap::MAX_LAYERS, *};

const LINK: &str = "https://system.globalsign.com/pickup/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";

fn encoded(link: &str) -> String {
    utf8_percent_encode(link, NON_ALPHANUMERIC).to_string()
}

fn safe_links(link: &str) -> String {
    let link = encoded(link);
    format!(
        "https://eur01.safelinks.protection.outlook.com/?url={link}&data=05%7C02%7Cc&sdata=e%3D&reserved=0"
    )
}

fn url_defense_v1(link: &str) -> String {
    format!("https://urldefense.proofpoint.com/v1/url?u={}&k=f%3D%3D%0A&r=g&s=h", encoded(link))
}

fn url_defense_v2(link: &str) -> String {
    let link = encoded(link).replace("%2F", "_").replace('%', "-");
    format!("https://urldefense.proofpoint.com/v2/url?u={link}&d=DwMFaQ&c=a&r=b&m=c&s=d&e=")
}

/// Takes out every character that is neither a letter nor a digit nor usual in a link: more than Proofpoint does in
/// known samples.
fn url_defense_v3(link: &str) -> String {
    let counts: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    let is_kept = |c: &char| c.is_ascii_alphanumeric() || ":/._-?=".contains(*c);
    let (mut shown, mut letters, mut rest) = (String::new(), String::new(), link);
    while let Some(c) = rest.chars().next() {
        if is_kept(&c) {
            shown.push(c);
            rest = rest.strip_prefix(c).unwrap();
            continue;
        }
        let run: String = rest.chars().take_while(|c| !is_kept(c)).take(counts.len() + 1).collect();
        match run.chars().count() {
            1 => shown.push('*'),
            count => shown.extend(['*', '*', *counts.get(count - 2).unwrap()]),
        }
        rest = rest.strip_prefix(run.as_str()).unwrap();
        letters += &run;
    }
    format!("https://urldefense.com/v3/__{shown}__;{}!!a!b-c_d$", BASE64_URL_SAFE_NO_PAD.encode(letters))
}

fn barracuda(link: &str) -> String {
    let link = encoded(link);
    format!("https://linkprotect.cudasvc.com/url?a={link}&c=E,1,a-b,c&typo=1")
}

fn cisco(link: &str) -> String {
    format!("https://secure-web.cisco.com/1aB-c_d/{}", encoded(link))
}

fn trend_micro(link: &str) -> String {
    let link = encoded(link);
    format!("https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url={link}&umid=A-B&auth=c")
}

fn sophos(link: &str) -> String {
    let link = BASE64_URL_SAFE_NO_PAD.encode(link);
    format!("https://eu-west-1.protection.sophos.com/?d=globalsign.com&u={link}&i=a&t=b&h=c")
}

/// Every scanner with readable links.
pub(super) const WRAPPINGS: [fn(&str) -> String; 8] =
    [safe_links, url_defense_v1, url_defense_v2, url_defense_v3, barracuda, cisco, trend_micro, sophos];

#[test]
fn wrapped_link_is_the_link_itself() {
    let token = "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";
    for wrapped in [
        // Microsoft: another cloud, a path for an Office program, a link that was encoded before.
        format!("https://safelinks.protection.outlook.com/?url=https%3A%2F%2Fsystem.globalsign.com%2Fpickup%2F{token}"),
        format!("https://usg02.safelinks.protection.office365.us/?url=https%3A%2F%2Fsystem.globalsign.com%2Fpickup%2F{token}&reserved=0"),
        format!("https://nam12.safelinks.protection.outlook.com/ap/t-59584e83/?url=https%3A%2F%2Fsystem.globalsign.com%2Fpickup%2F{token}&data=05%7C01"),
        format!("https://eur01.safelinks.protection.outlook.com/?url=https%253A%252F%252Fsystem.globalsign.com%252Fpickup%252F{token}&data=05"),
        format!("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsystem.globalsign.com%2Fpickup%2F{token}&amp;data=05&amp;reserved=0"),
        // Proofpoint: `-2D` and `-5F` are the hyphen and the underscore themselves.
        format!("https://urldefense.com/v1/url?u=https://system.globalsign.com/pickup/{token}&k=a"),
        "https://urldefense.us/v2/url?u=https-3A__system.globalsign.com_pickup_abcdefghijklmnopqrstuvwxyz0123456789-2D-5FABCDE&d=DwIGaQ&c=a&r=b&m=c&s=d&e=".to_owned(),
        format!("https://urldefense.com/v3/__https://system.globalsign.com/pickup/{token}__;!!a!b$"),
        format!("https://urldefense.us/v3/__https:/system.globalsign.com/pickup/{token}__;!!a!b$"),
        // `*` for a number sign; `**C` for four letters, `#%&?`; one that is percent-encoded on the way.
        format!("https://urldefense.com/v3/__https://system.globalsign.com/pickup/{token}*top__;Iw!!a!b$"),
        format!("https://urldefense.com/v3/__https://system.globalsign.com/pickup/{token}**C__;IyUmPw!!a!b$"),
        format!("https://urldefense.com/v3/__https:**Asystem.globalsign.com/pickup%2F{token}*%2A%41__;Ly8jIz8!!a!b$"),
        // The others.
        format!("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fsystem.globalsign.com%2fpickup%2f{token}&c=E,1,a&typo=1"),
        format!("https://secure-web.cisco.com/1aB/https%3A%2F%2Fsystem.globalsign.com%2Fpickup%2F{token}"),
        format!("https://cas5-0-urlprotect.trendmicro.com/wis/clicktime/v1/query?url=https%3a%2f%2fsystem.globalsign.com%2fpickup%2f{token}"),
        "https://eu-west-1.protection.sophos.com?d=globalsign.com&u=aHR0cHM6Ly9zeXN0ZW0uZ2xvYmFsc2lnbi5jb20vcGlja3VwL2FiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6MDEyMzQ1Njc4OS1fQUJDREU=&i=a".to_owned(),
        // Copied with a broken line.
        format!("<https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fsystem.\r\n globalsign.com%2Fpickup%2F{token}&data=05\r\n>"),
    ] {
        assert_eq!(parse(&wrapped).map(|link| link.expose().to_owned()), Ok(LINK.to_owned()), "{wrapped}");
    }
}

#[test]
fn link_wrapped_several_times_is_unwrapped() {
    for first in WRAPPINGS {
        for second in WRAPPINGS {
            let wrapped = second(&first(LINK));
            assert_eq!(
                parse(&wrapped).map(|link| link.expose().to_owned()),
                Ok(LINK.to_owned()),
                "{wrapped}"
            );
        }
    }
    let layers = |count| (0..count).fold(LINK.to_owned(), |link, _| url_defense_v3(&link));
    assert_eq!(parse(&layers(MAX_LAYERS)).unwrap().expose(), LINK);
    assert_eq!(
        parse(&layers(MAX_LAYERS + 1)).unwrap_err(),
        LinkError::Wrapped { host: "urldefense.com".into() }
    );
}

#[test]
fn wrapped_link_obeys_rules_of_a_pasted_one() {
    let token = "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";
    for link in [
        format!("http://system.globalsign.com/pickup/{token}"),
        format!("https://other.example/pickup/{token}"),
        format!("https://system.gl0balsign.com/pickup/{token}"),
        format!("https://system.gl\u{43e}balsign.com/pickup/{token}"),
        format!("https://system.globalsign.com@other.example/pickup/{token}"),
        format!("https://a@system.globalsign.com/pickup/{token}"),
        format!("https://system.globalsign.com:8443/pickup/{token}"),
        format!("https://127.0.0.1:8443/pickup/{token}"),
        "https://system.globalsign.com/pickup/short".to_owned(),
    ] {
        let error = parse(&link).unwrap_err();
        for wrap in WRAPPINGS {
            let wrapped = wrap(&link);
            assert_eq!(parse(&wrapped).unwrap_err(), error, "{wrapped}");
        }
    }
}

#[test]
fn practice_link_may_be_wrapped_where_allowed() {
    let link = "https://127.0.0.1:8443/pickup/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";
    for wrap in WRAPPINGS {
        let practice = OrderLink::parse(&wrap(link), &AllowedHosts::default().with_practice()).unwrap();
        assert!(practice.is_practice());
        assert_eq!(practice.expose(), link);
        assert!(parse(&wrap(link)).is_err());
    }
}

#[test]
fn wrapping_without_visible_link_is_named() {
    for (wrapped, host) in [
        ("https://protect-eu.mimecast.com/s/aBcD?domain=globalsign.com", "protect-eu.mimecast.com"),
        ("https://url.uk.m.mimecastprotect.com/s/aBcD?domain=globalsign.com", "url.uk.m.mimecastprotect.com"),
        ("https://eur01.safelinks.protection.outlook.com/", "eur01.safelinks.protection.outlook.com"),
        ("https://urldefense.com/v3/", "urldefense.com"),
        ("https://urldefense.com/v3/__https://system.globalsign.com/pickup/a", "urldefense.com"),
        // Too few letters, an invalid count, letters that are not base64 or not text.
        ("https://urldefense.com/v3/__https://system.globalsign.com/*__;!!a$", "urldefense.com"),
        ("https://urldefense.com/v3/__https://system.globalsign.com/**A__;Iw!!a$", "urldefense.com"),
        ("https://urldefense.com/v3/__https://system.globalsign.com/**!__;IyMj!!a$", "urldefense.com"),
        ("https://urldefense.com/v3/__https://system.globalsign.com/**__;IyMj!!a$", "urldefense.com"),
        ("https://urldefense.com/v3/__https://system.globalsign.com/*__;I!!a$", "urldefense.com"),
        ("https://urldefense.com/v3/__https://system.globalsign.com/*__;_w!!a$", "urldefense.com"),
        ("https://urldefense.com/v4/url?u=https://system.globalsign.com/", "urldefense.com"),
        ("https://urldefense.proofpoint.com/v2/url?u=https-3A__-FF", "urldefense.proofpoint.com"),
        ("https://linkprotect.cudasvc.com/url?a=javascript:alert(1)", "linkprotect.cudasvc.com"),
        ("https://url.emailprotection.link/?bAAECAwQFBgcICQ~", "url.emailprotection.link"),
        ("https://secure-web.cisco.com/1aB", "secure-web.cisco.com"),
        ("https://eu-west-1.protection.sophos.com/?u=%21", "eu-west-1.protection.sophos.com"),
        // The innermost wrapper is the one that hides the link.
        (
            "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fprotect-us.mimecast.com%2fs%2fa",
            "protect-us.mimecast.com",
        ),
    ] {
        assert_eq!(parse(wrapped).unwrap_err(), LinkError::Wrapped { host: host.into() }, "{wrapped}");
    }
}

#[test]
fn link_is_read_out_of_whatever_carries_it() {
    let escaped = encoded(LINK);
    let twice = encoded(&escaped);
    let base64 = BASE64_URL_SAFE_NO_PAD.encode(LINK);
    for wrapped in [
        format!("https://www.google.com/url?q={escaped}&sa=D&source=gmail&ust=1&usg=A"),
        format!(
            "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url={escaped}&locale=nl-be"
        ),
        format!("https://can01.safelinks.protection.partner.outlook.cn/?url={escaped}&data=05"),
        format!("https://deref-gmx.net/mail/client/X/dereferrer/?redirectUrl={escaped}"),
        format!("https://urlsand.esvalabs.com/?u={escaped}&e=a&h=b&f=y&p=n"),
        format!("https://clicktime.symantec.com/X?h=1&u={escaped}"),
        format!("https://scanmail.trustwave.com/?c=1&d=a&s=5&u={escaped}"),
        format!("https://protect.checkpoint.com/v2/r01/___{LINK}___.YXAzOmE6YjpjOmQ6ZTpm"),
        format!("https://url.emailprotection.link/?b{base64}~"),
        format!("https://search.example/ck/a?!&&p=0f&ptn=3&u=a1{base64}&ntb=1"),
        // Unknown wrappers.
        format!("https://mail.example/go/{LINK}"),
        format!("https://mail.example/go/{escaped}/track"),
        format!("https://mail.example/go?to={twice}"),
        format!("http://mail.example/{base64}"),
        format!("https://mail.example/?{escaped}"),
        format!("https://mail.example/?a=https%3A%2F%2Fother.example&b={escaped}"),
    ] {
        let read = parse(&wrapped).map(|link| link.expose().to_owned());
        assert_eq!(read, Ok(LINK.to_owned()), "{wrapped}");
    }
}

#[test]
fn link_is_found_anywhere_in_its_carrier() {
    let escaped = encoded(LINK);
    let bare = LINK.strip_prefix("https://").unwrap();
    for rest in [
        // Surrounded by other characters.
        format!("?u=%20{escaped}%20"),
        format!("?u=%22{escaped}%22"),
        format!("?text=Your%20link%3A%20{escaped}%20Kind%20regards"),
        format!("?u=%3C{escaped}%3E"),
        // In the fragment, and in a parameter of a path.
        format!("#url={escaped}"),
        format!("#/{escaped}"),
        format!("#/{LINK}"),
        format!("#{LINK}"),
        format!("#!/go?x=1&to={escaped}&y=2"),
        format!("x;url={escaped}"),
        format!("x;a=1;url={escaped};b=2/y"),
        // In the data of a parameter.
        format!("?p=%7B%22url%22%3A%22{escaped}%22%2C%22a%22%3A1%7D"),
        format!("?p=%7B%22url%22%3A%22{}%22%7D", encoded(&LINK.replace('/', "\\/"))),
        format!("?p=%5B%22{}%22%5D", encoded(&escaped)),
        // Without its scheme.
        format!("?u={}", encoded(bare)),
        format!("?u={}", encoded(&format!("//{bare}"))),
        format!("?p=%7B%22to%22%3A%22{}%22%7D", encoded(bare)),
        format!("#to={}", encoded(bare)),
        format!("x;u={}", encoded(bare)),
        format!("redirect/https/{bare}"),
        format!("redirect/{bare}?a=b"),
        format!("#/go/{bare}"),
    ] {
        let wrapped = format!("https://example.net/{rest}");
        let read = parse(&wrapped).map(|link| link.expose().to_owned());
        assert_eq!(read, Ok(LINK.to_owned()), "{wrapped}");
    }
}

#[test]
fn link_is_found_before_further_path() {
    let bare = LINK.strip_prefix("https://").unwrap();
    let escaped = encoded(LINK);
    let base64 = BASE64_URL_SAFE_NO_PAD.encode(LINK);
    let digits: String = LINK.bytes().map(|octet| format!("{octet:02x}")).collect();
    for carried in [
        LINK,
        &LINK.replace("//", "/"),
        &format!("{LINK}/"),
        bare,
        &format!("https/{bare}"),
        &escaped,
        &format!("{escaped}%2Fx"),
        &format!("x{LINK}"),
        &format!("u={escaped}"),
        &base64,
        &digits,
    ] {
        for rest in ["track", "1/0100018f-abc-000000/Xyz=123", "track?x=1#y"] {
            let wrapped = format!("https://track.example/go/L/{carried}/{rest}");
            let read = parse(&wrapped).map(|link| link.expose().to_owned());
            assert_eq!(read, Ok(LINK.to_owned()), "{wrapped}");
        }
    }
    let short = format!("https://track.example/go/{}/track", LINK.strip_suffix("ABCDE").unwrap());
    assert_eq!(parse(&short).unwrap_err(), LinkError::Incomplete, "where it ends is not known");
}

#[test]
fn foreign_link_is_refused_wherever_it_stands() {
    let token = "abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE";
    let places: [fn(&str) -> String; 9] = [
        |bare| format!("https://example.net/?u={}", encoded(bare)),
        |bare| format!("https://example.net/?u=%20https%3A%2F%2F{}%20", encoded(bare)),
        |bare| format!("https://example.net/#url={}", encoded(&format!("https://{bare}"))),
        |bare| format!("https://example.net/x;url={}", encoded(bare)),
        |bare| format!("https://example.net/?p=%7B%22url%22%3A%22{}%22%7D", encoded(bare)),
        |bare| format!("https://example.net/redirect/https/{bare}"),
        |bare| format!("https://example.net/go/https://{bare}/track"),
        |bare| format!("https://example.net/go/{bare}/track"),
        |bare| format!("https://example.net/go/{}/track", encoded(&format!("https://{bare}"))),
    ];
    for place in places {
        let error = |host: &str| parse(&place(&format!("{host}/pickup/{token}"))).unwrap_err();
        for host in ["system.globalsign.com.evil.example", "system.gl0balsign.com"] {
            let genuine = "system.globalsign.com".to_owned();
            assert_eq!(error(host), LinkError::LookAlike { host: host.into(), genuine }, "{}", place(host));
        }
        for host in
            ["system.globalsign.com@evil.example", "a@system.globalsign.com", "system.globalsign.com:8443"]
        {
            assert!(matches!(error(host), LinkError::Disguised { .. }), "{}", place(host));
        }
        assert!(
            matches!(error("evil.example"), LinkError::HostNotAllowed { .. }),
            "{}",
            place("evil.example")
        );
    }
    assert_eq!(
        parse(&format!("https://example.net/go/http://system.globalsign.com/pickup/{token}")).unwrap_err(),
        LinkError::NotHttps
    );
}

#[test]
fn deceptive_host_is_named_whatever_it_carries() {
    let link = encoded(LINK);
    let error = |host: &str| parse(&format!("https://{host}/?u={link}")).unwrap_err();
    assert!(matches!(error("system.gl0balsign.com"), LinkError::LookAlike { .. }));
    assert!(matches!(error("system.globalsign.com@other.example"), LinkError::Disguised { .. }));
}

#[test]
fn host_containing_scanner_name_is_no_scanner() {
    for host in [
        "notsafelinks.protection.outlook.com",
        "safelinks.protection.outlook.com.example",
        "xurldefense.com",
        "urldefense.com.example",
        "linkprotect-cudasvc.com",
        "protect-eu-mimecast.com",
    ] {
        let link = format!("https://{host}/url?url=aBcD");
        assert_eq!(parse(&link).unwrap_err(), LinkError::HostNotAllowed { host: host.into() });
    }
}
