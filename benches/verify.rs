//! A thousand quotes looked up in a text of one megabyte.
#![allow(missing_docs, reason = "criterion's macros")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use standpoint::verify::{Claim, SourceText, Verdict};

const QUOTES: usize = 1000;
const LENGTH: usize = 30;

/// Words as a language has them: a few very often, most of them rarely.
fn words() -> Vec<String> {
    let mut state = 1_u64;
    let mut random = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut size = 0;
    std::iter::from_fn(|| {
        // The product of three even numbers is small most of the time.
        let rank = random(27) * random(27) * random(27);
        let word = format!("w{rank:x}");
        size += word.len() + 1;
        (size < 1_000_000).then_some(word)
    })
    .collect()
}

fn verify(criterion: &mut Criterion) {
    let words = words();
    let text = words.join(" ");
    let step = words.len() / QUOTES;
    let passages = || words.chunks(step).take(QUOTES).map(|passage| passage.iter().take(LENGTH).map(String::as_str));
    let verbatim: Vec<String> = passages().map(|passage| passage.collect::<Vec<_>>().join(" ")).collect();
    let change = |(at, word)| if at == LENGTH / 2 { "changed" } else { word };
    let changed: Vec<String> =
        passages().map(|passage| passage.enumerate().map(change).collect::<Vec<_>>().join(" ")).collect();
    let mut group = criterion.benchmark_group("1000 quotes of 30 words in 1 MB");
    group.sample_size(10);
    for (name, quotes) in [("verbatim", &verbatim), ("one word changed", &changed)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let text = SourceText::new(&text);
                let found = |quote: &&String| text.verify(&Claim::new(&[quote])) != Verdict::NotFound;
                assert_eq!(black_box(quotes).iter().filter(found).count(), QUOTES);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, verify);
criterion_main!(benches);
