//! What a web page says about itself, and what can be told from the first lines of a plain text.
//!
//! Of what a page says in several places, the first that says it counts: JSON-LD, then Open Graph and other `<meta>`, then
//! elements of the page. <https://schema.org/NewsArticle>, <https://ogp.me/>

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use crate::{
    bundle::{Date, Link, language_tag, meant_dates},
    import::Metadata,
};

/// What a page says about itself. Relative addresses, and dates and languages that cannot be read, are left out.
pub(super) fn of_page(source: &str) -> Metadata {
    let page = Html::parse_document(source);
    let article = article(&page);
    let of_article = |key: &str| article.as_ref().and_then(|article| article.get(key));
    let text_of = |key: &str| of_article(key).and_then(names);
    let meta = |names: &[&str]| names.iter().find_map(|name| meta(&page, name));
    let element = |selector: &str, attribute: &str| attribute_of(&page, selector, attribute);
    let title = text_of("headline")
        .or_else(|| text_of("name"))
        .or_else(|| meta(&["og:title", "twitter:title", "dc.title", "citation_title"]))
        .or_else(|| only_text(&page, "h1"))
        .or_else(|| only_text(&page, "title"));
    let url = [
        element("link[rel~=canonical]", "href"),
        text_of("url"),
        of_article("mainEntityOfPage")
            .and_then(|page| page.as_str().map(str::to_owned).or_else(|| names_at(page, "@id"))),
        meta(&["og:url"]),
    ];
    let date = text_of("datePublished")
        .or_else(|| meta(&["article:published_time", "datepublished", "date", "dc.date", "citation_publication_date"]))
        .or_else(|| element("time[itemprop=datePublished]", "datetime"))
        .or_else(|| only_one(&page, "time[datetime]", "datetime"));
    let language = text_of("inLanguage").or_else(|| element("html", "lang")).or_else(|| meta(&["og:locale"]));
    Metadata {
        title: title.map(|title| one_line(&title)).filter(|title| !title.is_empty()),
        publisher: text_of("publisher").or_else(|| meta(&["og:site_name", "citation_journal_title", "publisher"])),
        author: text_of("author")
            .or_else(|| meta(&["author", "article:author"]).filter(|author| !author.contains("://"))),
        url: url.into_iter().flatten().find(|url| Link::written(url).address.is_some()),
        date_published: date.and_then(|date| read_date(&date)),
        language: language.and_then(|language| language_tag(&language)),
    }
}

/// What the first lines of a plain text tell: a title, an address or a site's name, a date.
pub(super) fn of_text(text: &str) -> Metadata {
    /// Number of lines that are looked at.
    const HEAD: usize = 6;
    /// A longer line is no title.
    const LONGEST_TITLE: usize = 160;
    let mut metadata = Metadata::default();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(HEAD);
    let Some(first) = lines.next() else { return metadata };
    let is_followed_by_blank = text.trim_start().lines().nth(1).is_some_and(|line| line.trim().is_empty());
    let is_sentence = first.ends_with(['.', ':', ',', ';', '”', '»', '“', '"']);
    let title = first.trim_start_matches('#').trim();
    if is_followed_by_blank && !is_sentence && title.chars().count() <= LONGEST_TITLE {
        metadata.title = Some(title.to_owned());
    }
    for line in lines {
        if metadata.url.is_none() && Link::written(line).address.is_some() {
            metadata.url = Some(line.to_owned());
        } else if metadata.publisher.is_none() && is_site(line) {
            metadata.publisher = Some(line.to_owned());
        } else if metadata.date_published.is_none() {
            metadata.date_published = read_date(line);
        }
    }
    metadata
}

/// A line that is the name of a site, such as `courier.example`.
fn is_site(line: &str) -> bool {
    let labels: Vec<&str> = line.split('.').collect();
    let is_label =
        |label: &&str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_top = labels.last().is_some_and(|top| top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_alphabetic()));
    labels.len() > 1 && labels.iter().all(is_label) && is_top
}

/// A date in the format's form, unless it can mean two.
fn read_date(written: &str) -> Option<String> {
    let written = written.trim();
    if Date::new(written).precision().is_some() {
        return Some(written.to_owned());
    }
    // Zones without a colon, as `+0200`, are common, and nothing else of such a time is in doubt.
    if let Some((rest, zone)) = written.len().checked_sub(4).and_then(|at| written.split_at_checked(at))
        && rest.ends_with(['+', '-'])
        && let Some((hours, minutes)) = zone.split_at_checked(2)
    {
        let mended = format!("{rest}{hours}:{minutes}");
        if Date::new(&mended).precision().is_some() {
            return Some(mended);
        }
    }
    match <[String; 1]>::try_from(meant_dates(written)) {
        Ok([date]) => Some(date),
        Err(_) => None,
    }
}

/// The JSON-LD object that is about an article.
fn article(page: &Html) -> Option<Value> {
    let selector = Selector::parse("script[type='application/ld+json']").ok()?;
    page.select(&selector).find_map(|script| {
        let json: Value = serde_json::from_str(&script.text().collect::<String>()).ok()?;
        find_article(&json, 0).cloned()
    })
}

/// Looks for an article in what may be a list or a graph of objects.
fn find_article(json: &Value, depth: usize) -> Option<&Value> {
    /// Objects of a graph are no deeper.
    const DEEPEST: usize = 4;
    if depth > DEEPEST {
        return None;
    }
    match json {
        Value::Array(list) => list.iter().find_map(|item| find_article(item, depth + 1)),
        Value::Object(object) => {
            let is_article = |name: &Value| {
                name.as_str()
                    .is_some_and(|name| name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report")
            };
            let is_article = match object.get("@type") {
                Some(Value::Array(types)) => types.iter().any(is_article),
                Some(name) => is_article(name),
                None => false,
            };
            if is_article { Some(json) } else { find_article(object.get("@graph")?, depth + 1) }
        }
        _ => None,
    }
}

/// The text of a value, or the names of what it is; several are parted by commas.
fn names(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => one_line(text),
        Value::Array(list) => list.iter().filter_map(names).collect::<Vec<_>>().join(", "),
        Value::Object(_) => return names_at(value, "name"),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn names_at(value: &Value, key: &str) -> Option<String> {
    value.get(key).filter(|value| value.is_string()).and_then(names)
}

fn meta(page: &Html, name: &str) -> Option<String> {
    let selector = Selector::parse("meta[content]").ok()?;
    let is_named = |element: &ElementRef<'_>| {
        ["property", "name", "itemprop"]
            .iter()
            .any(|key| element.attr(key).is_some_and(|key| key.eq_ignore_ascii_case(name)))
    };
    let content = page.select(&selector).find(is_named)?.attr("content")?;
    Some(one_line(content)).filter(|content| !content.is_empty())
}

fn attribute_of(page: &Html, selector: &str, attribute: &str) -> Option<String> {
    let selector = Selector::parse(selector).ok()?;
    let value = page.select(&selector).next()?.attr(attribute)?.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// The same where no two elements differ in it: of several dates, none is known to be the article's.
fn only_one(page: &Html, selector: &str, attribute: &str) -> Option<String> {
    let parsed = Selector::parse(selector).ok()?;
    let mut values = page.select(&parsed).filter_map(|element| element.attr(attribute));
    let first = values.next()?;
    values.all(|value| value == first).then(|| first.to_owned())
}

/// What the only element of a name says.
fn only_text(page: &Html, selector: &str) -> Option<String> {
    let selector = Selector::parse(selector).ok()?;
    let mut found = page.select(&selector);
    let text = one_line(&found.next()?.text().collect::<String>());
    (found.next().is_none() && !text.is_empty()).then_some(text)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What is known, as `title | publisher | author | url | date | language`.
    fn line(metadata: &Metadata) -> String {
        let Metadata { title, publisher, author, url, date_published, language } = metadata;
        let fields = [title, publisher, author, url, date_published, language];
        fields.map(|field| field.as_deref().unwrap_or("–")).join(" | ")
    }

    #[test]
    fn a_page_tells_what_it_is() {
        for (page, expected) in [
            (
                r#"<html lang=en><link rel=canonical href=https://courier.example/b><script type="application/ld+json">
                {"@graph":[{"@type":"WebPage","name":"No"},{"@type":["NewsArticle"],"headline":"Second\n bridge","publisher":{"name":"The Courier"},
                "author":[{"name":"Cy Ash"},{"name":"Di Elm"}],"datePublished":"2025-07-14T06:00:00+0200"}]}</script><h1>No</h1>"#,
                "Second bridge | The Courier | Cy Ash, Di Elm | https://courier.example/b | 2025-07-14T06:00:00+02:00 | en",
            ),
            (
                r#"<meta property=og:title content="Second bridge"><meta property=og:site_name content=Courier><meta name=author content="Cy Ash">
                <meta property=og:url content=https://courier.example/c><meta property=article:published_time content=2025-07-14><meta property=og:locale content=de_AT>"#,
                "Second bridge | Courier | Cy Ash | https://courier.example/c | 2025-07-14 | de-AT",
            ),
            (
                "<title>Second bridge – Courier</title><h1>Second <em>bridge</em></h1><time datetime=2025-07-14>Monday</time><html lang=xx-invalid-1>",
                "Second bridge | – | – | – | 2025-07-14 | –",
            ),
            // Which of two is meant cannot be told.
            (
                "<time datetime=2025-07-14>a</time><time datetime=2025-07-15>b</time><h1>a</h1><h1>b</h1>",
                "– | – | – | – | – | –",
            ),
            ("<meta name=date content=03/04/2025><link rel=canonical href=/bridge>", "– | – | – | – | – | –"),
            ("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>", "– | – | – | – | – | –"),
        ] {
            assert_eq!(line(&of_page(page)), expected, "{page}");
        }
    }

    #[test]
    fn the_first_lines_of_a_text_tell_something() {
        for (text, expected) in [
            ("Second bridge\n\ncourier.example\n\nRain fell.", "Second bridge | courier.example | – | – | – | –"),
            (
                "# Second bridge\n\nhttps://courier.example/b\n14 July 2025\n\nRain.",
                "Second bridge | – | – | https://courier.example/b | 2025-07-14 | –",
            ),
            ("Rain fell.\n\nAda left.", "– | – | – | – | – | –"),
            ("The council met on\nMonday to talk", "– | – | – | – | – | –"),
            ("Bridge\n\n03/04/2025", "Bridge | – | – | – | – | –"),
            ("", "– | – | – | – | – | –"),
        ] {
            assert_eq!(line(&of_text(text)), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_page_is_looked_at(page in "(<(meta|link|time|script type='application/ld.json'|h1|/script|html lang=)|[ =>{}\\[\\]\":a-c]|og:title|@type|Article|content|datetime|name){0,60}|\\PC*") {
            of_page(&page);
            of_text(&page);
        }
    }
}
