//! Text in addresses.

/// Text as it stands in a query: what could mean something else there is percent-encoded, byte by byte. A slash stays, so that a
/// path can be read.
pub fn encoded(text: &str) -> String {
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
