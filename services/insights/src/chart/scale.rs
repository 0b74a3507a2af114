//! Where the lines of a scale are. Pure.

/// What a scale ends at: the least round number that can be halved and is no less than all that is shown.
pub(crate) fn top(most: i64) -> i64 {
    if most <= 2 {
        return 2;
    }
    let mut unit = 1_i64;
    loop {
        for step in [2, 4, 6, 8, 10, 12, 16] {
            if most <= step * unit {
                return step * unit;
            }
        }
        unit *= 10;
    }
}

/// Which of so many places carry a name: the first, the last and at most two between them, as evenly as whole places allow.
pub(crate) fn named(places: usize) -> Vec<usize> {
    let last = places.saturating_sub(1);
    let parts = match places {
        0 => return Vec::new(),
        1 => return vec![0],
        // With few places half of one would be seen.
        2..=12 => [3, 2].into_iter().find(|parts| last.is_multiple_of(*parts)).unwrap_or(1),
        _ => 3,
    };
    (0..=parts).map(|part| (2 * part * last + parts) / (2 * parts)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_above_what_it_shows_and_not_far_above() {
        for (most, end) in
            [(0, 2), (1, 2), (3, 4), (5, 6), (9, 10), (11, 12), (17, 20), (21, 40), (101, 120), (999, 1000)]
        {
            assert_eq!(top(most), end, "{most}");
        }
        for most in 1..5000 {
            assert!(top(most) >= most && top(most) < (2 * most).max(3) && top(most) % 2 == 0, "{most}");
        }
    }

    #[test]
    fn the_ends_are_named() {
        for places in 1..400 {
            let named = named(places);
            assert_eq!((named.first(), named.last()), (Some(&0), Some(&(places - 1))));
            assert!(named.len() <= 4 && named.is_sorted());
        }
        assert_eq!(named(7), [0, 2, 4, 6]);
        assert_eq!(named(9), [0, 4, 8]);
        assert_eq!(named(26), [0, 8, 17, 25]);
    }
}
