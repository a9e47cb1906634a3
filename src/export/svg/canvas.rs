//! A column that is drawn from top to bottom and written as SVG. All lengths are in points of the picture.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use super::lines::{broken, width};
use crate::direction::is_right_to_left;

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub size: u32,
    pub weight: u32,
    pub serif: bool,
    pub colour: Colour,
}

impl Style {
    pub(super) const PLAIN: Self = Self { size: 18, weight: 400, serif: false, colour: Colour::Ink };

    fn leading(&self) -> u32 {
        self.size * 27 / 20
    }

    /// The size for measuring bold letters, which are wider.
    fn measured(&self) -> u32 {
        if self.weight > 500 { self.size * 11 / 10 } else { self.size }
    }
}

/// The viewer's colours on light ground, as `src/view/app.css` has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    Ink,
    Muted,
    Paper,
    Raised,
    Line,
    For,
    Against,
    Other,
}

impl Colour {
    const fn value(self) -> &'static str {
        match self {
            Self::Ink => "#17191c",
            Self::Muted => "#595d64",
            Self::Paper => "#faf9f6",
            Self::Raised => "#f1efe9",
            Self::Line => "#dedbd3",
            Self::For => "#0d6470",
            Self::Against => "#8a4a12",
            Self::Other => "#565a61",
        }
    }
}

/// A drawn element.
enum Mark {
    Line { x: u32, y: u32, is_right: bool, is_rtl: bool, lang: Option<String>, style: Style, text: String },
    Box { x: u32, y: u32, width: u32, height: u32, radius: u32, fill: Colour, stroke: Option<Colour> },
}

/// A column of the picture, filled from the top.
pub(super) struct Canvas {
    x: u32,
    width: u32,
    y: u32,
    /// Whether texts are aligned to the right.
    is_right: bool,
    marks: Vec<Mark>,
    texts: Vec<String>,
}

const SANS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const SERIF: &str = "Georgia, 'Times New Roman', 'Noto Serif', serif";

/// Where a canvas begins.
const TOP: u32 = super::MARGIN * 3 / 4;

/// The side of a badge, and the space beside it.
const BADGE: u32 = 24;
const BESIDE: u32 = 10;

impl Canvas {
    pub(super) fn new(x: u32, width: u32) -> Self {
        Self { x, width, y: TOP, is_right: false, marks: Vec::new(), texts: Vec::new() }
    }

    /// The position of the next text.
    pub(super) fn bottom(&self) -> u32 {
        self.y
    }

    pub(super) fn skip(&mut self, height: u32) {
        self.y += height;
    }

    /// Aligns what follows to the right or left, whatever its direction.
    pub(super) fn lean(&mut self, is_right: bool) {
        self.is_right = is_right;
    }

    /// How many lines a text takes.
    pub(super) fn lines(&self, text: &str, style: &Style) -> usize {
        broken(text, style.measured(), self.width).len()
    }

    /// Adds a text at the bottom.
    pub(super) fn put(&mut self, text: &str, language: Option<&str>, style: &Style) {
        self.put_beside(text, language, style, 0);
    }

    /// As above, with space beside it.
    fn put_beside(&mut self, text: &str, language: Option<&str>, style: &Style, beside: u32) {
        let is_rtl = is_right_to_left(text, language);
        let x = if self.is_right { self.x + self.width - beside } else { self.x + beside };
        for text in broken(text, style.measured(), self.width.saturating_sub(beside)) {
            self.y += style.leading();
            self.marks.push(Mark::Line {
                x,
                y: self.y - style.leading() + style.size,
                is_right: self.is_right,
                is_rtl,
                lang: language.map(str::to_owned),
                style: *style,
                text,
            });
        }
        self.texts.push(text.to_owned());
    }

    /// Adds a position's badge and its label beside it.
    pub(super) fn badge(&mut self, sign: &str, fill: Colour, label: &str, language: Option<&str>) {
        let x = if self.is_right { self.x + self.width - BADGE } else { self.x };
        let radius = if fill == Colour::Against { 4 } else { BADGE / 2 };
        let style = Style { size: 18, weight: 600, colour: Colour::Raised, ..Style::PLAIN };
        let y = self.y;
        self.marks.push(Mark::Box { x, y, width: BADGE, height: BADGE, radius, fill, stroke: None });
        let in_the_middle = BADGE.saturating_sub(width(sign, style.size)) / 2;
        self.marks.push(Mark::Line {
            x: x + in_the_middle,
            y: y + 18,
            is_right: false,
            is_rtl: false,
            lang: None,
            style,
            text: sign.to_owned(),
        });
        self.put_beside(label, language, &Style { size: 17, colour: fill, ..style }, BADGE + BESIDE);
        self.y = self.y.max(y + BADGE) + 2;
    }

    /// Adds parallel columns, each in a box of the same height with this padding.
    pub(super) fn beside(&mut self, columns: Vec<Self>, padding: u32) {
        let height = columns.iter().map(|column| column.y - TOP).max().unwrap_or_default() + 2 * padding;
        let down = self.y + padding - TOP;
        for column in columns {
            let (x, width) = (column.x - padding, column.width + 2 * padding);
            let stroke = Some(Colour::Line);
            self.marks.push(Mark::Box { x, y: self.y, width, height, radius: 6, fill: Colour::Raised, stroke });
            self.texts.extend(column.texts);
            self.marks.extend(column.marks.into_iter().map(|mark| mark.lower(down)));
        }
        self.y += height;
    }

    /// Adds another canvas at the bottom, ending at this height if there is space.
    pub(super) fn append(&mut self, other: Self, bottom: u32) {
        self.y = self.y.max((bottom + TOP).saturating_sub(other.y));
        let down = self.y - TOP;
        self.texts.extend(other.texts);
        self.marks.extend(other.marks.into_iter().map(|mark| mark.lower(down)));
        self.y = other.y + down;
    }

    /// All drawn text.
    pub(super) fn description(&self) -> String {
        self.texts.join("\n")
    }

    /// The picture as SVG in a size, with its title and the language of the interface.
    pub(super) fn write(&self, (width, height): (u32, u32), title: &str, language: &str) -> io::Result<String> {
        let mut writer = Writer::new(Vec::new());
        let [wide, high] = [width, height].map(|length| length.to_string());
        let view_box = format!("0 0 {width} {height}");
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        writer
            .create_element("svg")
            .with_attributes([
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("viewBox", &*view_box),
                ("width", &wide),
                ("height", &high),
                ("role", "img"),
                ("aria-labelledby", "title desc"),
                ("xml:lang", language),
                // Whatever page it stands in.
                ("direction", "ltr"),
            ])
            .write_inner_content(|writer| {
                for (name, text) in [("title", title), ("desc", &*self.description())] {
                    let text = permitted(text);
                    writer
                        .create_element(name)
                        .with_attribute(("id", name))
                        .write_text_content(BytesText::new(&text))?;
                }
                let ground = Mark::Box { x: 0, y: 0, width, height, radius: 0, fill: Colour::Paper, stroke: None };
                ground.write(writer)?;
                self.marks.iter().try_for_each(|mark| mark.write(writer))
            })?;
        String::from_utf8(writer.into_inner()).map_err(io::Error::other)
    }
}

impl Mark {
    fn lower(mut self, down: u32) -> Self {
        let (Self::Line { y, .. } | Self::Box { y, .. }) = &mut self;
        *y += down;
        self
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        match self {
            Self::Line { x, y, is_right, is_rtl, lang, style, text } => {
                let [x, y, size, weight] = [*x, *y, style.size, style.weight].map(|number| number.to_string());
                let mut element = writer.create_element("text").with_attributes([
                    ("x", &*x),
                    ("y", &y),
                    ("font-family", if style.serif { SERIF } else { SANS }),
                    ("font-size", &size),
                    ("font-weight", &weight),
                    ("fill", style.colour.value()),
                    ("text-anchor", if *is_right { "end" } else { "start" }),
                ]);
                if let Some(lang) = lang {
                    element = element.with_attribute(("xml:lang", &**lang));
                }
                // An isolate rather than the attribute `direction`, which some programs that draw SVG do not know, and
                // which decides on where the start of a line is.
                let text = permitted(text);
                let text = if *is_rtl { ["\u{2067}", &text, "\u{2069}"].concat() } else { text };
                element.write_text_content(BytesText::new(&text))?;
            }
            Self::Box { x, y, width, height, radius, fill, stroke } => {
                let numbers = [*x, *y, *width, *height, *radius].map(|number| number.to_string());
                let attributes = ["x", "y", "width", "height", "rx"].into_iter().zip(numbers.iter().map(|one| &**one));
                let element = writer.create_element("rect").with_attributes(attributes);
                let stroke = stroke.map_or("none", Colour::value);
                element.with_attributes([("fill", fill.value()), ("stroke", stroke)]).write_empty()?;
            }
        }
        Ok(())
    }
}

/// Removes the characters that XML 1.0 does not permit.
fn permitted(text: &str) -> String {
    let is_permitted = |c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars().map(|c| if is_permitted(c) { c } else { '\u{fffd}' }).collect()
}
