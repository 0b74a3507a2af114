//! Variables: the application's values, and what each component sees of them.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use wasmtime::component::{Accessor, HasData};

use crate::bindings::variables::{Error, Host, HostWithStore};
use crate::manifest::{Component, Variable};
use crate::template::expand;

/// The application's variables with their values.
pub(crate) struct Application(BTreeMap<String, Option<String>>);

impl Application {
    /// Settles every value: from the command line, else from `SPIN_VARIABLE_NAME`, else the default.
    pub(crate) fn resolve(declared: &BTreeMap<String, Variable>, given: &[(String, String)]) -> Result<Self> {
        for (name, _) in given {
            ensure!(declared.contains_key(name), "the manifest declares no variable {name:?}");
        }
        let mut values = BTreeMap::new();
        for (name, variable) in declared {
            let on_command_line = given.iter().rev().find(|(given, _)| given == name);
            let value = on_command_line
                .map(|(_, value)| value.clone())
                .or_else(|| std::env::var(format!("SPIN_VARIABLE_{}", name.to_uppercase())).ok())
                .or_else(|| variable.default.clone());
            ensure!(
                value.is_some() || !variable.required,
                "the variable {name:?} is required: give --variable {name}=VALUE"
            );
            values.insert(name.clone(), value);
        }
        Ok(Self(values))
    }

    /// Fills a template with the application's values.
    pub(crate) fn expand(&self, template: &str) -> Result<String> {
        expand(template, |name| {
            let value = self.0.get(name).with_context(|| format!("no variable {name:?} is declared"))?;
            value.clone().with_context(|| format!("the variable {name:?} has no value"))
        })
    }
}

/// What one component can look up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables(BTreeMap<String, String>);

impl Variables {
    /// Fills the component's templates.
    pub(crate) fn of(component: &Component, application: &Application) -> Result<Self> {
        let mut values = BTreeMap::new();
        for (name, template) in &component.variables {
            let value = application.expand(template).with_context(|| format!("variable {name:?}"))?;
            values.insert(name.clone(), value);
        }
        Ok(Self(values))
    }

    fn get(&self, name: &str) -> Result<String, Error> {
        if !is_name(name) {
            return Err(Error::InvalidName(name.to_owned()));
        }
        let value = self.0.get(name).cloned();
        value.ok_or_else(|| Error::Undefined(format!("no variable for {name:?}")))
    }
}

/// Spin's names are words of lower-case letters and digits joined by single underscores, letter first.
fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .split('_')
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

/// Lends a store's [`Variables`] to the generated bindings.
pub(crate) struct VariablesData;

impl HasData for VariablesData {
    type Data<'a> = &'a mut Variables;
}

impl Host for Variables {}

impl<T: Send> HostWithStore<T> for VariablesData {
    async fn get(store: &Accessor<T, Self>, name: String) -> wasmtime::Result<Result<String, Error>> {
        Ok(store.with(|mut access| access.get().get(&name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(required: bool) -> BTreeMap<String, Variable> {
        let variable = Variable {
            default: (!required).then(|| "from the manifest".to_owned()),
            required,
            _secret: false,
            _description: None,
        };
        BTreeMap::from([("greeting".to_owned(), variable)])
    }

    #[test]
    fn the_command_line_beats_the_default() -> Result<()> {
        let given = [("greeting".to_owned(), "given".to_owned())];
        assert_eq!(Application::resolve(&declared(false), &[])?.expand("{{ greeting }}!")?, "from the manifest!");
        assert_eq!(Application::resolve(&declared(false), &given)?.expand("{{ greeting }}")?, "given");
        assert!(Application::resolve(&declared(true), &[]).is_err());
        assert!(Application::resolve(&BTreeMap::new(), &given).is_err());
        Ok(())
    }

    #[test]
    fn a_component_sees_only_its_own() {
        let variables = Variables(BTreeMap::from([("known".to_owned(), "1".to_owned())]));
        assert!(matches!(variables.get("known"), Ok(value) if value == "1"));
        assert!(matches!(variables.get("other"), Err(Error::Undefined(_))));
        for bad in ["", "Upper", "1st", "a__b", "a-b", "_a", "a_"] {
            assert!(matches!(variables.get(bad), Err(Error::InvalidName(_))), "{bad:?}");
        }
    }
}
