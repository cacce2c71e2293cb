//! `hmac`: keyed hashes.

use super::hashlib::{self, Algorithm, Engine, Hash};
use crate::bytes::buffer;
use crate::call::Args;
use crate::{call, Bytes, Class, Exc, Object, Py, Res, Str, Value, View};
use std::cell::RefCell;

/// Two hash functions that have taken in the key, one for the message and one for its digest.
pub(crate) struct Keyed {
    inner: Box<dyn Engine>,
    outer: Box<dyn Engine>,
    digest_size: usize,
}

impl Keyed {
    pub(crate) fn new(algorithm: &Algorithm, key: &[u8]) -> Keyed {
        let mut padded = key.to_vec();
        if padded.len() > algorithm.block_size {
            let mut engine = algorithm.engine();
            engine.update(key);
            padded = engine.digest(algorithm.digest_size);
        }
        padded.resize(algorithm.block_size, 0);
        let keyed = |mask: u8| {
            let mut engine = algorithm.engine();
            engine.update(&padded.iter().map(|byte| byte ^ mask).collect::<Vec<u8>>());
            engine
        };
        Keyed {
            inner: keyed(0x36),
            outer: keyed(0x5c),
            digest_size: algorithm.digest_size,
        }
    }

    fn digest(&self) -> Vec<u8> {
        let mut outer = self.outer.copy();
        outer.update(&self.inner.digest(self.digest_size));
        outer.digest(self.digest_size)
    }

    /// The digest of what came so far and `data`.
    pub(crate) fn digest_of(&self, data: &[u8]) -> Vec<u8> {
        let mut copy = self.copy();
        copy.inner.update(data);
        copy.digest()
    }

    fn copy(&self) -> Keyed {
        Keyed {
            inner: self.inner.copy(),
            outer: self.outer.copy(),
            digest_size: self.digest_size,
        }
    }
}

/// `hmac.digest_size`
pub fn digest_size() -> Value {
    Value::NONE
}

/// `hmac.trans_36`
pub fn trans_36() -> Bytes {
    Bytes::from((0..=255).map(|byte: u8| byte ^ 0x36).collect::<Vec<u8>>())
}

/// `hmac.trans_5C`
pub fn trans_5c() -> Bytes {
    Bytes::from((0..=255).map(|byte: u8| byte ^ 0x5c).collect::<Vec<u8>>())
}

/// The hash function that an argument names or makes.
fn algorithm_of(digestmod: &Value) -> Res<&'static Algorithm> {
    if let View::Str(name) = digestmod.view() {
        return hashlib::algorithm(name.as_str())
            .ok_or_else(|| Exc::value_error(format!("unsupported hash type {}", name.as_str())));
    }
    let made = call(digestmod, &[])?;
    made.downcast::<Hash>()
        .map(|hash| hash.algorithm)
        .ok_or_else(|| Exc::type_error("a hash function of hashlib is needed"))
}

/// `hmac.new(key, msg, digestmod)`
pub fn new(key: &Value, msg: &Value, digestmod: &Value) -> Res<Value> {
    let (View::Bytes(_) | View::ByteArray(_)) = crate::ops::plain(key).view() else {
        return Err(Exc::type_error(format!(
            "key: expected bytes or bytearray, but got {}",
            Value::from(Class::of(key).name()).py_repr()?.as_str()
        )));
    };
    let key = crate::bytes::required(key)?;
    if matches!(digestmod.view(), View::Str(name) if name.is_empty()) {
        return Err(Exc::type_error("Missing required parameter 'digestmod'."));
    }
    let algorithm = algorithm_of(digestmod)?;
    let mut keyed = Keyed::new(algorithm, &key);
    if !msg.is_none() {
        keyed.inner.update(&hashlib::data(msg)?);
    }
    Ok(Value::object(Hmac {
        algorithm,
        keyed: RefCell::new(keyed),
    }))
}

/// `hmac.digest(key, msg, digest)`
pub fn digest(key: &Value, msg: &Value, digest: &Value) -> Res<Bytes> {
    let key = crate::bytes::required(key)?;
    let keyed = Keyed::new(algorithm_of(digest)?, &key);
    Ok(Bytes::from(keyed.digest_of(&crate::bytes::required(msg)?)))
}

/// `hmac.compare_digest(a, b)`
pub fn compare_digest(a: &Value, b: &Value) -> Res<bool> {
    if let (View::Str(a), View::Str(b)) = (a.view(), b.view()) {
        if !a.is_ascii() || !b.is_ascii() {
            return Err(Exc::type_error(
                "comparing strings with non-ASCII characters is not supported",
            ));
        }
        return Ok(a.as_bytes() == b.as_bytes());
    }
    if buffer(a).is_none() && buffer(b).is_none() {
        return Err(Exc::type_error(format!(
            "unsupported operand types(s) or combination of types: '{}' and '{}'",
            Class::of(a).name().as_str(),
            Class::of(b).name().as_str()
        )));
    }
    Ok(crate::bytes::required(a)? == crate::bytes::required(b)?)
}

/// An HMAC object.
struct Hmac {
    algorithm: &'static Algorithm,
    keyed: RefCell<Keyed>,
}

const METHODS: [&str; 4] = ["update", "digest", "hexdigest", "copy"];

impl Hmac {
    fn call(&self, name: &str, args: &Args) -> Res<Value> {
        match name {
            "update" => {
                let data = hashlib::data(args.one(name)?)?;
                self.keyed.borrow_mut().inner.update(&data);
                Ok(Value::NONE)
            }
            "digest" => Ok(Value::from(Bytes::from(self.keyed.borrow().digest()))),
            "hexdigest" => Ok(Value::from(hashlib::hex(&self.keyed.borrow().digest()))),
            _ => Ok(Value::object(Hmac {
                algorithm: self.algorithm,
                keyed: RefCell::new(self.keyed.borrow().copy()),
            })),
        }
    }
}

impl Object for Hmac {
    fn class(&self) -> Class {
        Class::native("hmac.HMAC")
    }
    fn has_native_method(&self, name: &str) -> bool {
        METHODS.contains(&name)
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        METHODS.contains(&name).then(|| self.call(name, args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "name" => Value::from(format!("hmac-{}", self.algorithm.name)),
            "digest_size" => Value::from(self.algorithm.digest_size as i64),
            "block_size" => Value::from(self.algorithm.block_size as i64),
            _ => return None,
        }))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        Some(Ok(Str::from(format!(
            "<hmac.HMAC object at {:#x}>",
            this.id()
        ))))
    }
}
