//! Values in, markup out.

pub(crate) mod ask;
pub(crate) mod email;
pub(crate) mod hand_off;
pub(crate) mod invite;
pub(crate) mod keys;
pub(crate) mod panel;
pub(crate) mod people;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod studio;
pub(crate) mod studio_gates;
pub(crate) mod studio_invitations;
pub(crate) mod studio_people;
pub(crate) mod studio_requests;
pub(crate) mod studio_ways;

/// Text as it stands in a query.
pub(crate) fn encoded(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            all.push(char::from(byte));
        } else {
            all.push_str(&format!("%{byte:02X}"));
        }
    }
    all
}
