//! Who speaks: portrait, name and office, at the head of a card.

use leptos::{html::Custom, prelude::*};

use crate::{
    bundle::Speaker,
    corpus::Voice,
    view::{
        Context,
        shared::{Heading, VoiceName, stance::Office},
    },
};

/// The head of a card, its name a heading that many levels below the comparison's own.
#[component]
pub fn SpeakerHead(depth: usize, voice: Voice, node_ref: NodeRef<Custom<&'static str>>) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let speaker = voice.and_then(|speaker| ctx.corpus.bundle().speakers.get(speaker)).cloned();
    view! {
        <header class="who">
            {speaker.clone().map(|speaker| view! { <Portrait speaker/> })}
            <div>
                <Heading depth node_ref attr:class="speaker" attr:part="speaker" attr:tabindex="-1">
                    <VoiceName voice/>
                </Heading>
                {speaker.map(|speaker| view! { <Office speaker/> })}
            </div>
        </header>
    }
}

/// The speaker's portrait over the initials of the name, which are seen where there is none or the page may not show it.
#[component]
fn Portrait(speaker: Speaker) -> impl IntoView {
    let src = speaker.image.and_then(|image| Some(image.address?.href.to_string()));
    let initials = initials(&speaker.name);
    let is_missing = RwSignal::new(false);
    let picture = src.map(|src| {
        view! {
            <img
                src=src
                alt=""
                loading="lazy"
                decoding="async"
                referrerpolicy="no-referrer"
                hidden=move || is_missing.get()
                on:error=move |_| is_missing.set(true)
            />
        }
    });
    // The name beside it says who that is.
    view! { <span class="portrait" aria-hidden="true"><bdi>{initials}</bdi>{picture}</span> }
}

/// The first letters of the first and the last part of a name. Of a name in one part, as Chinese ones are, its first letter.
fn initials(name: &str) -> String {
    let first_letter = |part: &str| part.chars().find(|c| c.is_alphabetic()).map(|c| c.to_uppercase().to_string());
    // What stands in brackets or after a comma is no part of a name.
    let name = name.split([',', '(', '（']).next().unwrap_or_default();
    let letters: Vec<String> = name.split_whitespace().filter_map(first_letter).collect();
    match &letters[..] {
        [first, .., last] => [first.as_str(), last].concat(),
        [only] => only.clone(),
        [] => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_initials_of_its_first_and_last_part() {
        for (name, expected) in [
            ("George Beebe", "GB"),
            ("Ursula von der Leyen", "UL"),
            ("Aristotle", "A"),
            ("蔡英文", "蔡"),
            ("Олена Зеленська", "ОЗ"),
            ("בנימין נתניהו", "בנ"),
            ("Jean-Luc Mélenchon", "JM"),
            ("élodie 'Ély' zola", "ÉZ"),
            ("King Jr., Martin", "KJ"),
            ("Beebe (Quincy Institute)", "B"),
            ("1. 2.", ""),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }
}
