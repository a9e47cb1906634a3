//! The whole view: the comparison, or why there is none yet.

use leptos::prelude::*;

use super::{
    comparison::ComparisonView,
    dialogs::Dialogs,
    shared::{Redraw, RequestButton},
    state::{Request, Stage, Viewer},
    status::{FailureCard, Loading},
};

/// Draws a viewer.
#[component]
pub fn App(viewer: Viewer) -> impl IntoView {
    let (messages, fit) = (viewer.messages, viewer.fit);
    let stage = move || {
        let (fit, messages) = (fit.get(), messages.get());
        provide_context(messages);
        provide_context(fit);
        provide_context(viewer.requests);
        match viewer.stage.get() {
            Stage::Loading => view! { <Loading progress=viewer.progress/> }.into_any(),
            Stage::Partial(corpus) => view! {
                <Loading progress=viewer.progress/>
                <ComparisonView viewer corpus complete=false/>
            }
            .into_any(),
            Stage::Whole(corpus) => view! { <ComparisonView viewer corpus complete=true/> }.into_any(),
            Stage::Failed(failure) => view! {
                <FailureCard failure/>
                <RequestButton request=Request::Open class="open" message="open-title"/>
            }
            .into_any(),
        }
    };
    let direction = move || {
        let right_to_left = fit.get().right_to_left.unwrap_or_else(|| messages.get().is_right_to_left());
        if right_to_left { "rtl" } else { "ltr" }
    };
    view! {
        <div class="viewer" lang=move || messages.get().tag() dir=direction>
            <Redraw draw=stage/>
            {viewer.host.map(|host| view! { <Dialogs viewer host/> })}
        </div>
    }
}
