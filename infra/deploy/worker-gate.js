// A Cloudflare Worker that stands in front of a company's own page or files and lets in whom a Folkmoot's gate lets in.
//
// Variables (wrangler.toml, [vars]):
//   COMMUNITY  the community's address: "https://www.acme.example/c/acme"
//   RESOURCE   what is asked for, by the name it is registered by: "downloads"
//   CHECK      "ask" or "pass", see below
// Bindings:
//   ASSETS     what is behind the gate: static assets or another Worker. Without it, the origin behind this Worker's route.
//   FOLKMOOT   the Folkmoot, where it is a Worker too. Without it, it is asked over HTTP.
//
// "ask" asks the community at every request, with the visitor's own cookie, so both have to be on one host name. A right that
// ends has ended with the next request.
//
// "pass" asks nobody. The visitor brings a pass, which the community gives to whoever may: POST …/gate/pass {"resource"}. It is
// signed, names one resource and lives five minutes at most. It comes as ?pass= (and is put into a cookie at once, so that it
// stays in no address), or as a bearer token. This works on any host name, and while the community is away.
//
// Whatever goes wrong, nothing is let through.

const COOKIE = "folkmoot-pass";
/** The longest life of a pass, and by how much clocks may differ, in seconds. */
const LONGEST = 300;
const SKEW = 30;
/** For how long the community's keys are believed, and how soon they are asked for again for a key we do not know, in ms. */
const KEEP_KEYS = 600_000;
const ASK_AGAIN = 30_000;

export default {
  async fetch(request, env) {
    try {
      return await (env.CHECK === "pass" ? byPass(request, env) : byAsking(request, env));
    } catch (error) {
      console.error(error.message);
      return say(503, "This can't be opened right now. Please try again in a moment.", { "retry-after": "10" });
    }
  },
};

async function byAsking(request, env) {
  const url = new URL(request.url);
  const community = new URL(env.COMMUNITY);
  const slug = community.pathname.split("/")[2];
  const gate = new URL(`/api/v1/communities/${slug}/gate/allow`, community);
  gate.searchParams.set("resource", env.RESOURCE);
  // Who asks, and nothing else of the request. Of the cookies it is the session token alone: the refresh token beside it is
  // good once, and what it is exchanged for would end here and never reach the browser.
  const headers = new Headers({ "x-original-uri": url.pathname + url.search });
  const session = cookie(request, `folkmoot-${slug}`);
  if (session) headers.set("cookie", `folkmoot-${slug}=${session}`);
  if (request.headers.has("authorization")) headers.set("authorization", request.headers.get("authorization"));
  const { status } = await folkmoot(env, gate, headers);
  if (status === 204) return open(request, env);
  if (status === 401) {
    const next = encodeURIComponent(url.pathname + url.search);
    return redirect(302, `${community.pathname}/sign-in?next=${next}`);
  }
  if (status === 403) return refused(env);
  throw new Error(`the gate answered ${status}`);
}

async function byPass(request, env) {
  const url = new URL(request.url);
  const handed = url.searchParams.get("pass");
  const pass = handed ?? bearer(request) ?? cookie(request, COOKIE);
  if (!pass) return say(401, `Open this from the community, which gives you the pass it takes: ${env.COMMUNITY}/`);
  const claims = await verified(pass, env);
  if (!claims) return refused(env);
  if (handed === null) return open(request, env);
  url.searchParams.delete("pass");
  const seconds = claims.exp - Math.floor(Date.now() / 1000);
  // The whole address: a path alone that begins with // would lead to another host.
  return redirect(303, url.href, {
    "set-cookie": `${COOKIE}=${pass}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`,
  });
}

/** What a pass says, if it is one for our resource, from our community, and of now; else nothing. */
async function verified(pass, env) {
  const parts = pass.split(".");
  const [header, claims] = parts.slice(0, 2).map(json);
  // The algorithm is ours to choose, not the token's.
  if (parts.length !== 3 || header?.alg !== "ES256" || typeof header.kid !== "string") return null;
  const key = await keyOf(header.kid, env);
  const signature = bytes(parts[2]);
  if (!key || !signature || !claims) return null;
  const text = new TextEncoder().encode(`${parts[0]}.${parts[1]}`);
  if (!(await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, text))) return null;
  const now = Date.now() / 1000;
  // Who it is for (`sub`) is not asked: what is open to everyone is given to strangers too.
  const { iss, aud, iat, exp } = claims;
  const ours = iss === env.COMMUNITY && aud === env.RESOURCE;
  const timely = Number.isInteger(iat) && Number.isInteger(exp) && iat <= now + SKEW && now < exp && exp - iat <= LONGEST;
  return ours && timely ? claims : null;
}

/** The keys last heard of, by name; kept as long as this instance lives. */
let keys = new Map();
let asked = -Infinity;

async function keyOf(kid, env) {
  const age = Date.now() - asked;
  if (age > KEEP_KEYS || (!keys.has(kid) && age > ASK_AGAIN)) {
    const answer = await folkmoot(env, new URL(`${env.COMMUNITY}/.well-known/jwks.json`));
    if (answer.status !== 200) throw new Error(`the community's keys: ${answer.status}`);
    const set = (await answer.json()).keys.filter((jwk) => jwk.kty === "EC" && jwk.crv === "P-256" && jwk.kid);
    keys = new Map(await Promise.all(set.map(async (jwk) => [jwk.kid, await imported(jwk)])));
    asked = Date.now();
  }
  return keys.get(kid);
}

function imported({ kty, crv, x, y }) {
  return crypto.subtle.importKey("jwk", { kty, crv, x, y }, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}

function folkmoot(env, url, headers) {
  const init = { headers, redirect: "manual", signal: AbortSignal.timeout(5000) };
  return env.FOLKMOOT ? env.FOLKMOOT.fetch(url, init) : fetch(url, init);
}

/** What is behind the gate. The browser may keep it and has to ask again each time; caches in between keep nothing. */
async function open(request, env) {
  const found = await (env.ASSETS ? env.ASSETS.fetch(request) : fetch(request));
  const answer = new Response(found.body, found);
  answer.headers.set("cache-control", "private, no-cache");
  return answer;
}

function refused(env) {
  return say(403, `This is for some members only. The community can tell you how to get in: ${env.COMMUNITY}/`);
}

function redirect(status, location, headers = {}) {
  return new Response(null, { status, headers: { location, "cache-control": "no-store", ...headers } });
}

function say(status, text, headers = {}) {
  const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${text}\n`, { status, headers: { ...plain, ...headers } });
}

function bearer(request) {
  return request.headers.get("authorization")?.match(/^Bearer (\S+)$/i)?.[1] ?? null;
}

function cookie(request, name) {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function bytes(text) {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function json(text) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes(text)));
  } catch {
    return null;
  }
}
