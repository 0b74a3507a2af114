//! Identifiers: UUIDv7, written as 26 lower-case Crockford base32 characters, so that they sort by time as text.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

use super::Time;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many characters an id has.
const ID_LENGTH: usize = 26;

/// The id of one kind of thing: an id of another kind does not fit where this one is asked for.
pub struct Id<K>(u128, PhantomData<fn() -> K>);

/// Marks ids of communities.
pub enum CommunityKind {}
/// Marks ids of members.
pub enum MemberKind {}
/// Marks ids of posts.
pub enum PostKindMark {}
/// Marks ids of replies.
pub enum ReplyKindMark {}
/// Marks ids of ideas.
pub enum IdeaKindMark {}

/// The id of a community.
pub type CommunityId = Id<CommunityKind>;
/// The id of a member.
pub type MemberId = Id<MemberKind>;
/// The id of a post.
pub type PostId = Id<PostKindMark>;
/// The id of a reply.
pub type ReplyId = Id<ReplyKindMark>;
/// The id of an idea.
pub type IdeaId = Id<IdeaKindMark>;

impl<K> Id<K> {
    /// A new id from the host's clock and chance (RFC 9562, UUID version 7).
    pub fn new(now: Time, random: [u8; 10]) -> Self {
        let millis = u64::try_from(now.millis()).unwrap_or(0);
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().as_u128(), PhantomData)
    }

    /// The id an imported thing always gets: the same source, kind and name give the same id, so that importing twice
    /// changes nothing; its time part is when the thing was made, so that it sorts among the others.
    pub fn imported(created: Time, source: &str, kind: &str, name: &str) -> Self {
        let digest = Sha256::new()
            .chain_update(source)
            .chain_update([0])
            .chain_update(kind)
            .chain_update([0])
            .chain_update(name)
            .finalize();
        let mut chance = [0; 10];
        chance.copy_from_slice(&digest[..10]);
        Self::new(created, chance)
    }
}

impl<K> Id<K> {
    /// The same number in the form that is used elsewhere: `018f…-…`.
    pub fn uuid(self) -> String {
        uuid::Uuid::from_u128(self.0).to_string()
    }
}

/// The text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id is {ID_LENGTH} characters of 0-9 and a-z without i, l, o and u")]
pub struct InvalidId;

impl<K> FromStr for Id<K> {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let bytes = text.as_bytes();
        // 26 characters hold 130 bits: the first may carry only three.
        if bytes.len() != ID_LENGTH || bytes[0] > b'7' {
            return Err(InvalidId);
        }
        bytes
            .iter()
            .try_fold(0u128, |number, byte| {
                let digit = ALPHABET.iter().position(|letter| letter == byte)?;
                Some(number << 5 | digit as u128)
            })
            .map(|number| Self(number, PhantomData))
            .ok_or(InvalidId)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..ID_LENGTH).rev() {
            let digit = (self.0 >> (5 * place)) as usize & 31;
            write!(f, "{}", ALPHABET[digit] as char)?;
        }
        Ok(())
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

// By hand, because a derive would ask the same of the mark K, which has no values.
impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> std::hash::Hash for Id<K> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back_keeps_the_id_and_its_order() {
        let early = PostId::new(Time::from_millis(1), [255; 10]);
        let late = PostId::new(Time::from_millis(2), [0; 10]);
        assert!(early < late);
        assert!(early.to_string() < late.to_string());
        assert_eq!(early.to_string().parse(), Ok(early));
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "8zzzzzzzzzzzzzzzzzzzzzzzzz", "0000000000000000000000000i", "000000000000000000000000000", "é"]
        {
            assert_eq!(text.parse::<PostId>(), Err(InvalidId), "{text:?}");
        }
    }

    #[test]
    fn importing_twice_gives_the_same_id() {
        let at = Time::from_millis(1_517_948_390_951);
        assert_eq!(PostId::imported(at, "dump", "post", "1"), PostId::imported(at, "dump", "post", "1"));
        assert_ne!(PostId::imported(at, "dump", "post", "1"), PostId::imported(at, "dump", "post", "2"));
    }
}
