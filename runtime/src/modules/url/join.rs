//! URLs put together.

use super::results::{defrag_result, defrag_result_bytes};
use super::split::{lists, uses_netloc, uses_relative, Parts};
use super::{coerce, text_of, Kind};
use crate::iter::Iterable;
use crate::{ops, Exc, Res, Value};

/// A URL of its parts.
fn unsplit(parts: &Parts) -> Res<Vec<u8>> {
    let mut url = parts.path.clone();
    let is_network = !parts.netloc.is_empty()
        || (!parts.scheme.is_empty()
            && lists(&uses_netloc(), &parts.scheme)?
            && !url.starts_with(b"//"));
    if is_network {
        if !url.is_empty() && !url.starts_with(b"/") {
            url.insert(0, b'/');
        }
        url = [b"//", parts.netloc.as_slice(), &url].concat();
    }
    if !parts.scheme.is_empty() {
        url = [parts.scheme.as_slice(), b":", &url].concat();
    }
    for (mark, part) in [(b'?', &parts.query), (b'#', &parts.fragment)] {
        if !part.is_empty() {
            url.push(mark);
            url.extend_from_slice(part);
        }
    }
    Ok(url)
}

fn with_params(path: Vec<u8>, params: &[u8]) -> Vec<u8> {
    if params.is_empty() {
        return path;
    }
    [path.as_slice(), b";", params].concat()
}

/// The items of what must hold just as many texts.
fn components<const N: usize>(given: &Value) -> Res<([Vec<u8>; N], Kind)> {
    let items = given.into_vec()?;
    if items.is_empty() {
        return Err(Exc::index_error("tuple index out of range"));
    }
    let (texts, kind) = coerce(&items.iter().collect::<Vec<_>>())?;
    // CPython unpacks the items and what makes the result of them.
    let wanted = N + 1;
    if texts.len() < N {
        return Err(Exc::value_error(format!(
            "not enough values to unpack (expected {wanted}, got {})",
            texts.len() + 1
        )));
    }
    if texts.len() > N {
        let message = format!("too many values to unpack (expected {wanted})");
        return Err(Exc::value_error(message));
    }
    let mut out = std::array::from_fn(|_| Vec::new());
    for (to, text) in out.iter_mut().zip(&texts) {
        if super::is_str(text) || ops::truth(text)? {
            *to = text_of(text, "split")?;
        }
    }
    Ok((out, kind))
}

/// `urllib.parse.urlunsplit(components)`
pub fn urlunsplit(given: &Value) -> Res<Value> {
    let ([scheme, netloc, path, query, fragment], kind) = components(given)?;
    let parts = Parts {
        scheme,
        netloc,
        path,
        query,
        fragment,
    };
    kind.value(&unsplit(&parts)?)
}

/// `urllib.parse.urlunparse(components)`
pub fn urlunparse(given: &Value) -> Res<Value> {
    let ([scheme, netloc, path, params, query, fragment], kind) = components(given)?;
    let parts = Parts {
        scheme,
        netloc,
        path: with_params(path, &params),
        query,
        fragment,
    };
    kind.value(&unsplit(&parts)?)
}

/// `urllib.parse.urljoin(base, url, allow_fragments)`
pub fn urljoin(base: &Value, url: &Value, allow_fragments: bool) -> Res<Value> {
    if !ops::truth(base)? {
        return Ok(url.clone());
    }
    if !ops::truth(url)? {
        return Ok(base.clone());
    }
    let (texts, kind) = coerce(&[base, url])?;
    let (base, url) = (text_of(&texts[0], "lstrip")?, text_of(&texts[1], "lstrip")?);
    kind.value(&joined(&base, url, allow_fragments)?)
}

fn joined(base: &[u8], url: Vec<u8>, allow_fragments: bool) -> Res<Vec<u8>> {
    let mut base = Parts::of(base, b"", allow_fragments)?;
    let mut base_params = base.take_params()?;
    let mut parts = Parts::of(&url, &base.scheme, allow_fragments)?;
    let mut params = parts.take_params()?;
    if parts.scheme != base.scheme || !lists(&uses_relative(), &parts.scheme)? {
        return Ok(url);
    }
    let mut is_whole = false;
    if lists(&uses_netloc(), &parts.scheme)? {
        is_whole = !parts.netloc.is_empty();
        if !is_whole {
            parts.netloc = std::mem::take(&mut base.netloc);
        }
    }
    if !is_whole && parts.path.is_empty() && params.is_empty() {
        parts.path = std::mem::take(&mut base.path);
        params = std::mem::take(&mut base_params);
        if parts.query.is_empty() {
            parts.query = std::mem::take(&mut base.query);
        }
        is_whole = true;
    }
    if !is_whole {
        parts.path = resolved(&base.path, &parts.path);
    }
    parts.path = with_params(parts.path, &params);
    unsplit(&parts)
}

/// A relative path seen from another.
fn resolved(base: &[u8], path: &[u8]) -> Vec<u8> {
    let split = |text| <[u8]>::split(text, |b: &u8| *b == b'/').collect::<Vec<&[u8]>>();
    let mut segments = split(path);
    if !path.starts_with(b"/") {
        let mut all = split(base);
        if all.last().is_some_and(|last| !last.is_empty()) {
            all.pop();
        }
        all.append(&mut segments);
        let last = all.len() - 1;
        let mut index = 0;
        all.retain(|segment| {
            index += 1;
            index == 1 || index == last + 1 || !segment.is_empty()
        });
        segments = all;
    }
    let mut out: Vec<&[u8]> = Vec::new();
    for segment in &segments {
        match *segment {
            b".." => {
                out.pop();
            }
            b"." => {}
            other => out.push(other),
        }
    }
    if matches!(segments.last(), Some(&(b"." | b".."))) {
        out.push(b"");
    }
    let joined = out.join(&b'/');
    if joined.is_empty() {
        b"/".to_vec()
    } else {
        joined
    }
}

/// `urllib.parse.urldefrag(url)`
pub fn urldefrag(url: &Value) -> Res<Value> {
    let (texts, kind) = coerce(&[url])?;
    let mut url = text_of(&texts[0], "split")?;
    let mut fragment = Vec::new();
    if url.contains(&b'#') {
        let mut parts = Parts::of(&url, b"", true)?;
        let params = parts.take_params()?;
        fragment = std::mem::take(&mut parts.fragment);
        parts.path = with_params(parts.path, &params);
        url = unsplit(&parts)?;
    }
    let class = match kind {
        Kind::Str => defrag_result(),
        Kind::Bytes => defrag_result_bytes(),
    };
    crate::call(
        &Value::from(class),
        &[kind.value(&url)?, kind.value(&fragment)?],
    )
}
