//! A quote among others: the words, and where they come from.

use leptos::{html, prelude::*};

use super::{
    details::DetailsButton,
    doubt::Doubt,
    note::{EditorNote, KindNote},
    origin::{Origin, UnknownId},
    words::{FoldableWords, Speech, kept},
};
use crate::{
    bundle::{EvidenceRole, QuoteId},
    corpus::{Topic, Voice},
    excerpts::can_be_checked,
    view::{
        Context, ScrollTarget,
        i18n::messages,
        shared::{DateText, VoiceName, text::MarkedText},
    },
};

/// A quote as it is shown in one place.
#[derive(Clone, Debug)]
pub struct ShownQuote {
    pub quote: QuoteId,
    /// On what it is shown.
    pub topic: Topic,
    /// Whose cell it stands in.
    pub voice: Voice,
    /// How it bears on the stance it stands under.
    pub role: EvidenceRole,
    /// The editor's remark on that.
    pub note: Option<Box<str>>,
}

/// A quote with where it comes from.
#[component]
pub fn QuoteFigure(shown: ShownQuote) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (messages, bundle) = (ctx.messages, ctx.corpus.bundle());
    let ShownQuote { quote: id, topic, voice, role, note } = shown;
    let Some(quote) = ctx.corpus.quote(id) else {
        let id = bundle.quotes.id(id);
        return view! { <p class="missing"><UnknownId message="unknown-quote" id/></p> }.into_any();
    };
    let place = NodeRef::<html::Figure>::new();
    let target = ScrollTarget { topic, voice, quote: Some(id), reached: false };
    ctx.reveal_when_targeted(target, place);
    let bearing = messages::bearing(role);
    let source = quote.source.and_then(|source| bundle.sources.get(source));
    let cite = source.and_then(|source| Some(source.url.as_ref()?.address.as_ref()?.href.to_string()));
    let notes = [quote.note.clone(), note].into_iter().flatten();
    view! {
        <figure
            class="quote"
            part="quote"
            node_ref=place
            tabindex="-1"
            data-kind=quote.kind.word()
            translate=kept(quote)
        >
            {bearing.map(|message| view! { <p class="bearing" translate="yes">{messages.get(message)}</p> })}
            <FoldableWords quote=id cite/>
            {can_be_checked(bundle, quote).then(|| view! { <Doubt quote=id/> })}
            <figcaption translate="yes">
                <KindNote kind=quote.kind/>
                <OriginLine quote=id voice/>
                {notes.map(|text| view! { <EditorNote text/> }).collect_view()}
            </figcaption>
        </figure>
    }
    .into_any()
}

/// How, when and where it was said, and by whom where that is not the `voice` whose cell it stands in; and the button
/// that opens it.
#[component]
fn OriginLine(quote: QuoteId, voice: Voice) -> impl IntoView {
    let ctx = expect_context::<Context>();
    ctx.corpus.quote(quote).map(|data| {
        let said_by = (data.speaker != voice).then(|| {
            let speaker = view! { <VoiceName voice=data.speaker/> };
            let text = ctx.messages.format_around("said-by", &[], "speaker", speaker);
            view! { <span class="by">{text}</span> }
        });
        let Speech { lang, dir } = Speech::of(&ctx, data);
        let attribution = data.attribution.as_deref().map(|text| {
            view! { <span lang=lang.clone() dir=dir>{"… "} <MarkedText text/></span> }
        });
        let date = data.date.clone().map(|date| view! { <DateText date/> });
        let locator = data.locator.as_deref().map(|text| {
            // A page's number or a name of a chapter.
            view! { <span lang=lang.clone() dir="auto"><MarkedText text/></span> }
        });
        view! {
            <p class="origin">
                {said_by} {attribution} {date} <Origin quote/> {locator} <DetailsButton quote/>
            </p>
        }
    })
}
