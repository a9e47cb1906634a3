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
            let (mut left, mut right) = two.split_at(length.min(two.len()));
            while let ([one, others @ ..], [other, behind @ ..]) = (left, right) {
                if other < one {
                    merged.push(*other);
                    right = behind;
                } else {
                    merged.push(*one);
                    left = others;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        mem::swap(&mut items, &mut merged);
        merged.clear();
        length *= 2;
    }
    items
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
