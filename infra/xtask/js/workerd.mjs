// Runs built functions on workerd, all of them on one database and one key-value store, as Cloudflare would.
//
// Reads one JSON document from stdin: { port, data, migrations, seed, routes, functions: [{ name, folder, …bindings }] }.
// Writes one line of JSON an address to stdout: { name, url }. Ends when stdin ends, so that it never outlives who started it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Log, LogLevel, Miniflare } from "miniflare";

const lines = createInterface({ input: process.stdin });
const config = JSON.parse(await new Promise((resolve) => lines.once("line", resolve)));
const HOST = "127.0.0.1";

// A socket of its own for every function: miniflare's common entry costs more than a whole request does.
function socket(name, port) {
  return [{ host: HOST, port: name === front ? port : 0 }];
}

const alone = config.functions.length === 1;
const front = alone ? config.functions[0].name : "front";

const workers = config.functions.map(({ name, folder, ...bindings }) => ({
  name,
  ...bindings,
  modules: [
    { type: "ESModule", path: "index.js", contents: readFileSync(join(folder, "index.js"), "utf8") },
    { type: "CompiledWasm", path: "index_bg.wasm", contents: readFileSync(join(folder, "index_bg.wasm")) },
  ],
  unsafeDirectSockets: socket(name, config.port),
}));

// Several functions: a few lines in front of them do what a zone's routes do, with the routes of spin.toml.
if (!alone) {
  workers.unshift({
    name: front,
    modules: [{ type: "ESModule", path: "front.js", contents: readFileSync(new URL("front.js", import.meta.url), "utf8") }],
    compatibilityDate: workers[0].compatibilityDate,
    serviceBindings: Object.fromEntries(workers.map(({ name }) => [name, name])),
    bindings: { ROUTES: config.routes },
    unsafeDirectSockets: socket(front, config.port),
  });
}

const miniflare = new Miniflare({
  host: HOST,
  port: 0,
  cf: false,
  log: new Log(LogLevel.WARN),
  handleRuntimeStdio(stdout, stderr) {
    stdout.pipe(process.stderr);
    stderr.pipe(process.stderr);
  },
  defaultPersistRoot: config.data,
  d1Persist: join(config.data, "d1"),
  kvPersist: join(config.data, "kv"),
  cachePersist: join(config.data, "cache"),
  workers,
});

let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await miniflare.dispose();
  process.exit(code);
}
lines.once("close", () => stop(0));
process.once("SIGINT", () => stop(0));
process.once("SIGTERM", () => stop(0));

// Migrations, with the ledger that wrangler keeps, so that either may go on where the other stopped. The file and its ledger
// row are one call, and D1 makes one transaction of it.
async function migrate(binding) {
  const database = await miniflare.getD1Database(binding, config.functions[0].name);
  await database
    .prepare(
      "CREATE TABLE IF NOT EXISTS d1_migrations(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, " +
        "applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
    )
    .run();
  const { results } = await database.prepare("SELECT name FROM d1_migrations").all();
  const applied = new Set(results.map(({ name }) => name));
  for (const name of readdirSync(config.migrations).sort()) {
    if (!name.endsWith(".sql") || applied.has(name)) continue;
    const sql = readFileSync(join(config.migrations, name), "utf8");
    const ledger = `INSERT INTO d1_migrations(name) VALUES ('${name.replaceAll("'", "''")}')`;
    try {
      await database.prepare(`${sql}\n;${ledger}`).run();
    } catch (error) {
      throw new Error(`migration ${name} on ${binding}: ${error.cause?.message ?? error.message}`);
    }
  }
}

// What a new database holds: SQL with one statement a line, in one batch, so that it is there whole or not at all.
async function seed() {
  const statements = config.seed.split("\n").filter((line) => line.trim() !== "");
  if (statements.length === 0) return;
  const database = await miniflare.getD1Database("DB", config.functions[0].name);
  const { held } = await database.prepare("SELECT count(*) AS held FROM communities").first();
  if (held === 0) await database.batch(statements.map((statement) => database.prepare(statement)));
}

try {
  await miniflare.ready;
  // Communities may be placed on several databases: all have the same tables.
  for (const binding of Object.keys(config.functions[0].d1Databases)) await migrate(binding);
  await seed();
  for (const { name } of workers) {
    const url = await miniflare.unsafeGetDirectURL(name);
    console.log(JSON.stringify({ name, url: url.origin }));
  }
  console.log(JSON.stringify({ ready: true }));
} catch (error) {
  console.error(error.message);
  await stop(1);
}
