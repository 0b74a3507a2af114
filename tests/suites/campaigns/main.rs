//! A community from one file, and its life from draft to archive: asked for over HTTP, and by the tool people use.

mod apply;
mod bare;
mod closed;
mod forms;
mod made;
mod stages;
mod still;
mod studio;
