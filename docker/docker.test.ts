import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isInContext, readRules } from './testing/ignore-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const dockerfile = read('docker/Dockerfile');
const rules = readRules(read('.dockerignore'));

/** The words of every COPY from the build context: sources first, the target last. */
function listCopies(): string[][] {
  const lines = dockerfile.split('\n').filter((line) => /^COPY (?!--from)/.test(line));
  return lines.map((line) => line.split(/\s+/).slice(1));
}

const sources = listCopies()
  .flatMap((words) => words.slice(0, -1))
  .filter((source) => source !== '.');

describe('the build context', () => {
  test.each([
    '.env',
    'apps/api/.env.production',
    'data/secrets.json',
    'data/postgres/PG_VERSION',
    'apps/api/data/secrets.json',
    'scripts/secrets.json',
    'packages/db/server.key',
    '.git/config',
    '.tools/node_modules/pnpm/package.json',
    'node_modules/.bin/vitest',
    'apps/web/node_modules/react/index.js',
    'apps/api/dist/main.js',
    'test-results/journeys.json',
    'packages/domain/src/states.test.ts',
  ])('leaves out %s', (path) => {
    expect(isInContext(rules, path)).toBe(false);
  });

  test.each([
    'package.json',
    'apps/web/index.html',
    'packages/db/src/index.ts',
    'scripts/build.ts',
  ])('holds %s', (path) => {
    expect(isInContext(rules, path)).toBe(true);
  });

  test('holds every source of the product', () => {
    const files = globSync('{apps,packages}/*/src/**/*.{ts,tsx,css,json}', { cwd: ROOT });
    const product = files.filter((file) => !/\.test\.tsx?$/.test(file));
    expect(product.length).toBeGreaterThan(100);
    expect(product.filter((file) => !isInContext(rules, file))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  test('has no fault that a linter finds', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  });

  test('copies only what exists and reaches the build', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(sources.filter((source) => !isInContext(rules, source))).toEqual([]);
  });

  test('installs from the manifest of every workspace package', () => {
    const manifests = globSync('{apps,packages}/*/package.json', { cwd: ROOT });
    expect(manifests.length).toBeGreaterThan(0);
    expect(manifests.filter((manifest) => !sources.includes(manifest))).toEqual([]);
  });

  test('pins the pnpm that npm start brings', async () => {
    const versions: { PNPM_VERSION: string } = await import(
      join(ROOT, 'scripts/tool-chain/versions.mjs')
    );
    expect(dockerfile).toContain(`pnpm@${versions.PNPM_VERSION}`);
  });

  test('runs as an ordinary account with a health check and without secrets', () => {
    const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^HEALTHCHECK /m);
    expect(image).toMatch(/^ENV NODE_ENV=production/m);
    expect(dockerfile).not.toMatch(/^(ARG|ENV).*(SECRET|PASSWORD)/m);
    expect(dockerfile).not.toMatch(/^FROM \S+:latest|^FROM [^:\s]+$/m);
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('docker/compose.yaml')) as {
    services: Record<string, { image?: string; environment?: object; volumes?: string[] }>;
    volumes: Record<string, unknown>;
  };

  test('has the product, a database and a mail catcher', () => {
    expect(Object.keys(services)).toEqual(['app', 'database', 'mail']);
  });

  test('asks for secrets and holds none', () => {
    const text = read('docker/compose.yaml');
    expect(services.app?.environment).toMatchObject({ SECRET: expect.stringContaining(':?') });
    expect(text).not.toMatch(/(SECRET|PASSWORD): (?!\$\{)\S/);
  });

  test('pins its images and declares its volumes', () => {
    const images = Object.values(services).flatMap(({ image }) => image ?? []);
    expect(images.filter((image) => !/:(?!latest)[\w.-]+$/.test(image))).toEqual([]);
    const used = Object.values(services).flatMap((service) => service.volumes ?? []);
    const names = used.map((volume) => volume.split(':')[0] ?? '');
    expect(names.filter((name) => !(name in volumes))).toEqual([]);
  });

  test('sets only what the product knows', () => {
    const known = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const set = Object.keys(services.app?.environment ?? {});
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });
});
