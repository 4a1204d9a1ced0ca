//! Pictures drawn lately, by a hash of everything that makes them.

use super::{Theme, worker::Request};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Bytes of pictures kept; one is 10–30 kB.
const ROOM: usize = 3 << 20;

type Key = [u8; 32];

#[derive(Default)]
struct Cache {
    pictures: HashMap<Key, (Arc<str>, u64)>,
    bytes: usize,
    clock: u64,
}

static CACHE: Mutex<Option<Cache>> = Mutex::new(None);

pub(super) fn get(request: &Request) -> Option<Arc<str>> {
    with(|cache| cache.get(&key(request)))
}

pub(super) fn put(request: &Request, svg: Arc<str>) {
    with(|cache| cache.put(key(request), svg));
}

fn with<T>(work: impl FnOnce(&mut Cache) -> T) -> T {
    work(CACHE.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default())
}

fn key(request: &Request) -> Key {
    let theme = match request.theme {
        Theme::Page => 0u8,
        Theme::Light => 1,
        Theme::Dark => 2,
    };
    let mut hash = Sha256::new();
    hash.update(request.width.to_le_bytes());
    hash.update(request.height.to_le_bytes());
    hash.update([theme]);
    hash.update(request.json.as_bytes());
    hash.finalize().into()
}

impl Cache {
    fn get(&mut self, key: &Key) -> Option<Arc<str>> {
        self.clock += 1;
        let (svg, used) = self.pictures.get_mut(key)?;
        *used = self.clock;
        Some(svg.clone())
    }

    /// The least lately used go first.
    fn put(&mut self, key: Key, svg: Arc<str>) {
        self.clock += 1;
        self.bytes += svg.len();
        if let Some((old, _)) = self.pictures.insert(key, (svg, self.clock)) {
            self.bytes -= old.len();
        }
        while self.bytes > ROOM {
            let oldest = self.pictures.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| *key);
            let Some((gone, _)) = oldest.and_then(|key| self.pictures.remove(&key)) else { break };
            self.bytes -= gone.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgets_what_was_not_used() {
        let mut cache = Cache::default();
        let picture = || -> Arc<str> { "x".repeat(ROOM / 3).into() };
        for n in 0..3 {
            cache.put([n; 32], picture());
        }
        assert!(cache.get(&[0; 32]).is_some());
        cache.put([3; 32], picture());
        assert!(cache.get(&[1; 32]).is_none());
        assert!(cache.get(&[0; 32]).is_some() && cache.get(&[3; 32]).is_some());
        assert_eq!(cache.bytes, 3 * (ROOM / 3));
        cache.put([3; 32], "y".into());
        assert_eq!(cache.bytes, 2 * (ROOM / 3) + 1);
    }
}
