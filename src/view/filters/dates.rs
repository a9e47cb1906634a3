//! The dates by which the comparison is narrowed.

use leptos::prelude::*;

use super::{limits::DateLimit, panel::Panel};
use crate::{bundle::Date, view::Context};

/// From when, until when, and as of when.
#[component]
pub fn Dates() -> impl IntoView {
    let messages = expect_context::<Context>().messages;
    view! {
        <fieldset class="filters dates" part="filters">
            <legend>{messages.get(Panel::Dates.title())}</legend>
            {DateLimit::ALL.map(|limit| view! { <DateField limit/> }).collect_view()}
            <p class="about">{messages.get("about-dates")}</p>
        </fieldset>
    }
}

/// The field for one date.
#[component]
fn DateField(limit: DateLimit) -> impl IntoView {
    let ctx = expect_context::<Context>();
    let selection = ctx.selection;
    // Only a change of this date is written into the field, which may be half filled in.
    let day = Memo::new(move |_| selection.with(|selection| limit.day(selection)).unwrap_or_default());
    view! {
        <label>
            <span>{ctx.messages.get(limit.label())}</span>
            <input
                type="date"
                prop:value=day
                on:change:target=move |event| {
                    let written = event.target().value();
                    let date = (!written.is_empty()).then(|| Date::new(&written));
                    selection.update(|selection| limit.set(selection, date));
                }
            />
        </label>
    }
}
