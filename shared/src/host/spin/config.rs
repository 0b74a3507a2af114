//! Variables of the component.

use crate::ports::{Config, SETTINGS};

/// The settings, read when the instance starts: Spin gives them to an asynchronous question only, the port asks at once.
pub(super) struct Variables(Vec<(&'static str, String)>);

impl Variables {
    /// Asks for every setting there is. One that the manifest does not name counts as not set.
    pub(super) async fn read() -> Self {
        let mut all = Vec::new();
        for name in SETTINGS {
            if let Ok(value) = spin_sdk::variables::get(name).await {
                all.push((name, value));
            }
        }
        Self(all)
    }
}

impl Config for Variables {
    fn get(&self, name: &str) -> Option<String> {
        let (_, value) = self.0.iter().find(|(known, _)| *known == name)?;
        Some(value.clone()).filter(|value| !value.is_empty())
    }
}
