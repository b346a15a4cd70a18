import { inboundMailbox, inboundMessage } from '@ponte/db';
import { limits } from '@ponte/domain';
import { sql } from 'drizzle-orm';
import hoodiecrow from 'hoodiecrow-imap';
import { createTransport } from 'nodemailer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { inboundEnvironment, post } from '../../test/inbound.ts';
import { systemCall } from '../call/call.ts';
import { replyAddressFor } from '../mail/reply-address.ts';
import { type MailPort, openMailPort } from './mail-port.ts';
import { readMailbox } from './mailbox-door.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp({ environment: inboundEnvironment });
});
afterAll(() => test.close());
afterEach(async () => {
  await test.db.delete(inboundMessage);
  await test.db.execute(sql`delete from graphile_worker._private_jobs`);
});

const rows = () => test.db.select().from(inboundMessage);
const ours = () => replyAddressFor(test.deps.config, '01890000-0000-7000-8000-000000000001');
const mail = (subject: string, body = 'Words.') =>
  [
    'From: somebody@example.test',
    `To: ${ours()}`,
    `Subject: ${subject}`,
    `Message-ID: <${subject.replace(/\W/g, '')}@example.test>`,
    'Date: Mon, 01 Mar 2027 10:00:00 +0000',
    '',
    body,
    '',
  ].join('\r\n');

describe('the door over HTTP', () => {
  const send = (headers: Record<string, string>, payload = mail('one')) =>
    test.app.inject({ method: 'POST', url: '/api/inbound/messages', headers, payload });
  const type = { 'content-type': 'message/rfc822' };

  it('keeps a mail with its job before it says so', async () => {
    const answer = await post(test, mail('one'));
    expect(answer.statusCode).toBe(202);
    const [row] = await rows();
    expect(row).toMatchObject({ door: 'http', state: 'received', raw: Buffer.from(mail('one')) });
    const jobs = await test.db.execute(sql`select 1 from graphile_worker._private_jobs`);
    expect(jobs.rows).toHaveLength(1);
  });

  it.each([
    ['no secret', {}],
    ['a wrong secret', { authorization: 'Bearer something else, also 32 characters long' }],
    ['another scheme', { authorization: `Basic ${inboundEnvironment.INBOUND_SECRET}` }],
  ])('refuses %s', async (_case, headers) => {
    expect((await send({ ...type, ...headers })).statusCode).toBe(401);
    expect(await rows()).toEqual([]);
  });

  it('refuses what is larger than it keeps, and what is no mail', async () => {
    const large = 'x'.repeat(limits.inboundBytes + 1);
    expect((await post(test, large)).statusCode).toBe(413);
    const authorization = `Bearer ${inboundEnvironment.INBOUND_SECRET}`;
    expect((await send({ 'content-type': 'text/html', authorization })).statusCode).toBe(415);
    expect(
      (await send({ 'content-type': 'application/json', authorization }, '{}')).statusCode,
    ).toBe(415);
    expect(await rows()).toEqual([]);
  });

  it('is not there while no secret is configured', async () => {
    const closed = await createTestApp();
    const answer = await closed.app.inject({
      method: 'POST',
      url: '/api/inbound/messages',
      headers: { ...type, authorization: 'Bearer ' },
      payload: mail('one'),
    });
    await closed.close();
    expect(answer.statusCode).toBe(404);
  });
});

describe.each(['smtp', 'lmtp'] as const)('the port for %s', (protocol) => {
  let port: MailPort;
  beforeAll(async () => {
    port = await openMailPort(test.deps, `${protocol}://127.0.0.1:0`);
  });
  afterAll(() => port.close());

  const send = async (to: string, raw = mail('one')) => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: port.port,
      lmtp: protocol === 'lmtp',
      ignoreTLS: true,
    });
    const sent = await transport.sendMail({
      envelope: { from: 'somebody@example.test', to: [to] },
      raw,
    });
    // LMTP answers for each recipient, which the library does not throw.
    const [refusal] = sent.rejectedErrors ?? [];
    if (refusal) throw refusal;
    return sent;
  };

  it('acknowledges a mail that is kept', async () => {
    const { response } = await send(ours());
    expect(response).toMatch(/^250/);
    expect(await rows()).toMatchObject([{ door: 'smtp', recipients: [ours()] }]);
  });

  it.each(['somebody@elsewhere.example.test', `reply+${'a'.repeat(52)}@mail.example.test`])(
    'relays nothing to %s',
    async (address) => {
      await expect(send(address)).rejects.toMatchObject({ responseCode: 550 });
      expect(await rows()).toEqual([]);
    },
  );

  it('refuses what is larger than it keeps', async () => {
    const large = mail('large', 'x\r\n'.repeat(limits.inboundBytes / 2));
    await expect(send(ours(), large)).rejects.toMatchObject({ responseCode: 552 });
    expect(await rows()).toEqual([]);
  });

  it('leaves the mail with the sender when it cannot be kept', async () => {
    await test.db.execute(sql`alter table inbound_message rename to inbound_message_away`);
    try {
      await expect(send(ours())).rejects.toMatchObject({ responseCode: 451 });
    } finally {
      await test.db.execute(sql`alter table inbound_message_away rename to inbound_message`);
    }
    expect(await rows()).toEqual([]);
    await send(ours());
    expect(await rows()).toHaveLength(1);
  });
});

describe('the mailbox', () => {
  let server: ReturnType<typeof hoodiecrow>;
  let inbox: TestApp;
  const begin = async () => {
    server = hoodiecrow({
      plugins: ['ID', 'ENABLE', 'UIDPLUS', 'SPECIAL-USE'],
      storage: { INBOX: { messages: [{ raw: mail('one') }, { raw: mail('two') }] } },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    const url = `imap://testuser:testpass@127.0.0.1:${port}/INBOX`;
    inbox = { ...test, deps: { ...test.deps, config: withMailbox(url) } };
  };
  const withMailbox = (mailboxUrl: string) => ({
    ...test.deps.config,
    inbound: { ...test.deps.config.inbound, mailboxUrl },
  });
  const read = () => readMailbox(systemCall(inbox.deps));
  beforeAll(begin);
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  afterEach(() => test.db.delete(inboundMailbox));

  it('is read once, whatever flags its mails carry', async () => {
    expect(await read()).toBe(2);
    expect(await rows()).toHaveLength(2);
    expect(await read()).toBe(0);
    server.appendMessage('INBOX', ['\\Seen'], false, mail('three'));
    expect(await read()).toBe(1);
    expect((await rows()).map(({ door }) => door)).toEqual(['mailbox', 'mailbox', 'mailbox']);
  });

  it('keeps nothing twice when it is read again from the start', async () => {
    await read();
    const count = (await rows()).length;
    expect(count).toBeGreaterThan(1);
    await test.db.delete(inboundMailbox);
    expect(await read()).toBe(count);
    expect(await rows()).toHaveLength(count);
  });

  it('keeps one copy of a mail that another door has kept', async () => {
    await post(test, mail('two'));
    await read();
    const doors = (await rows()).filter(({ raw }) => raw?.includes('Subject: two'));
    expect(doors.map(({ door }) => door)).toEqual(['http']);
  });
});
