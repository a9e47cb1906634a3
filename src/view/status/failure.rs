//! Why there is nothing to show.

use leptos::prelude::*;

use crate::view::{
    Failure, Messages, Request, Requests, Value,
    problems::ProblemItems,
    shared::{Heading, link::OutwardLink},
};

impl Failure {
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
