//! A hash table that only answers: nothing can be made of its order, which varies.

use std::borrow::Borrow;
use std::hash::Hash;

use hashbrown::{Equivalent, HashMap};
use rustc_hash::FxBuildHasher;

/// Values by their keys, to be looked up.
#[derive(Debug)]
pub(crate) struct Lookup<K, V>(HashMap<K, V, FxBuildHasher>);

impl<K, V> Default for Lookup<K, V> {
    fn default() -> Self {
        Self(HashMap::with_hasher(FxBuildHasher))
    }
}

impl<K: Eq + Hash, V> Lookup<K, V> {
    /// The value of a key.
    pub(crate) fn get<Q: Hash + Equivalent<K> + ?Sized>(&self, key: &Q) -> Option<&V> {
        self.0.get(key)
    }

    /// Whether the key has a value.
    pub(crate) fn contains<Q: Hash + Equivalent<K> + ?Sized>(&self, key: &Q) -> bool {
        self.0.contains_key(key)
    }

    /// The value of a key, to be changed; made first where there is none.
    pub(crate) fn or_insert_with(&mut self, key: K, value: impl FnOnce() -> V) -> &mut V {
        self.0.entry(key).or_insert_with(value)
    }

    /// The number of keys.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

impl<K: Eq + Hash, V: Default> Lookup<K, V> {
    /// The value of a key, to be changed; the default where there was none. The key is owned only where it is new.
    pub(crate) fn of<Q: Hash + Equivalent<K> + ToOwned<Owned = K> + ?Sized>(&mut self, key: &Q) -> &mut V
    where
        K: Borrow<Q>,
    {
        self.0.entry_ref(key).or_default()
    }
}
