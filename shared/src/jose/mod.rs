//! Signed tokens (JOSE): compact JWS (RFC 7515) read and written, keys as JWK and JWKS (RFC 7517, 7518, 8037).
//!
//! Four algorithms and no more: HS256, RS256, ES256, EdDSA with Ed25519. A key has exactly one of them, whatever a
//! token's header says; the header may only agree. So there is no `none`, no public key taken for a shared secret, and
//! no key that travels inside the token it is to prove.
//!
//! - [`Key`], [`Keys`]: what a signature is held against; [`KeyError`] says why a key is not taken.
//! - [`verify`]: a token in, its proven payload out; [`JoseError`] says why not.
//! - [`Expected`]: who a token must be from and for, and when.
//! - [`SigningKey`], [`hs256_sign`]: the tokens we make.
//!
//! Nothing here reads a clock, draws chance or fetches: the moment and the keys are arguments.

mod claims;
mod error;
mod jwk;
mod key;
mod keys;
mod rsa;
mod sign;
mod verify;

#[cfg(test)]
mod examples;

pub use claims::{Expected, Standard};
pub use error::{JoseError, KeyError};
pub use key::{Algorithm, Key};
pub use keys::Keys;
pub use sign::{SigningKey, hs256_sign};
pub use verify::{Verified, verify};
