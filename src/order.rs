//! Sorting, in little code.

use std::mem;

/// `items` in order; those that are equal stay as they were.
///
/// The sort of `std` is made for speed: the compiler writes some two thousand bytes of it for every type,
/// and what is sorted here has several. Merging needs a fifth of that, and its time too is in proportion
/// to n log n.
pub(crate) fn sorted<T: Ord + Copy>(mut items: Vec<T>) -> Vec<T> {
    let mut merged = Vec::with_capacity(items.len());
    // What is in order already: stretches of this length.
    let mut length = 1;
    while length < items.len() {
        for two in items.chunks(2 * length) {
            let (left, right) = two.split_at(length.min(two.len()));
            let (mut at_left, mut at_right) = (0, 0);
            // No branch on which of two comes first: nobody can guess that, and a wrong guess costs more than to compare.
            while let (Some(one), Some(other)) = (left.get(at_left), right.get(at_right)) {
                let is_right = other < one;
                merged.push(*if is_right { other } else { one });
                at_right += usize::from(is_right);
                at_left += usize::from(!is_right);
            }
            merged.extend_from_slice(left.get(at_left..).unwrap_or_default());
            merged.extend_from_slice(right.get(at_right..).unwrap_or_default());
        }
        mem::swap(&mut items, &mut merged);
        merged.clear();
        length *= 2;
    }
    items
}

/// `items` in the order of what `key` says of each; those of which it says the same stay as they were.
///
/// What is sorted is the keys: the code of sorting is there once for all types.
pub(crate) fn sorted_by<T>(items: Vec<T>, key: impl Fn(&T) -> (usize, usize)) -> Vec<T> {
    let keys: Vec<_> = items.iter().enumerate().map(|(at, item)| (key(item), at)).collect();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    sorted(keys).into_iter().filter_map(|(_, at)| items.get_mut(at)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::sorted;

    proptest::proptest! {
        #[test]
        fn sorts_as_std_does(numbers: Vec<u8>) {
            let mut expected = numbers.clone();
            expected.sort_unstable();
            proptest::prop_assert_eq!(sorted(numbers), expected);
        }
    }
}
