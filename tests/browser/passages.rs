//! A link to a passage lands on that passage, however the page that prints it is made.

use serde_json::{Value, json};
use standpoint::{bundle::parse, text_fragment::TextFragment};

use crate::{answer::Answer, engine::Engine, page::Page, server::Site};

/// A source's page, the quote that is taken from it, and its excerpt if there is one.
struct Printed {
    what: &'static str,
    /// The block with the words has the id `here`. Whatever stands before it is off screen once that is reached.
    page: &'static str,
    quote: Value,
    excerpts: Value,
}

fn printed() -> Vec<Printed> {
    let alone = |what, page, text: Value| Printed { what, page, quote: json!({ "text": text }), excerpts: json!([]) };
    vec![
        Printed {
            what: "the second of two equal words",
            page: "<p>Asked whether it is safe, Ada Birch said: “Yes.” She smiled.</p><hr>
                <p id=here>Asked the same, Ben Holt said: “Yes.” He then left the room.</p>",
            quote: json!({ "text": "Yes.", "prefix": "Asked the same, Ben Holt said: “", "suffix": "” He then left" }),
            excerpts: json!([]),
        },
        Printed {
            what: "the same, told by an excerpt",
            page: "<p>Asked whether it is safe, Ada Birch said: “Yes.” She smiled.</p><hr>
                <p id=here>Asked the same, Ben Holt said: “Yes.” He then left the room.</p>",
            quote: json!({ "text": "Yes." }),
            excerpts: json!(["Asked the same, Ben Holt said: “Yes.” He then left the room."]),
        },
        Printed {
            what: "words that the headline begins with",
            page: "<h1>We need a second bridge, says council</h1><hr><p id=here>Cy Marsh went further: “We need a second bridge
                and we need it before the next flood comes down the valley.” The council applauded.</p>",
            quote: json!({
                "text": "We need a second bridge and we need it before the next flood comes down the valley.",
                "prefix": "Cy Marsh went further: “", "suffix": "” The council",
            }),
            excerpts: json!([]),
        },
        alone(
            "words with a link and emphasis in them",
            "<hr><p id=here>“We need a <a href=#x>second <em>bridge</em></a> now.”</p>",
            json!("We need a second bridge now."),
        ),
        alone(
            "words across a list",
            "<hr><p id=here>We need three things:</p><ul><li>a bridge;</li><li>a road; and</li><li>a dam.</li></ul>",
            json!("We need three things: a bridge; a road; and a dam."),
        ),
        alone(
            "words across paragraphs",
            "<hr><p id=here>“We need it.</p><p>“We need it before winter comes.”</p>",
            json!("We need it.\n\nWe need it before winter comes."),
        ),
        alone("words across lines", "<hr><p id=here>We need it.<br>We need it now.</p>", json!("We need it.\nWe need it now.")),
        Printed {
            what: "words with a footnote's mark in them",
            page: "<hr><p id=here>Ada Birch then told us: “We need a second bridge<sup>1</sup> before winter comes down.” She left.</p>",
            quote: json!({
                "text": "We need a second bridge before winter comes down.", "prefix": "then told us: “", "suffix": "” She left.",
            }),
            excerpts: json!([]),
        },
        alone(
            "long words with a footnote's mark in their middle",
            "<hr><p id=here>“We need a second bridge right now, and I say so<sup>1</sup> again, before the next flood comes down.”</p>",
            json!("We need a second bridge right now, and I say so again, before the next flood comes down."),
        ),
        alone(
            "fragments between which somebody narrates",
            "<hr><p id=here>“We need a second bridge,” Ada Birch said. “We need it before winter.”</p>",
            json!(["We need a second bridge,", "We need it before winter."]),
        ),
        alone(
            "words with dashes, commas and ampersands",
            "<hr><p id=here>“It is a non-event, R&amp;D or not.”</p>",
            json!("It is a non-event, R&D or not."),
        ),
        alone("words without spaces", "<hr><p id=here>阿达说：“我们需要第二座桥。”</p>", json!("我们需要第二座桥。")),
        alone("words from right to left", "<hr><p dir=rtl id=here>דנה אמרה: ״אנחנו צריכים גשר שני.״</p>", json!("אנחנו צריכים גשר שני.")),
    ]
}

fn lands(engine: Engine) {
    let site = Site::new();
    let page = Page::open_in(engine, &site, "/demo/article.html");
    for (at, Printed { what, page: body, mut quote, excerpts }) in printed().into_iter().enumerate() {
        let html = format!(
            "<!doctype html><meta charset=utf-8><title>Source</title><style>hr {{ height: 300vh }} body {{ padding-block-end: 300vh }}</style>{body}"
        );
        let path = format!("/source-{at}.html");
        site.answer(&path, Answer::new("text/html", html));
        quote["id"] = "q".into();
        quote["source"] = "s".into();
        let bundle = json!({ "standpoint": 1, "name": "n", "quotes": [quote],
            "sources": [{ "id": "s", "name": "S", "url": site.url(&path), "excerpts": excerpts }] });
        let bundle = parse(bundle.to_string().as_bytes()).unwrap();
        let quote = bundle.quotes.get(bundle.quotes.find("q").unwrap()).unwrap();
        let source = bundle.sources.get(quote.source.unwrap()).unwrap();
        let address = TextFragment::of(&bundle, quote).address(source.url.as_ref().unwrap().address.as_ref().unwrap());
        let (_, hash) = address.split_once('#').unwrap();
        page.go(&site, &format!("{path}#{hash}"));
        let is_there = "const { top, bottom } = document.querySelector('#here').getBoundingClientRect();
            return document.readyState === 'complete' && scrollY > 0 && bottom > 0 && top < innerHeight;";
        page.wait(
            || (page.script(is_there, &json!([])) == true).then_some(()),
            || format!("{what} are not in view: {hash}"),
        );
    }
}

mod lands {
    use crate::engine::Engine;

    #[test]
    fn chromium() {
        super::lands(Engine::Chromium);
    }

    #[test]
    fn firefox() {
        super::lands(Engine::Firefox);
    }
}
