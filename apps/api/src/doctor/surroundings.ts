import { access, constants, mkdir, statfs } from 'node:fs/promises';
import nodemailer from 'nodemailer';
import type { Config } from '../config.ts';
import { type Finding, right, sayError, warning, wrong } from './findings.ts';

const gibibyte = 1024 ** 3;

/** Whether the mail server takes our sign-in; without one, that mails stay in the product. */
export async function examineMail(config: Config): Promise<Finding[]> {
  const topic = 'Mail';
  if (!config.smtpUrl) {
    const words =
      'No mail server is set (SMTP_URL): nothing is sent, all mails stay readable under "Sent mail".';
    return [config.isProduction ? wrong(topic, words) : warning(topic, words)];
  }
  const transport = nodemailer.createTransport({
    url: config.smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
  });
  const findings: Finding[] = [];
  try {
    await transport.verify();
    findings.push(right(topic, 'The mail server answers and takes the sign-in.'));
  } catch (error) {
    findings.push(
      wrong(topic, `The mail server does not work: ${sayError(error)}. Check SMTP_URL.`),
    );
  } finally {
    transport.close();
  }
  if (/@localhost/.test(config.mailFrom))
    findings.push(
      wrong(
        topic,
        `MAIL_FROM is ${config.mailFrom}: no mail server will believe it. Use an address of your domain.`,
      ),
    );
  return findings;
}

/** Whether this machine knows the zones of Europe and their clock changes. */
export function examineZones(): Finding[] {
  const topic = 'Time zones';
  const hourOf = (zone: string, instant: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(
      new Date(instant),
    );
  const isRight =
    ['Europe/Rome', 'Europe/Ljubljana'].every(
      (zone) =>
        hourOf(zone, '2027-03-28T00:59:00Z') === '01' &&
        hourOf(zone, '2027-03-28T01:00:00Z') === '03',
    ) && hourOf('Europe/London', '2027-10-31T00:30:00Z') === '01';
  if (isRight)
    return [
      right(
        topic,
        `The rules of the clock changes are there (time zone data ${process.versions.tz ?? 'of the system'}).`,
      ),
    ];
  return [
    wrong(
      topic,
      'The rules of the clock changes are missing or wrong: use a Node with full international data.',
    ),
  ];
}

/** Whether the secret is one's own and long enough. */
export function examineSecrets(config: Config): Finding[] {
  const topic = 'Secrets';
  if (new Set(config.secret).size < 10)
    return [wrong(topic, 'SECRET is too simple: use 32 random characters or more.')];
  return [right(topic, 'The signing secret is long and not the example.')];
}

/** Whether the data folder can be written to and has room. */
export async function examineDisk(config: Config): Promise<Finding[]> {
  const topic = 'Disk';
  try {
    await mkdir(config.dataDir, { recursive: true });
    await access(config.dataDir, constants.W_OK);
    const { bavail, bsize } = await statfs(config.dataDir);
    const free = (bavail * bsize) / gibibyte;
    const words = `${free.toFixed(1)} GiB are free in ${config.dataDir}.`;
    return [free < 1 ? warning(topic, `Only ${words}`) : right(topic, words)];
  } catch (error) {
    return [wrong(topic, `The data folder ${config.dataDir} cannot be used: ${sayError(error)}.`)];
  }
}

/** Whether the public address, https and the trusted proxy fit together. */
export function examineProxy(config: Config): Finding[] {
  const topic = 'Address and proxy';
  const url = new URL(config.publicUrl);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'http:' && !isLoopback) {
    return [
      wrong(
        topic,
        `PUBLIC_URL is ${config.publicUrl}: without https, sign-in cookies can be read on the way.`,
      ),
    ];
  }
  if (isLoopback)
    return [
      config.isProduction
        ? wrong(topic, 'PUBLIC_URL names this machine: links in mails will not work elsewhere.')
        : right(topic, `People reach it at ${config.publicUrl} on this machine only.`),
    ];
  if (config.trustedProxies.length === 0) {
    return [
      warning(
        topic,
        'PUBLIC_URL is https but TRUSTED_PROXY is empty: behind a proxy all visitors would share one rate limit. Name the address of the proxy.',
      ),
    ];
  }
  return [
    right(
      topic,
      `People reach it at ${config.publicUrl}; X-Forwarded-For is believed from ${config.trustedProxies.join(', ')} only.`,
    ),
  ];
}
