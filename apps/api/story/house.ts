import * as db from '@ponte/db';
import { and, asc, eq } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { replyAddressFor } from '../src/mail/reply-address.ts';
import type { Agent, Answer, Method } from '../test/agent.ts';
import { replyMail } from '../test/inbound.ts';
import { cast, type Name } from './cast.ts';
import type { Stage } from './stage.ts';

/** Somebody at a browser. */
export type Person = { agent: Agent; id: string; base: string };

export type Meeting = {
  id: string;
  version: number;
  slot: { id: string } | null;
  table: { id: string } | null;
};

type Request = { id: string; version: number };

/** Sends and insists on being understood. */
export async function ask<T>(
  agent: Agent,
  method: Method,
  url: string,
  body?: unknown,
): Promise<T> {
  const answer: Answer<T> = await agent.send<T>(method, url, body);
  if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.status} ${answer.text}`);
  return answer.body;
}

/** Asks for the mailed link, waits for it, and opens it. */
export async function signIn(stage: Stage, email: string, locale: string): Promise<Agent> {
  const agent = stage.stranger();
  const from = stage.mails.length;
  await stage.act(`${email} signs in`, () =>
    ask(agent, 'POST', '/api/sign-in-links', { email, locale }),
  );
  const mail = stage.mails.slice(from).find(({ to }) => to === email);
  const { text = '' } = await simpleParser(mail?.raw ?? '');
  const token = /\/sign-in\/([\w.-]+)/.exec(text)?.[1];
  if (!token) throw new Error(`no link for ${email}`);
  await ask(agent, 'POST', '/api/session/link', { token });
  return agent;
}

export class House {
  readonly stage: Stage;
  readonly organiser: Agent;
  readonly slug: string;
  readonly people = new Map<Name, Person>();

  constructor(stage: Stage, organiser: Agent, slug: string) {
    this.stage = stage;
    this.organiser = organiser;
    this.slug = slug;
  }

  get path(): string {
    return `/api/events/${this.slug}`;
  }

  person(name: Name): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`${name} is not registered`);
    return person;
  }

  organise<T>(method: Method, path: string, body?: unknown): Promise<T> {
    return ask<T>(this.organiser, method, `${this.path}${path}`, body);
  }

  own<T>(name: Name, method: Method, path: string, body?: unknown): Promise<T> {
    const { agent, base } = this.person(name);
    return ask<T>(agent, method, `${base}${path}`, body);
  }

  async register(name: Name, agent: Agent, typeId: string): Promise<void> {
    const { name: own, organisation, country, jobTitle, ...rest } = cast[name];
    const { items } = await ask<{ items: { id: string; name: string }[] }>(
      agent,
      'GET',
      '/api/account/organisations',
    );
    const known = items.find((item) => item.name === organisation);
    const { id } = await ask<{ id: string }>(agent, 'POST', `${this.path}/registrations`, {
      name: own,
      organisation: known ? { id: known.id } : { create: { name: organisation, country } },
      typeId,
      jobTitle,
      isOnline: 'isOnline' in rest,
      hasConsented: true,
    });
    this.people.set(name, { agent, id, base: `${this.path}/as/me` });
  }

  async wish(from: Name, to: Name, message = ''): Promise<Request> {
    return this.own(from, 'POST', '/requests', { recipientId: this.person(to).id, message });
  }

  async accept(name: Name, request: Request): Promise<string> {
    const { meeting } = await this.own<{ meeting: Meeting }>(
      name,
      'POST',
      `/requests/${request.id}/accept`,
      { version: request.version },
    );
    return meeting.id;
  }

  async meeting(id: string): Promise<Meeting> {
    const [row] = await this.stage.deps.db.select().from(db.meeting).where(eq(db.meeting.id, id));
    if (!row) throw new Error('no such meeting');
    const { slotId, tableId, version } = row;
    return {
      id,
      version,
      slot: slotId ? { id: slotId } : null,
      table: tableId ? { id: tableId } : null,
    };
  }

  /** Something that the organiser does with a meeting. */
  async change(id: string, verb: string, body: object = {}): Promise<void> {
    const { version } = await this.meeting(id);
    await this.organise('POST', `/meetings/${id}/${verb}`, { version, ...body });
  }

  /** Somewhere else that the meeting can go: the last of the free slots, or another table in its own. */
  async elsewhere(id: string): Promise<{ slotId: string; tableIds: string[] }> {
    const now = await this.meeting(id);
    const { items, tables } = await this.organise<{
      items: { slotId: string }[];
      tables: { id: string }[];
    }>('GET', `/meetings/${id}/options`);
    const slot = items.map((option) => option.slotId).findLast((one) => one !== now.slot?.id);
    if (!slot) throw new Error('nowhere to go');
    return {
      slotId: slot,
      tableIds: tables.map((table) => table.id).filter((one) => one !== now.table?.id),
    };
  }

  /** What somebody's calendar program answers to the newest invitation to the meeting. */
  async answer(name: Name, id: string, partstat: string, more: object = {}): Promise<void> {
    const participantId = this.person(name).id;
    const [row] = await this.stage.deps.db
      .select({ sequence: db.meeting.sequence })
      .from(db.meeting)
      .where(and(eq(db.meeting.id, id)))
      .orderBy(asc(db.meeting.id));
    const stamp = this.stage.clock
      .now()
      .toISOString()
      .replace(/[-:]|\.\d+/g, '');
    const mail = {
      to: replyAddressFor(this.stage.deps.config, participantId),
      from: `${name}@firma.example`,
      uid: id,
      partstat,
      sequence: row?.sequence ?? 0,
      stamp,
    };
    await this.stage.receive(replyMail({ ...mail, ...more }));
  }
}
