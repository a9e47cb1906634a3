//! How long the core takes with bundles of a thousand to a hundred thousand quotes.
//!
//! `cargo bench --bench core -- --write court 100000 out.json` measures nothing and writes such a bundle: `council`, where everybody
//! speaks on everything, `court`, with many issues and few speakers on each, or `crowd`, with a quote from everybody.

mod generate;

use std::{env, fs, hint::black_box, process::ExitCode, time::Duration};

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};
use standpoint::{
    balance::{WordCounts, balance},
    bundle::{Bundle, Options, ReadError, Reader},
    compare::{compare, facets},
    corpus::Corpus,
    excerpts::BundleCheck,
    fold::fold,
    search::SearchText,
    selection::{Facet, Selection},
    timeline::timeline,
};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// How much text is folded: about what 100,000 quotes are.
const FOLDED: usize = 32 << 20;

/// About what a browser hands over at once.
const PIECE: usize = 64 * 1024;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [write, shape, quotes, path] if write == "--write" => self::write(shape, quotes, path),
        [write, ..] if write == "--write" => failed("--write takes a shape, a number of quotes and a file"),
        _ => measure(),
    }
}

fn write(shape: &str, quotes: &str, path: &str) -> ExitCode {
    let Some(shape) = generate::SHAPES.into_iter().find(|known| known.name == shape) else {
        return failed(&format!("`{shape}` is not a shape: council, court or crowd"));
    };
    let Ok(quotes) = quotes.parse() else { return failed(&format!("`{quotes}` is not a number of quotes")) };
    match fs::write(path, generate::bundle(shape, quotes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&format!("{path}: {error}")),
    }
}

fn measure() -> ExitCode {
    let settings = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3));
    let mut criterion = settings.configure_from_args();
    measure_folding(&mut criterion);
    for quotes in SIZES {
        let json = generate::bundle(generate::COUNCIL, quotes);
        match read(&json) {
            Ok(bundle) if bundle.problems.is_empty() => measure_with(&mut criterion, quotes, &json, bundle),
            Ok(bundle) => return failed(&format!("what was generated has problems: {:?}", bundle.problems.first())),
            Err(refusal) => return failed(&refusal.to_string()),
        }
    }
    criterion.final_summary();
    ExitCode::SUCCESS
}

fn measure_folding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("fold");
    group.throughput(Throughput::Bytes(FOLDED as u64));
    let text = generate::mixed(FOLDED);
    group.bench_function("mixed", |bencher| bencher.iter(|| fold(black_box(&text)).len()));
    group.finish();
}

fn measure_with(criterion: &mut Criterion, quotes: usize, json: &str, bundle: Bundle) {
    let mut group = criterion.benchmark_group("parse");
    group.throughput(Throughput::Bytes(json.len() as u64));
    group.bench_function(BenchmarkId::from_parameter(quotes), |bencher| bencher.iter(|| read(black_box(json))));
    group.finish();

    if let Some(Ok(checked)) = generate::with_excerpts(json).map(|json| read(&json)) {
        let mut group = criterion.benchmark_group("check all quotes against their excerpts");
        group.sample_size(10);
        group.bench_function(BenchmarkId::from_parameter(quotes), |bencher| {
            bencher.iter(|| BundleCheck::all(black_box(&checked)));
        });
        group.finish();
    }

    criterion.benchmark_group("corpus").bench_function(BenchmarkId::from_parameter(quotes), |bencher| {
        bencher.iter_batched(|| bundle.clone(), Corpus::new, BatchSize::PerIteration);
    });

    let corpus = Corpus::new(bundle);
    let text = SearchText::new(&corpus);
    let mut group = criterion.benchmark_group("search");
    group.bench_function(BenchmarkId::new("text", quotes), |bencher| {
        bencher.iter(|| SearchText::new(black_box(&corpus)));
    });
    for (name, word) in [("rare", generate::RARE), ("frequent", generate::FREQUENT), ("absent", generate::ABSENT)] {
        group.bench_function(BenchmarkId::new(name, quotes), |bencher| {
            bencher.iter(|| text.find(black_box(word), None));
        });
    }
    group.finish();

    let mut one = Selection::default();
    one.choose(Facet::Speaker, Some(vec![Some(generate::talkative().into())]));
    let mut searched = Selection::default();
    searched.search = generate::FREQUENT.into();
    let (everything, hits) = (Selection::default(), text.find(&searched.search, None));
    for (name, selection, hits) in
        [("all", &everything, None), ("one", &one, None), ("searched", &searched, hits.as_ref())]
    {
        criterion.benchmark_group("compare").bench_function(BenchmarkId::new(name, quotes), |bencher| {
            bencher.iter(|| compare(black_box(&corpus), black_box(selection), hits));
        });
        criterion.benchmark_group("facets").bench_function(BenchmarkId::new(name, quotes), |bencher| {
            bencher.iter(|| facets(black_box(&corpus), black_box(selection), hits));
        });
        let comparison = compare(&corpus, selection, hits);
        criterion.benchmark_group("balance").bench_function(BenchmarkId::new(name, quotes), |bencher| {
            bencher.iter(|| balance(black_box(&corpus), black_box(&comparison), &mut WordCounts::default()));
        });
        let mut words = WordCounts::default();
        criterion.benchmark_group("balance again").bench_function(BenchmarkId::new(name, quotes), |bencher| {
            bencher.iter(|| balance(black_box(&corpus), black_box(&comparison), &mut words));
        });
        criterion.benchmark_group("timeline").bench_function(BenchmarkId::new(name, quotes), |bencher| {
            bencher.iter(|| timeline(black_box(&corpus), black_box(&comparison), None, 200, 10));
        });
    }
}

fn read(json: &str) -> Result<Bundle, ReadError> {
    let mut reader = Reader::new(Options::default());
    for piece in json.as_bytes().chunks(PIECE) {
        reader.push(piece)?;
    }
    reader.finish()
}

fn failed(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
