//! A SOCKS proxy, written from the specifications alone.

use std::{
    net::{Ipv4Addr, Ipv6Addr},
    sync::{Arc, Mutex},
};

use tokio::{
    io::{self, AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

/// Accepts every client, or those with its password; every destination leads to `target` where that is set.
#[derive(Clone, Default)]
pub struct Socks {
    pub password: Option<(&'static str, &'static str)>,
    pub target: Option<u16>,
    pub refuses: bool,
    /// Version and destination of each request.
    pub asked: Arc<Mutex<Vec<String>>>,
}

impl Socks {
    /// Starts the proxy, and returns its port.
    pub async fn start(&self) -> u16 {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let socks = self.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let socks = socks.clone();
                // A refused client disconnects.
                tokio::spawn(async move { drop(socks.serve(stream).await) });
            }
        });
        port
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    async fn serve(&self, mut client: TcpStream) -> io::Result<()> {
        let version = client.read_u8().await?;
        let destination = match version {
            4 => version_4(&mut client).await?,
            5 => match self.version_5(&mut client).await? {
                Some(destination) => destination,
                None => return Ok(()),
            },
            _ => return Ok(()),
        };
        self.asked.lock().unwrap().push(format!("{version} {destination}"));
        let (granted, refused) = match version {
            4 => (&[0, 90, 0, 0, 0, 0, 0, 0][..], &[0, 91, 0, 0, 0, 0, 0, 0][..]),
            _ => (&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0][..], &[5, 2, 0, 1, 0, 0, 0, 0, 0, 0][..]),
        };
        if self.refuses {
            return client.write_all(refused).await;
        }
        let destination = self.target.map_or(destination, |port| format!("127.0.0.1:{port}"));
        let mut server = TcpStream::connect(destination).await?;
        client.write_all(granted).await?;
        copy_bidirectional(&mut client, &mut server).await.map(drop)
    }

    /// Serves version 5 (RFC 1928 and RFC 1929).
    async fn version_5(&self, client: &mut TcpStream) -> io::Result<Option<String>> {
        let methods = string(client).await?;
        let method = if self.password.is_some() { 2 } else { 0 };
        if !methods.contains(&method) {
            client.write_all(&[5, 0xff]).await?;
            return Ok(None);
        }
        client.write_all(&[5, method]).await?;
        if let Some((name, password)) = self.password {
            assert_eq!(client.read_u8().await?, 1);
            let given = (string(client).await?, string(client).await?);
            let is_right = given == (name.as_bytes().to_vec(), password.as_bytes().to_vec());
            client.write_all(&[1, u8::from(!is_right)]).await?;
            if !is_right {
                return Ok(None);
            }
        }
        let mut request = [0; 4];
        client.read_exact(&mut request).await?;
        let host = match request {
            [5, 1, 0, 1] => Ipv4Addr::from(client.read_u32().await?).to_string(),
            [5, 1, 0, 3] => String::from_utf8(string(client).await?).unwrap(),
            [5, 1, 0, 4] => format!("[{}]", Ipv6Addr::from(client.read_u128().await?)),
            _ => panic!("{request:?}"),
        };
        Ok(Some(format!("{host}:{}", client.read_u16().await?)))
    }
}

/// Reads a string after its length.
async fn string(client: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut octets = vec![0; client.read_u8().await?.into()];
    client.read_exact(&mut octets).await?;
    Ok(octets)
}

/// Serves version 4, and 4A, where the name follows an invalid address.
async fn version_4(client: &mut TcpStream) -> io::Result<String> {
    assert_eq!(client.read_u8().await?, 1);
    let port = client.read_u16().await?;
    let address = client.read_u32().await?;
    until_zero(client).await?;
    let host = match address {
        1..=255 => String::from_utf8(until_zero(client).await?).unwrap(),
        _ => Ipv4Addr::from(address).to_string(),
    };
    Ok(format!("{host}:{port}"))
}

async fn until_zero(client: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut octets = Vec::new();
    loop {
        match client.read_u8().await? {
            0 => return Ok(octets),
            octet => octets.push(octet),
        }
    }
}
