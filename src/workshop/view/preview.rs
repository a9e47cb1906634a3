//! The sixth step: the comparison as its readers will see it, in the viewer itself.

use leptos::{html, prelude::*};

use super::Workshop;

/// Widths to look at it in: the column of a page on a laptop, and a phone's, in CSS pixels.
const WIDTHS: [(&str, Option<u16>); 3] =
    [("preview-page", None), ("preview-column", Some(640)), ("preview-phone", Some(390))];

/// The viewer, with the bundle as it is.
#[component]
pub fn Preview() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let width = RwSignal::new(None::<u16>);
    let frame = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let json = shop.with(|work| work.file.to_json());
        if let Some(frame) = frame.get() {
            (shop.desk.preview)(&frame, &json);
        }
    });
    let choice = move |(message, wanted): (&'static str, Option<u16>)| {
        let pressed = move || (width.get() == wanted).to_string();
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| width.set(wanted)>{messages.get(message)}</button>
        }
    };
    let style = move || width.get().map(|width| format!("max-inline-size: calc({width}px + 2rem + 2px)"));
    view! {
        <section class="step preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{messages.get("step-preview")}</h2>
            <p class="lead">{messages.get("preview-lead")}</p>
            <p class="buttons" role="group" aria-label=messages.get("preview-width")>{WIDTHS.map(choice).collect_view()}</p>
            <div class="frame" style=style node_ref=frame></div>
        </section>
    }
}
