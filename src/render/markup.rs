//! Text embedded in HTML.

pub(super) use crate::export::escape;

/// Removes comments and indentation from a style sheet.
pub(crate) fn style(sheet: &str) -> String {
    let mut bare = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Elements that begin a new line, so that white space before them is not visible.
const ON_A_LINE: [&str; 10] =
    ["article", "section", "fieldset", "header", "footer", "figure", "table", "tr", "li", "details"];

/// Breaks the view's HTML into lines, and removes the comments that are there for hydration.
pub(super) fn tidy(html: &str) -> String {
    let mut tidied = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        tidied.push_str(text);
        let (tag, after) = from.split_at(end_of_tag(from));
        if !tag.starts_with("<!") {
            let name = tag.get(1..).unwrap_or_default();
            let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
            if ON_A_LINE.contains(&name) {
                tidied.push('\n');
            }
            tidied.push_str(tag);
        }
        rest = after;
    }
    tidied + rest
}

/// The length of the tag or comment at the beginning of a text.
fn end_of_tag(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |at| at + 3);
    }
    let mut quoted = false;
    for (at, byte) in html.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        assert_eq!(escape(r#"<a href="x" title='y'>&amp;"#), "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;");
    }

    #[test]
    fn a_style_sheet_loses_only_what_no_browser_reads() {
        assert_eq!(
            style("/* a */\n:host {\n  all: initial; /* b */\n}\n\np{}\n/* c"),
            ":host {\nall: initial;\n}\np{}"
        );
        let sheet = style(crate::styles::VIEWER);
        assert!(!sheet.contains("</"), "a style sheet that could end its element");
    }

    #[test]
    fn what_the_view_writes_becomes_lines() {
        for (html, expected) in [
            ("<p>a<!>b</p><!>", "<p>ab</p>"),
            (
                "<div><!--<() />--><li title=\"<!> > <li>\">a</li><li>b</li></div>",
                "<div>\n<li title=\"<!> > <li>\">a</li>\n<li>b</li></div>",
            ),
            ("&lt;li&gt;", "&lt;li&gt;"),
            ("<link>", "<link>"),
            ("<!-- never closed", ""),
        ] {
            assert_eq!(tidy(html), expected);
        }
    }
}
