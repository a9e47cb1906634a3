//! Markdown, as `CommonMark` has it.

use super::{
    Exporter,
    outline::{Card, Cited, Held},
    reference::Reference,
};
use crate::{bundle::Kind, compare::Comparison};

impl Exporter<'_> {
    /// A comparison as a document of its own.
    #[must_use]
    pub fn markdown(&self, comparison: &Comparison) -> String {
        let bundle = self.corpus.bundle();
        let mut blocks = Blocks::default();
        blocks.heading(1, &bundle.name);
        blocks.paragraphs(bundle.description.as_deref());
        for section in self.sections(comparison) {
            blocks.heading(2, &section.name);
            blocks.paragraphs(section.statement);
            for card in &section.cards {
                self.markdown_of_card(&mut blocks, card);
            }
            if !section.silent.is_empty() {
                blocks.paragraphs(Some(&*self.nothing_from(&section.silent)));
            }
        }
        blocks.paragraphs(self.colophon().as_deref());
        blocks.0.join("\n")
    }

    fn markdown_of_card(&self, blocks: &mut Blocks, card: &Card<'_>) {
        blocks.heading(3, &card.name);
        blocks.paragraphs(card.office.as_deref());
        for Held { stance, label, details, no_quote, quotes } in &card.stances {
            let details = if details.is_empty() { String::new() } else { format!(" ({})", literal(details)) };
            blocks.put(format!("**{}**{details}\n", literal(label.trim())));
            for (heading, text) in [("editors-summary", &stance.summary), ("editors-note", &stance.note)] {
                if let Some(text) = text {
                    self.markdown_note(blocks, heading, text);
                }
            }
            blocks.paragraphs(no_quote.as_deref());
            for cited in quotes {
                self.markdown_of_cited(blocks, cited);
            }
        }
        if !card.stances.is_empty() && !card.others.is_empty() {
            blocks.paragraphs(Some(&*self.message("also-said")));
        }
        for cited in &card.others {
            self.markdown_of_cited(blocks, cited);
        }
    }

    fn markdown_of_cited(&self, blocks: &mut Blocks, cited: &Cited<'_>) {
        let Some(reference) = self.reference(cited.quote) else { return };
        blocks.paragraphs(cited.bearing.as_deref());
        blocks.put(self.markdown_of(&reference));
        let notes = [reference.quote.note.as_deref(), cited.note];
        for note in notes.into_iter().flatten() {
            self.markdown_note(blocks, "editors-note", note);
        }
    }

    /// Words of the editor's, with their heading.
    fn markdown_note(&self, blocks: &mut Blocks, heading: &str, text: &str) {
        blocks.put(format!("*{}:* {}\n", literal(&self.message(heading)), line(text)));
    }

    pub(super) fn markdown_of(&self, reference: &Reference<'_>) -> String {
        let mut blocks = Blocks::default();
        blocks.paragraphs(reference.label.as_deref());
        if reference.quote.kind == Kind::Paraphrase {
            // A block quotation would make a quote of it wherever the label gets lost.
            blocks.paragraphs(Some(&*reference.words));
        } else {
            let quoted = literal_lines(&reference.words).map(|line| format!("> {line}").trim_end().to_owned() + "\n");
            blocks.put(quoted.collect());
        }
        blocks.paragraphs(reference.doubt.as_deref());
        let source = reference.source;
        let shown = |text: Option<&str>| text.map(line);
        let name = source.map(|source| match reference.url() {
            Some(url) => format!("[{}]({})", line(&source.name), address(url)),
            None => line(&source.name),
        });
        let archive = match (reference.archive(), reference.shown_archive()) {
            (Some(archive), _) => Some(address(archive)),
            (None, archive) => shown(archive),
        };
        let archive = archive.map(|archive| format!("{}: {archive}", literal(&self.message("archived-copy"))));
        let origin = self.row([
            Some(&*line(&reference.attribution)),
            name.as_deref(),
            shown(source.and_then(|source| source.author.as_deref())).as_deref(),
            shown(source.and_then(|source| source.publisher.as_deref())).as_deref(),
            shown(reference.published.as_deref()).as_deref(),
            shown(reference.quote.locator.as_deref()).as_deref(),
            shown(reference.shown_url().filter(|_| reference.url().is_none())).as_deref(),
            archive.as_deref(),
        ]);
        blocks.put(format!("— {origin}\n"));
        blocks.0.join("\n")
    }
}

/// Paragraphs, headings and block quotations, each with the end of its line; an empty line goes between two.
#[derive(Default)]
struct Blocks(Vec<String>);

impl Blocks {
    fn put(&mut self, block: String) {
        self.0.push(block);
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.put(format!("{} {}\n", "#".repeat(level), line(text)));
    }

    fn paragraphs(&mut self, text: Option<&str>) {
        if let Some(text) = text {
            self.put(literal_lines(text).map(|line| line + "\n").collect());
        }
    }
}

/// An address in angle brackets, as a link's target or as a link of its own.
fn address(href: &str) -> String {
    format!("<{}>", href.replace('\\', "%5C").replace('<', "%3C").replace('>', "%3E"))
}

/// A text on one line in which Markdown finds no markup.
fn line(text: &str) -> String {
    literal(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The lines of a text, without the white space that Markdown would make code of, each as [`literal`] has it.
fn literal_lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(|line| literal(line.trim()))
}

/// A line in which Markdown finds no markup: all that `CommonMark` and what is built on it give a meaning is escaped.
fn literal(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // A number with a point or a bracket begins a list.
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_list = text.get(number..).is_some_and(|rest| number > 0 && rest.starts_with(['.', ')']));
    for (at, c) in text.char_indices() {
        let begins = (at == 0 && matches!(c, '-' | '+' | '=' | ':')) || (is_list && at == number);
        if begins || "\\`*_{}[]<>#|~&!$^".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    /// The words of a text as a reader of Markdown sees them, if all of it is paragraphs.
    fn read(markdown: &str) -> Option<String> {
        let mut words = String::new();
        // That alone is meant to change what is written.
        let options = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION);
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::Start(Tag::Paragraph) | Event::SoftBreak => words.push(' '),
                Event::End(_) => {}
                _ => return None,
            }
        }
        Some(words)
    }

    fn even(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    proptest! {
        #[test]
        fn a_text_is_read_as_it_is(text in "([ -~\n\t]|[a-c*_#>`\\[\\]()<|=+.~$:-]|[0-9]){0,40}") {
            for markdown in [literal_lines(&text).map(|line| line + "\n").collect(), line(&text)] {
                let read = read(&markdown);
                prop_assert_eq!(read.as_deref().map(even), Some(even(&text)), "{:?}", markdown);
            }
        }
    }
}
