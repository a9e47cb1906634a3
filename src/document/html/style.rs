//! Reads a page's own style sheets and its elements' styles.

use cssparser::{
    AtRuleParser, BasicParseErrorKind, CowRcStr, DeclarationParser, ParseError, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, StyleSheetParser,
};
use scraper::{Html, Selector};

/// The rules about `display`: their selectors, and whether they hide.
pub(super) fn display_rules(page: &Html) -> Vec<(Selector, bool)> {
    let mut sheet = Sheet { rules: Vec::new() };
    let Ok(styles) = Selector::parse("style") else { return Vec::new() };
    let screen = |media: &str| media.trim().is_empty() || is_for_screens(media);
    for style in page.select(&styles).filter(|style| style.attr("media").is_none_or(screen)) {
        let text: String = style.text().collect();
        read(&mut Parser::new(&text), &mut sheet);
    }
    sheet.rules
}

/// The value of a property in declarations, in lower case; the last one counts.
pub(super) fn declared(declarations: &str, property: &str) -> Option<String> {
    let mut parser = Parser::new(declarations);
    let mut all = Declarations;
    let declared = RuleBodyParser::new(&mut parser, &mut all).flatten();
    let value = declared.filter(|(name, _)| name.eq_ignore_ascii_case(property)).last()?.1;
    Some(value.split('!').next()?.trim().to_ascii_lowercase())
}

fn is_for_screens(media: &str) -> bool {
    media.split(',').any(|query| ["all", "screen"].iter().any(|name| query.trim().eq_ignore_ascii_case(name)))
}

fn read(parser: &mut Parser<'_>, sheet: &mut Sheet) {
    // Invalid rules are skipped, as in a browser.
    StyleSheetParser::new(parser, sheet).for_each(drop);
}

/// The rest of the input, as written.
fn rest<'i>(input: &mut Parser<'i>) -> &'i str {
    let start = input.position();
    while input.next().is_ok() {}
    input.slice_from(start)
}

struct Sheet {
    rules: Vec<(Selector, bool)>,
}

impl<'i> QualifiedRuleParser<'i> for Sheet {
    type Prelude = &'i str;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<&'i str, ParseError<()>> {
        Ok(rest(input))
    }

    fn parse_block(
        &mut self,
        selectors: &'i str,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        if let Some(display) = declared(rest(input), "display")
            && let Ok(selectors) = Selector::parse(selectors)
        {
            self.rules.push((selectors, display == "none"));
        }
        Ok(())
    }
}

impl<'i> AtRuleParser<'i> for Sheet {
    type Prelude = ();
    type AtRule = ();
    type Error = ();

    fn parse_prelude(&mut self, name: CowRcStr<'i>, input: &mut Parser<'i>) -> Result<(), ParseError<()>> {
        let conditions = rest(input);
        let holds =
            name.eq_ignore_ascii_case("layer") || name.eq_ignore_ascii_case("media") && is_for_screens(conditions);
        if holds { Ok(()) } else { Err(ParseError::from_basic_kind(BasicParseErrorKind::AtRuleInvalid)) }
    }

    fn parse_block(&mut self, (): (), _: &ParserState, input: &mut Parser<'i>) -> Result<(), ParseError<()>> {
        read(input, self);
        Ok(())
    }
}

/// Parses the declarations of one rule into names and values.
struct Declarations;

impl<'i> DeclarationParser<'i> for Declarations {
    type Declaration = (CowRcStr<'i>, &'i str);
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<Self::Declaration, ParseError<()>> {
        Ok((name, rest(input)))
    }
}

impl<'i> AtRuleParser<'i> for Declarations {
    type Prelude = ();
    type AtRule = (CowRcStr<'i>, &'i str);
    type Error = ();
}

impl<'i> QualifiedRuleParser<'i> for Declarations {
    type Prelude = ();
    type QualifiedRule = (CowRcStr<'i>, &'i str);
    type Error = ();
}

impl<'i> RuleBodyItemParser<'i, (CowRcStr<'i>, &'i str), ()> for Declarations {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}
