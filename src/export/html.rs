//! HTML that can be read whatever a content system leaves of it.
//!
//! Such systems drop attributes, templates, style sheets and tags that they do not know. So all that a reader must see is
//! text, in paragraphs, headings and `blockquote`s, and an address stands there to be read as well as to be followed. What
//! attributes there are, for links, languages and dates, only add to that.

use super::{
    Exporter,
    outline::{Card, Cited, Held},
    reference::Reference,
};
use crate::{bundle::Kind, compare::Comparison, direction};

impl Exporter<'_> {
    /// A comparison for pasting into a page. Its heading is an `h2`.
    #[must_use]
    pub fn html(&self, comparison: &Comparison) -> String {
        let bundle = self.corpus.bundle();
        let own = bundle.in_language.as_deref();
        let mut html = Html::default();
        html.text("h2", own, &bundle.name);
        if let Some(description) = &bundle.description {
            html.text("p", own, description);
        }
        for section in self.sections(comparison) {
            html.text("h3", own, &section.name);
            if let Some(statement) = section.statement {
                html.text("p", own, statement);
            }
            for card in &section.cards {
                self.html_of_card(&mut html, card);
            }
            if !section.silent.is_empty() {
                html.text("p", None, &self.nothing_from(&section.silent));
            }
        }
        if let Some(about) = self.colophon() {
            html.text("p", None, &about);
        }
        let tag = self.messages.tag();
        format!("<section{}>\n{}</section>\n", language(Some(tag), ""), html.0)
    }

    fn html_of_card(&self, html: &mut Html, card: &Card<'_>) {
        let own = self.corpus.bundle().in_language.as_deref();
        html.text("h4", None, &card.name);
        if let Some(office) = &card.office {
            html.text("p", own, office);
        }
        for Held { stance, label, details, no_quote, quotes } in &card.stances {
            let details = if details.is_empty() { String::new() } else { format!(" ({})", escape(details)) };
            html.element("p", &format!("<strong>{}</strong>{details}", escape(label)));
            for (heading, text) in [("editors-summary", &stance.summary), ("editors-note", &stance.note)] {
                if let Some(text) = text {
                    self.html_note(html, heading, text);
                }
            }
            if let Some(no_quote) = no_quote {
                html.text("p", None, no_quote);
            }
            for cited in quotes {
                self.html_of_cited(html, cited);
            }
        }
        if !card.stances.is_empty() && !card.others.is_empty() {
            html.text("p", None, &self.message("also-said"));
        }
        for cited in &card.others {
            self.html_of_cited(html, cited);
        }
    }

    fn html_of_cited(&self, html: &mut Html, cited: &Cited<'_>) {
        let Some(reference) = self.reference(cited.quote) else { return };
        if let Some(bearing) = &cited.bearing {
            html.text("p", None, bearing);
        }
        html.0.push_str(&self.html_of(&reference));
        let notes = [reference.quote.note.as_deref(), cited.note];
        for note in notes.into_iter().flatten() {
            self.html_note(html, "editors-note", note);
        }
    }

    /// Words of the editor's, with their heading.
    fn html_note(&self, html: &mut Html, heading: &str, text: &str) {
        html.element("p", &format!("<em>{}:</em> {}", escape(&self.message(heading)), lines(text)));
    }

    pub(super) fn html_of(&self, reference: &Reference<'_>) -> String {
        let mut html = Html::default();
        if let Some(label) = &reference.label {
            html.text("p", None, label);
        }
        if reference.quote.kind == Kind::Paraphrase {
            // A block quotation would make a quote of it wherever the label gets lost.
            html.text("p", reference.language, &reference.words);
        } else {
            let cite = reference.url().map(|url| format!(" cite=\"{}\"", escape(url))).unwrap_or_default();
            let attributes = language(reference.language, &reference.words);
            html.element(&format!("blockquote{cite}{attributes}"), &format!("<p>{}</p>", lines(&reference.words)));
        }
        if let Some(doubt) = &reference.doubt {
            html.text("p", None, doubt);
        }
        html.element("p", &format!("— {}", self.origin(reference)));
        html.0
    }

    /// Who said it, and where it was printed.
    fn origin(&self, reference: &Reference<'_>) -> String {
        let link = |href: Option<&str>, shown: Option<&str>| {
            let shown = escape(shown?);
            Some(match href {
                Some(href) => format!("<a href=\"{}\">{shown}</a>", escape(href)),
                None => shown,
            })
        };
        let source = reference.source;
        let date = source.and_then(|source| source.date_published.as_ref());
        let time = date.zip(reference.published.as_deref()).map(|(date, shown)| match date.precision() {
            Some(_) => format!("<time datetime=\"{}\">{}</time>", escape(date.written()), escape(shown)),
            None => escape(shown),
        });
        let url = link(reference.url(), reference.shown_url());
        let archive = link(reference.archive(), reference.shown_archive());
        let archive = archive.map(|link| format!("{}: {link}", escape(&self.message("archived-copy"))));
        // A name in another script is kept from changing the order of the others.
        let name = |text: &str| format!("<bdi>{}</bdi>", escape(text));
        self.row([
            Some(&*name(&reference.attribution)),
            source.map(|source| format!("<cite>{}</cite>", name(&source.name))).as_deref(),
            source.and_then(|source| source.author.as_deref()).map(name).as_deref(),
            source.and_then(|source| source.publisher.as_deref()).map(name).as_deref(),
            time.as_deref(),
            reference.quote.locator.as_deref().map(name).as_deref(),
            url.as_deref(),
            archive.as_deref(),
        ])
    }
}

/// Elements one after the other, a line each.
#[derive(Default)]
struct Html(String);

impl Html {
    /// An element with a text in it, which may be in a language of its own.
    fn text(&mut self, tag: &str, of: Option<&str>, text: &str) {
        let attributes = if of.is_some() { language(of, text) } else { String::new() };
        self.element(&format!("{tag}{attributes}"), &lines(text));
    }

    /// An element, its tag with its attributes.
    fn element(&mut self, tag: &str, content: &str) {
        let name = tag.split(' ').next().unwrap_or_default();
        self.0.extend(["<", tag, ">", content, "</", name, ">\n"]);
    }
}

/// The attributes of an element in a language, which runs as the language does, or as the text if that is not known.
fn language(tag: Option<&str>, text: &str) -> String {
    let tag = tag.filter(|tag| !tag.is_empty());
    let lang = tag.map(|tag| format!(" lang=\"{}\"", escape(tag))).unwrap_or_default();
    let dir = if direction::is_right_to_left(text, tag) { "rtl" } else { "ltr" };
    format!("{lang} dir=\"{dir}\"")
}

/// A text whose lines stay lines.
fn lines(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join("<br>")
}

/// Text as it may stand between tags and in a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
