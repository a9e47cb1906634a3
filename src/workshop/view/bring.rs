//! The first step: an article, a table or a bundle is brought in.

use std::sync::Arc;

use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast as _;
use web_sys::{ClipboardEvent, DragEvent, File, FileList};

use super::{Notice, Step, Workshop, about};
use crate::{
    import::{Brought, Cell, From, Grid, Remark, grids},
    view::{Messages, Value},
    workshop::{Brief, Work, refuse_too_long},
};

/// A table that was read, and waits for a yes.
#[derive(Clone)]
struct Waiting {
    name: String,
    brought: Arc<Brought>,
    grids: Vec<Grid>,
}

/// Ways to bring something in, and what is there already.
#[component]
pub fn BringIn() -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let waiting = RwSignal::new(None::<Waiting>);
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
                    Ok(brought) => take(shop, &messages.list(&list), &brought),
                    Err(why) => refuse(shop, &messages.list(&list), &why),
                }
            }
            for (name, bytes) in others {
                bring(shop, waiting, &name, &bytes, None);
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
            {move || waiting.get().map(|table| view! { <TableCheck table waiting/> })}
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
                <PasteWay waiting/>
            </div>
            <ArticleList/>
        </section>
    }
}

/// A field to paste an article or a table into.
#[component]
fn PasteWay(waiting: RwSignal<Option<Waiting>>) -> impl IntoView {
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
        let Ok(Some(text)) = read(markup.as_bytes(), "pasted.html", Some(From::Article))
            .map(|(brought, _)| brought.article().map(str::to_owned))
        else {
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
        match markup {
            Some(markup) => bring(shop, waiting, &name, markup.as_bytes(), Some(From::Article)),
            None => bring(shop, waiting, &name, text.as_bytes(), None),
        }
        if shop.notice.with_untracked(|notice| notice.as_ref().is_none_or(|notice| !notice.is_problem)) {
            field.set_value("");
        }
    };
    view! {
        <div class="way">
            <h3><label for="paste">{messages.get("bring-paste")}</label></h3>
            <textarea id="paste" node_ref=field rows="9" dir="auto" on:paste=paste></textarea>
            <button type="button" class="main" on:click=take>{messages.get("bring-take")}</button>
        </div>
    }
}

/// Reads what was brought, whatever it is, and how a table was understood.
fn read(bytes: &[u8], name: &str, from: Option<From>) -> Result<(Brought, Vec<Grid>), crate::import::NotTaken> {
    let brought = Brought::read(bytes, name, from)?;
    let grids = if brought.article().is_none() { grids(bytes, brought.remarks()) } else { Vec::new() };
    Ok((brought, grids))
}

/// Takes what was brought, a table only after a look at it.
fn bring(shop: Workshop, waiting: RwSignal<Option<Waiting>>, name: &str, bytes: &[u8], from: Option<From>) {
    let (brought, grids) = match read(bytes, name, from) {
        Ok(read) => read,
        Err(why) => return refuse(shop, name, &why),
    };
    let is_bundle =
        serde_json::from_slice::<serde_json::Value>(bytes).is_ok_and(|json| json.get("standpoint").is_some());
    if is_bundle && shop.with_untracked(Work::is_empty) {
        // All that the file has stays as it is.
        let opened = std::str::from_utf8(bytes).ok().map(Work::open);
        match opened {
            Some(Ok(opened)) => {
                shop.edit(|work| *work = opened);
                shop.step.set(Step::Issues);
            }
            Some(Err(why)) => refuse(shop, name, &why),
            None => refuse(shop, name, &"not UTF-8"),
        }
    } else if grids.is_empty() {
        take(shop, name, &brought);
    } else {
        waiting.set(Some(Waiting { name: name.to_owned(), brought: Arc::new(brought), grids }));
    }
}

/// Says why something was not taken.
fn refuse(shop: Workshop, name: &str, why: &dyn std::fmt::Display) {
    let line = about(shop.messages.get_untracked(), "not-taken", name);
    shop.notice.set(Some(Notice::problem(line, vec![why.to_string()])));
}

/// Puts it into the bundle, and says what came of it.
fn take(shop: Workshop, name: &str, brought: &Brought) {
    let messages = shop.messages.get_untracked();
    match shop.change(|work| work.bring(brought)) {
        Err(why) => refuse(shop, name, &why),
        Ok(brief) => {
            let mut notice = Notice::done(told(messages, name, &brief));
            let remark = |Remark { place, message, .. }: &Remark| format!("{place}: {message}");
            notice.details.extend(brief.why_nothing.map(str::to_owned));
            notice.details.extend(brought.remarks().iter().map(remark));
            notice.details.extend(brief.merged.kept.iter().map(ToString::to_string));
            if let Some(article) = brief.article {
                shop.article.set(article);
                shop.chosen.set(None);
                shop.step.set(Step::MarkUp);
            }
            shop.notice.set(Some(notice));
        }
    }
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

/// A table as it was understood, to be taken or left.
#[component]
fn TableCheck(table: Waiting, waiting: RwSignal<Option<Waiting>>) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let Waiting { name, brought, grids } = table;
    let losses: Vec<String> = brought
        .remarks()
        .iter()
        .map(
            |Remark { place, message, .. }| {
                if place.is_empty() { message.clone() } else { format!("{place}: {message}") }
            },
        )
        .collect();
    let title = about(messages, "table-title", &name);
    let take_it = move |_| {
        waiting.set(None);
        take(shop, &name, &brought);
    };
    view! {
        <section class="table-check" aria-labelledby="table-title">
            <h3 id="table-title">{title}</h3>
            <p>{messages.get("table-lead")}</p>
            {grids.into_iter().map(|grid| view! { <GridTable grid/> }).collect_view()}
            {(!losses.is_empty()).then(|| view! {
                <details open=true>
                    <summary>{messages.count("table-remarks", losses.len())}</summary>
                    <ul lang="en" dir="ltr">{losses.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                </details>
            })}
            <p class="buttons">
                <button type="button" class="main" on:click=take_it>{messages.get("table-take")}</button>
                <button type="button" on:click=move |_| waiting.set(None)>{messages.get("table-leave")}</button>
            </p>
        </section>
    }
}

/// A sheet with the meaning of its columns, and what cannot be read in its cells.
#[component]
fn GridTable(grid: Grid) -> impl IntoView {
    let shop = expect_context::<Workshop>();
    let messages = shop.messages.get_untracked();
    let Grid { sheet, columns, rows, count } = grid;
    let head = columns.into_iter().map(|(name, taken_for)| {
        let taken = match taken_for {
            Some(column) => view! { <span class="taken-for" lang="en">{column}</span> }.into_any(),
            None => view! { <span class="passed">{messages.get("column-passed")}</span> }.into_any(),
        };
        view! { <th scope="col">{name}{taken}</th> }
    });
    let head = head.collect_view();
    let cell = |Cell { text, remark }: Cell| {
        let is_wrong = remark.is_some();
        view! {
            <td class:wrong=is_wrong>
                <bdi>{text}</bdi>
                {remark.map(|remark| view! { <span class="remark" lang="en" dir="ltr">{remark}</span> })}
            </td>
        }
    };
    let rows = rows.into_iter().map(|(number, cells)| {
        view! { <tr><th scope="row">{messages.number(number)}</th>{cells.into_iter().map(cell).collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    let caption = messages.count("table-rows", count);
    let caption = if sheet.is_empty() { caption } else { messages.row(&[messages.isolated(&sheet), caption]) };
    let label = caption.clone();
    view! {
        <div class="grid" tabindex="0" role="region" aria-label=label>
            <table>
                <caption>{caption}</caption>
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
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
