//! Several databases as one: each community in the one its name says.

use std::sync::Arc;

use async_trait::async_trait;

use super::{Db, DbError, Rows, Stmt};
use crate::domain::{DEFAULT_DATABASE, Placement};

/// The databases of a deployment that has several. What belongs to no community goes to the default one.
pub struct Placed {
    rules: Placement,
    /// By name, the default one first.
    all: Vec<(String, Arc<dyn Db>)>,
}

impl Placed {
    /// The default database and those the rules name, which `open` opens. Where there are no rules, the default one is all there
    /// is.
    pub fn among(default: Arc<dyn Db>, rules: Placement, open: impl Fn(&str) -> Arc<dyn Db>) -> Arc<dyn Db> {
        if rules.databases().is_empty() {
            return default;
        }
        let others: Vec<_> = rules.databases().into_iter().map(|name| (name.to_owned(), open(name))).collect();
        let all = std::iter::once((DEFAULT_DATABASE.to_owned(), default)).chain(others).collect();
        Arc::new(Self { rules, all })
    }
}

#[async_trait]
impl Db for Placed {
    async fn batch(&self, statements: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        self.all[0].1.batch(statements).await
    }

    async fn query(&self, statement: Stmt) -> Result<Rows, DbError> {
        self.all[0].1.query(statement).await
    }

    fn place(&self, community: &str) -> Option<Arc<dyn Db>> {
        let name = self.rules.of(community)?;
        self.all.iter().find(|(known, _)| known == name).map(|(_, db)| db.clone())
    }

    fn place_name(&self, community: &str) -> &str {
        self.rules.of(community).unwrap_or(DEFAULT_DATABASE)
    }

    fn places(&self) -> Vec<(String, Arc<dyn Db>)> {
        self.all.clone()
    }
}

/// A database that a rule names and that the host does not have. Its communities are out of reach, and no others: were they looked
/// for in the default database, they would be made there a second time.
pub struct Missing(pub String);

#[async_trait]
impl Db for Missing {
    async fn batch(&self, _: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
        Err(DbError::Unavailable(format!("`placement` names the database {}, which is not there", self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::Value;

    /// A database that says its own name.
    struct Named(&'static str);

    #[async_trait]
    impl Db for Named {
        async fn batch(&self, _: Vec<Stmt>) -> Result<Vec<Rows>, DbError> {
            Ok(vec![Rows::new(vec!["name".to_owned()], vec![vec![Value::Text(self.0.to_owned())]])])
        }
    }

    async fn asked(db: &dyn Db) -> Result<Value, DbError> {
        Ok(db.query(Stmt::new("SELECT 1")).await?.values()[0][0].clone())
    }

    #[tokio::test]
    async fn each_community_is_asked_for_in_its_own_database() {
        let rules = Placement::parse("acme=eu, lost-*=nowhere").unwrap();
        let open = |name: &str| -> Arc<dyn Db> {
            if name == "eu" { Arc::new(Named("eu")) } else { Arc::new(Missing(name.to_owned())) }
        };
        let db = Placed::among(Arc::new(Named("default")), rules, open);
        assert_eq!(asked(&*db).await, Ok(Value::Text("default".to_owned())));
        assert_eq!(asked(&*db.place("acme").unwrap()).await, Ok(Value::Text("eu".to_owned())));
        assert!(db.place("demo").is_none());
        let lost = asked(&*db.place("lost-1").unwrap()).await;
        assert!(matches!(lost, Err(DbError::Unavailable(message)) if message.contains("nowhere")));
        let names: Vec<_> = db.places().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["default", "eu", "nowhere"]);
        assert_eq!((db.place_name("acme"), db.place_name("demo")), ("eu", "default"));
        // Without rules nothing stands in between.
        let alone =
            Placed::among(Arc::new(Named("default")), Placement::default(), |name| Arc::new(Missing(name.to_owned())));
        assert!(alone.places().is_empty());
    }
}
