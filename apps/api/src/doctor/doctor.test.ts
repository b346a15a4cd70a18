import { createServer } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@ponte/db/testing';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineInstallation } from './examine.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const secret = 'k3QeH0pW8sLz5xV1bN7mT4rY6uJ2cD9f';
const examine = async (change: Record<string, string> = {}, now = () => new Date()) => {
  const environment = {
    DATABASE_URL: database.connectionString,
    SECRET: secret,
    DATA_DIR: '/tmp',
    ...change,
  };
  const findings = await examineInstallation(environment, now);
  return (topic: string) => findings.filter((finding) => finding.topic === topic);
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('the doctor', () => {
  it('finds a working trial right, and says that mail stays here', async () => {
    const about = await examine();
    expect(about('Database').map(({ verdict }) => verdict)).toEqual([
      'right',
      'right',
      'right',
      'right',
      'right',
    ]);
    expect(about('Mail')).toMatchObject([{ verdict: 'warning' }]);
    for (const topic of ['Time zones', 'Secrets', 'Disk', 'Address and proxy'])
      expect(about(topic)).toMatchObject([{ verdict: 'right' }]);
  });

  it('says that the database cannot be reached', async () => {
    const about = await examine({ DATABASE_URL: `postgres://localhost:${await freePort()}/none` });
    expect(about('Database')).toMatchObject([
      { verdict: 'wrong', words: expect.stringContaining('cannot be reached') },
    ]);
  });

  it('notices a clock that is wrong', async () => {
    const about = await examine({}, () => new Date('2031-01-01'));
    expect(about('Database').at(-1)).toMatchObject({
      verdict: 'warning',
      words: expect.stringContaining('clock'),
    });
  });

  it('tells every fault of the settings', async () => {
    const about = await examine({ PORT: 'x', SMTP_URL: 'nowhere' });
    expect(about('Settings')).toHaveLength(2);
  });

  it('tries the mail server, and doubts a sender that no server will believe', async () => {
    const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    const about = await examine({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    expect(about('Mail').map(({ verdict }) => verdict)).toEqual(['right', 'wrong']);
    await new Promise<void>((resolve) => server.close(resolve));
    const later = await examine({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'ponte@example.org',
    });
    expect(later('Mail')).toMatchObject([{ verdict: 'wrong' }]);
  });

  it.each([
    ['http://events.example.org', '', 'wrong'],
    ['https://events.example.org', '', 'warning'],
    ['https://events.example.org', '10.0.0.1', 'right'],
  ])('address %s with proxy "%s" is %s', async (PUBLIC_URL, TRUSTED_PROXY, verdict) => {
    const about = await examine({ PUBLIC_URL, TRUSTED_PROXY });
    expect(about('Address and proxy')).toMatchObject([{ verdict }]);
  });

  it('doubts a secret of one repeated character', async () => {
    expect((await examine({ SECRET: 'a'.repeat(40) }))('Secrets')).toMatchObject([
      { verdict: 'wrong' },
    ]);
  });
});
