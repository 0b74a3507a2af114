//! Manifests that are each wrong in one way (`tests/data/manifests`): each gives one fault that names the line, the field and the
//! mend. The snapshot is what their writers read.

use std::fs;
use std::path::Path;

use campaigns::manifest::{self, Campaign, Fault};

fn read(folder: &Path, name: &str) -> Result<Campaign, Vec<Fault>> {
    let text = fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    manifest::read(&text, &|path| fs::read(folder.join(path)).ok())
}

#[test]
fn each_bad_manifest_has_one_fault_with_its_place_and_its_mend() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/manifests"));
    let names = fs::read_dir(folder).expect("there are manifests").flatten();
    let mut names: Vec<_> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| name.ends_with(".toml") && name != "good.toml");
    names.sort();
    assert!(names.len() >= 50, "only {} bad manifests", names.len());
    assert!(read(folder, "good.toml").is_ok(), "what they all are but for one thing is good");
    let mut told = String::new();
    for name in &names {
        let faults = read(folder, name).err().unwrap_or_else(|| panic!("{name} was taken"));
        let [fault] = faults.as_slice() else { panic!("{name} has {} faults: {faults:#?}", faults.len()) };
        let lines = fs::read_to_string(folder.join(name)).map(|text| text.lines().count()).unwrap_or_default();
        assert!((1..=lines).contains(&fault.line) && fault.column >= 1, "{name}: {fault}");
        assert!(!fault.field.is_empty() && fault.mend.len() > 8 && fault.problem.len() > 5, "{name}: {fault}");
        told.push_str(&format!("{name}: {fault}\n"));
    }
    insta::assert_snapshot!(told);
}
