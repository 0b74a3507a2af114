//! What a vote is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What can be voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A post of any kind.
    Post,
    /// A reply: an answer or a comment.
    Reply,
    /// An idea.
    Idea,
}

impl Kind {
    /// As in addresses and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Reply => "reply",
            Self::Idea => "idea",
        }
    }

    /// The kind of that name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Post, Self::Reply, Self::Idea].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A member's vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// For: 1.
    Up,
    /// None: 0.
    None,
    /// Against: −1.
    Down,
}

impl Value {
    /// Reads 1, 0 or −1.
    pub const fn new(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Up),
            0 => Some(Self::None),
            -1 => Some(Self::Down),
            _ => None,
        }
    }

    /// 1, 0 or −1.
    pub const fn number(self) -> i64 {
        match self {
            Self::Up => 1,
            Self::None => 0,
            Self::Down => -1,
        }
    }
}

/// How the votes on one thing stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Tally {
    /// Votes for, less votes against.
    pub score: i64,
    /// Votes for it.
    pub up: i64,
    /// Votes against it.
    pub down: i64,
    /// Your own: 1, 0 or −1.
    pub mine: i64,
}
