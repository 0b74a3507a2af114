//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::transfer;

/// A customer community made of small functions: the native host and its tools.
#[derive(Parser)]
#[command(
    name = "folkmoot",
    version,
    about = "A customer community made of small functions: the native host and its tools."
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Subcommand)]
pub(super) enum Command {
    /// Serve a data folder; what `folkmoot` alone does, with everything as it is by default.
    Serve(Serve),
    /// Bring in what another community exported.
    Import {
        #[command(subcommand)]
        from: Import,
    },
    /// Write a whole community out, as one file of JSON lines that any host takes in.
    Export(transfer::Export),
    /// Print a session token, for tools and tests.
    Token(Token),
    /// Make a community.
    Community(Community),
    /// A whole community from one file: what it would change, and doing it.
    Campaign {
        #[command(subcommand)]
        what: Campaign,
    },
    /// Print the demo community as SQL, for `wrangler d1 execute --file`; or put it into a database file.
    Demo {
        /// The SQLite file of another host, such as Spin's. It is brought up to date first.
        #[arg(long)]
        database: Option<PathBuf>,
    },
}

/// Where the data is.
#[derive(Args, Clone)]
pub(super) struct Data {
    /// The data folder.
    #[arg(long, env = "FOLKMOOT_DATA", default_value = ".folkmoot")]
    pub(super) data: PathBuf,
}

#[derive(Args)]
pub(super) struct Serve {
    /// The address to listen on; port 0 takes a free one.
    #[arg(long, env = "FOLKMOOT_LISTEN", default_value = "127.0.0.1:8787")]
    pub(super) listen: String,
    #[command(flatten)]
    pub(super) data: Data,
    /// Make no demo community, and let nobody sign in as its people.
    #[arg(long, env = "FOLKMOOT_NO_DEMO")]
    pub(super) no_demo: bool,
}

impl Default for Serve {
    fn default() -> Self {
        // Parsed and not written out, so that the environment counts here as well.
        match Cli::parse_from(["folkmoot", "serve"]).command {
            Some(Command::Serve(serve)) => serve,
            _ => unreachable!("`serve` parses as itself"),
        }
    }
}

#[derive(Subcommand)]
pub(super) enum Import {
    /// A data dump of a Stack Exchange site: the folder with Posts.xml, Users.xml and so on. Importing it again changes
    /// nothing, and an import that was stopped goes on where it was.
    Stackexchange {
        /// The folder.
        dir: PathBuf,
        /// The community that takes it in; made if it is not there.
        #[arg(long)]
        community: String,
        /// The space its posts go to; made if it is not there.
        #[arg(long, default_value = "general")]
        space: String,
        #[command(flatten)]
        data: Data,
    },
    /// A whole community, from the file that `folkmoot export` wrote. Importing it again changes nothing, and an import that was
    /// stopped goes on where it was.
    Ndjson(transfer::Import),
    /// The ideas that another idea tool exported as CSV. Importing them again changes nothing, and an import that was stopped
    /// goes on where it was.
    Ideas {
        /// The CSV file.
        #[arg(required_unless_present = "print_mapping")]
        file: Option<PathBuf>,
        /// The tool it comes from: fider, canny or uservoice.
        #[arg(long, default_value = "fider", conflicts_with = "mapping")]
        tool: String,
        /// A mapping of your own: which column says what.
        #[arg(long)]
        mapping: Option<PathBuf>,
        /// Print the mapping of the tool, to begin one of your own with, and do nothing else.
        #[arg(long)]
        print_mapping: bool,
        /// The community that takes them in; made if it is not there.
        #[arg(long, required_unless_present = "print_mapping", default_value = "")]
        community: String,
        /// The space they go to; made if it is not there.
        #[arg(long, default_value = "ideas")]
        space: String,
        #[command(flatten)]
        data: Data,
    },
}

#[derive(Args)]
pub(super) struct Token {
    /// Print an operator's token instead: it makes communities, and manages any.
    #[arg(long, conflicts_with_all = ["community", "member", "role", "groups"])]
    pub(super) operator: bool,
    /// The community it is good for.
    #[arg(long, required_unless_present = "operator", default_value = "")]
    pub(super) community: String,
    /// The member it names.
    #[arg(long, required_unless_present = "operator", default_value = "")]
    pub(super) member: String,
    /// Their role; by itself the one they have, or `member`.
    #[arg(long)]
    pub(super) role: Option<String>,
    /// A group they are in; may be given more than once.
    #[arg(long = "group")]
    pub(super) groups: Vec<String>,
    /// For how many hours it is good.
    #[arg(long, default_value_t = 12)]
    pub(super) hours: i64,
    /// The secret of another host; by itself that of the data folder.
    #[arg(long, env = "FOLKMOOT_SESSION_SECRET", hide_env_values = true)]
    pub(super) secret: Option<String>,
    #[command(flatten)]
    pub(super) data: Data,
}

#[derive(Args)]
pub(super) struct Community {
    /// Its name in addresses: 2 to 40 characters of a-z, 0-9 and -.
    pub(super) slug: String,
    /// Its name for people.
    #[arg(long)]
    pub(super) name: String,
    /// What it is about.
    #[arg(long, default_value = "")]
    pub(super) description: String,
    /// Print the SQL that makes it, for another host, instead of making it here.
    #[arg(long, conflicts_with = "database")]
    pub(super) sql: bool,
    /// Make it in this SQLite file of another host, such as Spin's, instead of in the data folder.
    #[arg(long)]
    pub(super) database: Option<PathBuf>,
    #[command(flatten)]
    pub(super) data: Data,
}

#[derive(Subcommand)]
pub(super) enum Campaign {
    /// Show what a manifest would change. Changes nothing.
    Plan {
        /// The manifest, such as campaign.toml.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Make the community as the manifest says. Doing it again changes nothing.
    Apply {
        /// The manifest, such as campaign.toml.
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Print the manifest of a community that is there: applied where it came from it changes nothing.
    Export {
        /// Its name in addresses.
        community: String,
        #[command(flatten)]
        place: Place,
    },
    /// Print a campaign to begin from; without a name, which there are.
    Template {
        /// Which one.
        name: Option<String>,
        /// Write it into this folder, with its texts as files of their own, instead of printing it as one file.
        #[arg(long)]
        into: Option<PathBuf>,
    },
    /// Print the JSON Schema of manifests, for editors.
    Schema,
}

/// Where a manifest is applied.
#[derive(Args)]
pub(super) struct Place {
    /// The address of another host, such as https://community.example.com; by itself the data folder.
    #[arg(long)]
    pub(super) to: Option<String>,
    /// What that host believes: an operator's token, or that of a manager of the community.
    #[arg(long, env = "FOLKMOOT_TOKEN", hide_env_values = true)]
    pub(super) token: Option<String>,
    /// That host's session secret, instead of a token.
    #[arg(long, env = "FOLKMOOT_SESSION_SECRET", hide_env_values = true)]
    pub(super) secret: Option<String>,
    #[command(flatten)]
    pub(super) data: Data,
}
