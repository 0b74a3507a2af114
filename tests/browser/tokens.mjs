// Signs JSON Web Tokens and reads them: with Node's own cryptography, so that what checks Folkmoot is not made of its parts.

import { createHmac, createPublicKey, generateKeyPairSync, sign as signature, verify } from 'node:crypto';

const KINDS = {
  RS256: { make: () => generateKeyPairSync('rsa', { modulusLength: 2048 }), digest: 'sha256' },
  ES256: { make: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), digest: 'sha256' },
  EdDSA: { make: () => generateKeyPairSync('ed25519'), digest: null },
};

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const parsed = (text) => JSON.parse(Buffer.from(text, 'base64url'));
/** WebCrypto's form of an ECDSA signature, which is also that of the tokens; the others have one form only. */
const plain = (key) => ({ key, dsaEncoding: 'ieee-p1363' });

/** A new key: its private JWK, its public one, and what signs with it. */
export function newKey(alg, kid) {
  const { privateKey } = KINDS[alg].make();
  const about = { kid, alg, use: 'sig' };
  return {
    alg,
    kid,
    privateKey,
    jwk: { ...privateKey.export({ format: 'jwk' }), ...about },
    publicJwk: { ...createPublicKey(privateKey).export({ format: 'jwk' }), ...about },
  };
}

/** A token signed with a key of `newKey`. What `header` says goes before what the key would say. */
export function sign(key, claims, header = {}) {
  const text = `${part({ alg: key.alg, typ: 'JWT', kid: key.kid, ...header })}.${part(claims)}`;
  return `${text}.${signature(KINDS[key.alg].digest, Buffer.from(text), plain(key.privateKey)).toString('base64url')}`;
}

/** A token signed with HMAC-SHA256. */
export function signShared(secret, claims, header = {}) {
  const text = `${part({ alg: 'HS256', typ: 'JWT', ...header })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** A token that nobody signed. */
export function unsigned(claims, header = {}) {
  return `${part({ alg: 'none', typ: 'JWT', ...header })}.${part(claims)}.`;
}

/** What a token says, without asking whether it is true. */
export function read(token) {
  const [header, claims] = token.split('.');
  return { header: parsed(header), claims: parsed(claims) };
}

/** Whether a token is signed by the key of a set that it names. */
export function isSigned(token, keys) {
  const [header, claims, signed] = token.split('.');
  const { alg, kid } = parsed(header);
  const jwk = keys.find((key) => key.kid === kid);
  if (!jwk || jwk.alg !== alg) return false;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(KINDS[alg].digest, Buffer.from(`${header}.${claims}`), plain(key), Buffer.from(signed, 'base64url'));
}

/** A session token of Folkmoot as `folkmoot token` makes it: believed as it stands. */
export function sessionToken(secret, community, handle, { role = 'member', groups = [], name = handle } = {}) {
  const now = Math.floor(Date.now() / 1000);
  return signShared(secret, { aud: community, sub: handle, name, role, groups, iat: now, exp: now + 3600 });
}
