//! `hashlib`: hash functions and their objects.

mod blake2;
mod engine;
mod keccak;
mod md;
mod sha2;

use crate::args::{self, Spec};
use crate::bytes::buffer;
use crate::call::Args;
use crate::{ops, Bytes, Class, Exc, Object, Py, Res, Set, Str, Value, View};
use std::borrow::Cow;
use std::cell::RefCell;

pub(crate) use engine::Engine;
pub(crate) use sha2::sha512 as sha512_engine;

/// A hash function of fixed parameters.
pub(crate) struct Algorithm {
    pub(crate) name: &'static str,
    pub(crate) digest_size: usize,
    pub(crate) block_size: usize,
    make: fn() -> Box<dyn Engine>,
}

impl Algorithm {
    pub(crate) fn engine(&self) -> Box<dyn Engine> {
        (self.make)()
    }
}

/// The suffixes that tell SHA-3 from the functions of any length.
const SHA3: u8 = 0x06;
const SHAKE: u8 = 0x1f;

fn plain_blake2b() -> Box<dyn Engine> {
    blake2::blake2b(&parameters(64), &[], false)
}

fn plain_blake2s() -> Box<dyn Engine> {
    blake2::blake2s(&parameters(32), &[], false)
}

macro_rules! algorithms {
    ($($static:ident $name:ident $text:literal $digest:literal $block:literal $make:expr;)*) => {
        $(
            static $static: Algorithm = Algorithm {
                name: $text,
                digest_size: $digest,
                block_size: $block,
                make: $make,
            };

            #[doc = concat!("`hashlib.", $text, "`")]
            pub fn $name(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
                started(&$static, &Args::with_keywords(positional, keywords))
            }
        )*

        static ALGORITHMS: &[&Algorithm] = &[$(&$static,)* &BLAKE2B, &BLAKE2S];
    };
}

algorithms! {
    MD5 md5 "md5" 16 64 md::md5;
    SHA1 sha1 "sha1" 20 64 md::sha1;
    SHA224 sha224 "sha224" 28 64 sha2::sha224;
    SHA256 sha256 "sha256" 32 64 sha2::sha256;
    SHA384 sha384 "sha384" 48 128 sha2::sha384;
    SHA512 sha512 "sha512" 64 128 sha2::sha512;
    SHA3_224 sha3_224 "sha3_224" 28 144 || keccak::keccak(144, SHA3);
    SHA3_256 sha3_256 "sha3_256" 32 136 || keccak::keccak(136, SHA3);
    SHA3_384 sha3_384 "sha3_384" 48 104 || keccak::keccak(104, SHA3);
    SHA3_512 sha3_512 "sha3_512" 64 72 || keccak::keccak(72, SHA3);
    SHAKE_128 shake_128 "shake_128" 0 168 || keccak::keccak(168, SHAKE);
    SHAKE_256 shake_256 "shake_256" 0 136 || keccak::keccak(136, SHAKE);
}

static BLAKE2B: Algorithm = Algorithm {
    name: "blake2b",
    digest_size: 64,
    block_size: 128,
    make: plain_blake2b,
};
static BLAKE2S: Algorithm = Algorithm {
    name: "blake2s",
    digest_size: 32,
    block_size: 64,
    make: plain_blake2s,
};

/// The hash function of a name, however it is written.
pub(crate) fn algorithm(name: &str) -> Option<&'static Algorithm> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    let short = name.replacen("sha_", "sha", 1);
    let known = |algorithm: &&&Algorithm| algorithm.name == name || algorithm.name == short;
    ALGORITHMS.iter().find(known).copied()
}

/// `hashlib.algorithms_guaranteed`
pub fn algorithms_guaranteed() -> Set<Str> {
    const ORDER: [&str; 14] = [
        "md5",
        "sha1",
        "sha224",
        "sha256",
        "sha384",
        "sha512",
        "blake2b",
        "blake2s",
        "sha3_224",
        "sha3_256",
        "sha3_384",
        "sha3_512",
        "shake_128",
        "shake_256",
    ];
    let names = Set::new();
    for name in ORDER {
        // Text can be hashed.
        let _ = names.add(Str::lit(name));
    }
    names
}

/// The data of a hash function.
pub(crate) fn data(v: &Value) -> Res<Cow<'_, [u8]>> {
    if let View::Str(_) = ops::plain(v).view() {
        return Err(Exc::type_error("Strings must be encoded before hashing"));
    }
    buffer(v).ok_or_else(|| Exc::type_error("object supporting the buffer API required"))
}

fn started(algorithm: &'static Algorithm, call: &Args) -> Res<Value> {
    let spec = Spec {
        name: algorithm.name,
        names: &["string", "usedforsecurity"],
        required: &[false, false],
        num_posonly: 0,
        num_positional: 1,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    };
    let ([], [message, _]) = args::bind(&spec, call)?;
    hash_of(algorithm, message)
}

fn hash_of(algorithm: &'static Algorithm, message: Option<&Value>) -> Res<Value> {
    let mut engine = algorithm.engine();
    if let Some(message) = message {
        engine.update(&data(message)?);
    }
    Ok(Value::object(Hash {
        algorithm,
        digest_size: algorithm.digest_size,
        engine: RefCell::new(engine),
    }))
}

/// `hashlib.new(name, data)`
pub fn new_named(name: &Value, message: &Value, _security: bool) -> Res<Value> {
    let unsupported = |text: &str| Exc::value_error(format!("unsupported hash type {text}"));
    let View::Str(text) = name.view() else {
        return Err(unsupported(name.py_str()?.as_str()));
    };
    let algorithm = algorithm(text.as_str()).ok_or_else(|| unsupported(text.as_str()))?;
    hash_of(algorithm, (!message.is_none()).then_some(message))
}

/// The parameter block of BLAKE2 for a digest of that size, without key, salt or tree.
fn parameters(digest_size: u8) -> [u8; 64] {
    let mut block = [0; 64];
    block[0] = digest_size;
    block[2] = 1;
    block[3] = 1;
    block
}

/// `hashlib.blake2b(...)`
pub fn blake2b(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
    blake2_of(&BLAKE2B, &Args::with_keywords(positional, keywords))
}

/// `hashlib.blake2s(...)`
pub fn blake2s(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Value> {
    blake2_of(&BLAKE2S, &Args::with_keywords(positional, keywords))
}

fn blake2_of(algorithm: &'static Algorithm, call: &Args) -> Res<Value> {
    let spec = Spec {
        name: algorithm.name,
        names: &[
            "data",
            "digest_size",
            "key",
            "salt",
            "person",
            "fanout",
            "depth",
            "leaf_size",
            "node_offset",
            "node_depth",
            "inner_size",
            "last_node",
            "usedforsecurity",
        ],
        required: &[false; 13],
        num_posonly: 1,
        num_positional: 1,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    };
    let ([], given): ([&Value; 0], [Option<&Value>; 13]) = args::bind(&spec, call)?;
    let [message, size, key, salt, person, fanout, depth, leaf, offset, node_depth, inner, last, _] =
        given;
    let is_wide = algorithm.block_size == 128;
    let most = algorithm.digest_size;
    let number = |v: Option<&Value>, name: &str, default: i64, limits: (i64, i64)| {
        let number = v.map_or(Ok(default), args::to_i64)?;
        if (limits.0..=limits.1).contains(&number) {
            return Ok(number);
        }
        let (least, most) = limits;
        Err(Exc::value_error(match name {
            "digest_size" => format!("digest_size must be between {least} and {most} bytes"),
            "leaf_size" | "node_offset" => format!("{name} is too large"),
            _ => format!("{name} must be between {least} and {most}"),
        }))
    };
    let bytes = |v: Option<&Value>, name: &str, most: usize| {
        let bytes = v.map_or(Ok(Vec::new()), |v| {
            crate::bytes::required(v).map(|b| b.to_vec())
        })?;
        if bytes.len() > most {
            return Err(Exc::value_error(format!(
                "maximum {name} length is {most} bytes"
            )));
        }
        Ok(bytes)
    };
    let digest_size = number(size, "digest_size", most as i64, (1, most as i64))? as usize;
    let salt = bytes(salt, "salt", most / 4)?;
    let person = bytes(person, "person", most / 4)?;
    let mut block = parameters(digest_size as u8);
    block[2] = number(fanout, "fanout", 1, (0, 255))? as u8;
    block[3] = number(depth, "depth", 1, (1, 255))? as u8;
    block[4..8].copy_from_slice(
        &(number(leaf, "leaf_size", 0, (0, i64::from(u32::MAX)))? as u32).to_le_bytes(),
    );
    let offset_limit = if is_wide { i64::MAX } else { (1 << 48) - 1 };
    let offset = number(offset, "node_offset", 0, (0, offset_limit))?.to_le_bytes();
    let offset_width = if is_wide { 8 } else { 6 };
    block[8..8 + offset_width].copy_from_slice(&offset[..offset_width]);
    block[8 + offset_width] = number(node_depth, "node_depth", 0, (0, 255))? as u8;
    block[9 + offset_width] = number(inner, "inner_size", 0, (0, most as i64))? as u8;
    let texts = if is_wide { 32 } else { 16 };
    block[texts..texts + salt.len()].copy_from_slice(&salt);
    let texts = texts + most / 4;
    block[texts..texts + person.len()].copy_from_slice(&person);
    let key = bytes(key, "key", most)?;
    block[1] = key.len() as u8;
    let is_last = last.map_or(Ok(false), ops::truth)?;
    let make = if is_wide {
        blake2::blake2b
    } else {
        blake2::blake2s
    };
    let mut engine = make(&block, &key, is_last);
    if let Some(message) = message {
        engine.update(&data(message)?);
    }
    Ok(Value::object(Hash {
        algorithm,
        digest_size,
        engine: RefCell::new(engine),
    }))
}

/// Hexadecimal digits of bytes.
pub(crate) fn hex(bytes: &[u8]) -> Str {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push_str(&format!("{byte:02x}"));
    }
    Str::from(text)
}

/// A hash object.
pub(crate) struct Hash {
    pub(crate) algorithm: &'static Algorithm,
    digest_size: usize,
    engine: RefCell<Box<dyn Engine>>,
}

const METHODS: [&str; 4] = ["update", "digest", "hexdigest", "copy"];

impl Hash {
    fn result(&self, name: &str, args: &Args) -> Res<Vec<u8>> {
        if self.digest_size > 0 {
            let owner = if self.algorithm.name.starts_with("blake") {
                self.algorithm.name
            } else {
                "HASH"
            };
            args.none(&format!("{owner}.{name}"))?;
            return Ok(self.engine.borrow().digest(self.digest_size));
        }
        let spec = Spec {
            name: if name == "digest" {
                "digest"
            } else {
                "hexdigest"
            },
            names: &["length"],
            required: &[true],
            num_posonly: 0,
            num_positional: 1,
            has_rest: false,
            has_keywords: false,
            is_python: false,
        };
        let ([length], []) = args::bind(&spec, args)?;
        let length = usize::try_from(args::to_i64(length)?)
            .map_err(|_| Exc::value_error("value must be positive"))?;
        Ok(self.engine.borrow().digest(length))
    }

    fn call(&self, name: &str, args: &Args) -> Res<Value> {
        match name {
            "update" => {
                let data = data(args.one("HASH.update")?)?;
                self.engine.borrow_mut().update(&data);
                Ok(Value::NONE)
            }
            "digest" => self.result(name, args).map(|d| Value::from(Bytes::from(d))),
            "hexdigest" => self.result(name, args).map(|d| Value::from(hex(&d))),
            _ => Ok(Value::object(Hash {
                algorithm: self.algorithm,
                digest_size: self.digest_size,
                engine: RefCell::new(self.engine.borrow().copy()),
            })),
        }
    }
}

impl Object for Hash {
    fn class(&self) -> Class {
        Class::native(match self.algorithm.name {
            "blake2b" => "_blake2.blake2b",
            "blake2s" => "_blake2.blake2s",
            _ if self.digest_size == 0 => "_hashlib.HASHXOF",
            _ => "_hashlib.HASH",
        })
    }
    fn has_native_method(&self, name: &str) -> bool {
        METHODS.contains(&name)
    }
    fn native_method(&self, _this: &Value, name: &str, args: &Args) -> Option<Res<Value>> {
        METHODS.contains(&name).then(|| self.call(name, args))
    }
    fn native_attr(&self, _this: &Value, name: &str) -> Option<Res<Value>> {
        Some(Ok(match name {
            "name" => Value::from(self.algorithm.name),
            "digest_size" => Value::from(self.digest_size as i64),
            "block_size" => Value::from(self.algorithm.block_size as i64),
            _ => return None,
        }))
    }
    fn native_repr(&self, this: &Value) -> Option<Res<Str>> {
        let class = self.class();
        let text = if self.algorithm.name.starts_with("blake") {
            format!("<{} object at {:#x}>", class.full_name(), this.id())
        } else {
            format!(
                "<{} {} object @ {:#x}>",
                self.algorithm.name,
                class.full_name(),
                this.id()
            )
        };
        Some(Ok(Str::from(text)))
    }
}

/// `hashlib.pbkdf2_hmac(hash_name, password, salt, iterations, dklen)`
pub fn pbkdf2_hmac(positional: &[Value], keywords: &[(Str, Value)]) -> Res<Bytes> {
    const SPEC: Spec = Spec {
        name: "pbkdf2_hmac",
        names: &["hash_name", "password", "salt", "iterations", "dklen"],
        required: &[true, true, true, true, false],
        num_posonly: 0,
        num_positional: 5,
        has_rest: false,
        has_keywords: false,
        is_python: false,
    };
    let call = Args::with_keywords(positional, keywords);
    let ([name, password, salt, iterations], [length]) = args::bind(&SPEC, &call)?;
    let name = args::to_str(name, "pbkdf2_hmac() argument 'hash_name'")?;
    let algorithm = algorithm(name.as_str())
        .ok_or_else(|| Exc::value_error(format!("unsupported hash type {}", name.as_str())))?;
    let (password, salt) = (
        crate::bytes::required(password)?,
        crate::bytes::required(salt)?,
    );
    let iterations = args::to_i64(iterations)?;
    if iterations < 1 {
        return Err(Exc::value_error("iteration value must be greater than 0."));
    }
    let length = match args::not_none(length) {
        Some(length) => args::to_i64(length)?,
        None => algorithm.digest_size as i64,
    };
    if length < 1 {
        return Err(Exc::value_error("key length must be greater than 0."));
    }
    let keyed = super::hmac::Keyed::new(algorithm, &password);
    let mut out = Vec::new();
    for number in 1u32.. {
        if out.len() as i64 >= length {
            break;
        }
        let mut last = keyed.digest_of(&[&salt[..], &number.to_be_bytes()].concat());
        let mut sum = last.clone();
        for _ in 1..iterations {
            last = keyed.digest_of(&last);
            sum.iter_mut().zip(&last).for_each(|(a, b)| *a ^= b);
        }
        out.extend(sum);
    }
    out.truncate(length as usize);
    Ok(Bytes::from(out))
}
