//! A picture of what is on screen: cards side by side, issue by issue, with sources and dates.
//!
//! It is as wide as a preview on other sites and at least as high, and grows with what it has to say. What has no room
//! is named. It uses the reader's own typefaces, whose widths cannot be known here: lines are broken by those of a common
//! typeface, with some room to spare (see `lines`). Texts run as their languages do.

mod canvas;
mod lines;

use std::{collections::BTreeSet, io};

use self::canvas::{Canvas, Colour, Style};
use super::{
    Exporter,
    messages::{Value, words},
    outline::{Card, Cited, Held, Section},
    reference::Reference,
};
use crate::{
    bundle::{Kind, Position, Quote, QuoteId},
    compare::Comparison,
    direction, wording,
};

/// A picture, and what it says.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file.
    pub svg: String,
    /// Its words, for those who do not see it, in order and one text a line.
    pub description: String,
}

const WIDTH: u32 = 1200;
const LEAST_HEIGHT: u32 = 630;
const MARGIN: u32 = 56;
/// Between cards.
const GAP: u32 = 24;
/// Within a card, around what it says.
const PADDING: u32 = 16;

/// How many cards stand beside each other.
const ACROSS: usize = 3;
/// How many speakers there is room for on an issue, how many quotes under a position, and how many lines for a quote.
const MOST_CARDS: usize = 12;
const MOST_QUOTES: usize = 3;
const MOST_LINES: usize = 24;
/// How many issues there is room for.
const MOST_ISSUES: usize = 12;
/// How many names are listed of what is left out.
const MOST_NAMES: usize = 8;

/// The sizes of a quote that has a picture to itself, the first that fits; and how many lines it has at most in the last.
const SIZES: [u32; 6] = [60, 52, 44, 36, 30, 26];
const MOST_LINES_ALONE: usize = 40;

const SMALL: Style = Style { size: 15, ..Style::PLAIN };
const MUTED: Style = Style { colour: Colour::Muted, ..SMALL };

impl Exporter<'_> {
    /// The comparison as a picture.
    ///
    /// # Errors
    ///
    /// None are known: it is written in memory.
    pub fn svg(&self, comparison: &Comparison) -> io::Result<Picture> {
        let bundle = self.corpus.bundle();
        let own = bundle.in_language.as_deref();
        let mut canvas = Canvas::new(MARGIN, WIDTH - 2 * MARGIN);
        canvas.lean(direction::is_right_to_left(&bundle.name, own));
        canvas.put(&bundle.name, own, &Style { size: 20, weight: 600, colour: Colour::Muted, ..Style::PLAIN });
        let sections: Vec<Section<'_>> = self.sections(comparison).collect();
        let (shown, left) = sections.split_at(sections.len().min(MOST_ISSUES));
        let mut drawn = Vec::new();
        for section in shown {
            self.draw_section(&mut canvas, section, &mut drawn);
        }
        if !left.is_empty() {
            canvas.skip(GAP);
            let names: Vec<String> = left.iter().map(|section| section.name.clone()).collect();
            canvas.put(&self.left_out(&names), None, &SMALL);
        }
        canvas.append(self.foot(&drawn), LEAST_HEIGHT - MARGIN);
        self.picture(&canvas, &bundle.name)
    }

    /// One quote as a picture; `None` if the bundle has only its id.
    ///
    /// # Errors
    ///
    /// None are known: it is written in memory.
    pub fn svg_of_quote(&self, id: QuoteId) -> io::Result<Option<Picture>> {
        let Some(reference) = self.reference(id) else { return Ok(None) };
        // The largest letters with which all of it has room.
        let (last, larger) = SIZES.split_last().map_or((26, &[][..]), |(last, larger)| (*last, larger));
        let of_size = |size| self.quote_alone(&reference, id, size, usize::MAX);
        let fitting = larger.iter().map(|&size| of_size(size)).find(|canvas| canvas.bottom() + MARGIN <= LEAST_HEIGHT);
        let canvas = fitting.unwrap_or_else(|| self.quote_alone(&reference, id, last, MOST_LINES_ALONE));
        let title = self.message_with("quote-by", "speaker", &self.isolated(&reference.name));
        self.picture(&canvas, &title).map(Some)
    }

    fn quote_alone(&self, reference: &Reference<'_>, id: QuoteId, size: u32, most: usize) -> Canvas {
        let mut canvas = Canvas::new(MARGIN, WIDTH - 2 * MARGIN);
        canvas.lean(direction::is_right_to_left(&reference.words, reference.language));
        if let Some(label) = &reference.label {
            canvas.put(label, Some(self.messages.tag()), &Style { size: 20, ..MUTED });
            canvas.skip(12);
        }
        self.draw_words(&mut canvas, reference, size, most);
        canvas.skip(20);
        let mut below = Canvas::new(MARGIN, WIDTH - 2 * MARGIN);
        below.lean(direction::is_right_to_left(&reference.words, reference.language));
        below.put(&format!("— {}", reference.attribution), None, &Style { size: 26, weight: 600, ..Style::PLAIN });
        if let Some(locator) = &reference.quote.locator {
            below.put(locator, reference.language, &MUTED);
        }
        below.append(self.foot(&[id]), 0);
        canvas.append(below, LEAST_HEIGHT - MARGIN);
        canvas
    }

    fn draw_section(&self, canvas: &mut Canvas, section: &Section<'_>, drawn: &mut Vec<QuoteId>) {
        let own = self.corpus.bundle().in_language.as_deref();
        let title = section.statement.unwrap_or(&section.name);
        canvas.skip(GAP);
        canvas.lean(direction::is_right_to_left(title, own));
        if section.statement.is_some() {
            canvas.put(&section.name, own, &Style { size: 20, weight: 600, ..MUTED });
            canvas.skip(4);
        }
        canvas.put(title, own, &Style { size: 30, serif: true, ..Style::PLAIN });
        canvas.skip(14);
        let (shown, left) = section.cards.split_at(section.cards.len().min(MOST_CARDS));
        // Equal widths for all speakers.
        let across = u32::try_from(shown.len().clamp(1, ACROSS)).unwrap_or(1);
        let width = (WIDTH - 2 * MARGIN - GAP * (across - 1)) / across;
        let is_mirrored = direction::of_language(Some(self.messages.tag())) == Some(true);
        for row in shown.chunks(ACROSS) {
            let cards: Vec<Canvas> = (0..)
                .zip(row)
                .map(|(at, card)| {
                    let place = if is_mirrored { across - 1 - at } else { at };
                    let mut canvas = Canvas::new(MARGIN + place * (width + GAP) + PADDING, width - 2 * PADDING);
                    self.draw_card(&mut canvas, card, drawn);
                    canvas
                })
                .collect();
            canvas.beside(cards, PADDING);
            canvas.skip(GAP);
        }
        canvas.lean(is_mirrored);
        if !left.is_empty() {
            let names: Vec<String> = left.iter().map(|card| card.name.clone()).collect();
            canvas.put(&self.left_out(&names), Some(self.messages.tag()), &SMALL);
        }
        if !section.silent.is_empty() {
            canvas.put(&self.nothing_from(&section.silent), Some(self.messages.tag()), &SMALL);
        }
    }

    fn draw_card(&self, canvas: &mut Canvas, card: &Card<'_>, drawn: &mut Vec<QuoteId>) {
        let own = self.corpus.bundle().in_language.as_deref();
        let quotes = card.stances.iter().flat_map(|held| &held.quotes).chain(&card.others);
        let first = quotes.into_iter().find_map(|cited| self.corpus.quote(cited.quote));
        canvas.lean(match first {
            Some(quote) => direction::is_right_to_left(&self.words(quote), self.language(quote)),
            None => direction::is_right_to_left(&card.name, None),
        });
        canvas.put(&card.name, None, &Style { size: 21, weight: 600, ..Style::PLAIN });
        if let Some(office) = &card.office {
            canvas.put(office, own, &MUTED);
        }
        for Held { stance, label, details, no_quote, quotes } in &card.stances {
            canvas.skip(10);
            let colour = match stance.position {
                Position::Support => Colour::For,
                Position::Oppose => Colour::Against,
                _ => Colour::Other,
            };
            let language = stance.label.as_ref().map_or_else(|| Some(self.messages.tag()), |_| own);
            canvas.badge(wording::sign(stance.position), colour, label, language);
            if !details.is_empty() {
                canvas.put(details, Some(self.messages.tag()), &MUTED);
            }
            if let Some(summary) = &stance.summary {
                canvas.put(
                    &format!("{}: {}", self.message("editors-summary"), self.isolated(summary)),
                    Some(self.messages.tag()),
                    &SMALL,
                );
            }
            if let Some(no_quote) = no_quote {
                canvas.put(no_quote, Some(self.messages.tag()), &MUTED);
            }
            self.draw_quotes(canvas, card, quotes, drawn);
        }
        if !card.stances.is_empty() && !card.others.is_empty() {
            canvas.skip(10);
            canvas.put(&self.message("also-said"), Some(self.messages.tag()), &Style { weight: 600, ..SMALL });
        }
        self.draw_quotes(canvas, card, &card.others, drawn);
    }

    fn draw_quotes(&self, canvas: &mut Canvas, card: &Card<'_>, quotes: &[Cited<'_>], drawn: &mut Vec<QuoteId>) {
        let (shown, left) = quotes.split_at(quotes.len().min(MOST_QUOTES));
        for cited in shown {
            let Some(reference) = self.reference(cited.quote) else { continue };
            drawn.push(cited.quote);
            canvas.skip(10);
            for label in [&cited.bearing, &reference.label].into_iter().flatten() {
                canvas.put(label, Some(self.messages.tag()), &MUTED);
            }
            self.draw_words(canvas, &reference, 20, MOST_LINES);
            canvas.skip(4);
            let Quote { attribution, date, locator, .. } = reference.quote;
            let date = date.as_ref().map(|date| self.date(date));
            let source = reference.source.map(|source| source.publisher.as_deref().unwrap_or(&source.name));
            let by = Some(&*reference.name).filter(|name| *name != card.name);
            let parts = [by, attribution.as_deref(), date.as_deref(), source, locator.as_deref()];
            let parts: Vec<String> = parts.into_iter().flatten().map(|part| self.isolated(part)).collect();
            canvas.put(&self.row(parts.iter().map(|part| Some(&**part))), Some(self.messages.tag()), &MUTED);
        }
        if !left.is_empty() {
            canvas.skip(6);
            canvas.put(&self.left_out(&[self.count("quotes", left.len())]), Some(self.messages.tag()), &SMALL);
        }
    }

    /// Draws as many of the words as fit, with notes on them.
    fn draw_words(&self, canvas: &mut Canvas, reference: &Reference<'_>, size: u32, most: usize) {
        let is_own = reference.quote.kind != Kind::Paraphrase;
        let style = Style { size, serif: is_own, ..Style::PLAIN };
        let fitting = |text: &str| canvas.lines(text, &style) <= most;
        let (text, is_cut) = if fitting(&reference.words) {
            (reference.words.clone(), false)
        } else {
            (shortened(reference.quote, reference.language, fitting), true)
        };
        canvas.put(&text, reference.language, &style);
        // Beside large letters, larger.
        let size = (size / 2).clamp(SMALL.size, 24);
        if is_cut {
            canvas.put(&self.message("words-cut"), Some(self.messages.tag()), &Style { size, ..MUTED });
        }
        if let Some(doubt) = &reference.doubt {
            canvas.skip(4);
            canvas.put(doubt, Some(self.messages.tag()), &Style { size, weight: 600, ..SMALL });
        }
    }

    /// The sources of the picture's quotes, and the publisher of the comparison.
    fn foot(&self, drawn: &[QuoteId]) -> Canvas {
        let bundle = self.corpus.bundle();
        let mut canvas = Canvas::new(MARGIN, WIDTH - 2 * MARGIN);
        let sources = drawn.iter().filter_map(|&quote| bundle.quotes.get(quote)?.source);
        let mut seen = BTreeSet::new();
        canvas.skip(GAP);
        canvas.lean(direction::of_language(Some(self.messages.tag())) == Some(true));
        for source in sources.filter(|source| seen.insert(*source)).filter_map(|source| bundle.sources.get(source)) {
            let published = source.date_published.as_ref().map(|date| self.date(date));
            let url =
                source.url.as_ref().map(|url| url.address.as_ref().map_or(&*url.written, |address| &*address.href));
            let parts =
                [Some(&*source.name), source.author.as_deref(), source.publisher.as_deref(), published.as_deref(), url];
            let parts: Vec<String> = parts.into_iter().flatten().map(|part| self.isolated(part)).collect();
            canvas.put(&self.row(parts.iter().map(|part| Some(&**part))), Some(self.messages.tag()), &MUTED);
        }
        let about = [Some(self.isolated(&bundle.name)), self.colophon()];
        canvas.put(&about.into_iter().flatten().collect::<Vec<_>>().join(" · "), Some(self.messages.tag()), &MUTED);
        canvas
    }

    fn left_out(&self, names: &[String]) -> String {
        let few = if names.len() > MOST_NAMES { MOST_NAMES - 1 } else { names.len() };
        let (few, more) = names.split_at(few);
        let mut listed: Vec<String> = few.iter().map(|name| self.isolated(name)).collect();
        if !more.is_empty() {
            listed.push(self.messages.message("and-more", &[("number", Value::Number(more.len()))]));
        }
        self.message_with("left-out", "names", &self.messages.list(&listed))
    }

    fn isolated(&self, text: &str) -> String {
        direction::isolated(text, self.messages.tag())
    }

    fn picture(&self, canvas: &Canvas, title: &str) -> io::Result<Picture> {
        let (height, description) = ((canvas.bottom() + MARGIN).max(LEAST_HEIGHT), canvas.description());
        let svg = canvas.write((WIDTH, height), title, self.messages.tag())?;
        Ok(Picture { svg, description })
    }
}

/// As much of a quote as fits, ending at a word if possible. “[…]” follows the quotation marks.
fn shortened(quote: &Quote, language: Option<&str>, fits: impl Fn(&str) -> bool) -> String {
    let cut = |count: usize| {
        let fragments = lines::beginning(&quote.fragments, count);
        format!("{} […]", words(&fragments, quote.kind, language))
    };
    let (mut most, mut less) = (0, quote.fragments.iter().map(|fragment| lines::letters(fragment).count()).sum());
    while less > most + 1 {
        let count = usize::midpoint(most, less);
        *(if fits(&cut(count)) { &mut most } else { &mut less }) = count;
    }
    cut(most)
}
