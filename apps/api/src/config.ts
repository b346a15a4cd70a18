import { isIP } from 'node:net';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { type DkimKey, findDkimFaults, readDkimKey } from './mail/dkim.ts';
import type { QuietHours } from './mail/quiet-hours.ts';

/**
 * The only reader of the environment. Every variable is documented in .env.example; a test holds both equal.
 */
const exampleSecret = 'change-me-change-me-change-me-change-me';
const blankAsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsAbsent, schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.input<T>) =>
  z.preprocess((given) => blankAsAbsent(given) ?? value, schema);

const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'must be a web address such as https://events.example.org',
});

const splitList = (value: string): string[] =>
  value.split(',').flatMap((part) => part.trim() || []);

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

const isNameServer = (text: string): boolean =>
  isIP(text.replace(/:\d{1,5}$/, '').replace(/^\[|\]$/g, '')) !== 0 || isIP(text) !== 0;

export const environmentSchema = z.object({
  NODE_ENV: withDefault(z.enum(['production', 'development', 'test']), 'development'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PORT: withDefault(z.coerce.number().int().min(0).max(65_535), 3000),
  PUBLIC_URL: optional(httpUrl),
  DATA_DIR: withDefault(z.string(), './data'),
  DATABASE_URL: optional(
    z.url({
      protocol: /^postgres(ql)?$/,
      error: 'must look like postgres://user:password@host:5432/name',
    }),
  ),
  SMTP_URL: optional(
    z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }),
  ),
  MAIL_FROM: withDefault(z.email(), 'ponte@localhost.localdomain'),
  MAIL_CONNECTIONS: withDefault(z.coerce.number().int().min(1).max(50), 4),
  MAIL_RATES: optional(
    z
      .string()
      .refine(
        (value) => splitList(value).every((part) => /^(\*|[\w.-]+)=[1-9]\d{0,5}$/.test(part)),
        'must be hosts with messages a minute such as gmail.com=120, *=600',
      ),
  ),
  QUIET_HOURS: withDefault(
    z
      .string()
      .regex(
        /^(off|([01]?\d|2[0-3])-([01]?\d|2[0-3]))$/,
        'must be whole hours such as 21-8, or off',
      ),
    '21-8',
  ),
  DNS_SERVERS: optional(
    z
      .string()
      .refine(
        (value) => splitList(value).every(isNameServer),
        'must be addresses such as 192.0.2.53 or 192.0.2.53:5353',
      ),
  ),
  DKIM_DOMAIN: optional(z.hostname()),
  DKIM_SELECTOR: optional(
    z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'must be the name before ._domainkey'),
  ),
  DKIM_PRIVATE_KEY: optional(z.string()),
  SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  INBOUND_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  INBOUND_MAILBOX: optional(
    z.url({ protocol: /^imaps?$/, error: 'must look like imaps://user:password@host:993/INBOX' }),
  ),
  INBOUND_LISTEN: optional(
    z.url({ protocol: /^(smtp|lmtp)$/, error: 'must look like lmtp://127.0.0.1:2424' }),
  ),
  INBOUND_KEEP_DAYS: withDefault(z.coerce.number().int().min(1).max(3650), 30),
  TRUSTED_PROXY: optional(
    z
      .string()
      .refine(
        (value) => splitList(value).every(isNetwork),
        'must be addresses or networks such as 10.0.0.1, 10.0.0.0/8',
      ),
  ),
  ADMIN_EMAIL: optional(z.email()),
  LOG_LEVEL: withDefault(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
  ),
  WORKER: withDefault(z.enum(['on', 'off']), 'on'),
  WEB_DIR: optional(z.string()),
});

export type Config = {
  version: string;
  isProduction: boolean;
  host: string;
  port: number;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  mailConnections: number;
  /** Messages a minute by mail host; `*` for each of the others. */
  hostRates: ReadonlyMap<string, number>;
  quietHours: QuietHours | null;
  dkim: DkimKey | null;
  /** Who is asked for the records of the mail domain; nobody: the servers of the machine. */
  nameServers: string[];
  secret: string;
  /** The doors through which mail comes back; null: closed. */
  inbound: {
    secret: string | null;
    mailboxUrl: string | null;
    listenUrl: string | null;
    keepDays: number;
  };
  trustedProxies: string[];
  adminEmail: string | null;
  logLevel: string;
  isWorker: boolean;
  webDir: string | null;
};

export type ConfigResult = { config: Config } | { faults: string[] };

type Environment = z.infer<typeof environmentSchema>;

type Given = Record<string, string | undefined>;

/** Nobody but this machine can reach it: the only place for the secret of the example. */
const isTrial = ({ NODE_ENV, PUBLIC_URL }: Given): boolean =>
  NODE_ENV !== 'production' &&
  (!PUBLIC_URL || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(PUBLIC_URL));

function findSecretFaults(env: Given): string[] {
  if (isTrial(env)) return [];
  if (env.NODE_ENV === 'production' && !env.SECRET)
    return ['SECRET is missing: in production it must be set (at least 32 random characters)'];
  return env.SECRET === exampleSecret ? ['SECRET is still the example: make your own'] : [];
}

function findMissing(env: Given): string[] {
  const missing: string[] = [];
  if (!env.DATABASE_URL)
    missing.push('DATABASE_URL is missing (npm start sets it to the embedded server)');
  if (env.NODE_ENV === 'production' && !env.PUBLIC_URL)
    missing.push('PUBLIC_URL is missing: links in mails need it');
  if (env.NODE_ENV !== 'production' && !env.SECRET)
    missing.push('SECRET is missing (npm start makes one)');
  return missing;
}

/** Reads the whole configuration at once: either all of it is right, or every fault is told in one go. */
export function readConfig(environment: Record<string, string | undefined>): ConfigResult {
  const parsed = environmentSchema.safeParse(environment);
  const issues = parsed.error?.issues ?? [];
  const faults = [
    ...issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...findSecretFaults(environment),
    ...findDkimFaults(environment),
    ...findMissing(environment),
  ];
  return parsed.success && faults.length === 0 ? { config: toConfig(parsed.data) } : { faults };
}

const readRates = (text: string): Map<string, number> =>
  new Map(
    splitList(text.toLowerCase()).map((part) => {
      const [host = '', rate] = part.split('=');
      return [host, Number(rate)];
    }),
  );

function readQuietHours(text: string): QuietHours | null {
  const [from, to] = text.split('-').map(Number);
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

function toConfig(env: Environment): Config {
  return {
    version: manifest.version,
    isProduction: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? '',
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    mailConnections: env.MAIL_CONNECTIONS,
    hostRates: readRates(env.MAIL_RATES ?? ''),
    quietHours: readQuietHours(env.QUIET_HOURS),
    dkim: readDkimKey(env),
    nameServers: splitList(env.DNS_SERVERS ?? ''),
    secret: env.SECRET ?? '',
    inbound: {
      secret: env.INBOUND_SECRET ?? null,
      mailboxUrl: env.INBOUND_MAILBOX ?? null,
      listenUrl: env.INBOUND_LISTEN ?? null,
      keepDays: env.INBOUND_KEEP_DAYS,
    },
    trustedProxies: splitList(env.TRUSTED_PROXY ?? ''),
    adminEmail: env.ADMIN_EMAIL?.toLowerCase() ?? null,
    logLevel: env.LOG_LEVEL,
    isWorker: env.WORKER === 'on',
    webDir: env.WEB_DIR ?? null,
  };
}
