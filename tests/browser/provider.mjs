// A real OpenID Connect provider to sign in with: npm's `oidc-provider` on a free port, with a page of its own to choose an
// account. Being somebody else's code, it agrees with Folkmoot only where both agree with the standard.
//
// It can be told to misbehave (see `drills.mjs`). From JavaScript:
//
//     const provider = await startProvider({ callbacks: ['http://127.0.0.1:8787/c/demo/sign-in/oidc/callback'] });
//     provider.misbehave('nonce');
//
// From anything else, `node tests/browser/provider.mjs CALLBACK …` prints one line of JSON ({ issuer, clients }) and ends when
// its stdin ends; `POST {issuer}/drill?how=nonce` and `POST {issuer}/rotate` do what the functions do.

import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { Provider } from 'oidc-provider';

import { bendDiscovery, bendToken, isDrill } from './drills.mjs';
import { newKey } from './tokens.mjs';

/** Who has an account there, by subject. */
export const ACCOUNTS = {
  ada: {
    name: 'Ada Novák',
    email: 'ada@acme.example',
    email_verified: true,
    locale: 'sk',
    groups: ['engineering', 'beta-testers'],
  },
  bo: { name: 'Bo Eriksen', email: 'bo@acme.example', email_verified: true, locale: 'en', groups: [] },
  // Anybody can type an address that is not theirs: one that the provider has not confirmed proves nothing.
  mallory: { name: 'Mallory', email: 'ada@acme.example', email_verified: false, locale: 'en', groups: [] },
  // Nothing but the subject, which is all that a provider owes us; and a group that is no list, as some of them write it.
  quiet: { groups: 'engineering' },
};

const SECRET = 'a-client-secret-of-the-tests-only';
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];

/** The clients: one for each way to show a secret, and one for each algorithm. */
function clients(callbacks) {
  const client = (id, rest) => ({
    client_id: id,
    client_secret: SECRET,
    redirect_uris: callbacks,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    ...rest,
  });
  return [
    client('folkmoot', { token_endpoint_auth_method: 'client_secret_basic' }),
    client('folkmoot-post', { token_endpoint_auth_method: 'client_secret_post' }),
    client('folkmoot-public', { token_endpoint_auth_method: 'none', client_secret: undefined }),
    client('folkmoot-es256', { id_token_signed_response_alg: 'ES256' }),
    client('folkmoot-eddsa', { id_token_signed_response_alg: 'EdDSA' }),
  ];
}

/** Signing in is all the consent there is: whatever was asked for is granted. */
async function grantAll(ctx) {
  const { client, params, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(params.scope);
  await grant.save();
  return grant;
}

function newProvider(issuer, { callbacks, accounts, keys, state }) {
  const provider = new Provider(issuer, {
    clients: clients(callbacks),
    jwks: { keys: keys.map((key) => key.jwk) },
    cookies: { keys: ['tests only'] },
    claims: {
      openid: ['sub'],
      profile: ['name', 'locale'],
      email: ['email', 'email_verified'],
      groups: ['groups'],
    },
    scopes: ['openid', 'profile', 'email', 'groups'],
    // Most providers put the claims into the id_token as well, and not only behind the userinfo endpoint.
    conformIdTokenClaims: false,
    pkce: { methods: ['S256'], required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ALGORITHMS },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grantAll,
    findAccount: (_, sub) => accounts[sub] && { accountId: sub, claims: () => ({ sub, ...accounts[sub] }) },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 600, Session: 3600 },
  });
  provider.use(async (ctx, next) => {
    await next();
    const route = ctx.oidc?.route;
    if (route === 'token' && ctx.body?.id_token) {
      const client = { id: ctx.oidc.client.clientId, secret: SECRET };
      ctx.body.id_token = bendToken(state.how, ctx.body.id_token, { keys, client });
      state.tokens += 1;
    }
    if (route === 'discovery') ctx.body = bendDiscovery(state.how, ctx.body);
  });
  return provider;
}

const page = (accounts) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Acme sign-in</title>
<h1>Acme sign-in</h1>
<form method="post">
${Object.keys(accounts).map((sub) => `<p><button name="account" value="${sub}">${accounts[sub].name ?? sub}</button></p>`).join('\n')}
<p><button name="account" value="">Cancel</button></p>
</form>
</html>`;

async function body(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

/** The page on which somebody chooses who they are, and what comes of it. */
async function interaction(provider, accounts, request, response) {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(accounts));
    return;
  }
  const account = (await body(request)).get('account');
  const refused = { error: 'access_denied', error_description: 'The person changed their mind.' };
  await provider.interactionFinished(request, response, account ? { login: { accountId: account } } : refused, {
    mergeWithLastSubmission: false,
  });
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(server.address().port)));

/**
 * Starts a provider. Its name is `localhost` while the site under test is on 127.0.0.1, so that for the browser they are two
 * sites, as in life, and cookies that don't survive the way back are noticed.
 */
export async function startProvider({ callbacks, accounts = ACCOUNTS, host = 'localhost' }) {
  const state = { how: null, tokens: 0, rotations: 0 };
  const newKeys = () => ALGORITHMS.map((alg) => newKey(alg, `${alg.toLowerCase()}-${state.rotations}`));
  let current;
  let answer;

  function renew(issuer, keys) {
    current = newProvider(issuer, { callbacks, accounts, keys, state });
    answer = current.callback();
  }
  function misbehave(how) {
    if (how !== null && !isDrill(how)) throw new Error(`there is no drill ${how}`);
    state.how = how;
  }
  function rotate() {
    state.rotations += 1;
    renew(current.issuer, newKeys());
  }

  async function route(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/interaction/')) return interaction(current, accounts, request, response);
    if (request.method === 'POST' && pathname === '/drill') misbehave(searchParams.get('how') || null);
    else if (request.method === 'POST' && pathname === '/rotate') rotate();
    else if (state.how === 'down' && pathname !== '/drill') return response.writeHead(503).end('down\n');
    // A browser asks for it by itself, and a 404 would look like a trouble of the page.
    else if (pathname !== '/favicon.ico') return answer(request, response);
    return response.writeHead(204).end();
  }
  const handler = (request, response) =>
    route(request, response).catch((error) => response.writeHead(400).end(`${error.message}\n`));

  const server = createServer(handler);
  const port = await listen(server, 0, '127.0.0.1');
  // `localhost` is also ::1 where there is IPv6, and who asks takes either.
  const second = createServer(handler);
  await listen(second, port, '::1').catch(() => undefined);
  renew(`http://${host}:${port}`, newKeys());

  return {
    issuer: current.issuer,
    clients: clients(callbacks).map(({ client_id, client_secret }) => ({ client_id, client_secret })),
    secret: SECRET,
    misbehave,
    rotate,
    /** How many id_tokens it has given out. */
    tokens: () => state.tokens,
    async close() {
      for (const one of [server, second]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const provider = await startProvider({ callbacks: process.argv.slice(2) });
  console.log(JSON.stringify({ issuer: provider.issuer, clients: provider.clients }));
  process.stdin.resume().once('end', () => provider.close());
}
