//! A slider that shows everything as it stood on a day.

use leptos::prelude::*;

use crate::{
    bundle::Date,
    timeline::span,
    view::{Context, shared::text::LiveText},
};

/// About how many steps the slider has, each of a day or more.
const STEPS: i32 = 200;

/// A slider over all days that are dated, if there are several.
#[component]
pub fn Rewind() -> impl IntoView {
    let ctx = expect_context::<Context>();
    let (first, last) = span(ctx.corpus.bundle())?;
    let (from, to) = (first.days()?.0, last.days()?.1);
    if ctx.is_document() || from == to {
        return None;
    }
    let step = ((to - from) / STEPS).max(1);
    // The last stop is for all there is.
    let stops = (to - from + step - 1) / step;
    let (messages, selection) = (ctx.messages, ctx.selection);
    let as_of = Memo::new(move |_| selection.with(|selection| selection.as_of.clone()));
    let day = move || as_of.with(|date| Some((date.as_ref()?.days()?.1 - from).div_euclid(step).clamp(0, stops)));
    let date =
        move || as_of.with(|date| date.as_ref().map_or_else(|| messages.get("all-dates"), |date| messages.date(date)));
    let choose = move |value: String| {
        let at = value.parse::<i32>().ok().filter(|&at| at < stops);
        let date = at.map(|at| Date::of_day(from + at * step));
        selection.update(|selection| selection.as_of = date);
    };
    Some(view! {
        <div class="rewind">
            <label>
                <span>{messages.get("as-of")}</span>
                // The value comes after the limits, which it is cut to.
                <input
                    type="range"
                    min="0"
                    max=stops.to_string()
                    prop:value=move || day().unwrap_or(stops).to_string()
                    aria-valuetext=date
                    on:input:target=move |event| choose(event.target().value())
                />
            </label>
            <span class="day" aria-hidden="true"><LiveText text=date/></span>
            <button
                type="button"
                disabled=move || as_of.with(Option::is_none)
                on:click=move |_| selection.update(|selection| selection.as_of = None)
            >
                {messages.get("back-to-all")}
            </button>
        </div>
    })
}
