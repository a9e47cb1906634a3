//! Maps ranges of a text to the text nodes that it consists of.

use std::ops::Range;

/// A place in one of several text nodes: which node, and where in it, in UTF-16 code units.
pub type Boundary = (usize, usize);

/// Maps a range of the joined text of nodes to its beginning and end, given the length of each node. All lengths and
/// offsets are in UTF-16 code units. `None` if the range is empty or beyond the text.
///
/// ```
/// use standpoint::search::in_nodes;
///
/// // “the rent” in “Raise <b>the</b> rent”
/// assert_eq!(in_nodes(&[6, 3, 5], &(6..14)), Some([(1, 0), (2, 5)]));
/// ```
#[must_use]
pub fn in_nodes(lengths: &[usize], place: &Range<usize>) -> Option<[Boundary; 2]> {
    if place.is_empty() {
        return None;
    }
    let mut start = 0;
    let mut nodes = lengths.iter().enumerate().map(|(node, length)| {
        let before = start;
        start += length;
        (node, before..start)
    });
    // An empty node has neither.
    let (first, range) = nodes.find(|(_, range)| range.contains(&place.start))?;
    let begins = (first, place.start - range.start);
    if place.end <= range.end {
        return Some([begins, (first, place.end - range.start)]);
    }
    let (last, range) = nodes.find(|(_, range)| place.end <= range.end)?;
    Some([begins, (last, place.end - range.start)])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::in_nodes;

    #[test]
    fn a_place_is_found_in_its_nodes() {
        for (lengths, place, expected) in [
            (&[5][..], 0..5, Some([(0, 0), (0, 5)])),
            (&[5], 1..3, Some([(0, 1), (0, 3)])),
            // at the edge of a node it stays in the node that it fills
            (&[3, 4], 0..3, Some([(0, 0), (0, 3)])),
            (&[3, 4], 3..5, Some([(1, 0), (1, 2)])),
            (&[3, 4], 2..4, Some([(0, 2), (1, 1)])),
            // across nodes, and past empty ones
            (&[2, 1, 2], 1..4, Some([(0, 1), (2, 1)])),
            (&[0, 2, 0, 2, 0], 0..4, Some([(1, 0), (3, 2)])),
            (&[2, 0, 2], 2..3, Some([(2, 0), (2, 1)])),
            // nowhere
            (&[3], 2..2, None),
            (&[3], 2..4, None),
            (&[3], 3..4, None),
            (&[], 0..1, None),
        ] {
            assert_eq!(in_nodes(lengths, &place), expected, "{place:?} in {lengths:?}");
        }
    }

    proptest! {
        #[test]
        fn what_stands_at_a_place_stands_in_its_nodes(nodes in proptest::collection::vec("[a-c🙂]{0,4}", 0..6), from in 0_usize..20, length in 1_usize..8) {
            let units: Vec<Vec<u16>> = nodes.iter().map(|node| node.encode_utf16().collect()).collect();
            let lengths: Vec<usize> = units.iter().map(Vec::len).collect();
            let joined = units.concat();
            let found = in_nodes(&lengths, &(from..from + length)).map(|[(first, start), (last, end)]| {
                let nodes = units.iter().enumerate().take(last + 1).skip(first);
                nodes.flat_map(|(at, node)| {
                    let (start, end) = (if at == first { start } else { 0 }, if at == last { end } else { node.len() });
                    node[start..end].to_vec()
                }).collect::<Vec<_>>()
            });
            prop_assert_eq!(found.as_deref(), joined.get(from..from + length));
        }
    }
}
