import { account, organisation } from '@ponte/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches, findForeignAnswers, findMentions } from './access/breaches.ts';
import { roleNames } from './access/roles.ts';
import { toRequest } from './access/sample.ts';
import { sampleOf, samples } from './access/samples.ts';
import { takeBack } from './access/taken-back.ts';
import { ask, createWorld, type World } from './access/world.ts';

/**
 * Every route x every role x own, other and other event. The routes are those that the app registers; what each
 * role should get follows from the route's `config.access`; what it does get is asked through HTTP.
 */
const minutes = 60_000;
let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 2 * minutes);
afterAll(() => world.test.close());

describe('the table of samples', () => {
  it('has a row for every route', () => {
    expect(world.routes.map(({ key }) => key).filter((key) => !samples[key])).toEqual([]);
    expect(world.routes.length).toBeGreaterThan(130);
  });

  it('has no row for a route that is gone', () => {
    const known = new Set(world.routes.map(({ key }) => key));
    expect(Object.keys(samples).filter((key) => !known.has(key))).toEqual([]);
  });

  it('holds for asking for the head of an address too', () => {
    for (const { key, access } of world.routes) {
      const [method, url = ''] = key.split(' ');
      if (method === 'GET') expect(world.headAccess(url), key).toEqual(access);
    }
  });
});

describe.each(roleNames)('a call by: %s', (name) => {
  it(
    'gets what each route promises in this event',
    async () => expect(await findBreaches(world, name, { event: 'this' })).toEqual([]),
    2 * minutes,
  );

  it(
    'gets what each route promises in the other event',
    async () => expect(await findBreaches(world, name, { event: 'other' })).toEqual([]),
    2 * minutes,
  );
});

describe('the comparison', () => {
  it('notices a route that is open to more than its word says', async () => {
    const open = [{ key: 'GET /api/events/:event', access: { permission: 'event.edit' } as const }];
    expect(await findBreaches(world, 'viewer', { event: 'this' }, open)).toHaveLength(1);
    expect(await findBreaches(world, 'organiser', { event: 'this' }, open)).toEqual([]);
  });

  it('notices a route that is open to fewer than its word says', async () => {
    const closed = [{ key: 'GET /api/events/:event/roles', access: 'visitor' as const }];
    expect(await findBreaches(world, 'viewer', { event: 'this' }, closed)).toHaveLength(1);
  });

  it('notices an office that reaches people of others', async () => {
    const key = 'GET /api/events/:event/participants/counts';
    const closed = [{ key, access: 'participant' as const }];
    expect(await findBreaches(world, 'support office', { event: 'this' }, closed)).toHaveLength(1);
  });
});

describe('a draft event', () => {
  it.each(['stranger', 'outsider', 'owner of the other event'] as const)(
    'is hidden from: %s',
    async (name) => {
      const place = { event: 'other', isDraft: true } as const;
      expect(await findBreaches(world, name, place)).toEqual([]);
    },
    2 * minutes,
  );
});

describe('an id of another event', () => {
  it(
    'is refused wherever a call names it',
    async () => expect(await findForeignAnswers(world)).toEqual([]),
    2 * minutes,
  );
});

describe('the desk of a support office', () => {
  const desk = () => world.routes.filter(({ key }) => key.includes('/api/offices/:office'));
  const askAll = async (name: (typeof roleNames)[number], ids: World['first']['client']) => {
    const answers = [];
    for (const { key } of desk())
      answers.push({ key, ...(await ask(world, name, toRequest(key, sampleOf(key), ids))) });
    return answers;
  };
  const opened = (answers: Awaited<ReturnType<typeof askAll>>) =>
    answers.filter(({ status }) => status !== 404).map(({ key, status }) => `${status} ${key}`);

  it('opens to its own people, route by route', async () => {
    const answers = await askAll('support office', world.first.client);
    expect(answers.length).toBeGreaterThan(11);
    expect(answers.filter(({ status }) => status !== 200).map(({ key }) => key)).toEqual([]);
  });

  it('is not there for another office, route by route', async () => {
    expect(opened(await askAll('support office', world.second.client))).toEqual([]);
  });

  it('holds no company, note, question or parting of another office, route by route', async () => {
    const { officeClient, officeNote, officeHandover, officeParting } = world.second.client;
    const foreign = { officeClient, officeNote, officeHandover, officeParting };
    const answers = await askAll('support office', { ...world.first.client, ...foreign });
    const naming = answers.filter(({ key }) => /:organisation|:note|:handover|:parting/.test(key));
    expect(naming.length).toBeGreaterThan(5);
    expect(opened(naming)).toEqual([]);
    const post = answers.find(({ key }) => key === 'POST /api/offices/:office/handovers');
    expect(post?.status).toBe(404);
  });

  it('never mentions another office’s companies in what it shows or gives out', async () => {
    const nameOf = async (id: string) => {
      const rows = await world.test.db.select().from(organisation).where(eq(organisation.id, id));
      return rows[0]?.name ?? '';
    };
    const [own, foreign] = [
      await nameOf(world.first.client.officeClient),
      await nameOf(world.second.client.officeClient),
    ];
    const reading = (await askAll('support office', world.first.client)).filter(({ key }) =>
      key.startsWith('GET '),
    );
    expect(reading.filter(({ text }) => text.includes(own)).length).toBeGreaterThan(2);
    expect(reading.filter(({ text }) => text.includes(`${foreign}"`))).toEqual([]);
    expect(reading.filter(({ text }) => text.includes(`${foreign};`))).toEqual([]);
    const { officeClient } = world.second.client;
    expect(reading.filter(({ text }) => text.includes(officeClient))).toEqual([]);
  });
});

describe('what an organiser’s page shows', () => {
  const of = ({ person, personName }: World['first']) => [
    personName,
    person.participant,
    person.meeting,
    person.sentRequest,
    person.receivedRequest,
    person.message,
    person.profile,
    person.file,
  ];

  it('never names to an office whom others look after', async () => {
    expect((await findMentions(world, 'owner', of(world.first))).length).toBeGreaterThan(4);
    const ofClient = [world.first.client.participant];
    expect((await findMentions(world, 'support office', ofClient)).length).toBeGreaterThan(4);
    expect(await findMentions(world, 'support office', of(world.first))).toEqual([]);
  });

  it(
    'never names anybody of another event',
    async () => {
      expect(await findMentions(world, 'owner', of(world.second))).toEqual([]);
      expect(await findMentions(world, 'administrator', of(world.second))).toEqual([]);
    },
    2 * minutes,
  );
});

describe('access that is taken away', () => {
  const statusOf = async (name: (typeof roleNames)[number], path: string) =>
    (await world.agents[name].get(`/api/events/${world.first.client.event}${path}`)).status;

  it('ends at once for a role', () =>
    takeBack(world.test, async () => {
      const asClient = `/as/${world.first.client.participant}`;
      expect([
        await statusOf('organiser', '/participants'),
        await statusOf('organiser', asClient),
      ]).toEqual([200, 200]);
      const base = `/api/events/${world.first.client.event}/roles`;
      const team = await world.agents.owner.get<{ items: { id: string; role: string }[] }>(base);
      const role = team.body.items.find((each) => each.role === 'organiser');
      expect((await world.agents.owner.delete(`${base}/${role?.id}`)).status).toBe(204);
      expect([
        await statusOf('organiser', '/participants'),
        await statusOf('organiser', asClient),
      ]).toEqual([403, 404]);
    }));

  it('ends at once for an office whose client goes elsewhere', () =>
    takeBack(world.test, async () => {
      const { event, participant } = world.first.client;
      expect(await statusOf('support office', `/participants/${participant}`)).toBe(200);
      const body = { officeId: null, version: 1 };
      const url = `/api/events/${event}/participants/${participant}/office`;
      expect((await world.agents.owner.put(url, body)).status).toBe(200);
      expect(await statusOf('support office', `/participants/${participant}`)).toBe(404);
      expect(await statusOf('support office', `/as/${participant}/meetings`)).toBe(404);
    }));

  it('ends at once for an account that is disabled', () =>
    takeBack(world.test, async () => {
      expect(await statusOf('participant', '/as/me/home')).toBe(200);
      const disabled = { disabledAt: world.test.clock.now() };
      await world.test.db
        .update(account)
        .set(disabled)
        .where(eq(account.id, world.first.personAccount));
      expect(await statusOf('participant', '/as/me/home')).toBe(401);
    }));
});
