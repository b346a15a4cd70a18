import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestSmtp, type TestSmtp } from '../../test/smtp.ts';
import { readConfig } from '../config.ts';
import type { OutgoingMail } from './mailer.ts';
import { createSmtpMailer } from './smtp.ts';

const pem = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const strong = pem(2048);

let smtp: TestSmtp;
beforeEach(async () => {
  smtp = await startTestSmtp();
});
afterEach(() => smtp.close());

const read = (more: Record<string, string>) =>
  readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://x', SECRET: 'x'.repeat(40), ...more });
const complete = { DKIM_DOMAIN: 'mail.test', DKIM_SELECTOR: 'ponte' };

const mail: OutgoingMail = {
  messageId: '<one@mail.test>',
  date: new Date('2027-03-01T09:00:00Z'),
  from: { name: 'Bridge Days', address: 'ponte@mail.test' },
  to: { name: 'Anna', address: 'anna@example.test' },
  subject: 'Reminder',
  text: 'Hello',
  html: '<p>Hello</p>',
  headers: {
    'List-Unsubscribe': '<https://ponte.test/api/mail/unsubscribe/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
  references: [],
  calendar: null,
};

it('a mail is signed over what unsubscribing needs', async () => {
  const result = read({ ...complete, DKIM_PRIVATE_KEY: strong.replaceAll('\n', '\\n') });
  if ('faults' in result) throw new Error(result.faults.join());
  const mailer = createSmtpMailer({ smtpUrl: smtp.url, dkim: result.config.dkim });
  await mailer.send(mail);
  mailer.close();
  const raw = (smtp.accepted[0]?.raw ?? '').replace(/\r\n[ \t]+/g, ' ');
  const signature = /^DKIM-Signature: (.*)$/m.exec(raw)?.[1] ?? '';
  expect(signature).toMatch(/ d=mail\.test; .*s=ponte;/);
  const fields = (/ h=([^;]*);/.exec(signature)?.[1] ?? '').toLowerCase().split(':');
  for (const field of ['from', 'to', 'subject', 'date', 'message-id', 'content-type'])
    expect(fields).toContain(field);
  expect(fields).toContain('list-unsubscribe');
  expect(fields).toContain('list-unsubscribe-post');
});

it('without a key nothing is signed', async () => {
  const mailer = createSmtpMailer({ smtpUrl: smtp.url });
  await mailer.send(mail);
  mailer.close();
  expect(smtp.accepted[0]?.raw).toContain('Subject: Reminder');
  expect(smtp.accepted[0]?.raw).not.toContain('DKIM-Signature');
});

it.each([
  ['half of the settings', { DKIM_DOMAIN: 'mail.test' }],
  ['no key at all', { ...complete, DKIM_PRIVATE_KEY: 'secret' }],
  ['a short key', { ...complete, DKIM_PRIVATE_KEY: pem(512) }],
])('%s stops the start with a word about it', (_, settings) => {
  const result = read(settings);
  expect('faults' in result && result.faults.join()).toMatch(/DKIM_/);
});
