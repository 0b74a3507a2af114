//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2.2): checking only.
//!
//! There is no private key here, so nothing that its timing could give away: attacks like Marvin concern whoever signs
//! or decrypts. What must be exact is the padding: it is built anew and compared as a whole, never parsed.

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};
use sha2::{Digest, Sha256};

use super::KeyError;

/// What stands before a SHA-256 in a signature: its algorithm and its length, in DER.
const DIGEST_INFO: [u8; 19] =
    [0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

/// A public key: modulus and exponent, big-endian without leading zeros.
#[derive(Clone)]
pub(super) struct RsaKey {
    pub(super) modulus: Vec<u8>,
    pub(super) exponent: Vec<u8>,
}

impl RsaKey {
    /// A key of 2048 to 4096 bits. Above, a check costs more than a request may.
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Result<Self, KeyError> {
        let (modulus, exponent) = (trimmed(modulus), trimmed(exponent));
        let bits = modulus.len() * 8 - modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
        if !(2048..=4096).contains(&bits) {
            return Err(KeyError::Weak);
        }
        // An even modulus has a factor everybody knows; an even exponent, or 1, makes no signature.
        let odd = |number: &[u8]| number.last().is_some_and(|byte| byte % 2 == 1);
        if !odd(modulus) || !odd(exponent) || exponent == [1] || exponent.len() > 4 {
            return Err(KeyError::Malformed);
        }
        Ok(Self { modulus: modulus.to_vec(), exponent: exponent.to_vec() })
    }

    /// Whether `signature` is this key's over `message`.
    pub(super) fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        // As long as the modulus and below it: every other number would be a second spelling of a signature.
        if signature.len() != self.modulus.len() || signature >= self.modulus.as_slice() {
            return false;
        }
        let modulus = BoxedUint::from_be_slice_vartime(&self.modulus);
        let Ok(signature) = BoxedUint::from_be_slice(signature, modulus.bits_precision()) else { return false };
        let Some(modulus) = Odd::new(modulus).into_option() else { return false };
        let exponent = BoxedUint::from_be_slice_vartime(&self.exponent);
        let params = BoxedMontyParams::new_vartime(modulus);
        let power = BoxedMontyForm::new(signature, &params).pow_bounded_exp(&exponent, exponent.bits_vartime());
        let power = power.retrieve().to_be_bytes();
        // The number may be kept in more bytes than the modulus has: these are zeros, as it is smaller.
        power[power.len() - self.modulus.len()..] == padded(message, self.modulus.len())
    }
}

/// The one block of `length` bytes that a signature of `message` may come to.
fn padded(message: &[u8], length: usize) -> Vec<u8> {
    let digest = Sha256::digest(message);
    let mut block = vec![0xff; length - DIGEST_INFO.len() - digest.len() - 1];
    block[0] = 0;
    block[1] = 1;
    block.push(0);
    block.extend_from_slice(&DIGEST_INFO);
    block.extend_from_slice(&digest);
    block
}

/// A number without its leading zeros, which some issuers write and the RFC forbids.
fn trimmed(number: &[u8]) -> &[u8] {
    &number[number.iter().take_while(|byte| **byte == 0).count()..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_exponents_have_bounds() {
        let modulus = |bytes: usize| [vec![0x80], vec![0; bytes - 2], vec![1]].concat();
        let refused = |modulus: &[u8], exponent: &[u8]| RsaKey::new(modulus, exponent).err();
        assert_eq!(refused(&modulus(256), &[1, 0, 1]), None);
        assert_eq!(refused(&modulus(512), &[1, 0, 1]), None);
        assert_eq!(refused(&[vec![0], modulus(256)].concat(), &[0, 3]), None);
        assert_eq!(refused(&modulus(255), &[1, 0, 1]), Some(KeyError::Weak));
        assert_eq!(refused(&[vec![0x7f], vec![1; 255]].concat(), &[3]), Some(KeyError::Weak));
        assert_eq!(refused(&modulus(513), &[1, 0, 1]), Some(KeyError::Weak));
        assert_eq!(refused(&[], &[3]), Some(KeyError::Weak));
        assert_eq!(refused(&[0x80; 256], &[3]), Some(KeyError::Malformed));
        for exponent in [&[][..], &[0], &[1], &[2], &[1, 0, 0, 0, 1]] {
            assert_eq!(refused(&modulus(256), exponent), Some(KeyError::Malformed), "{exponent:?}");
        }
    }
}
