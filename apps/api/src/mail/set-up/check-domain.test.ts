import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDomain, publicKeyOf } from './check-domain.ts';
import type { NameReader } from './resolver.ts';
import { createNameReader } from './resolver.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const asked = {
  mailFrom: 'events@fair.example.org',
  smtpUrl: 'smtp://user:word@smtp.example.org:587',
  dkim: { domainName: 'fair.example.org', keySelector: 'p1', privateKey },
};

/** The names of a world that is right; tests take away or put wrong what they are about. */
const world = {
  'TXT fair.example.org': ['some other text', 'v=spf1 a:smtp.example.org -all'],
  'TXT p1._domainkey.fair.example.org': [`v=DKIM1; k=rsa; p=${publicKeyOf(privateKey)}`],
  'TXT _dmarc.example.org': ['v=DMARC1; p=reject'],
  'A smtp.example.org': ['198.51.100.7'],
  'PTR 198.51.100.7': ['smtp.example.org'],
  'MX fair.example.org': ['smtp.example.org'],
};
type World = Record<string, string[] | null>;

const readerOf = (names: World): NameReader => {
  const read = async (type: string, name: string) => {
    const key = `${type} ${name}`;
    return key in names ? (names[key] ?? null) : [];
  };
  return {
    texts: (name) => read('TXT', name),
    exchanges: (name) => read('MX', name),
    addresses: (name) => read('A', name),
    reverse: (address) => read('PTR', address),
  };
};

const statesOf = async (change: World = {}, given = {}) =>
  Object.fromEntries(
    (await checkDomain(readerOf({ ...world, ...change }), { ...asked, ...given })).map(
      ({ kind, state }) => [kind, state],
    ),
  );
const allRight = { spf: 'right', dkim: 'right', dmarc: 'right', reverse: 'right', mx: 'right' };

describe('the names of the domain that mail comes from', () => {
  it('are right when everything is there; the policy of the parent domain counts', async () => {
    expect(await statesOf()).toEqual(allRight);
  });

  it.each([
    ['no SPF', { 'TXT fair.example.org': ['other'] }, { spf: 'missing' }],
    [
      'two SPF records',
      { 'TXT fair.example.org': ['v=spf1 mx -all', 'v=spf1 a -all'] },
      { spf: 'wrong' },
    ],
    [
      'an SPF that lets everybody send',
      { 'TXT fair.example.org': ['v=spf1 +all'] },
      { spf: 'wrong' },
    ],
    [
      'another key',
      { 'TXT p1._domainkey.fair.example.org': ['v=DKIM1; p=AAAA'] },
      { dkim: 'wrong' },
    ],
    [
      'a key that was revoked',
      { 'TXT p1._domainkey.fair.example.org': ['v=DKIM1; p='] },
      { dkim: 'wrong' },
    ],
    ['no key', { 'TXT p1._domainkey.fair.example.org': [] }, { dkim: 'missing' }],
    ['no policy', { 'TXT _dmarc.example.org': [] }, { dmarc: 'missing' }],
    [
      'a policy without p',
      { 'TXT _dmarc.example.org': ['v=DMARC1; rua=mailto:a@b'] },
      { dmarc: 'wrong' },
    ],
    ['no name for the address', { 'PTR 198.51.100.7': [] }, { reverse: 'missing' }],
    [
      'a name that leads elsewhere',
      { 'PTR 198.51.100.7': ['pool-7.isp.example'] },
      { reverse: 'wrong' },
    ],
    ['a server in the house', { 'A smtp.example.org': ['10.0.0.5'] }, { reverse: 'unknown' }],
    ['nowhere to answer', { 'MX fair.example.org': [] }, { mx: 'missing' }],
    ['nobody who answers', { 'TXT fair.example.org': null }, { spf: 'unknown' }],
  ])('%s', async (_, change, expected) => {
    expect(await statesOf(change as World)).toEqual({ ...allRight, ...expected });
  });

  it('a mail that is not signed is told so, and what to add is told for the rest', async () => {
    const checks = await checkDomain(readerOf({}), { ...asked, dkim: null });
    expect(checks.map(({ state }) => state)).toEqual(Array(5).fill('missing'));
    expect(
      checks.map(({ record }) => record && `${record.type} ${record.name} ${record.value}`),
    ).toEqual([
      'TXT fair.example.org v=spf1 a:smtp.example.org ~all',
      null,
      'TXT _dmarc.fair.example.org v=DMARC1; p=none; rua=mailto:postmaster@fair.example.org',
      null,
      'MX fair.example.org 10 smtp.example.org',
    ]);
  });

  it('without a network nothing is known and nothing fails', async () => {
    const states = (await checkDomain(createNameReader(['127.0.0.1:9']), asked)).map(
      ({ state }) => state,
    );
    expect(states).toEqual(Array(5).fill('unknown'));
  });
});
