//! Where requests may go: addresses that people enter must not reach into the network the server stands in.

use reqwest::Url;
use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    str::FromStr,
};
use thiserror::Error;
use tokio::net::lookup_host;

/// Public addresses over TLS, and those that the operator names.
#[derive(Clone, Debug, Default)]
pub struct Egress {
    allowed: Vec<Place>,
}

/// A host and a port, as `127.0.0.1:11434` or `ollama.lan:11434`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    host: String,
    port: u16,
}

/// Why a request does not leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Stopped {
    #[error("the address can't be used: it takes https://, and no user name, query or fragment")]
    BadAddress,
    #[error("requests to that address are not allowed here")]
    Blocked,
    #[error("the address has no host that is known")]
    Unknown,
}

/// An entry of the list that can't be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("'{0}' is not HOST:PORT, like 127.0.0.1:11434")]
pub struct BadPlace(String);

impl FromStr for Place {
    type Err = BadPlace;

    fn from_str(text: &str) -> Result<Self, BadPlace> {
        let bad = || BadPlace(text.into());
        let (host, port) = text.rsplit_once(':').ok_or_else(bad)?;
        let port = port.parse().map_err(|_| bad())?;
        let host = host.trim_matches(['[', ']']).to_lowercase();
        if host.is_empty() || host.contains(['/', '@', ' ']) {
            return Err(bad());
        }
        Ok(Self { host, port })
    }
}

impl Egress {
    /// `allowed` are places off the public internet that may be reached all the same, without TLS too.
    pub fn new<S: AsRef<str>>(allowed: &[S]) -> Result<Self, BadPlace> {
        let places = allowed.iter().map(|text| text.as_ref().trim()).filter(|text| !text.is_empty());
        Ok(Self { allowed: places.map(Place::from_str).collect::<Result<_, _>>()? })
    }

    /// What an address tells by itself: its form, and whether it is a number that may not be reached.
    pub fn check(&self, url: &Url) -> Result<(), Stopped> {
        let (host, port) = host_and_port(url)?;
        let named = self.names(&host, port);
        let plain = url.username().is_empty() && url.password().is_none();
        let bare = url.query().is_none() && url.fragment().is_none();
        let safe = url.scheme() == "https" || (url.scheme() == "http" && named);
        match host.parse::<IpAddr>() {
            Ok(address) if !named && !is_public(address) => Err(Stopped::Blocked),
            _ if !plain || !bare || !matches!(url.scheme(), "http" | "https") => Err(Stopped::BadAddress),
            _ if !safe => Err(Stopped::BadAddress),
            _ => Ok(()),
        }
    }

    /// Checks an address and looks its name up, once: what comes back, at least one, is what may be connected to.
    pub async fn resolve(&self, url: &Url) -> Result<Vec<SocketAddr>, Stopped> {
        self.check(url)?;
        let (host, port) = host_and_port(url)?;
        let found: Vec<SocketAddr> = match host.parse::<IpAddr>() {
            Ok(address) => vec![SocketAddr::new(address, port)],
            Err(_) => lookup_host((host.as_str(), port)).await.map_err(|_| Stopped::Unknown)?.collect(),
        };
        if found.is_empty() {
            return Err(Stopped::Unknown);
        }
        let named = self.names(&host, port);
        let allowed = |at: &SocketAddr| named || is_public(at.ip()) || self.names(&at.ip().to_string(), port);
        let addresses: Vec<SocketAddr> = found.into_iter().filter(allowed).collect();
        if addresses.is_empty() { Err(Stopped::Blocked) } else { Ok(addresses) }
    }

    fn names(&self, host: &str, port: u16) -> bool {
        self.allowed.iter().any(|place| place.port == port && place.host == host)
    }
}

fn host_and_port(url: &Url) -> Result<(String, u16), Stopped> {
    let host = url.host_str().ok_or(Stopped::BadAddress)?;
    let port = url.port_or_known_default().ok_or(Stopped::BadAddress)?;
    // A name may end in a dot and mean the same.
    let host = host.trim_matches(['[', ']']).trim_end_matches('.').to_lowercase();
    if host.is_empty() { Err(Stopped::BadAddress) } else { Ok((host, port)) }
}

/// Whether an address is one of the public internet.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127, ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
            | (224..=255, ..)
    );
    !special
}

/// Only global unicast, without the parts of it that carry an IPv4 address or are for documents.
fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inside) = address.to_ipv4_mapped() {
        return is_public_v4(inside);
    }
    let [first, second, ..] = address.segments();
    let global = first & 0xe000 == 0x2000;
    let special = matches!((first, second), (0x2001, 0x0000..=0x01ff | 0x0db8) | (0x2002, _) | (0x3fff, _));
    global && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, allowed: &[&str]) -> Result<(), Stopped> {
        let egress = Egress::new(allowed).expect("a list");
        egress.check(&Url::parse(url).expect("an address"))
    }

    #[test]
    fn the_public_internet_over_tls_is_open() {
        for url in
            ["https://api.openai.com/v1", "https://8.8.8.8/v1", "https://[2606:4700::1]/v1", "https://a.b:8443/x"]
        {
            assert_eq!(check(url, &[]), Ok(()), "{url}");
        }
    }

    #[test]
    fn the_servers_own_network_is_closed_however_it_is_written() {
        for host in [
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f.0.0.1",
            "0177.0.0.1",
            "10.1.2.3",
            "172.20.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.100.100.200",
            "0.0.0.0",
            "255.255.255.255",
            "[::1]",
            "[::]",
            "[fe80::1]",
            "[fd00:ec2::254]",
            "[::ffff:10.0.0.1]",
            "[::ffff:7f00:1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[ff02::1]",
        ] {
            assert_eq!(check(&format!("https://{host}/v1"), &[]), Err(Stopped::Blocked), "{host}");
        }
    }

    #[test]
    fn what_carries_secrets_or_goes_unprotected_is_no_address() {
        for url in [
            "http://api.openai.com/v1",
            "ftp://api.openai.com",
            "https://u:p@api.openai.com",
            "https://api.openai.com/?x=1",
            "https://api.openai.com/#x",
        ] {
            assert_eq!(check(url, &[]), Err(Stopped::BadAddress), "{url}");
        }
    }

    #[test]
    fn the_operator_opens_a_place_and_no_more() {
        let allowed = ["127.0.0.1:11434", "ollama.lan:11434", "[::1]:80"];
        for url in
            ["http://127.0.0.1:11434/v1", "http://ollama.lan:11434/v1", "http://OLLAMA.lan.:11434", "http://[::1]/v1"]
        {
            assert_eq!(check(url, &allowed), Ok(()), "{url}");
        }
        assert_eq!(check("http://127.0.0.1:22/", &allowed), Err(Stopped::Blocked));
        assert_eq!(check("http://ollama.lan:80/", &allowed), Err(Stopped::BadAddress));
        for bad in ["127.0.0.1", "x:y", ":80", "http://x:80", "a b:1"] {
            assert!(Egress::new(&[bad]).is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_home_is_closed() {
        let local = Url::parse("https://localhost:9/v1").expect("an address");
        assert_eq!(Egress::default().resolve(&local).await.expect_err("closed"), Stopped::Blocked);
        let opened = Egress::new(&["127.0.0.1:9"]).expect("a list").resolve(&local).await.expect("open");
        assert_eq!(opened, ["127.0.0.1:9".parse().expect("an address")]);
    }
}
