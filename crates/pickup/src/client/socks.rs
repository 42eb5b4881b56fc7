//! Probe of a SOCKS proxy: whether it opens a tunnel to the service.
//!
//! Source: RFC 1928 and RFC 1929 for version 5; for version 4 and 4A the papers "SOCKS: A protocol for TCP proxy across
//! firewalls" and "SOCKS 4A: A Simple Extension to SOCKS 4 Protocol" (Ying-Da Lee).

use std::{io, net::IpAddr};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, lookup_host},
};
use zeroize::Zeroizing;

use super::tunnel::Tunnel;
use crate::connection::{ProxyAddress, ProxyProtocol, Service};

const NO_NAME: u8 = 0;
const NAME_AND_PASSWORD: u8 = 2;
const NONE_OF_THESE: u8 = 0xff;

/// The destination in the form that the SOCKS version can express.
enum Destination {
    Address(IpAddr),
    Name(String),
}

/// Requests a tunnel, and sends nothing through it.
pub(super) async fn ask(proxy: &ProxyAddress, service: &Service) -> io::Result<Tunnel> {
    // A name that this computer cannot resolve is not the proxy's fault.
    let Some(destination) = destination(proxy, service).await else { return Ok(Tunnel::NotAsked) };
    let stream = TcpStream::connect(proxy.host_and_port()).await?;
    let port = service.port().to_be_bytes();
    match proxy.protocol {
        ProxyProtocol::Socks4 | ProxyProtocol::Socks4a => version_4(stream, &destination, port).await,
        _ => version_5(stream, proxy, &destination, port).await,
    }
}

async fn destination(proxy: &ProxyAddress, service: &Service) -> Option<Destination> {
    let is_usable = |address: &IpAddr| proxy.protocol != ProxyProtocol::Socks4 || address.is_ipv4();
    if proxy.wants_addresses() {
        let mut found = lookup_host(service.host_and_port()).await.ok()?.map(|address| address.ip());
        return found.find(is_usable).map(Destination::Address);
    }
    let host = service.host().trim_start_matches('[').trim_end_matches(']');
    Some(host.parse().map_or_else(|_| Destination::Name(host.to_owned()), Destination::Address))
}

async fn version_4(mut stream: TcpStream, destination: &Destination, port: [u8; 2]) -> io::Result<Tunnel> {
    // An invalid address, which announces the name that follows (version 4A).
    const SEE_BELOW: [u8; 4] = [0, 0, 0, 1];
    let mut request = vec![4, 1];
    request.extend(port);
    match destination {
        Destination::Address(IpAddr::V4(address)) => request.extend(address.octets()),
        _ => request.extend(SEE_BELOW),
    }
    request.push(0);
    match destination {
        Destination::Address(IpAddr::V4(_)) => {}
        Destination::Address(IpAddr::V6(address)) => request.extend(address.to_string().bytes()),
        Destination::Name(name) => request.extend(name.bytes()),
    }
    if !matches!(destination, Destination::Address(IpAddr::V4(_))) {
        request.push(0);
    }
    stream.write_all(&request).await?;
    Ok(match read(&mut stream).await? {
        [0, 90] => Tunnel::Open,
        // The proxy asks for an identity (identd), which this version cannot provide.
        [0, 91..=93] => Tunnel::Closed,
        _ => Tunnel::Silent,
    })
}

async fn version_5(
    mut stream: TcpStream,
    proxy: &ProxyAddress,
    destination: &Destination,
    port: [u8; 2],
) -> io::Result<Tunnel> {
    let method = if proxy.credentials.is_some() { NAME_AND_PASSWORD } else { NO_NAME };
    stream.write_all(&[5, 1, method]).await?;
    match (read(&mut stream).await?, &proxy.credentials) {
        ([5, NO_NAME], None) => {}
        ([5, NAME_AND_PASSWORD], Some(credentials)) => {
            let mut request = Zeroizing::new(vec![1]);
            for part in [&credentials.user, &*credentials.password] {
                // A longer name or password cannot be encoded, hence cannot be right.
                let Ok(length) = u8::try_from(part.len()) else { return Ok(Tunnel::WantsPassword) };
                request.push(length);
                request.extend_from_slice(part);
            }
            stream.write_all(&request).await?;
            let [_, status] = read(&mut stream).await?;
            if status != 0 {
                return Ok(Tunnel::WantsPassword);
            }
        }
        ([5, NONE_OF_THESE], _) => return Ok(Tunnel::WantsPassword),
        _ => return Ok(Tunnel::Silent),
    }
    let mut request = vec![5, 1, 0];
    match destination {
        Destination::Address(IpAddr::V4(address)) => {
            request.push(1);
            request.extend(address.octets());
        }
        Destination::Address(IpAddr::V6(address)) => {
            request.push(4);
            request.extend(address.octets());
        }
        Destination::Name(name) => {
            let Ok(length) = u8::try_from(name.len()) else { return Ok(Tunnel::Closed) };
            request.extend([3, length]);
            request.extend(name.bytes());
        }
    }
    request.extend(port);
    stream.write_all(&request).await?;
    Ok(match read(&mut stream).await? {
        [5, 0] => Tunnel::Open,
        [5, _] => Tunnel::Closed,
        _ => Tunnel::Silent,
    })
}

/// Reads the two octets with which every reply begins.
async fn read(stream: &mut TcpStream) -> io::Result<[u8; 2]> {
    let mut answer = [0; 2];
    stream.read_exact(&mut answer).await?;
    Ok(answer)
}
