//! Why there is nothing to show, told to a reader.

use super::{
    node::{El, el},
    quote::outward,
};

/// What went wrong while a bundle was fetched or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No address was given.
    NoAddress,
    /// The server has nothing at the address: HTTP status 404 or 410.
    NotFound,
    /// The server answered with another status that is not a success.
    Status(u32),
    /// The server answered with a page in place of a bundle.
    WebPage,
    /// The bytes are not a bundle; the words are [`crate::bundle::Refusal`]'s.
    Refused(String),
    /// The answer ended before it was whole.
    CutOff,
    /// The answer is larger than the limit, in MiB.
    TooLarge(u32),
    /// No byte came for this many seconds.
    Silent(u32),
    /// No answer came at all.
    Unreachable,
    /// The file is not the one whose checksum the page has; where it is.
    Changed(String),
    /// The file has to be checked, and this page cannot: browsers do that only where the page itself came safely.
    Unchecked,
}

impl Failure {
    /// The failure of that name, with its number or the file's address where it has one. What has no name is an answer that did not come.
    #[must_use]
    pub fn named(name: &str, number: u32, address: String) -> Self {
        match name {
            "changed" => Self::Changed(address),
            "unchecked" => Self::Unchecked,
            "no-address" => Self::NoAddress,
            "not-found" => Self::NotFound,
            "status" => Self::Status(number),
            "web-page" => Self::WebPage,
            "cut-off" => Self::CutOff,
            "too-large" => Self::TooLarge(number),
            "silent" => Self::Silent(number),
            _ => Self::Unreachable,
        }
    }

    fn heading(&self) -> &'static str {
        match self {
            Self::NoAddress => "No comparison was named",
            Self::NotFound => "The comparison was not found",
            Self::Status(500..=599) => "The server could not answer",
            Self::Status(_) => "The server refused to answer",
            Self::WebPage => "The address leads to a web page",
            Self::Refused(_) => "This file cannot be shown",
            Self::CutOff => "The download was cut off",
            Self::TooLarge(_) => "This file is too large",
            Self::Silent(_) => "The server stopped answering",
            Self::Unreachable => "The comparison could not be loaded",
            Self::Changed(_) => "This comparison has been changed",
            Self::Unchecked => "This comparison cannot be checked",
        }
    }

    fn sentence(&self) -> String {
        match self {
            Self::NoAddress => "The page’s editor has to name a file in the element’s src attribute.".to_owned(),
            Self::NotFound => {
                "There is nothing at its address any more, or the address has a mistake in it.".to_owned()
            }
            Self::Status(status) => {
                format!("It answered with the HTTP status {status}. Nothing is wrong on your side.")
            }
            Self::WebPage => {
                "A page came back where a comparison was expected, as happens when a site has moved or wants a sign-in."
                    .to_owned()
            }
            Self::Refused(reason) => reason.clone(),
            Self::CutOff => {
                "It ended before it was complete. Nothing is shown, because half of it could mislead.".to_owned()
            }
            Self::TooLarge(limit) => format!("It is larger than {limit} MiB, the most that is read here."),
            Self::Silent(seconds) => format!("Nothing came for {seconds} seconds, so the download was given up."),
            Self::Unreachable => {
                "No answer came. You may be offline, or the other site does not allow this page to read the file."
                    .to_owned()
            }
            Self::Changed(_) => {
                "It is not the one that this page’s editor approved, so it is not shown as if it were.".to_owned()
            }
            Self::Unchecked => {
                "This page’s editor approved one version of it, and a browser compares versions only on pages that came \
                 over HTTPS."
                    .to_owned()
            }
        }
    }

    /// All of it in words.
    #[must_use]
    pub fn message(&self) -> String {
        format!("{}. {}", self.heading(), self.sentence())
    }

    /// Whether the next attempt may go better.
    fn may_pass(&self) -> bool {
        match self {
            Self::NoAddress | Self::Refused(_) | Self::TooLarge(_) | Self::Changed(_) | Self::Unchecked => false,
            Self::NotFound | Self::Status(_) | Self::WebPage | Self::CutOff | Self::Silent(_) | Self::Unreachable => {
                true
            }
        }
    }
}

/// The failure as a card, with a way to try again where that can help.
pub(super) fn failure(failure: &Failure, heading: El, retry: impl Fn() + 'static) -> El {
    let again = failure
        .may_pass()
        .then(|| el("button").attr("type", "button").on("click", move |_| retry()).child("Try again"));
    let changed = match failure {
        Failure::Changed(address) => Some(el("p").child(outward(address.clone(), "See the file as it is now"))),
        _ => None,
    };
    el("div").class("failure").attr("role", "alert").child((
        heading.class("what").child(failure.heading()),
        el("p").attr("dir", "auto").child(failure.sentence()),
        changed,
        again,
    ))
}
