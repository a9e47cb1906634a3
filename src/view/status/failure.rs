//! Why there is nothing to show.

use leptos::prelude::*;

use crate::{
    bundle::Refusal,
    view::{
        Messages, Request, Requests, Value,
        problems::ProblemItems,
        shared::{Heading, link::OutwardLink},
    },
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
    /// The failure of that name, with its number or the file's address where it has one. Any other name is taken for an
    /// answer that did not come.
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

    fn sentence(&self, messages: Messages) -> String {
        let number = |number: u32| Value::Number(number.try_into().unwrap_or(usize::MAX));
        match self {
            Self::NoAddress => messages.get("failure-no-address-why"),
            Self::NotFound => messages.get("failure-not-found-why"),
            // A name rather than a number of anything.
            Self::Status(status) => {
                messages.format("failure-status-why", &[("status", Value::Phrase(&status.to_string()))])
            }
            Self::WebPage => messages.get("failure-web-page-why"),
            Self::Refused(refusal) => refusal.to_string(),
            Self::CutOff => messages.get("failure-cut-off-why"),
            Self::TooLarge(limit) => messages.format("failure-too-large-why", &[("limit", number(*limit))]),
            Self::Silent(seconds) => messages.format("failure-silent-why", &[("seconds", number(*seconds))]),
            Self::Unreachable => messages.get("failure-unreachable-why"),
            Self::Changed(_) => messages.get("failure-changed-why"),
            Self::Unchecked => messages.get("failure-unchecked-why"),
        }
    }

    /// All of it in messages.
    #[must_use]
    pub fn message(&self, messages: Messages) -> String {
        let (what, why) = (messages.get(self.heading()), self.sentence(messages));
        messages.format("failure", &[("what", Value::Phrase(&what)), ("why", Value::Phrase(&why))])
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
#[component]
pub fn FailureCard(failure: Failure) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let requests = expect_context::<Requests>();
    let retry = failure.may_pass().then(|| {
        view! {
            <button type="button" on:click=move |_| requests.send(Request::Retry)>{messages.get("try-again")}</button>
        }
    });
    let (heading, why) = (failure.heading(), failure.sentence(messages));
    // The core's messages are in English, as on the command line.
    let is_refused = matches!(failure, Failure::Refused(_));
    let (changed, others) = match failure {
        Failure::Changed(href) => {
            let link = view! { <OutwardLink href>{messages.get("see-changed-file")}</OutwardLink> };
            (Some(view! { <p>{link}</p> }), None)
        }
        Failure::Refused(refusal) => {
            let (problems, more) = (refusal.others().to_vec(), refusal.more_problems());
            (None, Some(view! { <ProblemItems problems more/> }))
        }
        _ => (None, None),
    };
    view! {
        <div class="failure">
            // Only this is announced, not the list of all other problems.
            <div role="alert">
                <Heading depth=0 attr:class="what">{messages.get(heading)}</Heading>
                <p lang=is_refused.then_some("en") dir=is_refused.then_some("ltr")>{why}</p>
                {changed}
                {retry}
            </div>
            {others}
        </div>
    }
}
