//! From a download to what is shown: the bytes are read as they arrive, in steps short enough to leave the page responsive.

use std::{cell::Cell, rc::Rc, sync::Arc};

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use super::{
    browser,
    download::{Chunks, Download},
    integrity::Integrity,
    turn::{now, paint, pause},
};
use crate::{
    bundle::{Bundle, Options, Reader},
    corpus::Corpus,
    view::{Failure, Progress, Stage, Viewer},
};

const MIB: u64 = 1024 * 1024;
/// How long a download may take before its progress is shown, in milliseconds.
const BLINK: u32 = 400;
/// How long one step of reading may take, in milliseconds.
const STEP: f64 = 12.0;
/// Bytes read between looks at the clock.
const PIECE: usize = 64 * 1024;
/// Bytes still to be read from which it is worth while to show what has been read.
const A_WHILE: u64 = 2 * MIB;
/// Quotes that make a page worth to be shown while others arrive; twenty times as many take too long to draw.
const ENOUGH: usize = 200;

/// Shows what the download brings. With `integrity`, nothing is shown unless all of it is what was approved; `address` is where
/// a reader finds what it is now.
///
/// # Errors
///
/// Why there is nothing to show. It is left to the caller to say so.
pub(super) async fn load(
    viewer: Viewer,
    download: &Download,
    integrity: Option<&Integrity>,
    address: &str,
) -> Result<(), Failure> {
    let chunks = download.begin().await?;
    let mut reading = Reading::new(viewer, chunks);
    match integrity {
        None => {
            while let Some(chunk) = reading.next().await? {
                reading.read(&chunk).await?;
            }
        }
        Some(integrity) => {
            let mut whole = Vec::new();
            while let Some(chunk) = reading.next().await? {
                whole.extend(chunk);
            }
            integrity.approve(&whole, address).await?;
            reading.read(&whole).await?;
        }
    }
    pause().await;
    let bundle = reading.reader.finish().map_err(Failure::Refused)?;
    pause().await;
    let corpus = Arc::new(Corpus::new(bundle));
    pause().await;
    viewer.stage.set(Stage::Whole(corpus));
    Ok(())
}

/// A bundle that is being read.
struct Reading {
    viewer: Viewer,
    chunks: Chunks,
    reader: Reader,
    /// When the step began, in milliseconds.
    began: f64,
    /// How many bytes have been read.
    read: u64,
    /// What has been read while there was something worth showing, until that is shown.
    unshown: Option<Vec<u8>>,
    is_first: bool,
    progress: ShownProgress,
}

impl Reading {
    fn new(viewer: Viewer, chunks: Chunks) -> Self {
        Self {
            progress: ShownProgress::new(viewer, &chunks),
            viewer,
            chunks,
            reader: reader(),
            began: now(),
            read: 0,
            unshown: Some(Vec::new()),
            is_first: true,
        }
    }

    /// The next bytes.
    async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let chunk = self.chunks.next().await?;
        self.progress.update(&self.chunks);
        Ok(chunk)
    }

    /// Reads some bytes, and shows what has been read once it is enough.
    async fn read(&mut self, chunk: &[u8]) -> Result<(), Failure> {
        for piece in chunk.chunks(PIECE) {
            if self.is_first
                && let Some(first) = first_character(piece)
            {
                self.is_first = false;
                if first == b'<' {
                    return Err(Failure::WebPage);
                }
            }
            self.reader.push(piece).map_err(Failure::Refused)?;
            self.read += piece.len() as u64;
            if self.chunks.after(self.read) > A_WHILE
                && let Some(unshown) = &mut self.unshown
            {
                unshown.extend(piece);
                if self.reader.so_far().is_some_and(is_enough) {
                    self.show_part().await;
                }
            }
            if now() - self.began > STEP {
                pause().await;
                self.began = now();
            }
        }
        Ok(())
    }

    /// Shows what has been read. The reader goes on with its bundle, so that the bytes are read once more for this.
    async fn show_part(&mut self) {
        let mut part = reader();
        let bytes = self.unshown.take().unwrap_or_default();
        if part.push(&bytes).is_ok()
            && let Some(bundle) = part.into_so_far()
        {
            self.viewer.stage.set(Stage::Partial(Arc::new(Corpus::new(bundle))));
            paint().await;
            self.began = now();
        }
    }
}

/// Reads addresses as the browser would.
fn reader() -> Reader {
    Reader::new(Options { strict: false, parse_url: browser::parse_url })
}

/// Whether what has been read makes a page, and one that is quickly made.
fn is_enough(bundle: &Bundle) -> bool {
    let others = bundle.speakers.len() + bundle.issues.len() + bundle.sources.len();
    !bundle.name.is_empty()
        && (ENOUGH..20 * ENOUGH).contains(&bundle.quotes.len())
        && (1..20 * ENOUGH).contains(&others)
}

/// The first byte that is neither white space nor part of a byte order mark.
fn first_character(bytes: &[u8]) -> Option<u8> {
    bytes.iter().copied().find(|byte| *byte > b' ' && !matches!(byte, 0xef | 0xbb | 0xbf))
}

/// The progress of a download, shown once that takes longer than a blink.
struct ShownProgress {
    viewer: Viewer,
    began: f64,
    latest: Rc<Cell<Progress>>,
    _late: Timeout,
}

impl ShownProgress {
    fn new(viewer: Viewer, chunks: &Chunks) -> Self {
        let latest = Rc::new(Cell::new(progress(chunks)));
        let late = {
            let latest = Rc::clone(&latest);
            Timeout::new(BLINK, move || viewer.progress.set(Some(latest.get())))
        };
        Self { viewer, began: now(), latest, _late: late }
    }

    fn update(&self, chunks: &Chunks) {
        self.latest.set(progress(chunks));
        if now() - self.began > f64::from(BLINK) {
            self.viewer.progress.set(Some(progress(chunks)));
        }
    }
}

fn progress(chunks: &Chunks) -> Progress {
    let bytes = |bytes: u64| u32::try_from(bytes).unwrap_or(u32::MAX);
    Progress { bytes: bytes(chunks.bytes), of: chunks.length.map(bytes) }
}
