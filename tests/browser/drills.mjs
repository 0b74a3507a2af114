// What a provider may get wrong, or somebody who plays the provider may try: each has to be refused.

import { newKey, read, sign, signShared, unsigned } from './tokens.mjs';

const HOUR = 3600;

/** What is done to the claims of an id_token that is signed with the right key. */
const CLAIMS = {
  nonce: (claims) => ({ ...claims, nonce: 'somebody-elses' }),
  'no-nonce': ({ nonce, ...claims }) => claims,
  audience: (claims) => ({ ...claims, aud: 'another-client' }),
  // Meant for us and for another, and it is the other who asked for it.
  party: (claims) => ({ ...claims, aud: [claims.aud, 'another-client'], azp: 'another-client' }),
  issuer: (claims) => ({ ...claims, iss: 'https://issuer.example' }),
  expired: (claims) => ({ ...claims, iat: claims.iat - 2 * HOUR, exp: claims.exp - 2 * HOUR }),
  future: (claims) => ({ ...claims, iat: claims.iat + HOUR, nbf: claims.iat + HOUR, exp: claims.exp + HOUR }),
  'no-subject': ({ sub, ...claims }) => claims,
};

/** What is done to the signature. */
const SIGNATURES = {
  'unknown-key': (claims, header) => sign(newKey(header.alg, 'unknown'), claims),
  // A key of one's own under the name of the provider's.
  'forged-key': (claims, header) => sign(newKey(header.alg, header.kid), claims),
  // The key comes with the token, for whoever is so kind as to believe it.
  'embedded-key': (claims, header) => {
    const key = newKey(header.alg, header.kid);
    return sign(key, claims, { jwk: key.publicJwk });
  },
  none: (claims, header) => unsigned(claims, { kid: header.kid }),
  // What both sides know as the secret of a key that is public, or as the client's secret.
  'public-secret': (claims, header, { keys }) =>
    signShared(JSON.stringify(keys.find((key) => key.kid === header.kid).publicJwk), claims, { kid: header.kid }),
  'client-secret': (claims, header, { client }) => signShared(client.secret, claims, { kid: header.kid }),
  broken: (claims, header, { token }) => `${token.slice(0, -8)}AAAAAAAA`,
  rubbish: () => 'not.a.token',
};

/** What is wrong beside the token: `mix-up` names another issuer in the discovery document, `down` answers 503 to all. */
const ELSEWHERE = ['mix-up', 'down'];

/** The names of all drills after which nobody may be signed in. */
export const DRILLS = [...Object.keys(CLAIMS), ...Object.keys(SIGNATURES), ...ELSEWHERE];

export const isDrill = (how) => DRILLS.includes(how);

/** An id_token as the drill has it. */
export function bendToken(how, token, { keys, client }) {
  const { header, claims } = read(token);
  if (how in CLAIMS) return sign(keys.find((key) => key.kid === header.kid), CLAIMS[how](claims));
  if (how in SIGNATURES) return SIGNATURES[how](claims, header, { keys, client, token });
  return token;
}

/** The discovery document as the drill has it. */
export function bendDiscovery(how, document) {
  return how === 'mix-up' ? { ...document, issuer: 'https://issuer.example' } : document;
}
