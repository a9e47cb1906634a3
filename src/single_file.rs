//! Pages that have all they need in them: they open from a disk, without a server or a network.
//!
//! A program is a script with everything it loads inlined, as `data:` addresses.

use std::{collections::BTreeMap, fmt};

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::export::escape;

/// The policy of such a page, which must not load anything else.
pub const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' data:; style-src \
                          'unsafe-inline'; connect-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/// The style of a page that only holds a comparison. The background is the viewer's.
pub const AROUND: &str = "body { max-width: 88rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 4rem) 4rem; \
                          --standpoint-paper: light-dark(#faf9f6, #14161a); background: var(--standpoint-paper) }";

/// The id of the bundle in a single file.
pub const BUNDLE: &str = "bundle";

const JAVASCRIPT: &str = "text/javascript";

/// The media types of the files that scripts load, by the ends of their names.
const TYPES: [(&str, &str); 4] =
    [("js", JAVASCRIPT), ("wasm", "application/wasm"), ("css", "text/css"), ("ftl", "text/plain")];

/// The folder of the interface's languages, and the language that is always included.
const LANGUAGES: &str = "languages";
const ENGLISH: &str = "en";

/// A program as one script.
#[derive(Clone, Debug)]
pub struct Program(String);

/// The files of a build by their names, with `/` between a folder's and a file's.
pub type Files = BTreeMap<String, Vec<u8>>;

impl Program {
    /// The program that the script `boot` loads, with English and the given language. `files` are those of the build.
    ///
    /// # Errors
    ///
    /// If one of them is missing or damaged.
    pub fn of(files: &Files, boot: &str, language: &str) -> Result<Self, Incomplete> {
        let script = text(files.get(boot).ok_or_else(|| Incomplete::Missing(boot.to_owned()))?, boot)?;
        let ends = [ENGLISH, language].map(|tag| format!("/{tag}-"));
        // An empty name tells the program that a language is missing.
        let is_left_out =
            |name: &str| name.starts_with(LANGUAGES) && !ends.iter().any(|end| name.contains(end.as_str()));
        let others: Vec<(&str, &str)> = files
            .keys()
            .filter(|name| *name != boot)
            .filter_map(|name| kind(name).map(|kind| (name.as_str(), kind)))
            .collect();
        if !others.iter().any(|(name, kind)| *kind == "application/wasm" && is_named(&script, name)) {
            return Err(Incomplete::NoModule(boot.to_owned()));
        }
        let (left_out, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|(name, _)| is_left_out(name));
        let without =
            |script: String| left_out.iter().fold(script, |script, (name, _)| name_instead(&script, name, ""));
        inline(files, &others, &without, script).map(Self)
    }

    /// The script.
    #[must_use]
    pub fn script(&self) -> &str {
        &self.0
    }

    /// The script for an element of HTML.
    #[must_use]
    pub fn element(&self) -> String {
        format!("<script type=\"module\">{}</script>\n", javascript(&self.0))
    }
}

/// A bundle for an element of HTML that a viewer's `src` refers to as `#bundle`.
#[must_use]
pub fn bundle(json: &str) -> String {
    let safe = json_in_script(json.strip_prefix('\u{feff}').unwrap_or(json));
    format!("<script type=\"application/json\" id=\"{BUNDLE}\">{safe}</script>\n")
}

/// Escapes JSON for a `<script>`, so that nothing in it can end the script or begin a comment: `<` only occurs in
/// strings, where it may be escaped.
#[must_use]
pub fn json_in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// A page around a comparison, or around the workshop.
#[derive(Clone, Copy, Debug, Default)]
pub struct Page<'a> {
    /// The BCP 47 tag of its language.
    pub language: &'a str,
    /// Whether that is written from right to left.
    pub is_right_to_left: bool,
    /// Its title.
    pub title: &'a str,
    /// What it has, for search engines.
    pub description: Option<&'a str>,
    /// What it may load; anything where absent.
    pub policy: Option<&'a str>,
    /// Its style sheet.
    pub style: &'a str,
    /// The content of its `<main>`, as HTML.
    pub content: &'a str,
}

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { language, is_right_to_left, title, description, policy, style, content } = self;
        let direction = if *is_right_to_left { " dir=\"rtl\"" } else { "" };
        write!(
            f,
            "<!doctype html>\n<html lang=\"{}\"{direction}>\n<head>\n<meta charset=\"utf-8\">\n",
            escape(language)
        )?;
        if let Some(policy) = policy {
            writeln!(f, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")?;
        }
        f.write_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")?;
        writeln!(f, "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>", escape(title))?;
        if let Some(description) = description {
            let words = description.split_whitespace().collect::<Vec<_>>().join(" ");
            writeln!(f, "<meta name=\"description\" content=\"{}\">", escape(&words))?;
        }
        f.write_str("<link rel=\"icon\" href=\"data:,\">\n")?;
        if !style.is_empty() {
            writeln!(f, "<style>{style}</style>")?;
        }
        writeln!(f, "</head>\n<body>\n<main>\n{content}</main>\n</body>\n</html>")
    }
}

/// Inlines all files that `script` names, recursively.
fn inline(
    files: &Files,
    names: &[(&str, &str)],
    without: &dyn Fn(String) -> String,
    script: String,
) -> Result<String, Incomplete> {
    let mut script = without(script);
    for (name, kind) in names {
        if !is_named(&script, name) {
            continue;
        }
        let bytes = files.get(*name).ok_or_else(|| Incomplete::Missing((*name).to_owned()))?;
        let encoded = if *kind == JAVASCRIPT {
            STANDARD.encode(inline(files, names, without, text(bytes, name)?)?)
        } else {
            STANDARD.encode(bytes)
        };
        script = name_instead(&script, name, &format!("data:{kind};base64,{encoded}"));
    }
    Ok(script)
}

fn text(bytes: &[u8], name: &str) -> Result<String, Incomplete> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Incomplete::NotText(name.to_owned()))
}

/// Whether a script names a file.
fn is_named(script: &str, name: &str) -> bool {
    QUOTES.iter().any(|quote| script.contains(&format!("{quote}{name}{quote}")))
}

/// Replaces a file's name in a script by another address.
fn name_instead(script: &str, name: &str, address: &str) -> String {
    let replace =
        |script: String, quote| script.replace(&format!("{quote}{name}{quote}"), &format!("{quote}{address}{quote}"));
    QUOTES.into_iter().fold(script.to_owned(), replace)
}

/// The quotation marks of strings in JavaScript.
const QUOTES: [char; 3] = ['"', '\'', '`'];

/// The media type of a file that a script may load.
#[must_use]
pub fn kind(name: &str) -> Option<&'static str> {
    let (_, end) = name.rsplit_once('.')?;
    TYPES.iter().find(|(known, _)| *known == end).map(|(_, kind)| *kind)
}

/// Escapes JavaScript for a `<script>`. What would end the script or begin a comment only occurs in strings and regular
/// expressions, where `<` may be escaped.
fn javascript(script: &str) -> String {
    let mut safe = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        safe.push_str(before);
        let follows = |what: &str| from.get(1..=what.len()).is_some_and(|text| text.eq_ignore_ascii_case(what));
        let ends = follows("/script") || follows("script") || follows("!--");
        safe.push_str(if ends { "\\x3c" } else { "<" });
        rest = from.get(1..).unwrap_or_default();
    }
    safe + rest
}

/// Why a program cannot be inlined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incomplete {
    /// This file is not there.
    Missing(String),
    /// This script is not text.
    NotText(String),
    /// This script names no module that is in its folder.
    NoModule(String),
}

impl fmt::Display for Incomplete {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::NotText(name) => write!(f, "{name} is not UTF-8"),
            Self::NoModule(name) => write!(f, "{name} names no .wasm file beside it"),
        }
    }
}

impl std::error::Error for Incomplete {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_what_it_stands_in() {
        let json = bundle(r#"["</script>","<!--","a < b"]"#);
        assert!(json.contains(r#"["\u003c/script>","\u003c!--","a \u003c b"]"#), "{json}");
        assert_eq!(
            javascript(r#"if (a<b) f("</SCRIPT>", "<!--", /<script/)"#),
            r#"if (a<b) f("\x3c/SCRIPT>", "\x3c!--", /\x3cscript/)"#
        );
        assert_eq!(javascript("é<é"), "é<é");
    }

    #[test]
    fn a_program_has_all_that_its_scripts_name_and_the_languages_asked_for() {
        let files: Files = [
            ("boot.js", "load(\"viewer.wasm\", 'other.js', \"languages/en-1.ftl\", \"languages/de-2.ftl\", \"languages/x/de-3.ftl\", \"languages/fr-4.ftl\")"),
            ("other.js", "load(`more.wasm`)"),
            ("viewer.wasm", "abc"),
            ("more.wasm", "def"),
            ("languages/en-1.ftl", "en"),
            ("languages/de-2.ftl", "de"),
            ("languages/x/de-3.ftl", "more"),
            ("languages/fr-4.ftl", "fr"),
            ("README", "no"),
        ]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into();
        let data = |kind: &str, text: &str| format!("data:{kind};base64,{}", STANDARD.encode(text));
        let program = Program::of(&files, "boot.js", "de").unwrap();
        let other = format!("load(`{}`)", data("application/wasm", "def"));
        let expected = format!(
            "load(\"{}\", '{}', \"{}\", \"{}\", \"{}\", \"\")",
            data("application/wasm", "abc"),
            data("text/javascript", &other),
            data("text/plain", "en"),
            data("text/plain", "de"),
            data("text/plain", "more"),
        );
        assert_eq!(program.script(), expected);
        assert_eq!(Program::of(&files, "none.js", "de").unwrap_err(), Incomplete::Missing("none.js".to_owned()));
        assert_eq!(Program::of(&files, "other.js", "de").map(|program| program.0.is_empty()), Ok(false));
        let alone: Files = [("boot.js".to_owned(), b"run()".to_vec())].into();
        assert_eq!(Program::of(&alone, "boot.js", "de").unwrap_err(), Incomplete::NoModule("boot.js".to_owned()));
    }
}
