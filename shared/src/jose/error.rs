//! Why a token or a key is not taken. The words may be shown to whoever brought it: they name no secret.

/// Why a token is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum JoseError {
    /// It is not three parts of strict base64url with a JSON object in front, or it is too large.
    #[error("this is not a signed token")]
    Malformed,
    /// It asks for an algorithm or an extension that is not taken here.
    #[error("the token is signed in a way that is not accepted here")]
    Unsupported,
    /// No key is known that could have signed it. Keys rotate: the set may be fetched again, once.
    #[error("the token is signed with a key that is not known here")]
    UnknownKey,
    /// The key is known and did not sign this.
    #[error("the token's signature does not hold")]
    Forged,
    /// Its time is over.
    #[error("the token has expired; ask for a new one")]
    Expired,
    /// Its time has not come; more often, one of the two clocks is wrong.
    #[error("the token is not valid yet; check the clock of whoever issued it")]
    NotYet,
    /// It does not say when it ends.
    #[error("the token does not say when it expires")]
    NoExpiry,
    /// It is good for longer than tokens may be here.
    #[error("the token is valid for longer than is accepted here")]
    TooLong,
    /// It is meant for somebody else.
    #[error("the token is meant for another audience")]
    OtherAudience,
    /// Somebody else issued it.
    #[error("the token was issued by somebody else")]
    OtherIssuer,
}

impl JoseError {
    /// The word for machines.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "token_malformed",
            Self::Unsupported => "token_unsupported",
            Self::UnknownKey => "token_unknown_key",
            Self::Forged => "token_forged",
            Self::Expired => "token_expired",
            Self::NotYet => "token_not_yet",
            Self::NoExpiry => "token_no_expiry",
            Self::TooLong => "token_too_long",
            Self::OtherAudience => "token_other_audience",
            Self::OtherIssuer => "token_other_issuer",
        }
    }
}

/// Why a key is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum KeyError {
    /// It is no JWK or JWKS, or a part of it is missing or misspelt.
    #[error("this is not a JSON Web Key, or a part of it is missing")]
    Malformed,
    /// Its type, curve or algorithm is not one we take.
    #[error("the key must be for RS256, ES256, EdDSA (Ed25519) or HS256")]
    Unsupported,
    /// It can be guessed or computed.
    #[error("the key is too weak: RSA keys have 2048 to 4096 bits, shared secrets at least 32 bytes")]
    Weak,
    /// Its `use` or `key_ops` do not allow to check signatures with it.
    #[error("the key is not meant for checking signatures")]
    OtherUse,
    /// It is the private half, which nobody else should have.
    #[error("this is a private key; give the public one and replace the pair")]
    Private,
}

impl KeyError {
    /// The word for machines.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "key_malformed",
            Self::Unsupported => "key_unsupported",
            Self::Weak => "key_weak",
            Self::OtherUse => "key_other_use",
            Self::Private => "key_private",
        }
    }
}
