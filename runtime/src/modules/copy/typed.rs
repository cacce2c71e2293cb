//! `copy.deepcopy` of containers of known types.
//!
//! Invariant: the types hold no objects of the program and no values of any type, so copying runs
//! no code of the program and no container meets itself.

use crate::{Bytes, Complex, Dict, Int, List, Py, Res, Set, Str, Tuple};
use std::any::Any;
use std::collections::HashMap;

/// The copies made so far, by the address of the original: what two places share is copied once.
#[derive(Default)]
pub struct Copied(HashMap<usize, Box<dyn Any>>);

impl Copied {
    fn find<T: Clone + 'static>(&self, address: usize) -> Option<T> {
        self.0.get(&address)?.downcast_ref::<T>().cloned()
    }

    fn remember<T: Clone + 'static>(&mut self, address: usize, copied: &T) {
        self.0.insert(address, Box::new(copied.clone()));
    }
}

/// What `deepcopy` copies without asking it.
pub trait DeepCopy: Py {
    /// Nothing in it can change: it is its own copy.
    const ATOMIC: bool = false;
    fn deep(&self, copied: &mut Copied) -> Res<Self>;
}

/// `copy.deepcopy(x)`
pub fn deep_copy<T: DeepCopy>(x: &T) -> Res<T> {
    x.deep(&mut Copied::default())
}

macro_rules! atomic {
    ($($type:ty),*) => {
        $(impl DeepCopy for $type {
            const ATOMIC: bool = true;
            fn deep(&self, _: &mut Copied) -> Res<$type> {
                Ok(self.clone())
            }
        })*
    };
}
atomic!((), bool, i64, f64, Int, Complex, Str, Bytes);

impl<T: DeepCopy> DeepCopy for Option<T> {
    const ATOMIC: bool = T::ATOMIC;
    fn deep(&self, copied: &mut Copied) -> Res<Option<T>> {
        self.as_ref().map(|x| x.deep(copied)).transpose()
    }
}

impl<T: DeepCopy> DeepCopy for List<T> {
    fn deep(&self, copied: &mut Copied) -> Res<List<T>> {
        if let Some(done) = copied.find(self.address()) {
            return Ok(done);
        }
        let made = List::new();
        copied.remember(self.address(), &made);
        for item in self.iter() {
            made.append(item.deep(copied)?);
        }
        Ok(made)
    }
}

impl<K: DeepCopy, V: DeepCopy> DeepCopy for Dict<K, V> {
    fn deep(&self, copied: &mut Copied) -> Res<Dict<K, V>> {
        if let Some(done) = copied.find(self.address()) {
            return Ok(done);
        }
        let made = Dict::new();
        copied.remember(self.address(), &made);
        for item in self.iter_items() {
            let (key, value) = item?;
            made.set_item(key.deep(copied)?, value.deep(copied)?)?;
        }
        Ok(made)
    }
}

impl<T: DeepCopy> DeepCopy for Set<T> {
    fn deep(&self, copied: &mut Copied) -> Res<Set<T>> {
        if let Some(done) = copied.find(self.address()) {
            return Ok(done);
        }
        let made = Set::collect(self.to_vec().into_iter().map(Ok))?;
        copied.remember(self.address(), &made);
        Ok(made)
    }
}

/// Of items that are their own copies.
impl<T: DeepCopy> DeepCopy for Tuple<T> {
    const ATOMIC: bool = T::ATOMIC;
    fn deep(&self, _: &mut Copied) -> Res<Tuple<T>> {
        const { assert!(T::ATOMIC) };
        Ok(self.clone())
    }
}

macro_rules! tuple {
    ($($t:ident $i:tt),+) => {
        impl<$($t: DeepCopy),+> DeepCopy for ($($t,)+) {
            const ATOMIC: bool = $($t::ATOMIC)&&+;
            fn deep(&self, copied: &mut Copied) -> Res<Self> {
                Ok(($(self.$i.deep(copied)?,)+))
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_parts_are_copied_once() {
        let row = List::from(vec![1i64, 2]);
        let rows = List::from(vec![row.clone(), row.clone()]);
        let copied = deep_copy(&rows).expect("a copy");
        row.append(3);
        let parts = copied.to_vec();
        assert!(parts[0].is_same(&parts[1]) && !parts[0].is_same(&row));
        assert_eq!(parts[0].to_vec(), [1, 2]);
    }

    #[test]
    fn parts_of_dicts_and_tuples() {
        let items = Set::collect([4i64, 9].into_iter().map(Ok)).expect("a set");
        let dict = Dict::new();
        assert!(dict.set_item(1i64, (items.clone(), Some(2.5f64))).is_ok());
        let copied = deep_copy(&dict).expect("a copy");
        assert!(items.add(5).is_ok());
        let (copy, half) = copied.get(&1).expect("no error").expect("the item");
        assert_eq!((copy.len(), half), (2, Some(2.5)));
    }
}
