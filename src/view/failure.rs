//! Why there is nothing to show, told to a reader.

use super::{
    node::{El, el},
    problems,
    quote::outward,
    words::{Value, Words},
};
use crate::bundle::Refusal;

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
    /// The bytes are not a bundle.
    Refused(Refusal),
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
            Self::NoAddress => "failure-no-address",
            Self::NotFound => "failure-not-found",
            Self::Status(500..=599) => "failure-server",
            Self::Status(_) => "failure-status",
            Self::WebPage => "failure-web-page",
            Self::Refused(_) => "failure-refused",
            Self::CutOff => "failure-cut-off",
            Self::TooLarge(_) => "failure-too-large",
            Self::Silent(_) => "failure-silent",
            Self::Unreachable => "failure-unreachable",
            Self::Changed(_) => "failure-changed",
            Self::Unchecked => "failure-unchecked",
        }
    }

    fn sentence(&self, words: Words) -> String {
        let number = |number: u32| Value::Number(number.try_into().unwrap_or(usize::MAX));
        match self {
            Self::NoAddress => words.get("failure-no-address-why"),
            Self::NotFound => words.get("failure-not-found-why"),
            // A name rather than a number of anything.
            Self::Status(status) => words.say("failure-status-why", &[("status", Value::Phrase(&status.to_string()))]),
            Self::WebPage => words.get("failure-web-page-why"),
            Self::Refused(refusal) => refusal.to_string(),
            Self::CutOff => words.get("failure-cut-off-why"),
            Self::TooLarge(limit) => words.say("failure-too-large-why", &[("limit", number(*limit))]),
            Self::Silent(seconds) => words.say("failure-silent-why", &[("seconds", number(*seconds))]),
            Self::Unreachable => words.get("failure-unreachable-why"),
            Self::Changed(_) => words.get("failure-changed-why"),
            Self::Unchecked => words.get("failure-unchecked-why"),
        }
    }

    /// All of it in words.
    #[must_use]
    pub fn message(&self, words: Words) -> String {
        let (what, why) = (words.get(self.heading()), self.sentence(words));
        words.say("failure", &[("what", Value::Phrase(&what)), ("why", Value::Phrase(&why))])
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
pub(super) fn failure(words: Words, failure: &Failure, heading: El, retry: impl Fn() + 'static) -> El {
    let again = failure
        .may_pass()
        .then(|| el("button").attr("type", "button").on("click", move |_| retry()).child(words.get("try-again")));
    let changed = match failure {
        Failure::Changed(address) => Some(el("p").child(outward(address.clone(), words.get("see-changed-file")))),
        _ => None,
    };
    let why = match failure {
        // In the words of the core, which are English as on the command line.
        Failure::Refused(_) => el("p").attr("lang", "en").attr("dir", "ltr"),
        _ => el("p"),
    };
    let others = match failure {
        Failure::Refused(refusal) => {
            let others: Vec<_> = refusal.others().iter().collect();
            Some(problems::listed(words, &others, refusal.more_problems()))
        }
        _ => None,
    };
    let told =
        (heading.class("what").child(words.get(failure.heading())), why.child(failure.sentence(words)), changed, again);
    // Only what is told is read out at once.
    el("div").class("failure").child((el("div").attr("role", "alert").child(told), others))
}
