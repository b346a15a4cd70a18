import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema, readConfig } from './config.ts';

const secret = 'k3QeH0pW8sLz5xV1bN7mT4rY6uJ2cD9f';
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://ponte@db/ponte',
  PUBLIC_URL: 'https://events.example.org/',
  SECRET: secret,
};
const faultsOf = (environment: Record<string, string>) => {
  const result = readConfig(environment);
  return 'faults' in result ? result.faults : [];
};

describe('the configuration', () => {
  it('.env.example documents every variable, and only those', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort();
    expect(documented).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  it('a whole production configuration is read, without the slash at the end of the address', () => {
    const result = readConfig(production);
    expect(result).toMatchObject({
      config: {
        isProduction: true,
        publicUrl: 'https://events.example.org',
        smtpUrl: null,
        port: 3000,
      },
    });
  });

  it('all faults are told at once', () => {
    const faults = faultsOf({
      ...production,
      PORT: 'many',
      SMTP_URL: 'mail.example.org',
      SECRET: 'short',
    });
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(/PORT[\s\S]*SMTP_URL[\s\S]*SECRET/);
  });

  it('what is missing is told together with what is malformed', () => {
    const faults = faultsOf({ NODE_ENV: 'production', PORT: 'many' }).join('\n');
    for (const name of ['PORT', 'SECRET', 'DATABASE_URL', 'PUBLIC_URL'])
      expect(faults).toContain(name);
  });

  it('the secret of the example is for this machine only', () => {
    const example = {
      DATABASE_URL: production.DATABASE_URL,
      SECRET: `${'change-me-'.repeat(3)}change-me`,
    };
    expect(faultsOf(example)).toEqual([]);
    expect(faultsOf({ ...example, PUBLIC_URL: 'http://localhost:4000' })).toEqual([]);
    expect(faultsOf({ ...example, PUBLIC_URL: 'https://events.example.org' }).join()).toContain(
      'still the example',
    );
  });

  it.each(['the proxy', '10.0.0.1;10.0.0.2', '10.0.0.0/33', '10.0.0.1/8/8', '10.0.0.1/x'])(
    'the trusted proxy "%s" is refused before anything listens',
    (TRUSTED_PROXY) => {
      expect(faultsOf({ ...production, TRUSTED_PROXY }).join()).toContain('TRUSTED_PROXY');
    },
  );

  it('addresses and networks of proxies are taken', () => {
    const result = readConfig({ ...production, TRUSTED_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8' });
    expect(result).toMatchObject({
      config: { trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] },
    });
  });

  it.each([
    ['missing', '', 'SECRET is missing'],
    ['short', 'short', 'at least 32'],
    ['the example', 'change-me-change-me-change-me-change-me', 'still the example'],
  ])('in production a secret that is %s refuses to start', (_case, value, complaint) => {
    expect(faultsOf({ ...production, SECRET: value }).join()).toContain(complaint);
  });

  it('in production a missing public address or database refuses to start', () => {
    const faults = faultsOf({ NODE_ENV: 'production', SECRET: secret }).join();
    expect(faults).toContain('PUBLIC_URL is missing');
    expect(faults).toContain('DATABASE_URL is missing');
  });
});
