//! The first step: an article, a table or a bundle is brought in.

mod table;

use std::cell::Cell;

use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast as _;
use web_sys::{ClipboardEvent, DragEvent, File, FileList};

use self::table::TableCheck;
use super::{Notice, Step, Workshop, about};
use crate::{
    import::{Brought, From, Remark},
    view::{Messages, Value},
    workshop::{Brief, Work, refuse_too_long},
};

/// Ways to bring something in, and what is there already.
#[component]
pub fn BringIn() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let choose = move |files: Option<FileList>| {
        let files: Vec<File> =
            files.into_iter().flat_map(|files| (0..files.length()).filter_map(move |at| files.get(at))).collect();
        spawn_local(async move {
            let mut read = Vec::new();
            for file in files {
                let name = file.name();
                match (shop.desk.read)(file).await {
                    Some(bytes) => read.push((name, bytes)),
                    None => shop.notice.set(Some(Notice::problem(about(messages, "not-readable", &name), Vec::new()))),
                }
            }
            // Some say something only together.
            let names: Vec<&str> = read.iter().map(|(name, _)| &**name).collect();
            let parts: Vec<String> = Brought::parts(&names).into_iter().map(str::to_owned).collect();
            let (parts, others): (Vec<_>, Vec<_>) = read.into_iter().partition(|(name, _)| parts.contains(name));
            if !parts.is_empty() {
                let list: Vec<String> = parts.iter().map(|(name, _)| name.clone()).collect();
                let parts: Vec<(&str, Vec<u8>)> = parts.iter().map(|(name, bytes)| (&**name, bytes.clone())).collect();
                match Brought::read_parts(&parts) {
                    Ok(brought) => {
                        take(shop, &messages.list(&list), &brought).await;
                    }
                    Err(why) => refuse(shop, &messages.list(&list), &why),
                }
            }
            // Tables first: while one waits for a yes, this step stays on screen.
            let (tables, others): (Vec<_>, Vec<_>) =
                others.into_iter().partition(|(name, bytes)| Brought::is_table(bytes, name));
            for (name, bytes) in tables.into_iter().chain(others) {
                bring(shop, &name, &bytes, None).await;
            }
        });
    };
    let drop_here = move |event: DragEvent| {
        event.prevent_default();
        choose(event.data_transfer().and_then(|data| data.files()));
    };
    view! {
        <section class="step bring" aria-labelledby="bring-title">
            <h2 id="bring-title">{messages.get("step-bring-in")}</h2>
            <p class="lead">{messages.get("bring-lead")}</p>
            <p class="private">{messages.get("bring-private")}</p>
            <For each=move || shop.waiting.get() key=|table| table.number children=move |table| view! { <TableCheck table/> }/>
            <div class="ways">
                <div class="way" on:dragover=|event| event.prevent_default() on:drop=drop_here>
                    <h3>{messages.get("bring-file")}</h3>
                    <label class="file">
                        <span>{messages.get("bring-choose")}</span>
                        <input
                            type="file"
                            multiple=true
                            on:change:target=move |event| {
                                let input = event.target();
                                choose(input.files());
                                // The same file can be chosen again once it is mended.
                                input.set_value("");
                            }
                        />
                    </label>
                    <p class="hint">{messages.get("bring-kinds")}</p>
                </div>
                <PasteWay/>
            </div>
            <ArticleList/>
        </section>
    }
}

/// A field to paste an article or a table into.
#[component]
fn PasteWay() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let field = NodeRef::<html::Textarea>::new();
    // What a browser copies of a page is markup, too, which tells more than its text: it is kept beside the field.
    let page = StoredValue::new(None::<(String, String)>);
    let paste = move |event: ClipboardEvent| {
        let data = event.clipboard_data();
        let get = |kind| data.as_ref().and_then(|data| data.get_data(kind).ok()).filter(|text| !text.trim().is_empty());
        // In a field, it would keep the browser busy for minutes.
        if let Some(Err(why)) = get("text/plain").map(|text| refuse_too_long(&text)) {
            event.prevent_default();
            refuse(shop, &messages.get("pasted-name"), &why);
            return;
        }
        let Some(markup) = get("text/html") else { return };
        let read = Brought::read(markup.as_bytes(), "pasted.html", Some(From::Article));
        let Ok(Some(text)) = read.map(|brought| brought.article().map(str::to_owned)) else {
            return;
        };
        let Some(field) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlTextAreaElement>().ok())
        else {
            return;
        };
        if field.value().is_empty() {
            event.prevent_default();
            field.set_value(&text);
            page.set_value(Some((text, markup)));
        }
    };
    let take = move |_| {
        let Some(field) = field.get_untracked() else { return };
        let text = field.value();
        if text.trim().is_empty() {
            shop.notice.set(Some(Notice::problem(messages.get("paste-empty"), Vec::new())));
            return;
        }
        // What was changed by hand counts as it is now.
        let markup =
            page.get_value().and_then(|(pasted, markup)| (pasted == text.replace("\r\n", "\n")).then_some(markup));
        let name = messages.get("pasted-name");
        spawn_local(async move {
            let is_taken = match markup {
                Some(markup) => bring(shop, &name, markup.as_bytes(), Some(From::Article)).await,
                None => bring(shop, &name, text.as_bytes(), None).await,
            };
            if is_taken {
                field.set_value("");
            }
        });
    };
    view! {
        <div class="way">
            <h3><label for="paste">{messages.get("bring-paste")}</label></h3>
            <textarea id="paste" node_ref=field rows="9" dir="auto" on:paste=paste></textarea>
            <button type="button" class="main" on:click=take>{messages.get("bring-take")}</button>
        </div>
    }
}

/// Takes what was brought, a table only after a look at it. Says whether it is taken, or waits.
async fn bring(shop: Workshop, name: &str, bytes: &[u8], from: Option<From>) -> bool {
    if from.is_none() && Brought::is_table(bytes, name) && table::ask(shop, name, bytes) {
        return true;
    }
    (shop.desk.next_turn)().await;
    let brought = match Brought::read(bytes, name, from) {
        Ok(brought) => brought,
        Err(why) => {
            refuse(shop, name, &why);
            return false;
        }
    };
    let is_bundle =
        serde_json::from_slice::<serde_json::Value>(bytes).is_ok_and(|json| json.get("standpoint").is_some());
    if !is_bundle || !shop.with_untracked(Work::is_empty) {
        return take(shop, name, &brought).await;
    }
    // All that the file has stays as it is.
    match std::str::from_utf8(bytes).ok().map(Work::open) {
        Some(Ok(opened)) => {
            shop.edit(|work| *work = opened);
            shop.step.set(Step::Issues);
            return true;
        }
        Some(Err(why)) => refuse(shop, name, &why),
        None => refuse(shop, name, &"not UTF-8"),
    }
    false
}

/// Says why something was not taken.
fn refuse(shop: Workshop, name: &str, why: &dyn std::fmt::Display) {
    let line = about(shop.messages.get_untracked(), "not-taken", name);
    shop.notice.set(Some(Notice::problem(line, vec![why.to_string()])));
}

/// Puts it into the bundle, and says what came of it. Says whether it is taken.
async fn take(shop: Workshop, name: &str, brought: &Brought) -> bool {
    if let Some(Err(why)) = brought.article().map(refuse_too_long) {
        refuse(shop, name, &why);
        return false;
    }
    (shop.desk.next_turn)().await;
    let begun = Cell::new((shop.desk.now)());
    let draft = brought.draft_in_turns(async || shop.turn(&begun).await).await;
    (shop.desk.next_turn)().await;
    let brief = match shop.change(|work| work.bring(&draft)) {
        Ok(brief) => brief,
        Err(why) => {
            refuse(shop, name, &why);
            return false;
        }
    };
    let mut notice = Notice::done(told(shop.messages.get_untracked(), name, &brief));
    let remark = |Remark { place, message, .. }: &Remark| format!("{place}: {message}");
    notice.details.extend(brief.why_nothing.map(str::to_owned));
    notice.details.extend(brought.remarks().iter().map(remark));
    notice.details.extend(brief.merged.kept.iter().map(ToString::to_string));
    if let Some(article) = brief.article {
        shop.article.set(article);
        shop.chosen.set(None);
        // What follows from the bundle is there before the article is drawn.
        (shop.desk.next_turn)().await;
        if shop.waiting.with_untracked(Vec::is_empty) {
            shop.step.set(Step::MarkUp);
        }
    }
    shop.notice.set(Some(notice));
    true
}

/// What came of something, in words.
fn told(messages: Messages, name: &str, brief: &Brief) -> Vec<String> {
    let added = brief.merged.added;
    let counts = [
        ("sources", added.sources),
        ("speakers", added.speakers),
        ("issues", added.issues),
        ("quotes", added.quotes),
        ("positions", added.stances),
    ];
    let counts: Vec<String> =
        counts.iter().filter(|(_, count)| *count > 0).map(|&(what, count)| messages.count(what, count)).collect();
    let name = messages.isolated(name);
    let added = if counts.is_empty() {
        about(messages, "nothing-new", &name)
    } else {
        let list = messages.list(&counts);
        messages.format("added", &[("name", Value::Phrase(&name)), ("what", Value::Phrase(&list))])
    };
    let more = [("left-unsure", brief.left_out.unsure), ("left-unproven", brief.left_out.unproven)];
    let more = more.iter().filter(|(_, count)| *count > 0).map(|&(message, count)| messages.count(message, count));
    std::iter::once(added).chain(more).collect()
}

/// The articles that are there.
#[component]
fn ArticleList() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let articles = Memo::new(move |_| {
        shop.with(|work| {
            let name = |source: &str| {
                let source = work.file.item(crate::workshop::List::Sources, source);
                source.and_then(|source| source.get("name")?.as_str()).unwrap_or_default().to_owned()
            };
            work.articles.iter().map(|article| (article.source.clone(), name(&article.source))).collect::<Vec<_>>()
        })
    });
    let entry = move |(source, name): (String, String)| {
        let at = {
            let source = source.clone();
            move || shop.with_untracked(|work| work.articles.iter().position(|article| article.source == source))
        };
        let (open, remove) = (at.clone(), at);
        let label = about(messages, "article-remove-label", &name);
        view! {
            <li>
                <button type="button" class="link" dir="auto" on:click=move |_| {
                    if let Some(at) = open() {
                        shop.article.set(at);
                        shop.chosen.set(None);
                        shop.go(Step::MarkUp);
                    }
                }>{name}</button>
                <button type="button" aria-label=label on:click=move |_| {
                    if let Some(at) = remove() {
                        shop.article.set(0);
                        shop.chosen.set(None);
                        shop.edit(|work| work.drop_article(at));
                    }
                }>{messages.get("article-remove")}</button>
            </li>
        }
    };
    view! {
        <Show when=move || !articles.with(Vec::is_empty)>
            <section class="brought">
                <h3>{messages.get("articles")}</h3>
                <ul role="list">
                    <For each=move || articles.get() key=Clone::clone children=entry/>
                </ul>
            </section>
        </Show>
    }
}
