import { type AddressInfo, createServer } from 'node:net';
import { inboundMessage } from '@ponte/db';
import hoodiecrow from 'hoodiecrow-imap';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../test/app.ts';
import { inboundEnvironment, inboundSecret } from '../../test/inbound.ts';
import type { Config } from '../config.ts';
import { openMailPort } from '../inbound/mail-port.ts';
import { examineInbound } from './inbound.ts';

let test: TestApp;
let port: number;
/** A running house: what the doctor is told is in each test's hands. */
beforeAll(async () => {
  test = await createTestApp({ environment: inboundEnvironment });
  port = Number(new URL(await test.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => test.close());

type Doors = Partial<Config['inbound']>;

function examine(doors: Doors, change: Partial<Config> = {}) {
  const inbound = {
    ...test.deps.config.inbound,
    secret: null,
    mailboxUrl: null,
    listenUrl: null,
    ...doors,
  };
  const publicUrl = `http://127.0.0.1:${port}`;
  return examineInbound({
    ...test.deps.config,
    host: '127.0.0.1',
    port,
    publicUrl,
    inbound,
    ...change,
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** A program that listens and says one line. */
async function withSpeaker<T>(line: string, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.resume().end(line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const found = (verdict: string, words: RegExp) => [
  { topic: 'Answers by mail', verdict, words: expect.stringMatching(words) },
];

describe('the door over HTTP', () => {
  const secret = inboundSecret;

  it('is right when it knows the secret, and keeps nothing of the trial', async () => {
    expect(await examine({ secret })).toEqual(found('right', /^Mail is taken by POST http/));
    expect(await test.db.$count(inboundMessage)).toBe(0);
  });

  it('is wrong when the running house has another secret', async () => {
    const findings = await examine({ secret: 'another secret, also of 32 characters or more' });
    expect(findings).toEqual(found('wrong', /refuses the secret/));
  });

  it('is wrong when the public address leads to something else', async () => {
    const page = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
    await withSpeaker(page, async (other) => {
      const publicUrl = `http://127.0.0.1:${other}`;
      expect(await examine({ secret }, { publicUrl })).toEqual(found('wrong', /no such door/));
    });
  });

  it('is wrong when the public address leads on, and when nobody is there although Ponte runs', async () => {
    const moved =
      'HTTP/1.1 301 Moved\r\nlocation: https://x.invalid/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
    await withSpeaker(moved, async (other) => {
      const publicUrl = `http://127.0.0.1:${other}`;
      expect(await examine({ secret }, { publicUrl })).toEqual(found('wrong', /leads elsewhere/));
    });
    const publicUrl = `http://127.0.0.1:${await freePort()}`;
    expect(await examine({ secret }, { publicUrl })).toEqual(
      found('wrong', /nobody answers .*ECONNREFUSED/),
    );
  });

  it('cannot be tried while Ponte does not run', async () => {
    const free = await freePort();
    const findings = await examine(
      { secret },
      { port: free, publicUrl: `http://127.0.0.1:${free}` },
    );
    expect(findings).toEqual(found('warning', /does not run at present/));
  });

  it('is doubted without https in production', async () => {
    const findings = await examine({ secret }, { isProduction: true });
    expect(findings.map(({ verdict }) => verdict)).toEqual(['right', 'warning']);
  });
});

describe.each(['smtp', 'lmtp'] as const)('the port for %s', (protocol) => {
  it('is right when it takes mail for us, and keeps nothing of the trial', async () => {
    const door = await openMailPort(test.deps, `${protocol}://127.0.0.1:0`);
    const listenUrl = `${protocol}://127.0.0.1:${door.port}`;
    expect(await examine({ listenUrl })).toEqual(found('right', /from this machine only/));
    const mailFrom = 'other@elsewhere.example';
    expect(await examine({ listenUrl }, { mailFrom })).toEqual(found('wrong', /another MAIL_FROM/));
    await door.close();
    expect(await test.db.$count(inboundMessage)).toBe(0);
    expect(await examine({ listenUrl })).toEqual(found('wrong', /nobody listens there/));
    expect(await examine({ listenUrl }, { port: await freePort() })).toEqual(
      found('warning', /does not run at present/),
    );
  });

  it('is wrong when another program has it', async () => {
    await withSpeaker('220 mail.example ESMTP Postfix\r\n', async (other) => {
      const findings = await examine({ listenUrl: `${protocol}://127.0.0.1:${other}` });
      expect(findings).toEqual(found('wrong', /another program listens there/));
    });
  });
});

describe('the mailbox', () => {
  let server: ReturnType<typeof hoodiecrow>;
  let imapPort: number;
  beforeAll(async () => {
    server = hoodiecrow({
      plugins: ['ID', 'ENABLE', 'UIDPLUS'],
      storage: { INBOX: { messages: [] } },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    imapPort = (server.server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const at = (user: string, path: string, on = imapPort) => ({
    mailboxUrl: `imap://${user}@127.0.0.1:${on}/${path}`,
  });

  it('is right when it can be read', async () => {
    expect(await examine(at('testuser:testpass', 'INBOX'))).toEqual(
      found('right', /testuser@127\.0\.0\.1\/INBOX can be read/),
    );
  });

  it.each([
    ['the password is wrong', 'testuser:wrong', 'INBOX', /refuses user or password/],
    ['the folder is not there', 'testuser:testpass', 'Replies', /about the folder Replies/],
  ])('is wrong when %s', async (_, user, folder, words) => {
    const findings = await examine(at(user, folder));
    expect(findings).toEqual(found('wrong', words));
    expect(findings[0]?.words).not.toContain('testpass');
  });

  it('is wrong when nobody is there', async () => {
    const findings = await examine(at('testuser:testpass', 'INBOX', await freePort()));
    expect(findings).toEqual(found('wrong', /ECONNREFUSED/));
  });
});

describe('without any door', () => {
  it('the doctor warns as soon as mail goes out', async () => {
    expect(await examine({}, { smtpUrl: 'smtp://127.0.0.1:25' })).toEqual(
      found('warning', /^No door is open/),
    );
    expect(await examine({}, { smtpUrl: null })).toEqual([]);
  });
});
