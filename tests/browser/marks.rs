//! Words of a host page that claim to quote: the editor is told what is wrong with them, and what they leave out.

use serde_json::json;

use crate::{
    page::Page,
    server::{Answer, Site},
};

#[test]
fn parts_of_a_quote_are_to_stand_in_its_order_and_what_is_left_out_is_told() {
    let bundle = json!({ "standpoint": 1, "name": "Rent", "quotes": [{ "id": "rent", "text": [
        "Under clause 9 the landlord is not permitted to raise the rent during the first year,",
        "We can’t help it. The clause is unfair."
    ] }, { "id": "report", "text": "הדו״ח יפורסם מחר" }] });
    let marks = [
        // right, in another printing, too
        ("rent", "“Under clause 9 … during the first year”"),
        ("rent", "“the landlord is … permitted to raise the rent”"),
        ("rent", "„We can't help it“ and «The clause is unfair.»"),
        ("report", "הוא אמר \"הדו\"ח יפורסם\""),
        // wrong
        ("rent", "“We can’t help it … Under clause 9”"),
        ("rent", "“The clause is … fair”"),
        ("rent", "“under clause 9”"),
    ];
    let marks = marks.map(|(id, text)| format!("<p><span data-standpoint-quote=\"{id}\">{text}</span></p>"));
    let site = Site::new();
    site.answer("/b.json", Answer::json(bundle.to_string()));
    site.page(
        "/host",
        &format!(
            "{}<script>
                addEventListener('standpoint-mismatch', (event) => (window.told ??= []).push(event.detail.text));
                console.info = (text) => (window.noted ??= []).push(text);
            </script><stand-point src=\"/b.json\"></stand-point>",
            marks.concat()
        ),
    );
    let page = Page::open(&site, "/host");
    let wrong = json!(["We can’t help it … Under clause 9", "The clause is … fair", "under clause 9"]);
    let told = || page.script("return window.told", &json!([]));
    page.wait(|| (told() == wrong).then_some(()), || format!("{} is told, not {wrong}", told()));
    let noted = page.script("return window.noted", &json!([]));
    let left_out =
        |claim: &str, words: &str| format!("<stand-point>: “{claim}” leaves out of the quote “rent” “{words}”:");
    assert_eq!(
        noted,
        json!([
            left_out("Under clause 9 … during the first year", "the landlord is not permitted to raise the rent"),
            left_out("the landlord is … permitted to raise the rent", "not"),
        ])
    );
}
