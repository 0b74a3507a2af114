//! A community from one file, and its life from draft to archive: asked for over HTTP, and by the tool people use.

mod apply;
mod closed;
mod made;
mod stages;
mod still;
