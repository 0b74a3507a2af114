//! Compiled components, kept on disk: compiling one takes seconds, loading one takes none.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use wasmtime::Engine;
use wasmtime::component::Component;

/// The directory of compiled components.
pub(crate) struct Cache(PathBuf);

impl Cache {
    /// The given directory, else `$FOLKMOOT_CACHE/cwasm`, else `~/.cache/folkmoot/cwasm`.
    pub(crate) fn open(given: Option<&Path>) -> Result<Self> {
        let dir = match (given, std::env::var_os("FOLKMOOT_CACHE"), std::env::var_os("HOME")) {
            (Some(dir), _, _) => dir.to_owned(),
            (None, Some(cache), _) => Path::new(&cache).join("cwasm"),
            (None, None, Some(home)) => Path::new(&home).join(".cache/folkmoot/cwasm"),
            (None, None, None) => std::env::temp_dir().join("folkmoot-cwasm"),
        };
        std::fs::create_dir_all(&dir).with_context(|| format!("cannot make {}", dir.display()))?;
        Ok(Self(dir))
    }

    /// Loads the component of a `.wasm` file, compiling it if these bytes were not seen before.
    pub(crate) fn load(&self, engine: &Engine, source: &Path) -> Result<Component> {
        let shown = source.display();
        let wasm = std::fs::read(source).with_context(|| format!("cannot read {shown}"))?;
        let kept = self.0.join(key(engine, &wasm));
        if let Some(component) = load_compiled(engine, &kept) {
            return Ok(component);
        }
        let component = Component::new(engine, &wasm)
            .map_err(anyhow::Error::from)
            .with_context(|| format!("cannot compile {shown}"))?;
        self.keep(&component, &kept).with_context(|| format!("cannot keep {}", kept.display()))?;
        Ok(component)
    }

    fn keep(&self, component: &Component, kept: &Path) -> Result<()> {
        let compiled = component.serialize()?;
        // Under its final name a file is always whole, however many hosts start at once.
        let unfinished = self.0.join(format!("{}.unfinished", std::process::id()));
        std::fs::write(&unfinished, compiled)?;
        std::fs::rename(&unfinished, kept)?;
        Ok(())
    }
}

#[expect(unsafe_code, reason = "loading compiled code is unsafe by nature")]
fn load_compiled(engine: &Engine, kept: &Path) -> Option<Component> {
    if !kept.exists() {
        return None;
    }
    // SAFETY: the file is machine code, to be trusted as far as whoever can write the cache directory: the user who
    // runs this host. A file of another version or other settings is refused, which only means compiling anew.
    unsafe { Component::deserialize_file(engine, kept) }.ok()
}

fn key(engine: &Engine, wasm: &[u8]) -> String {
    let mut settings = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut settings);
    let content = Sha256::digest(wasm);
    let content: String = content.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{content}-{:016x}", settings.finish())
}
