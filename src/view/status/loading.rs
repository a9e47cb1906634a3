//! How far the download is.

use leptos::prelude::*;

use crate::view::{Messages, Progress, Value, shared::text::LiveText};

/// A bar that shows how far the download is, once it takes longer than a blink.
#[component]
pub fn Loading(progress: RwSignal<Option<Progress>>) -> impl IntoView {
    let messages = expect_context::<Messages>();
    let percent = move || {
        let Progress { bytes, of } = progress.get()?;
        of.map(|of| (u64::from(bytes.min(of)) * 100).checked_div(of.into()).unwrap_or(100))
    };
    let number = |number: u64| Value::Number(number.try_into().unwrap_or(usize::MAX));
    let text = move || {
        if let Some(percent) = percent() {
            return messages.format("loading-percent", &[("percent", number(percent))]);
        }
        let bytes = progress.get().unwrap_or_default().bytes;
        messages.format("loading-kibibytes", &[("kibibytes", number((bytes / 1024).into()))])
    };
    view! {
        <div class="loading" data-told=move || progress.get().is_some()>
            <progress
                aria-label=messages.get("loading")
                max="100"
                value=move || percent().map(|percent| percent.to_string())
            ></progress>
            <p aria-hidden="true"><LiveText text/></p>
        </div>
    }
}
