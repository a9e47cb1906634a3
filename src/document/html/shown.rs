//! Whether and how an element is shown, where no script and no other file has a say.

use scraper::{ElementRef, Html, Selector, node::Element};

use super::{style, writer::Gap};

/// How an element is laid out, as far as it parts texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    /// Not shown at all, with all that is in it.
    None,
    Inline,
    Cell,
    /// On lines of its own.
    Line,
    /// On lines of its own, with room around it.
    Block,
}

impl Display {
    /// What stands before and after it.
    pub(super) fn gap(self) -> Gap {
        match self {
            Self::None | Self::Inline => Gap::None,
            Self::Cell => Gap::Cell,
            Self::Line => Gap::Line,
            Self::Block => Gap::Paragraph,
        }
    }
}

/// What a page's own style sheets hide.
pub(super) struct Hidden {
    /// What hides, and what says that something is shown in one way or another.
    rules: Vec<(Selector, bool)>,
}

impl Hidden {
    pub(super) fn by_style_sheets(page: &Html) -> Self {
        Self { rules: style::display_rules(page) }
    }

    /// How an element is shown: by its own style, else by the page's, else as browsers show its kind.
    pub(super) fn display(&self, reference: ElementRef<'_>) -> Display {
        let element = reference.value();
        let kind = by_kind(element);
        if let Some(display) = declared(element, "display") {
            return match &*display {
                "none" => Display::None,
                "block" | "flex" | "grid" | "flow-root" | "table" => Display::Block,
                "list-item" | "table-row" => Display::Line,
                "table-cell" => Display::Cell,
                _ if display.starts_with("inline") || display == "contents" => Display::Inline,
                _ => kind,
            };
        }
        let is_hidden = element.attr("hidden").is_some() || element.attr("popover").is_some();
        // A page that is hidden whole is one that a script shows.
        let is_part = !matches!(element.name(), "html" | "body");
        let hides = kind == Display::None || is_hidden || is_part && self.hides(reference);
        if hides { Display::None } else { kind }
    }

    /// Where two rules disagree, which wins is not worked out: the element counts as shown.
    fn hides(&self, element: ElementRef<'_>) -> bool {
        let mut hides = self.rules.iter().filter(|(selector, _)| selector.matches(&element)).map(|(_, hides)| *hides);
        hides.next() == Some(true) && hides.all(|hides| hides)
    }
}

/// What the `style` of an element says of a property, in small letters.
pub(super) fn declared(element: &Element, property: &str) -> Option<String> {
    style::declared(element.attr("style")?, property)
}

/// As the standard's style sheet has it, except for what is not text although it is shown: pictures, form fields, what is
/// there for old browsers, and readings beside the line.
/// <https://html.spec.whatwg.org/multipage/rendering.html>
fn by_kind(element: &Element) -> Display {
    match element.name() {
        "annotation" | "annotation-xml" | "area" | "audio" | "base" | "basefont" | "canvas" | "datalist" | "head"
        | "iframe" | "input" | "link" | "meta" | "meter" | "noembed" | "noframes" | "noscript" | "object" | "param"
        | "progress" | "rp" | "rt" | "rtc" | "script" | "select" | "style" | "svg" | "template" | "textarea"
        | "title" | "video" => Display::None,
        "dialog" if element.attr("open").is_none() => Display::None,
        "address" | "article" | "aside" | "blockquote" | "body" | "center" | "details" | "dialog" | "dir" | "div"
        | "dl" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        | "header" | "hgroup" | "hr" | "html" | "legend" | "listing" | "main" | "menu" | "nav" | "ol" | "p"
        | "plaintext" | "pre" | "search" | "section" | "summary" | "table" | "ul" | "xmp" => Display::Block,
        "caption" | "dd" | "dt" | "li" | "tbody" | "tfoot" | "thead" | "tr" => Display::Line,
        "td" | "th" => Display::Cell,
        _ => Display::Inline,
    }
}
