import { createPublicKey } from 'node:crypto';
import { isIP } from 'node:net';
import type { MailCheckKind, MailCheckState } from '@ponte/domain';
import type { Config } from '../../config.ts';
import { mailDomain } from '../reply-address.ts';
import type { NameReader } from './resolver.ts';

export type MailCheck = {
  kind: MailCheckKind;
  state: MailCheckState;
  found: string[];
  record: { name: string; type: string; value: string } | null;
};

type Asked = Pick<Config, 'mailFrom' | 'dkim' | 'smtpUrl'>;

const startsWith = (tag: string) => (text: string) => text.toLowerCase().startsWith(tag);

const judge = (found: string[] | null, isRight: (found: string[]) => boolean): MailCheckState => {
  if (found === null) return 'unknown';
  if (found.length === 0) return 'missing';
  return isRight(found) ? 'right' : 'wrong';
};

/** The host to which our mail is given; it, or one behind it, is what the world sees. */
export const mailServerOf = ({ smtpUrl }: Pick<Config, 'smtpUrl'>): string | null =>
  smtpUrl ? new URL(smtpUrl).hostname.replace(/^\[|\]$/g, '') : null;

/** RFC 7208: exactly one record, which does not let everybody send (sections 4.5 and 4.6.2). */
async function checkSpf(names: NameReader, asked: Asked): Promise<MailCheck> {
  const domain = mailDomain(asked);
  const found = (await names.texts(domain))?.filter(startsWith('v=spf1')) ?? null;
  const server = mailServerOf(asked);
  const sender = server ? (isIP(server) ? `ip${isIP(server)}:${server}` : `a:${server}`) : 'mx';
  return {
    kind: 'spf',
    state: judge(found, ([only = '', ...more]) => more.length === 0 && !/\s[+]?all\b/i.test(only)),
    found: found ?? [],
    record: { name: domain, type: 'TXT', value: `v=spf1 ${sender} ~all` },
  };
}

/** The public half of the key that signs, as it stands in the record (RFC 6376 section 3.6.1). */
export const publicKeyOf = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');

async function checkDkim(names: NameReader, { dkim }: Asked): Promise<MailCheck> {
  if (!dkim) return { kind: 'dkim', state: 'missing', found: [], record: null };
  const name = `${dkim.keySelector}._domainkey.${dkim.domainName}`;
  const key = publicKeyOf(dkim.privateKey);
  const found = (await names.texts(name))?.filter((text) => /(^|;)\s*p=/.test(text)) ?? null;
  const keyIn = (text: string) => /(?:^|;)\s*p=([^;]*)/.exec(text)?.[1]?.replace(/\s/g, '');
  return {
    kind: 'dkim',
    state: judge(found, (texts) => texts.length === 1 && keyIn(texts[0] ?? '') === key),
    found: found ?? [],
    record: { name, type: 'TXT', value: `v=DKIM1; k=rsa; p=${key}` },
  };
}

/** RFC 7489 section 6.1; the record of the organisation's own domain counts for its parts. */
async function checkDmarc(names: NameReader, asked: Asked): Promise<MailCheck> {
  const domain = mailDomain(asked);
  const parents = domain.split('.').map((_, index, all) => all.slice(index).join('.'));
  let found: string[] | null = [];
  for (const parent of parents.filter((name) => name.includes('.'))) {
    found = (await names.texts(`_dmarc.${parent}`))?.filter(startsWith('v=dmarc1')) ?? null;
    if (found === null || found.length > 0) break;
  }
  return {
    kind: 'dmarc',
    state: judge(
      found,
      ([only = '', ...more]) => more.length === 0 && /;\s*p=(none|quarantine|reject)\b/i.test(only),
    ),
    found: found ?? [],
    record: {
      name: `_dmarc.${domain}`,
      type: 'TXT',
      value: `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`,
    },
  };
}

const isPrivate = (address: string): boolean =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i.test(address);

/** Each address of the server has a name that leads back to it; many receivers refuse mail from one that has not. */
async function checkReverse(names: NameReader, asked: Asked): Promise<MailCheck> {
  const server = mailServerOf(asked);
  const nothing = { kind: 'reverse' as const, found: [], record: null };
  if (!server) return { ...nothing, state: 'unknown' };
  const addresses = isIP(server) ? [server] : await names.addresses(server);
  if (addresses === null) return { ...nothing, state: 'unknown' };
  const open = addresses.filter((address) => !isPrivate(address));
  // A server on this machine or in this house: what the world sees of it cannot be told from here.
  if (open.length === 0) return { ...nothing, state: addresses.length > 0 ? 'unknown' : 'missing' };
  const looks = await Promise.all(open.map((address) => lookBack(names, address)));
  const bad = looks.find(({ state }) => state !== 'right');
  return {
    kind: 'reverse',
    state: bad?.state ?? 'right',
    found: looks.flatMap(({ address, hosts }) => hosts.map((host) => `${address} → ${host}`)),
    record: bad ? { name: bad.address, type: 'PTR', value: isIP(server) ? '' : server } : null,
  };
}

async function lookBack(names: NameReader, address: string) {
  const hosts = await names.reverse(address);
  if (hosts === null || hosts.length === 0)
    return { address, hosts: [], state: judge(hosts, () => true) };
  const back = await Promise.all(hosts.map((host) => names.addresses(host)));
  const state: MailCheckState = back.some((found) => found?.includes(address)) ? 'right' : 'wrong';
  return { address, hosts, state };
}

/** Where answers of calendars and bounces arrive; without it they are lost (RFC 5321 section 5.1). */
async function checkExchange(names: NameReader, asked: Asked): Promise<MailCheck> {
  const domain = mailDomain(asked);
  const found = await names.exchanges(domain);
  return {
    kind: 'mx',
    state: judge(found, (hosts) => hosts.some(Boolean)),
    found: found ?? [],
    record: { name: domain, type: 'MX', value: `10 ${mailServerOf(asked) ?? `mail.${domain}`}` },
  };
}

/** Looks at everything at once. Without a network everything is `unknown`; it never fails. */
export const checkDomain = (names: NameReader, asked: Asked): Promise<MailCheck[]> =>
  Promise.all([
    checkSpf(names, asked),
    checkDkim(names, asked),
    checkDmarc(names, asked),
    checkReverse(names, asked),
    checkExchange(names, asked),
  ]);
