//! Pure types with their rules: nothing here does I/O, reads a clock or knows a host.

pub mod brand;
mod day;
mod host_name;
mod id;
mod life;
mod member;
mod operator;
mod placement;
mod record;
mod refusal;
mod rfc3339;
mod site;
mod text;
mod time;
mod token;
mod versioned;

pub use day::Day;
pub use host_name::{HostName, InvalidHostName};
pub use id::{CommunityId, Id, IdeaId, MemberId, PostId, ReplyId};
pub use life::{ByHand, Dates, Life, Stage};
pub use member::{Author, GrantKind, Held, Identity, Role, Visitor};
pub use operator::{OPERATOR_SECONDS, read_operator_token, sign_operator_token};
pub use placement::{DEFAULT_DATABASE, InvalidPlacement, Placement};
pub use record::{ImportedVotes, Outcome, Record, RecordAuthor, RecordTarget, RecordThread};
pub use refusal::{Refusal, Step};
pub use site::{Site, origin_of};
pub use text::{Body, FieldError, Handle, InvalidSlug, Slug, Tags, Title, excerpt, url_slug};
pub use time::Time;
pub use token::{Claims, SESSION_SECONDS, Secrets, TokenError, read_token, sign_token};
pub use versioned::Versioned;
