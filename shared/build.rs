//! Compiles the messages of this crate.

fn main() {
    words_build::generate("crate::words", words_build::Reach::Public);
}
