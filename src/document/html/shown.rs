//! How an element is displayed, without scripts and external style sheets.

use scraper::{ElementRef, Html, Selector, node::Element};

use super::{style, writer::Gap};

/// The display of an element, as far as it separates text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    /// Hidden, with everything in it.
    None,
    Inline,
    Cell,
    /// On lines of its own.
    Line,
    /// On lines of its own, with space around it.
    Block,
}

impl Display {
    /// The gap before and after it.
    pub(super) fn gap(self) -> Gap {
        match self {
            Self::None | Self::Inline => Gap::None,
            Self::Cell => Gap::Cell,
            Self::Line => Gap::Line,
            Self::Block => Gap::Paragraph,
        }
    }
}

/// The display rules of a page's own style sheets.
pub(super) struct Hidden {
    /// Selectors, and whether each hides or shows.
    rules: Vec<(Selector, bool)>,
}

impl Hidden {
    pub(super) fn by_style_sheets(page: &Html) -> Self {
        Self { rules: style::display_rules(page) }
    }

    /// The display of an element: by its own style, else by the page's, else by its kind.
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
        // A page that is hidden as a whole is made visible by a script.
        let is_part = !matches!(element.name(), "html" | "body");
        let hides = kind == Display::None || is_hidden || is_part && self.hides(reference);
        if hides { Display::None } else { kind }
    }

    /// If rules disagree, the element counts as shown: the cascade is not worked out.
    fn hides(&self, element: ElementRef<'_>) -> bool {
        let mut hides = self.rules.iter().filter(|(selector, _)| selector.matches(&element)).map(|(_, hides)| *hides);
        hides.next() == Some(true) && hides.all(|hides| hides)
    }
}

/// The value of a property in an element's `style`, in lower case.
pub(super) fn declared(element: &Element, property: &str) -> Option<String> {
    style::declared(element.attr("style")?, property)
}

/// As in the standard's style sheet, except for what is shown but is not running text: pictures, form fields, fallbacks for
/// old browsers, and ruby annotations.
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
