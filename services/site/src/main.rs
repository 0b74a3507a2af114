//! `folkmoot`: the native host and its tools. See `folkmoot --help`.

fn main() -> std::process::ExitCode {
    site::native::main()
}
