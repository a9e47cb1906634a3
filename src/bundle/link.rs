//! Addresses that are safe to make a link of.

use std::net::IpAddr;

use super::Text;

/// An address from the file, and its target if it may be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address as written, which is shown if it may not be followed.
    pub written: Text,
    /// Its target; absent unless it is http or https, without a user name or password.
    pub address: Option<Address>,
}

/// An http or https address in the form in which a browser would follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The whole address.
    pub href: Text,
    /// The host's name in ASCII, to show readers where a link leads.
    pub host: Text,
}

/// Reads an absolute address as the WHATWG URL standard says, and gives it back only if it is http
/// or https and carries no user name or password.
///
/// The standard's parser is one of the larger parts of a browser, so the viewer uses the browser's own
/// and everything else the `url` crate.
pub type ParseUrl = fn(&str) -> Option<Address>;

impl Address {
    /// Whether it is only reachable from this computer.
    #[must_use]
    pub fn is_local(&self) -> bool {
        let host = self.host.trim_matches(['[', ']']).trim_end_matches('.');
        let is_own = |address: IpAddr| address.is_loopback() || address.is_unspecified();
        let is_loopback = host.parse::<IpAddr>().is_ok_and(|address| is_own(address.to_canonical()));
        is_loopback || host == "localhost" || host.ends_with(".localhost")
    }
}

impl Link {
    /// An address as it is written, and where it leads outside of a browser.
    #[must_use]
    pub fn written(address: &str) -> Self {
        Self::new(address, parse)
    }

    pub(super) fn new(written: &str, parse: ParseUrl) -> Self {
        Self { written: written.into(), address: parse(written) }
    }
}

pub(super) fn parse(written: &str) -> Option<Address> {
    let url = url::Url::parse(written).ok()?;
    let plain = url.username().is_empty() && url.password().is_none();
    (plain && matches!(url.scheme(), "http" | "https"))
        .then(|| Address { href: url.as_str().into(), host: url.host_str().unwrap_or_default().into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_addresses_lead_anywhere() {
        for (written, leads_to) in [
            ("https://example.org/a?b#c", Some(("https://example.org/a?b#c", "example.org"))),
            ("HTTP://EXAMPLE.ORG", Some(("http://example.org/", "example.org"))),
            ("https://bücher.example/", Some(("https://xn--bcher-kva.example/", "xn--bcher-kva.example"))),
            ("https://example.org\\@evil.example/", Some(("https://example.org/@evil.example/", "example.org"))),
            ("https://ada:secret@example.org/", None),
            ("https://ada@example.org/", None),
            ("javascript:alert(1)", None),
            ("JaVa\tScRiPt:alert(1)", None),
            (" javascript:alert(1)", None),
            ("data:text/html,<script>alert(1)</script>", None),
            ("blob:https://example.org/1", None),
            ("ftp://example.org/", None),
            ("//example.org/", None),
            ("example.org", None),
            ("", None),
        ] {
            let link = Link::new(written, parse);
            assert_eq!(&*link.written, written);
            let found = link.address.as_ref().map(|address| (&*address.href, &*address.host));
            assert_eq!(found, leads_to, "{written}");
        }
    }

    #[test]
    fn an_address_of_this_computer_is_told_from_others() {
        for (written, is_local) in [
            ("http://localhost:8080/a", true),
            ("http://a.localhost/", true),
            ("http://127.0.0.1/", true),
            ("http://127.9.9.9/", true),
            ("http://0.0.0.0:8000/", true),
            ("http://[::1]/", true),
            ("http://[::ffff:127.0.0.1]/", true),
            ("http://localhost./", true),
            ("http://192.168.1.2/", false),
            ("https://localhost.example/", false),
            ("https://example.org/localhost", false),
        ] {
            assert_eq!(parse(written).map(|address| address.is_local()), Some(is_local), "{written}");
        }
    }
}
