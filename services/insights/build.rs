//! Compiles the messages of this crate.

fn main() {
    words_build::generate("::shared::words", words_build::Reach::Crate);
}
