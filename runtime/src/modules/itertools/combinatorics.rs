//! The iterators over arrangements of a pool, in lexicographic order of positions.

use super::handle;
use crate::iter::Iterable;
use crate::{Exc, Iter, Py, Res, Tuple, Value};

fn chosen<T: Py>(pool: &[T], positions: &[usize]) -> Tuple<T> {
    positions.iter().map(|i| pool[*i].clone()).collect()
}

/// Walks through position lists: the first, then what `advance` makes of it until that is false.
fn walk<T: Py>(
    kind: &'static str,
    pool: Vec<T>,
    first: Option<Vec<usize>>,
    mut advance: impl FnMut(&mut [usize]) -> bool + 'static,
) -> Iter<Tuple<T>> {
    let mut positions = first;
    let mut is_first = true;
    handle(kind, move || {
        let Some(current) = &mut positions else {
            return Ok(None);
        };
        if !is_first && !advance(current) {
            positions = None;
            return Ok(None);
        }
        is_first = false;
        Ok(Some(chosen(&pool, current)))
    })
}

fn length(r: i64) -> Res<usize> {
    usize::try_from(r).map_err(|_| Exc::value_error("r must be non-negative"))
}

/// `itertools.combinations(iterable, r)`
pub fn combinations<T: Py>(iterable: impl Iterable<T>, r: i64) -> Res<Iter<Tuple<T>>> {
    let pool = iterable.into_vec()?;
    let (n, r) = (pool.len(), length(r)?);
    let first = (r <= n).then(|| (0..r).collect());
    Ok(walk(
        "itertools.combinations",
        pool,
        first,
        move |positions| {
            let Some(i) = (0..r).rev().find(|i| positions[*i] != i + n - r) else {
                return false;
            };
            positions[i] += 1;
            for j in i + 1..r {
                positions[j] = positions[j - 1] + 1;
            }
            true
        },
    ))
}

/// `itertools.combinations_with_replacement(iterable, r)`
pub fn combinations_with_replacement<T: Py>(
    iterable: impl Iterable<T>,
    r: i64,
) -> Res<Iter<Tuple<T>>> {
    let pool = iterable.into_vec()?;
    let (n, r) = (pool.len(), length(r)?);
    let first = (n > 0 || r == 0).then(|| vec![0; r]);
    Ok(walk(
        "itertools.combinations_with_replacement",
        pool,
        first,
        move |positions| {
            let Some(i) = (0..r).rev().find(|i| positions[*i] + 1 != n) else {
                return false;
            };
            let next = positions[i] + 1;
            positions[i..].fill(next);
            true
        },
    ))
}

/// `itertools.permutations(iterable, r)`
pub fn permutations<T: Py>(iterable: impl Iterable<T>, r: Option<i64>) -> Res<Iter<Tuple<T>>> {
    let pool = iterable.into_vec()?;
    let n = pool.len();
    let r = r.map_or(Ok(n), length)?;
    let mut order: Vec<usize> = (0..n).collect();
    let mut cycles: Vec<usize> = (0..r).map(|i| n.wrapping_sub(i)).collect();
    let first = (r <= n).then(|| (0..r).collect());
    Ok(walk(
        "itertools.permutations",
        pool,
        first,
        move |positions| {
            for i in (0..r).rev() {
                cycles[i] -= 1;
                if cycles[i] > 0 {
                    let j = n - cycles[i];
                    order.swap(i, j);
                    positions[i..].copy_from_slice(&order[i..r]);
                    return true;
                }
                order[i..].rotate_left(1);
                cycles[i] = n - i;
            }
            false
        },
    ))
}

fn product_of<T: Py>(pools: Vec<Vec<T>>) -> Iter<Tuple<T>> {
    let mut positions = pools
        .iter()
        .all(|pool| !pool.is_empty())
        .then(|| vec![0; pools.len()]);
    let mut is_first = true;
    handle("itertools.product", move || {
        let Some(current) = &mut positions else {
            return Ok(None);
        };
        if !is_first {
            let grown = (0..pools.len()).rev().find(|i| {
                current[*i] += 1;
                if current[*i] < pools[*i].len() {
                    return true;
                }
                current[*i] = 0;
                false
            });
            if grown.is_none() {
                positions = None;
                return Ok(None);
            }
        }
        is_first = false;
        Ok(Some(
            current
                .iter()
                .zip(&pools)
                .map(|(i, pool)| pool[*i].clone())
                .collect(),
        ))
    })
}

/// `itertools.product(*iterables, repeat=repeat)`
pub fn product(iterables: &[Value], repeat: i64) -> Res<Iter<Tuple<Value>>> {
    let times = usize::try_from(repeat)
        .map_err(|_| Exc::value_error("repeat argument cannot be negative"))?;
    let pools: Vec<Vec<Value>> = iterables
        .iter()
        .map(Iterable::into_vec)
        .collect::<Res<_>>()?;
    Ok(product_of(
        std::iter::repeat_n(pools, times).flatten().collect(),
    ))
}

/// `itertools.product(a, b)`
pub fn product_pair<A: Py, B: Py>(a: impl Iterable<A>, b: impl Iterable<B>) -> Res<Iter<(A, B)>> {
    let (a, b) = (a.into_vec()?, b.into_vec()?);
    let (mut i, mut j) = (0, 0);
    Ok(handle("itertools.product", move || {
        if j == b.len() {
            (i, j) = (i + 1, 0);
        }
        let (Some(first), Some(second)) = (a.get(i), b.get(j)) else {
            return Ok(None);
        };
        j += 1;
        Ok(Some((first.clone(), second.clone())))
    }))
}
