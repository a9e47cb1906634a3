//! Files whose author means harm, or did not look.

use serde_json::{Value, json};

use crate::{
    page::Page,
    server::{Answer, Site, data, first_bundle},
};

/// Text that would do something wherever it is taken for markup.
const MARKUP: &str = "<img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>";

#[test]
fn markup_in_a_file_is_text() {
    let mut bundle: Value = serde_json::from_slice(&first_bundle()).unwrap();
    spoil(&mut bundle);
    let (_site, page) = given(bundle.to_string());
    page.find("heading", &format!("The war in Ukraine and U.S. policy: three people in one article {MARKUP}"));
    page.find("article", &format!("George Beebe {MARKUP} on Economic pressure {MARKUP}"));
    page.see_text(&format!("not encouraging further killing. {MARKUP}"));
    assert_eq!(page.script("return window.harmed ?? null", &json!([])), json!(null));
    let images = "return document.querySelector('stand-point').shadowRoot.querySelectorAll('img, script').length";
    assert_eq!(page.script(images, &json!([])), 0);
}

#[test]
fn an_address_that_is_not_safe_is_no_link() {
    let (_site, page) = given(data("valid/urls-unsafe.json"));
    page.see_text("Second bridge");
    let quotes = ["script", "tabs", "user", "plain"]
        .map(|id| json!({ "id": id, "text": format!("Said in {id}."), "speaker": "a", "issues": ["i"], "source": id }));
    let bundle = json!({
        "standpoint": 1, "name": "Unsafe",
        "issues": [{ "id": "i", "name": "Issue" }],
        "speakers": [{ "id": "a", "name": "Ada" }],
        "sources": [
            { "id": "script", "name": "Script", "url": "javascript:window.harmed=1" },
            { "id": "tabs", "name": "Tabs", "url": " jAvA\tScript:window.harmed=1" },
            { "id": "user", "name": "User", "url": "https://good.example@evil.example/" },
            { "id": "plain", "name": "Plain", "url": "https://good.example/" },
        ],
        "quotes": quotes,
    });
    let (_site, page) = given(bundle.to_string());
    page.see_text("Said in user.");
    let links = "return [...document.querySelector('stand-point').shadowRoot.querySelectorAll('a[href]')]
        .map(link => link.href).filter(href => !href.startsWith(location.origin));";
    let hrefs = page.script(links, &json!([]));
    let hrefs: Vec<_> = hrefs.as_array().unwrap().iter().map(|href| href.as_str().unwrap()).collect();
    assert!(!hrefs.is_empty() && hrefs.iter().all(|href| href.starts_with("https://good.example/")), "{hrefs:?}");
}

#[test]
fn what_cannot_be_seen_is_marked_and_copied_as_it_is() {
    let words = "The bridge\u{202e}is not\u{202c} needed\u{200b}.";
    let bundle = json!({
        "standpoint": 1, "name": "Hidden", "issues": [{ "id": "i", "name": "Issue" }],
        "speakers": [{ "id": "a", "name": "Ada" }],
        "quotes": [{ "id": "q", "text": words, "speaker": "a", "issues": ["i"] }],
    });
    let (_site, page) = given(bundle.to_string());
    let quote = page.find("blockquote", "…");
    assert_eq!(quote.property("textContent"), words);
    let marks = "return [...arguments[0].querySelectorAll('[title]')].map(mark => mark.title).join(', ')";
    let marks = page.script(marks, &json!([quote.argument()]));
    for character in ["U+202E", "U+202C", "U+200B"] {
        assert!(marks.as_str().unwrap().contains(character), "{character} is not marked: {marks}");
    }
}

/// Each of these, before every text of a file.
const HARM: &str = r#"
    const run = 'window.harmed = 1';
    const tags = ['img src=x', 'svg', 'body', 'iframe src=x', 'video src=x', 'details open', 'input autofocus', 'a href=x',
        'math', 'style'];
    const handlers = ['onerror', 'onload', 'onfocus', 'ontoggle'];
    const harm = tags.flatMap((tag) => handlers.flatMap((handler) => [
        `<${tag} ${handler}="${run}">`, `"><${tag} ${handler}='${run}'>`, `'/><${tag}/${handler}=${run.replaceAll(' ', '')}>`,
    ]));
    for (const scheme of ['javascript:', 'JaVaScRiPt:', 'java\tscript:', ' javascript:', '\u0001javascript:', 'vbscript:',
        'data:text/html,', 'data:text/html;base64,', 'blob:', 'view-source:javascript:']) {
        harm.push(scheme + run, `${scheme}//%0a${run}`, `"${scheme}${run}"`, `<a href="${scheme}${run}">`,
            `<form action="${scheme}${run}"><input type=submit>`, `url(${scheme}${run})`);
    }
    for (const text of ['<script>', '<script src=x onerror=', '</script><script>', '</template><script>', ']]><script>',
        '--><script>', '</textarea><script>', '</title><script>', '<base href=//x/>', '<meta http-equiv=refresh content=0;']) {
        harm.push(text + run, `${text}${run}</script>`);
    }
    return harm;"#;

#[test]
fn no_text_of_a_file_ever_runs() {
    let site = Site::new();
    let file = String::from_utf8(data("valid/every-field.json")).unwrap().replace('<', "\\u003c");
    site.page("/host", &format!("<script type=\"application/json\" id=\"b\">{file}</script>"));
    let page = Page::open(&site, "/host");
    page.be_patient(std::time::Duration::from_mins(1));
    let harm = page.script(HARM, &json!([]));
    assert!(harm.as_array().unwrap().len() >= 200, "{}", harm.as_array().unwrap().len());
    // Words of closed lists stay what they are, or the file would be refused before anything of it is shown.
    let words = json!(["$schema", "type", "kind", "basis", "position", "role"]);
    page.script(
        "const [harm, words] = arguments;
         const block = document.querySelector('#b');
         const file = block.textContent;
         const closed = (key, of) => words.includes(key) && !(key === 'role' && of.name);
         window.tried = [];
         window.found = [];
         (async () => {
             for (const text of harm) {
                 block.textContent = JSON.stringify(JSON.parse(file, function (key, value) {
                     return typeof value === 'string' && !closed(key, this) ? text + value : value;
                 }));
                 const element = document.createElement('stand-point');
                 element.setAttribute('src', '#b');
                 const over = new Promise((done) => ['ready', 'error'].forEach(
                     (what) => element.addEventListener(`standpoint-${what}`, () => done(what))));
                 document.body.append(element);
                 window.tried.push(await over);
                 await new Promise((done) => setTimeout(done));
                 for (const part of element.shadowRoot.querySelectorAll('*')) {
                     const safe = !part.matches('script, style, img, iframe, svg, math, form, base, meta, video, object')
                         && [...part.attributes].every(({ name, value }) => !name.startsWith('on')
                             && (name !== 'href' || /^(#|https?:)/.test(value)));
                     if (!safe) window.found.push(part.outerHTML.slice(0, 200));
                 }
                 element.remove();
             }
             window.over = true;
         })();",
        &json!([harm, words]),
    );
    let over = || page.script("return window.over === true", &json!([])) == true;
    page.wait(|| over().then_some(()), || format!("stuck after {}", page.script("return tried.length", &json!([]))));
    let shown = page.script("return tried.filter((what) => what === 'ready').length", &json!([]));
    assert_eq!(shown, harm.as_array().unwrap().len(), "some were not shown, so not tried");
    assert_eq!(page.script("return window.found", &json!([])), json!([]));
    assert_eq!(page.script("return window.harmed ?? null", &json!([])), json!(null));
}

fn given(bundle: impl Into<Vec<u8>>) -> (Site, Page) {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(bundle));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    (site, page)
}

/// Adds markup to every text that is free.
fn spoil(value: &mut Value) {
    const FREE: [&str; 14] = [
        "name",
        "description",
        "license",
        "publisher",
        "role",
        "affiliation",
        "statement",
        "text",
        "attribution",
        "note",
        "label",
        "summary",
        "inLanguage",
        "locator",
    ];
    match value {
        Value::Array(items) => items.iter_mut().for_each(spoil),
        // What a piece of evidence is in is not free.
        Value::Object(fields) if fields.contains_key("quote") => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if FREE.contains(&&**name) => *text = format!("{text} {MARKUP}"),
                    Value::Array(items) if name == "text" => {
                        for item in items {
                            *item = format!("{} {MARKUP}", item.as_str().unwrap()).into();
                        }
                    }
                    other => spoil(other),
                }
            }
        }
        _ => {}
    }
}
