//! Laying tiles out: they keep their order and rise until they meet the one above.

use crate::Place;

/// Columns on a desktop.
pub const COLUMNS: u16 = 12;
/// Columns on a phone.
pub const PHONE_COLUMNS: u16 = 4;
/// The tallest a tile may be, in rows.
pub const TALLEST: u16 = 24;

/// Closes the gaps: in the order of rows, then columns, each place rises until it meets one above it. Places that overlap part, the later below.
pub fn settle<K>(places: &mut [(K, Place)], columns: u16) {
    for (_, place) in places.iter_mut() {
        *place = place.within(columns, TALLEST);
    }
    places.sort_by_key(|(_, place)| (place.y, place.x));
    drop_in(places, columns);
}

/// Moves or resizes one of the places; the others make room. `false` where nothing has that key.
pub fn put<K: PartialEq>(places: &mut Vec<(K, Place)>, key: &K, wanted: Place, columns: u16) -> bool {
    settle(places, columns);
    let Some(at) = places.iter().position(|(known, _)| known == key) else { return false };
    let (key, was) = places.remove(at);
    let wanted = wanted.within(columns, TALLEST);
    // Going down it passes those whose middle its lower edge has passed, going up those whose middle its upper edge has.
    let edge = if wanted.y > was.y { u32::from(wanted.bottom()) } else { u32::from(wanted.y) };
    let is_after = |place: Place| wanted.shares_columns(place) && middle(place) >= 2 * edge;
    let order = match places.iter().position(|(_, place)| is_after(*place)) {
        Some(first) => first,
        None => places.iter().rposition(|(_, place)| wanted.shares_columns(*place)).map_or(0, |last| last + 1),
    };
    places.insert(order, (key, wanted));
    drop_in(places, columns);
    true
}

/// The uppermost, then leftmost free place of that size.
pub fn free<K>(places: &[(K, Place)], w: u16, h: u16, columns: u16) -> Place {
    let size = Place::new(0, 0, w, h).within(columns, TALLEST);
    let lowest = places.iter().map(|(_, place)| place.bottom()).max().unwrap_or(0);
    let candidates = (0..=lowest).flat_map(|y| (0..=columns - size.w).map(move |x| Place { x, y, ..size }));
    let is_free = |wanted: &Place| !places.iter().any(|(_, place)| place.overlaps(*wanted));
    candidates.into_iter().find(is_free).unwrap_or(Place { y: lowest, ..size })
}

/// The phone's layout of a desktop's, in reading order: narrow tiles in pairs, all others across the screen.
pub fn for_phone<K: Clone>(places: &[(K, Place)]) -> Vec<(K, Place)> {
    let mut order: Vec<&(K, Place)> = places.iter().collect();
    order.sort_by_key(|(_, place)| (place.y, place.x));
    let mut phone: Vec<(K, Place)> = Vec::with_capacity(order.len());
    let mut y = 0;
    let mut pair: Option<u16> = None;
    for (key, place) in order {
        let is_narrow = place.w <= NARROW;
        let w = if is_narrow { PHONE_COLUMNS / 2 } else { PHONE_COLUMNS };
        match pair.take().filter(|_| is_narrow) {
            Some(row) => {
                phone.push((key.clone(), Place::new(PHONE_COLUMNS / 2, row, w, place.h)));
                y = y.max(row + place.h);
            }
            None => {
                phone.push((key.clone(), Place::new(0, y, w, place.h)));
                pair = is_narrow.then_some(y);
                y += place.h;
            }
        }
    }
    settle(&mut phone, PHONE_COLUMNS);
    phone
}

/// Tiles up to so many columns stand in pairs on a phone.
const NARROW: u16 = 3;

/// Twice the row of a place's middle.
fn middle(place: Place) -> u32 {
    2 * u32::from(place.y) + u32::from(place.h)
}

/// Lets the places rise in the order they stand in, and puts them in the order of rows, then columns.
fn drop_in<K>(places: &mut [(K, Place)], columns: u16) {
    let mut skyline = vec![0_u16; usize::from(columns)];
    for (_, place) in places.iter_mut() {
        let Some(under) = skyline.get_mut(usize::from(place.x)..usize::from(place.right())) else { continue };
        place.y = under.iter().copied().max().unwrap_or(0);
        under.fill(place.bottom());
    }
    places.sort_by_key(|(_, place)| (place.y, place.x));
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{Rng, SeedableRng, rngs::StdRng};

    fn check(places: &[(u32, Place)], columns: u16) {
        for (at, (key, place)) in places.iter().enumerate() {
            assert!(place.w >= 1 && place.h >= 1 && place.h <= TALLEST && place.right() <= columns, "{key}: {place:?}");
            for (other, beside) in places.iter().skip(at + 1) {
                assert!(!place.overlaps(*beside), "{key} {place:?} overlaps {other} {beside:?}");
            }
            let rests = place.y == 0
                || places.iter().any(|(_, above)| above.bottom() == place.y && above.shares_columns(*place));
            assert!(rests, "{key} {place:?} hangs in the air");
        }
        let mut again = places.to_vec();
        settle(&mut again, columns);
        assert_eq!(again, places, "settling again changes nothing");
    }

    fn any_place(random: &mut StdRng) -> Place {
        Place::new(
            random.random_range(0..20),
            random.random_range(0..60),
            random.random_range(0..16),
            random.random_range(0..30),
        )
    }

    #[test]
    fn tiles_never_overlap() {
        let mut random = StdRng::seed_from_u64(7);
        for _ in 0..300 {
            let mut places: Vec<(u32, Place)> = Vec::new();
            for key in 0..random.random_range(1..30) {
                places.push((key, any_place(&mut random)));
            }
            settle(&mut places, COLUMNS);
            check(&places, COLUMNS);
            for _ in 0..20 {
                let key = random.random_range(0..places.len() as u32);
                let wanted = any_place(&mut random);
                assert!(put(&mut places, &key, wanted, COLUMNS));
                check(&places, COLUMNS);
                let (_, got) = places.iter().find(|(known, _)| *known == key).expect("the tile");
                let wanted = wanted.within(COLUMNS, TALLEST);
                assert_eq!((got.x, got.w, got.h), (wanted.x, wanted.w, wanted.h), "its columns and its size are kept");
            }
            let phone = for_phone(&places);
            check(&phone, PHONE_COLUMNS);
            assert_eq!(phone.len(), places.len());
            let spot = free(&places, 4, 3, COLUMNS);
            assert!(!places.iter().any(|(_, place)| place.overlaps(spot)), "{spot:?} is taken");
        }
    }

    fn board() -> Vec<(char, Place)> {
        vec![('a', Place::new(0, 0, 6, 2)), ('b', Place::new(6, 0, 6, 2)), ('c', Place::new(0, 2, 12, 4))]
    }

    fn moved(key: char, wanted: Place, expected: &[(char, u16, u16)]) {
        let mut places = board();
        put(&mut places, &key, wanted, COLUMNS);
        let got: Vec<_> = places.iter().map(|(key, place)| (*key, place.x, place.y)).collect();
        assert_eq!(got, expected, "{key} to {wanted:?}");
    }

    #[test]
    fn the_one_that_moves_has_the_way() {
        moved('a', Place::new(6, 0, 6, 2), &[('a', 6, 0), ('b', 6, 2), ('c', 0, 4)]);
        moved('a', Place::new(0, 3, 6, 2), &[('b', 6, 0), ('c', 0, 2), ('a', 0, 6)]);
        moved('c', Place::new(0, 0, 12, 4), &[('c', 0, 0), ('a', 0, 4), ('b', 6, 4)]);
        moved('a', Place::new(0, 1, 6, 2), &[('a', 0, 0), ('b', 6, 0), ('c', 0, 2)]);
    }

    #[test]
    fn growing_pushes_down() {
        let mut places = board();
        put(&mut places, &'a', Place::new(0, 0, 8, 3), COLUMNS);
        let got: Vec<_> = places.iter().map(|(key, place)| (*key, place.x, place.y)).collect();
        assert_eq!(got, [('a', 0, 0), ('b', 6, 3), ('c', 0, 5)]);
    }

    #[test]
    fn a_free_place_is_the_first_that_fits() {
        assert_eq!(free(&board(), 4, 2, COLUMNS), Place::new(0, 6, 4, 2));
        let gap = [('a', Place::new(0, 0, 4, 2)), ('b', Place::new(8, 0, 4, 2))];
        assert_eq!(free(&gap, 4, 2, COLUMNS), Place::new(4, 0, 4, 2));
        assert_eq!(free::<char>(&[], 40, 900, COLUMNS), Place::new(0, 0, 12, TALLEST));
    }

    #[test]
    fn phones_pair_small_tiles() {
        let desktop = [
            ('a', Place::new(0, 0, 3, 2)),
            ('b', Place::new(3, 0, 3, 2)),
            ('c', Place::new(6, 0, 6, 2)),
            ('d', Place::new(0, 2, 12, 5)),
        ];
        let phone: Vec<_> =
            for_phone(&desktop).into_iter().map(|(key, place)| (key, place.x, place.y, place.w)).collect();
        assert_eq!(phone, [('a', 0, 0, 2), ('b', 2, 0, 2), ('c', 0, 2, 4), ('d', 0, 4, 4)]);
    }
}
