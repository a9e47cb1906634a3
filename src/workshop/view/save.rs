//! The last step: the bundle leaves the browser, or is forgotten.

use leptos::{html, prelude::*, task::spawn_local};

use super::{Notice, Storage, Workshop};
use crate::{
    compare::compare,
    corpus::Corpus,
    export::{Exporter, embed, file_name},
    selection::Selection,
    single_file::{self, AROUND, BUNDLE, Files, POLICY, Page, Program},
    view::SavedFile,
    workshop::Work,
};

/// The media type of a page.
const HTML: &str = "text/html;charset=utf-8";

/// What can be saved, how it is embedded, and a way to begin anew.
#[component]
pub fn Save() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let name = move || {
        let name = shop.with(|work| work.file.about("name").to_owned());
        if name.is_empty() { "comparison".to_owned() } else { file_name(&name) }
    };
    let save_bundle = move |_| {
        let content = shop.with_untracked(|work| work.file.to_json()).into_bytes();
        (shop.desk.save)(&SavedFile { name: format!("{}.json", name()), media_type: "application/json", content });
    };
    let save_html = move |_| {
        let content = plain_page(shop).unwrap_or_default().into_bytes();
        (shop.desk.save)(&SavedFile {
            name: format!("{}.html", name()),
            media_type: "text/html;charset=utf-8",
            content,
        });
    };
    let save_single = move |_| {
        spawn_local(async move {
            let files = (shop.desk.viewer_files)().await;
            match files.and_then(|files| single_file(shop, &files)) {
                Some(page) => {
                    let name = format!("{}-with-viewer.html", name());
                    let content = page.into_bytes();
                    (shop.desk.save)(&SavedFile { name, media_type: HTML, content });
                }
                None => shop.notice.set(Some(Notice::problem(messages.get("single-file-missing"), Vec::new()))),
            }
        });
    };
    let code = Memo::new(move |_| {
        let script = (shop.desk.viewer_script)();
        embed::element(&script, &format!("{}.json", name()), &Selection::default())
    });
    let field = NodeRef::<html::Textarea>::new();
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        if let Some(field) = field.get_untracked() {
            spawn_local(async move {
                copied.try_set(Some((shop.desk.copy)(field).await));
            });
        }
    };
    let about = [
        ("description", "about-description"),
        ("publisher", "about-publisher"),
        ("license", "about-license"),
        ("inLanguage", "about-language"),
    ];
    let about_field = move |(field, message): (&'static str, &'static str)| {
        view! {
            <label>
                <span>{messages.get(message)}</span>
                <input
                    type="text"
                    dir="auto"
                    prop:value=move || shop.with(|work| work.file.about(field).to_owned())
                    on:change:target=move |event| {
                        let text = event.target().value();
                        shop.edit(|work| work.file.set_about(field, text.trim()));
                    }
                />
            </label>
        }
    };
    let choice = |message: &'static str, hint: &'static str| (messages.get(message), messages.get(hint));
    let [bundle, page, single] = [
        choice("save-bundle", "save-bundle-hint"),
        choice("save-html", "save-html-hint"),
        choice("save-single", "save-single-hint"),
    ];
    view! {
        <section class="step save" aria-labelledby="save-title">
            <h2 id="save-title">{messages.get("step-save")}</h2>
            <p class="lead">{messages.get("save-lead")}</p>
            <div class="fields">{about.map(about_field).collect_view()}</div>
            <p class="hint">{messages.get("license-hint")}</p>
            <ul role="list" class="ways">
                <li><button type="button" class="main" on:click=save_bundle>{bundle.0}</button><p class="hint">{bundle.1}</p></li>
                <li><button type="button" on:click=save_html>{page.0}</button><p class="hint">{page.1}</p></li>
                <li><button type="button" on:click=save_single>{single.0}</button><p class="hint">{single.1}</p></li>
            </ul>
            <section class="embed">
                <h3><label for="embed-code">{messages.get("embed-title")}</label></h3>
                <p class="hint">{messages.get("embed-hint")}</p>
                <textarea id="embed-code" node_ref=field readonly=true rows="3" dir="ltr" spellcheck="false" prop:value=move || code.get()></textarea>
                <p class="buttons">
                    <button type="button" on:click=copy>{messages.get("copy")}</button>
                    <span role="status">
                        {move || copied.get().map(|copied| messages.get(if copied { "embed-copied" } else { "copy-failed" }))}
                    </span>
                </p>
            </section>
            <Forget/>
        </section>
    }
}

/// The comparison as a page that reads without a script.
fn plain_page(shop: Workshop) -> Option<String> {
    let language = shop.messages.get_untracked().language()?;
    let corpus = Corpus::new((*shop.read.get_untracked().bundle).clone());
    let comparison = compare(&corpus, &Selection::default(), None);
    let content = Exporter::new(&corpus, &*language).html(&comparison);
    Some(page(shop, &corpus.bundle().name, &content, None))
}

/// The comparison with the viewer, as one page.
fn single_file(shop: Workshop, files: &Files) -> Option<String> {
    let json = shop.with_untracked(|work| work.file.to_json());
    let messages = shop.messages.get_untracked();
    let program = Program::of(files, "standpoint.js", &messages.tag()).ok()?;
    let name = shop.with_untracked(|work| work.file.about("name").to_owned());
    let element =
        format!("<stand-point src=\"#{BUNDLE}\" lang=\"{}\" heading-level=\"1\"></stand-point>\n", messages.tag());
    let content = [element, single_file::bundle(&json), program.element()].concat();
    Some(page(shop, &name, &content, Some(POLICY)))
}

/// A page around the comparison, in the language of the interface where the bundle has none.
fn page(shop: Workshop, title: &str, content: &str, policy: Option<&str>) -> String {
    let messages = shop.messages.get_untracked();
    let own = shop.with_untracked(|work| work.file.about("inLanguage").to_owned());
    let language = if own.is_empty() { messages.tag() } else { own };
    let is_right_to_left = messages.is_right_to_left();
    let style = if policy.is_some() { AROUND } else { "" };
    Page { language: &language, is_right_to_left, title, policy, style, content, description: None }.to_string()
}

/// Begins anew, after a second question: what is kept is gone then.
#[component]
fn Forget() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let is_asked = RwSignal::new(false);
    let forget = move |_| {
        is_asked.set(false);
        shop.history.set(crate::workshop::History::new(Work::default()));
        shop.chosen.set(None);
        shop.article.set(0);
        shop.storage.set(Storage::Empty);
        shop.go(super::Step::BringIn);
        shop.notice.set(Some(Notice::done(vec![messages.get("forgotten")])));
    };
    view! {
        <section class="forget">
            <h3>{messages.get("forget-title")}</h3>
            <p class="hint">{messages.get("forget-hint")}</p>
            <p class="buttons">
                <Show
                    when=move || is_asked.get()
                    fallback=move || view! {
                        <button type="button" on:click=move |_| is_asked.set(true)>{messages.get("forget")}</button>
                    }
                >
                    <button type="button" class="danger" on:click=forget>{messages.get("forget-really")}</button>
                    <button type="button" on:click=move |_| is_asked.set(false)>{messages.get("forget-not")}</button>
                </Show>
            </p>
        </section>
    }
}
