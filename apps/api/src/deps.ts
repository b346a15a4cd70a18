import { randomBytes } from 'node:crypto';
import type { Database } from '@ponte/db';
import type { FastifyBaseLogger } from 'fastify';
import { v7 as uuidV7 } from 'uuid';
import type { Config } from './config.ts';
import type { Mailer } from './mail/mailer.ts';

/** Everything the use cases need from outside: made once in main.ts or in a test, passed down, never imported. */
export type Deps = {
  config: Config;
  db: Database;
  clock: Clock;
  ids: Ids;
  mailer: Mailer;
  log: FastifyBaseLogger;
};

export type Clock = { now(): Date };

/** `next` makes ids (UUID v7), `secret` unguessable URL-safe texts of 256 bits. */
export type Ids = { next(): string; secret(): string };

export const systemClock: Clock = { now: () => new Date() };

export const randomIds: Ids = {
  next: () => uuidV7(),
  secret: () => randomBytes(32).toString('base64url'),
};
