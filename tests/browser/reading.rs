//! What a reader is told, and in whose words.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{
    page::Page,
    server::{Answer, Site, data, first_bundle},
    tree::one_line,
    views,
};

#[test]
fn the_page_opens_on_the_first_bundle() {
    let (site, bundle) = (Site::new(), bundle());
    let page = views::page(&site);
    page.find("heading", "Standpoint");
    page.find("heading", text(&bundle["name"]));
    for speaker in list(&bundle["speakers"]) {
        page.find("columnheader", text(&speaker["name"]));
    }
    for issue in list(&bundle["issues"]) {
        page.find("rowheader", &format!("{}…", text(&issue["name"])));
        let section = page.find("region", text(&issue["name"]));
        page.find_in(&section, "heading", text(&issue["name"]));
        let statement = text(&issue["statement"]);
        assert!(section.text().contains(statement), "“{statement}” is not in its section");
    }
    assert_eq!(page.console_errors(), [""; 0]);
}

#[test]
fn every_quote_stands_in_its_cards_word_for_word() {
    let (site, bundle) = (Site::new(), bundle());
    let page = views::page(&site);
    for quote in list(&bundle["quotes"]) {
        let fragments = fragments(quote);
        for issue in list(&quote["issues"]) {
            let speaker = named(&bundle["speakers"], &quote["speaker"]);
            let card = page.find("article", &format!("{speaker} on {}", named(&bundle["issues"], issue)));
            let shown: Vec<_> = page.all_in(&card, "blockquote", "…").into_iter().collect();
            let shown = shown.into_iter().map(|node| page.element(node).unwrap().text());
            let shown: Vec<_> = shown.filter(|shown| is_exactly(shown, &fragments)).collect();
            assert_eq!(shown.len(), 1, "{fragments:?} is not once in “{}”, word for word", card.node.name);
        }
    }
}

#[test]
fn a_card_tells_whose_words_are_whose() {
    let (site, bundle) = (Site::new(), bundle());
    let page = views::page(&site);
    for stance in list(&bundle["stances"]) {
        let speaker = named(&bundle["speakers"], &stance["speaker"]);
        let issue = named(&bundle["issues"], &stance["issue"]);
        let shown = if stance["position"] == "none" {
            // There is no card for what was not found, and the editor's words on that are there.
            page.find("region", issue).text()
        } else {
            let card = page.find("article", &format!("{speaker} on {issue}"));
            page.find_in(&card, "heading", speaker);
            card.text()
        };
        let basis = match stance["basis"].as_str() {
            Some("direct") => "In their own words",
            Some("paraphrase") => "Reported by the source, not quoted",
            _ => continue,
        };
        assert!(shown.contains(basis), "“{basis}” is missing: {shown}");
        let summary = text(&stance["summary"]);
        let (before, _) = shown.split_once(summary).unwrap_or_else(|| panic!("“{summary}” is missing: {shown}"));
        assert!(before.trim_end().ends_with("Editor’s summary"), "“{summary}” does not say whose it is: {shown}");
        if let Some(label) = stance["label"].as_str() {
            assert!(shown.contains(label), "“{label}” is missing: {shown}");
        }
    }
}

#[test]
fn every_basis_has_words_of_its_own() {
    let site = Site::new();
    site.answer("/bundle.json", Answer::json(data("valid/every-basis.json")));
    site.page("/host", "<stand-point src=\"/bundle.json\"></stand-point>");
    let page = Page::open(&site, "/host");
    for words in [
        "In their own words",
        "Reported by the source, not quoted",
        "From a questionnaire",
        "From a vote",
        "Inferred by the editor",
    ] {
        page.see_text(words);
    }
}

#[test]
fn a_quote_says_where_it_comes_from_and_leads_there() {
    let (site, bundle) = (Site::new(), bundle());
    let page = views::page(&site);
    let source = &bundle["sources"][0];
    let card = page.find("article", "George Beebe on Economic pressure");
    let quote = page.find_in(&card, "blockquote", "…");
    assert_eq!(quote.attribute("cite"), source["url"]);
    assert!(card.text().contains("told the DCNF"), "{}", card.text());
    let link = page.find_in(&card, "link", &format!("…{}…", text(&source["name"])));
    let relations = link.attribute("rel");
    for relation in ["noopener", "noreferrer", "nofollow"] {
        assert!(text(&relations).contains(relation), "rel is {relations}");
    }
    let address = link.property("href");
    let (address, directive) = text(&address).split_once("#:~:").expect("the link leads to the words");
    assert_eq!(address, text(&source["url"]));
    let words = percent_decode_str(directive).decode_utf8().unwrap();
    for words_of_quote in ["I see no reason", "much the same way"] {
        assert!(words.contains(words_of_quote), "“{words_of_quote}” is not in {words}");
    }
}

#[test]
fn the_browser_finds_the_words_that_a_source_link_leads_to() {
    let (site, bundle) = (Site::new(), bundle());
    let paragraphs = list(&bundle["sources"][0]["excerpts"]).flat_map(|excerpt| text(excerpt).split("\n\n"));
    let far = "<hr style=\"margin: 2000px\">";
    let article: Vec<_> = paragraphs.map(|words| format!("{far}<p>{words}</p>")).collect();
    site.page("/article", &(article.concat() + far));
    let page = views::page(&site);
    let directives: Vec<_> =
        list(&bundle["quotes"]).map(|quote| (fragments(quote)[0], directive(&page, &bundle, quote))).collect();
    for (number, (words, directive)) in directives.iter().enumerate() {
        // Another page each time, so that the browser looks anew.
        page.go(&site, &format!("/article?{number}#:~:{directive}"));
        let is_there = "
            const found = [...document.querySelectorAll('p')].filter(p => p.textContent.includes(arguments[0]));
            const place = found[0].getBoundingClientRect();
            return place.bottom > 0 && place.top < innerHeight;";
        page.wait(
            || (page.script(is_there, &serde_json::json!([words])) == true).then_some(()),
            || format!("{directive} does not lead to “{words}”"),
        );
    }
}

#[test]
fn silence_is_shown_as_silence() {
    let site = Site::new();
    let page = views::page(&site);
    let issue = page.find("region", "Economic pressure");
    let line = "Nothing on file on this issue from Karoline Leavitt and Steven Bucci.";
    assert!(issue.text().contains(line), "{}", issue.text());
    page.find_no("article", "Steven Bucci on Economic pressure");
    // Of three speakers on eleven issues, thirteen cells have something.
    let overview = page.find("table", "Overview…");
    assert_eq!(page.all_in(&overview, "link", "… on …").len(), 13);
    assert_eq!(page.all_in(&overview, "cell", "Nothing on file").len(), 20);
}

#[test]
fn a_cell_of_the_overview_leads_to_its_card() {
    let site = Site::new();
    let page = views::page(&site);
    for _ in 0..2 {
        page.click("link", "George Beebe on Ukraine and NATO: Agrees");
        page.see_focus_in("article", "George Beebe on Ukraine and NATO");
        let card = page.find("article", "George Beebe on Ukraine and NATO");
        let top = page.script("return arguments[0].getBoundingClientRect().top", &serde_json::json!([card.argument()]));
        assert!((-1.0..900.0).contains(&top.as_f64().unwrap()), "the card is at {top}, out of sight");
    }
}

/// The directive with which the quote's own card leads to it.
fn directive(page: &Page, bundle: &Value, quote: &Value) -> String {
    let speaker = named(&bundle["speakers"], &quote["speaker"]);
    let issue = named(&bundle["issues"], &quote["issues"][0]);
    let card = page.find("article", &format!("{speaker} on {issue}"));
    let link = page.find_in(&card, "link", &format!("…{}…", text(&bundle["sources"][0]["name"])));
    let address = link.property("href");
    text(&address).split_once("#:~:").expect("the link leads to the words").1.to_owned()
}

/// Whether these words are shown in this order, with no other words.
fn is_exactly(shown: &str, fragments: &[&str]) -> bool {
    let mut rest = shown;
    for fragment in fragments {
        let Some((before, after)) = rest.split_once(&one_line(fragment)) else { return false };
        if before.contains(char::is_alphanumeric) {
            return false;
        }
        rest = after;
    }
    !rest.contains(char::is_alphanumeric)
}

fn bundle() -> Value {
    serde_json::from_slice(&first_bundle()).unwrap()
}

fn fragments(quote: &Value) -> Vec<&str> {
    quote["text"]
        .as_array()
        .map_or_else(|| vec![text(&quote["text"])], |fragments| fragments.iter().map(text).collect())
}

/// The name of the one with this id.
fn named<'a>(of: &'a Value, id: &Value) -> &'a str {
    text(&list(of).find(|one| one["id"] == *id).expect("the id is there")["name"])
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("it is text")
}
