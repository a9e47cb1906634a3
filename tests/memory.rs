//! What a hostile file costs in memory. Alone in its process, whose peak it measures.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;

use standpoint::bundle::{Options, Reader};

/// As a list of values, each of these would be 3,700,000 of at least 24 bytes.
#[test]
fn a_million_empty_lists_take_no_more_memory_than_their_text() {
    const BOMB: usize = 11_000_000;
    const MOST: usize = 4 * BOMB;
    let before = peak();
    for (begin, end) in [
        (r#"{ "standpoint": 1, "name": "n", "x": ["#, "[]] }"),
        (r#"{ "standpoint": 1, "name": "n", "quotes": [{ "id": "q", "text": "t", "x": ["#, "[]] }] }"),
        (r#"{ "standpoint": 1, "name": "n", "stances": [{ "evidence": ["#, ""),
        (r#"{ "standpoint": 1, "name": ["#, ""),
        (r#"{ "standpoint": 1, "name": "n", "quotes": ["#, ""),
        ("[", ""),
    ] {
        let mut reader = Reader::new(Options::default());
        let piece = "[],".repeat(1 << 14);
        let pieces = [begin].into_iter().chain(vec![&*piece; BOMB / piece.len()]).chain([end]);
        let read =
            pieces.into_iter().try_for_each(|piece| reader.push(piece.as_bytes())).and_then(|()| reader.finish());
        assert_eq!(read.is_ok(), !end.is_empty(), "{begin}");
    }
    let taken = peak() - before;
    assert!(taken < MOST, "{taken} bytes");
}

/// The most memory that this process has had, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024
}
