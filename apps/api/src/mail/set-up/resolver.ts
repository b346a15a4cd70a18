import { Resolver } from 'node:dns/promises';

/** What is asked of the names of the world. Null: nobody answered; an empty list: there is no such record. */
export type NameReader = {
  texts(name: string): Promise<string[] | null>;
  exchanges(name: string): Promise<string[] | null>;
  addresses(name: string): Promise<string[] | null>;
  reverse(address: string): Promise<string[] | null>;
};

const absent = new Set(['ENODATA', 'ENOTFOUND', 'NOTFOUND', 'NXDOMAIN']);

async function orNone<T>(asked: Promise<T[]>): Promise<T[] | null> {
  try {
    return await asked;
  } catch (error) {
    return absent.has(String((error as { code?: unknown }).code)) ? [] : null;
  }
}

/** Asks the given servers, or those of the machine. Never throws, and never waits long. */
export function createNameReader(servers: readonly string[]): NameReader {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (servers.length > 0) resolver.setServers([...servers]);
  return {
    texts: async (name) =>
      (await orNone(resolver.resolveTxt(name)))?.map((parts) => parts.join('')) ?? null,
    exchanges: async (name) =>
      (await orNone(resolver.resolveMx(name)))?.map(({ exchange }) => exchange) ?? null,
    addresses: async (name) => {
      const [four, six] = await Promise.all([
        orNone(resolver.resolve4(name)),
        orNone(resolver.resolve6(name)),
      ]);
      return four === null && six === null ? null : [...(four ?? []), ...(six ?? [])];
    },
    reverse: (address) => orNone(resolver.reverse(address)),
  };
}
