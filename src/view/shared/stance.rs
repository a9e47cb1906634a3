//! A stance's position, and who takes it.

use leptos::prelude::*;

use super::text::{MarkedText, Unseen};
use crate::{
    bundle::{Evidence, EvidenceRole, Kind, Position, Speaker, Stance},
    corpus::Corpus,
    view::{Context, i18n::messages},
};

/// A position's sign and words. `short` leaves the sign to stand for the format's own word where the
/// editor has another.
#[component]
pub fn PositionLabel(stance: Stance, #[prop(optional)] short: bool) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let generic = ctx.messages.get(messages::position(stance.position));
    let label = match stance.label.as_deref() {
        None => generic.into_any(),
        Some(label) => view! {
            <span lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text=label/></span>
            {(!short).then(|| view! { <Unseen text=[" (", &generic, ")"].concat()/> })}
        }
        .into_any(),
    };
    view! {
        <p class="position" part="position" data-position=stance.position.word()>
            <PositionSign position=stance.position/>
            <span class="label">{label}</span>
        </p>
    }
}

/// A position's sign alone, beside words that say the same.
#[component]
pub fn PositionSign(position: Position) -> impl IntoView {
    view! {
        <span class="sign" data-position=position.word() aria-hidden="true">{messages::sign(position)}</span>
    }
}

/// Whether the speaker's own words show the stance, rather than a report or nothing.
pub fn is_quoted(corpus: &Corpus, stance: &Stance) -> bool {
    let shows = |evidence: &Evidence| {
        let quote = corpus.quote(evidence.quote);
        evidence.role == EvidenceRole::Supports && quote.is_some_and(|quote| quote.kind != Kind::Paraphrase)
    };
    stance.evidence.iter().any(shows)
}

/// What a speaker is, and for whom.
#[component]
pub fn Office(speaker: Speaker) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let parts: Vec<&str> = [&speaker.role, &speaker.affiliation].into_iter().filter_map(Option::as_deref).collect();
    (!parts.is_empty()).then(|| {
        view! { <p class="office" lang=ctx.lang(None) dir=ctx.dir(None)><MarkedText text=parts.join(", ")/></p> }
    })
}
