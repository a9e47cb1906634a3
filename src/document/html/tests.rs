use proptest::prelude::*;

use super::*;

fn text(source: &str) -> String {
    read(source, Kind::Html).text
}

#[track_caller]
fn are(cases: &[(&str, &str)]) {
    for (source, seen) in cases {
        assert_eq!(text(source), *seen, "{source}");
    }
}

#[test]
fn white_space_is_as_in_a_browser() {
    are(&[
        ("<p>  We\n\tneed   it. </p>", "We need it."),
        ("We <em> need </em> it.", "We need it."),
        ("We <em>need</em><b> it</b>.", "We need it."),
        ("un<b>able</b> to", "unable to"),
        ("100&nbsp;% &nbsp; full", "100\u{a0}% \u{a0} full"),
        ("We&#10;need&#x20; it", "We need it"),
        ("a <img alt='no'> b", "a b"),
        ("<pre>\nWe  need\n\tit.</pre>", "We  need\n\tit."),
        (
            "<p style='white-space: pre-wrap'>We\nneed <span style='white-space:normal'>it\nnow</span></p>",
            "We\nneed it now",
        ),
        ("<textarea>not so</textarea>We", "We"),
    ]);
}

#[test]
fn blocks_and_line_breaks_break_lines_and_nothing_else_does() {
    are(&[
        ("<p>One.<p>Two.", "One.\n\nTwo."),
        ("<div>One.<div><div>Two.</div></div></div>Three.", "One.\n\nTwo.\n\nThree."),
        ("<h1>One</h1> <p>Two. </p> \n ", "One\n\nTwo."),
        ("One <br> two<br/>three<br><p>four", "One\ntwo\nthree\n\nfour"),
        ("One<br><br>two", "One\n\ntwo"),
        ("<br>One", "One"),
        ("<ul><li>One<li>two</ul>three", "One\ntwo\n\nthree"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\nc"),
        ("<dl><dt>Q:<dd>Why?<dt>A:<dd>So.</dl>", "Q:\nWhy?\nA:\nSo."),
        ("<span style='display:block'>One</span><span style='display: BLOCK !important'>two</span>", "One\n\ntwo"),
        ("<div style=display:inline>One</div><div style='display:inline-block'>two</div>", "Onetwo"),
        ("<span>One</span><custom-element>two</custom-element><wbr>three", "Onetwothree"),
        ("<blockquote>One</blockquote>", "One"),
    ]);
}

#[test]
fn what_is_not_shown_is_no_text() {
    for hidden in [
        "<script>no</script>",
        "<script type='application/ld+json'>{\"articleBody\": \"no\"}</script>",
        "<style>no</style>",
        "<template>no</template>",
        "<template><p>no<div>no</div></template>",
        "<noscript>no</noscript>",
        "<noscript><p>no</p></noscript>",
        "<!-- no -->",
        "<title>no</title>",
        "<meta name=description content='no'>",
        "<span hidden>no</span>",
        "<div hidden=until-found>no <p>no</p></div>",
        "<span style='display:none'>no <b>no</b></span>",
        "<span style='color: red; DISPLAY : none !important; background: url(\"a;display:inline\")'>no</span>",
        "<span style='visibility:hidden'>no <q>no</q></span>",
        "<span style='visibility:collapse'>no</span>",
        "<input type=hidden value=no><input value=no><button hidden>no</button>",
        "<select><option>no</select>",
        "<datalist><option>no</datalist>",
        "<textarea>no</textarea>",
        "<svg><title>no</title><text>no</text></svg>",
        "<img alt=no title=no>",
        "<iframe>no</iframe><object>no</object><video>no</video><audio>no</audio><canvas>no</canvas>",
        "<dialog>no</dialog>",
        "<div popover>no</div>",
        "<noframes>no</noframes>",
        "<ruby><rp>(</rp><rt>no</rt><rp>)</rp></ruby>",
        "<style>.x, i { color: red; display: none }</style><b class=x>no</b><i>no</i>",
        "<style>@media screen { #x { display: none !important } } /* } */</style><b id=x>no</b>",
    ] {
        let seen = text(&format!("<p>We {hidden}need it."));
        assert!(seen == "We need it." || seen == "We\n\nneed it.", "{hidden}: {seen:?}");
    }
}

#[test]
fn what_is_shown_is_text() {
    for shown in [
        "<span aria-hidden=true>so</span>",
        "<span style='visibility:hidden'><b style='visibility: visible'>so</b></span>",
        "<span hidden style='display:inline'>so</span>",
        "<s>so</s>",
        "<del>so</del>",
        "<button>so</button>",
        "<label>so</label>",
        "<math><mi>so</mi></math>",
        "<style media=print>b { display: none }</style><b>so</b>",
        "<style>@media print { b { display: none } }</style><b>so</b>",
        "<style>@media (max-width: 9em) { b { display: none } } @supports (x: y) { b { display: none } }</style><b>so</b>",
        "<style>b { display: none } .js b { color: red }</style><style>p b { display: inline }</style><b>so</b>",
        "<style>body { display: none }</style>so",
        "<font>so</font>",
        "s&shy;o",
    ] {
        let seen = text(&format!("<p>We {shown} need it.")).replace('\u{ad}', "");
        assert_eq!(seen, "We so need it.", "{shown}");
    }
    are(&[
        ("<details><summary>One</summary>two</details>", "One\n\ntwo"),
        ("<dialog open>One</dialog>", "One"),
        ("Bundes&shy;rat", "Bundes\u{ad}rat"),
        ("E = mc<sup>2</sup>, the 1<sup>st</sup>", "E = mc2, the 1st"),
    ]);
}

#[test]
fn entities_are_the_characters_they_stand_for() {
    are(&[
        ("&ldquo;It&rsquo;s&rdquo; &lt;b&gt; &amp;amp; AT&T &#8220;&#x201D;&#146;", "“It’s” <b> &amp; AT&T “”’"),
        ("&notanentity; & so", "&notanentity; & so".replace("&not", "¬").as_str()),
    ]);
}

#[test]
fn quotations_have_the_marks_that_a_browser_draws() {
    are(&[
        ("<q>We <q>need</q> it</q>.", "“We ‘need’ it”."),
        ("<html lang=de><p><q>Wir <q>brauchen</q> sie</q>.", "„Wir ‚brauchen‘ sie“."),
        ("<html lang=de-AT><p><q>Wir</q> <span lang=en><q>need</q></span>", "„Wir“ “need”"),
        ("<html lang=fr-CA><p><q>Il</q>", "«Il»"),
        ("<html lang=zh-Hant-TW><p><q>我們</q>", "「我們」"),
        ("<html lang=zh><p><q>我们</q>", "“我们”"),
        ("<html lang=he><p><q>כן</q>", "”כן”"),
        ("<html lang=uk><p><q lang=en>So</q>", "«So»"),
    ]);
}

#[test]
fn marks_of_footnotes_are_left_out_and_counted() {
    for (source, seen, marks) in [
        ("bridge<sup><a href='#fn1'>1</a></sup>, she", "bridge, she", 1),
        ("bridge<a href='#fn1'><sup>1</sup></a><a href='#fn2'><sup>2</sup></a>", "bridge", 2),
        (
            "bridge<sup id=r><a href='https://en.example/wiki/Bridge#cite_note-1'><span>[</span>1<span>]</span></a></sup>.",
            "bridge.",
            1,
        ),
        ("bridge<a role=doc-noteref href=notes.html>*</a>.", "bridge.", 1),
        ("bridge<sup>[<i><a href='/wiki/Citation_needed'>citation needed</a></i>]</sup>", "bridge[citation needed]", 0),
        ("<sup>2</sup>", "2", 0),
        (
            "a <a href='#x'>link</a> and <sup><a href='#x'>a whole sentence, raised</a></sup>",
            "a link and a whole sentence, raised",
            0,
        ),
    ] {
        let read = read(source, Kind::Html);
        assert_eq!((&*read.text, read.footnote_marks), (seen, marks), "{source}");
    }
}

#[test]
fn a_page_of_xml_is_read_by_the_rules_of_xml() {
    let source = "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml' xml:lang='de'><head><title/>\
            <script src='a.js'/></head><body><p>Wir &#8222;brauchen&#8220;\n <q>sie</q>.<br/>Ja &amp; nein.</p><![CDATA[ <x> ]]></body></html>";
    assert_eq!(read(source, Kind::Xhtml).text, "Wir „brauchen“ „sie“.\nJa & nein.\n\n<x>");
}

#[test]
fn a_text_with_tags_in_it_keeps_its_lines() {
    let source = "“We <b>need</b> it,”\n\nshe said. &ldquo;Now.&rdquo;<!-- no -->";
    assert_eq!(read(source, Kind::MarkedUpText).text, "“We need it,”\n\nshe said. “Now.”");
}

#[test]
fn a_page_nested_deeply_is_read() {
    let source = format!("{}We need it.", "<div><sup>".repeat(200) + &"<div>".repeat(2_000));
    assert_eq!(text(&source), "We need it.");
}

proptest! {
    /// Whatever the page, but for text in a table outside its cells, what is said to stand in a place of the file stands there, if it is no entity.
    #[test]
    fn passages_stand_where_they_are_said_to(
        parts in proptest::collection::vec(
            prop_oneof!["[a-zé ]{1,6}", "[a-z ]{1,4}\\r?\\n", Just("&amp;".to_owned()), Just("&x; &#8217;".to_owned()),
                Just("<b title=\"abc\">".to_owned()), Just("</b>".to_owned()), Just("<p>".to_owned()),
                Just("<br>".to_owned()), Just("<!-- abc -->".to_owned()), Just("<pre>".to_owned())],
            0..24,
        )
    ) {
        let source = parts.concat();
        let read = read(&source, Kind::Html);
        for (start, place) in read.passages {
            let (passage, there) = (&read.text[start..], &source[place..]);
            let is_there = passage.starts_with(char::is_whitespace) || passage.chars().next() == there.chars().next() || there.starts_with('&');
            prop_assert!(is_there, "{passage:?} in {source:?} at {place}");
        }
    }

    #[test]
    fn any_page_can_be_read(source in "(<[a-z/!]{0,4}[ >]|[a-z& ;#]|\\PC){0,60}", kind in prop_oneof![Just(Kind::Html), Just(Kind::Xhtml)]) {
        read(&source, kind);
    }
}
