//! What the source's excerpt says of a quote that is not what it claims to be.

use std::ops::Range;

use leptos::prelude::*;

use super::words::lang;
use crate::{
    bundle::{Bundle, QuoteId},
    checking::Check,
    verify::How,
    view::{Context, Messages, shared::text::MarkedText},
};

/// What the excerpt says of a quote's words, where they are not what they claim, once that has been checked.
#[component]
pub fn Doubt(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    move || {
        let bundle = ctx.corpus.bundle();
        let (message, between) = ctx.checked.with(|checked| doubt(bundle, quote, checked.as_ref()?.of(quote)?))?;
        let words = between.into_iter().map(str::to_owned).collect();
        let lang = lang(&ctx, bundle.quotes.get(quote)?);
        Some(view! {
            <div class="doubt" part="doubt">
                <p>{ctx.messages.get(message)}</p>
                <WordsBetween lang words/>
            </div>
        })
    }
}

/// The same as text; nothing where the quote is what it claims, or could not be checked.
pub fn doubt_in_words(messages: Messages, bundle: &Bundle, quote: QuoteId, check: &Check) -> Option<String> {
    let (message, between) = doubt(bundle, quote, check)?;
    let between = between.into_iter().map(|words| messages.isolated(words));
    Some([messages.get(message)].into_iter().chain(between).collect::<Vec<_>>().join(" "))
}

/// The message about a quote that was checked, with the excerpt's words that it speaks of.
fn doubt<'b>(bundle: &'b Bundle, quote: QuoteId, check: &Check) -> Option<(&'static str, Vec<&'b str>)> {
    match check {
        Check::Printed { excerpt, printed } => {
            let message = match printed.how {
                How::Verbatim | How::Elided => return None,
                How::Unmarked => "doubt-unmarked",
                How::Unclear => "doubt-unclear",
                How::Cut => "doubt-cut",
            };
            let source = bundle.sources.get(bundle.quotes.get(quote)?.source?)?;
            Some((message, pieces(source.excerpts.get(*excerpt)?, &printed.between)))
        }
        Check::Differs { .. } => Some(("doubt-differs", Vec::new())),
        Check::Unchecked(_) => None,
    }
}

/// What a text has at these places, in bytes of it.
pub fn pieces<'t>(text: &'t str, places: &[Range<usize>]) -> Vec<&'t str> {
    places.iter().map(|place| text.get(place.clone()).unwrap_or_default()).collect()
}

/// What a text has between the pieces of a quote, each as the text's own words.
#[component]
pub fn WordsBetween(lang: Option<String>, words: Vec<String>) -> impl IntoView {
    (!words.is_empty()).then(|| {
        let items = words.into_iter().map(move |text| {
            view! { <li><mark lang=lang.clone() dir="auto"><MarkedText text/></mark></li> }
        });
        view! { <ul class="between" role="list">{items.collect_view()}</ul> }
    })
}
