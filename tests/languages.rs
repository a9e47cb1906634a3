//! The languages of the interface: what the code asks for is what there is, in each of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

type Names = BTreeSet<String>;

/// What a message is made of.
#[derive(Debug, Default)]
struct Message {
    variables: Names,
    /// The keys of each choice between forms of a word.
    choices: Vec<Names>,
}

/// All messages of a language, by their ids.
type Messages = BTreeMap<String, Message>;

#[test]
fn every_message_that_the_code_asks_for_is_there_and_no_other() {
    let english = messages("en");
    let known: Names = english.keys().cloned().collect();
    let mut asked = Names::new();
    for text in code() {
        // Whatever is written like one of the messages asks for it; and what is asked for by a call has to be one.
        asked.extend(literals(&text).filter(|literal| known.contains(*literal)).map(str::to_owned));
        // What a dialog offers has a second message that explains it.
        asked.extend(literals(&text).map(|literal| format!("{literal}-hint")).filter(|hint| known.contains(hint)));
        for call in
            ["messages.get(\"", ".say(\"", "messages.count(\"", ".format_around(\"", ".format(\"", ".message(\""]
        {
            for after in text.split(call).skip(1) {
                let id = after.split('"').next().unwrap();
                // A sentence is no id: what frames say where there is no viewer has no other language.
                assert!(
                    known.contains(id) || id.contains(' '),
                    "`{call}{id}` asks for a message that en.ftl does not have"
                );
            }
        }
    }
    let unasked: Names = known.difference(&asked).cloned().collect();
    assert_eq!(unasked, Names::new(), "nobody asks for these messages of en.ftl");
}

#[test]
fn every_name_in_the_tables_of_words_is_a_message() {
    let english = messages("en");
    for (file, families) in [
        ("src/wording.rs", &["position-", "basis-", "role-", "kind-"][..]),
        ("src/view/status/failure.rs", &["failure"]),
        ("src/view/sources/mod.rs", &["comparison-", "last-", "license"]),
    ] {
        let text = read(file);
        let names = literals(&text).filter(|name| families.iter().any(|family| name.starts_with(family)));
        let names: Vec<&str> = names.collect();
        assert!(names.len() > 2, "{file} has no table any more");
        for name in names {
            assert!(english.contains_key(name), "{file} asks for `{name}`, which en.ftl does not have");
        }
    }
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_variables() {
    let english = messages("en");
    for tag in tags() {
        let language = messages(&tag);
        let ids = |messages: &Messages| messages.keys().cloned().collect::<Names>();
        assert_eq!(ids(&language), ids(&english), "{tag}.ftl");
        for (id, message) in &language {
            assert_eq!(message.variables, english[id].variables, "the variables of {id} in {tag}.ftl");
        }
    }
}

#[test]
fn every_choice_has_all_forms_that_the_language_has_for_numbers() {
    for tag in tags() {
        let categories = categories(&tag);
        for (id, message) in messages(&tag) {
            for keys in message.choices {
                let missing: Vec<&String> = categories.difference(&keys).collect();
                assert!(missing.is_empty(), "{id} in {tag}.ftl lacks the forms {missing:?}");
                // Whatever a number is, Fluent takes the form for all others where there is none for it.
                let others = ["zero", "one", "two", "few", "many", "other"];
                assert!(keys.iter().all(|key| others.contains(&&**key)), "{id} in {tag}.ftl: {keys:?}");
            }
        }
    }
}

#[test]
fn what_english_counts_is_a_choice_in_every_language_with_several_forms() {
    let english = messages("en");
    for tag in tags() {
        let several = categories(&tag).len() > 1;
        for (id, message) in messages(&tag) {
            let counts = !english[&id].choices.is_empty();
            assert!(
                !counts || !several || !message.choices.is_empty(),
                "{id} in {tag}.ftl has one form for all numbers"
            );
        }
    }
}

/// The plural categories of CLDR that a language has for whole numbers below a million, beyond which nothing is counted here.
fn categories(tag: &str) -> Names {
    let categories: &[&str] = match tag {
        "en" | "de" | "fr" | "es" => &["one", "other"],
        "he" => &["one", "two", "other"],
        "uk" | "ru" => &["one", "few", "many"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "zh-Hant" => &["other"],
        _ => panic!("{tag}.ftl is a new language: tell here which plural categories it has"),
    };
    categories.iter().map(|&category| category.to_owned()).collect()
}

/// The tags of all languages that there are.
fn tags() -> Vec<String> {
    let files = fs::read_dir(path("public/languages")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap()).filter(|name| name != "workshop");
    let tags: Vec<String> = names.map(|name| name.strip_suffix(".ftl").expect("only languages").to_owned()).collect();
    assert!(tags.contains(&"en".to_owned()));
    tags
}

/// The messages of a language: the viewer's, and what the workshop has more.
fn messages(tag: &str) -> Messages {
    let text = ["", "workshop/"].map(|folder| read(&format!("public/languages/{folder}{tag}.ftl"))).concat();
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{tag}.ftl: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            assert!(message.attributes.is_empty(), "{}: attributes are not asked for", message.id.name);
            let mut made_of = Message::default();
            collect(&message.value.expect("a message has a value"), &mut made_of);
            let before = messages.insert(message.id.name.clone(), made_of);
            assert!(before.is_none(), "{tag}.ftl has {} twice", message.id.name);
        }
    }
    messages
}

fn collect(pattern: &Pattern<String>, message: &mut Message) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, message),
            Expression::Select { selector, variants } => {
                collect_inline(selector, message);
                let mut keys = Names::new();
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
                    };
                    keys.insert(key.clone());
                    collect(&variant.value, message);
                }
                message.choices.push(keys);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => drop(message.variables.insert(id.name.clone())),
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("messages are plain: {other:?}"),
    }
}

/// All code that may ask for a message.
fn code() -> Vec<String> {
    let mut texts = Vec::new();
    let mut folders = ["src", "public"].map(path).to_vec();
    while let Some(folder) = folders.pop() {
        for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
            if file.is_dir() {
                folders.push(file);
            } else if file.extension().is_some_and(|end| end == "rs" || end == "js") {
                texts.push(fs::read_to_string(file).unwrap());
            }
        }
    }
    texts.into_iter().map(|text| text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned()).collect()
}

/// What stands between quotation marks.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}
