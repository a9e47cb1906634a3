//! A picture of what is on screen on one issue.

use leptos::{html, prelude::*, task::spawn_local};

use super::{
    on_screen::OnScreen,
    saver::{Choice, Saver},
};
use crate::export::file_name;

/// A picture that has been drawn.
#[derive(Clone)]
struct Drawn {
    /// What it says, for those who do not see it.
    description: String,
    /// Whether the canvas has it; else only its file was made.
    is_shown: bool,
}

/// A choice among the issues, and the picture that was made of the one that is chosen.
#[component]
pub fn PictureChoice(
    saver: Saver,
    shown: OnScreen,
    /// What the comparison's files are called.
    name: String,
) -> impl IntoView {
    let messages = saver.messages;
    let (select, canvas) = (NodeRef::<html::Select>::new(), NodeRef::<html::Canvas>::new());
    let drawn = RwSignal::new(None::<Drawn>);
    let issues = shown.issues();
    let options = issues.iter().cloned().map(|(id, name)| view! { <option value=id>{name}</option> }).collect_view();
    let draw = move |_| {
        let (Some(select), Some(canvas)) = (select.get_untracked(), canvas.get_untracked()) else { return };
        let id = select.value();
        let issue = issues.iter().find(|(of, _)| *of == id).map(|(_, name)| file_name(name)).unwrap_or_default();
        let name = [&name, "-", &issue].concat();
        let issue = shown.on_issue(&id);
        let Some(Ok(picture)) = issue.export(|exporter| exporter.svg(&issue.comparison)) else { return };
        let painted = (saver.host.paint)(canvas, picture.svg.clone());
        spawn_local(async move {
            let png = painted.await;
            let is_shown = png.is_some();
            match png {
                Some(png) => saver.save(name + ".png", "image/png", png),
                None => saver.save(name + ".svg", "image/svg+xml", picture.svg.into_bytes()),
            }
            // By then the dialog may be closed.
            let _ = drawn.try_set(Some(Drawn { description: picture.description, is_shown }));
        });
    };
    let description = move || drawn.with(|drawn| drawn.as_ref().map(|drawn| drawn.description.clone()));
    let is_shown = move || drawn.with(|drawn| drawn.as_ref().is_some_and(|drawn| drawn.is_shown));
    view! {
        <label for="take-issue">{messages.get("take-picture-issue")}</label>
        <select id="take-issue" node_ref=select>{options}</select>
        <Choice id="take-picture" label=messages.get("take-picture") on_click=draw/>
        <div>
            <canvas role="img" aria-label=description hidden=move || !is_shown() node_ref=canvas></canvas>
            <Show when=move || drawn.with(Option::is_some)>
                <p hidden=is_shown>{messages.get("take-picture-svg")}</p>
                <label for="take-alt">{messages.get("take-picture-alt")}</label>
                <textarea id="take-alt" readonly=true prop:value=move || description().unwrap_or_default()></textarea>
            </Show>
        </div>
    }
}
