//! What the source's excerpt says of a quote that is not what it claims to be.

use std::ops::Range;

use leptos::prelude::*;

use super::words::Speech;
use crate::{
    bundle::QuoteId,
    view::{Context, shared::text::MarkedText},
};

/// What the excerpt says of a quote's words, where they are not what they claim, once that has been checked.
#[component]
pub fn Doubt(quote: QuoteId) -> impl IntoView {
    let ctx = expect_context::<Context>();
    move || {
        let bundle = ctx.corpus.bundle();
        let (message, words) = ctx.checked.with(|checked| {
            let check = checked.as_ref()?.of(quote)?;
            let words = check.between(bundle, quote).into_iter().map(str::to_owned).collect();
            Some((check.doubt()?.message(), words))
        })?;
        let speech = Speech::of(&ctx, bundle.quotes.get(quote)?);
        Some(view! {
            <div class="doubt" part="doubt" translate="yes">
                <p>{ctx.messages.get(message)}</p>
                <WordsBetween speech words/>
            </div>
        })
    }
}

/// What a text has at these places, in bytes of it.
pub fn pieces<'t>(text: &'t str, places: &[Range<usize>]) -> Vec<&'t str> {
    places.iter().map(|place| text.get(place.clone()).unwrap_or_default()).collect()
}

/// What a text has between the pieces of a quote, each as the text's own words.
#[component]
pub fn WordsBetween(speech: Speech, words: Vec<String>) -> impl IntoView {
    (!words.is_empty()).then(|| {
        let items = words.into_iter().map(move |text| {
            view! { <li><mark translate="no" lang=speech.lang.clone() dir=speech.dir><MarkedText text/></mark></li> }
        });
        view! { <ul class="between" role="list">{items.collect_view()}</ul> }
    })
}
