import {
  address,
  cast,
  eventName,
  message,
  type Name,
  newEventName,
  reason,
  venue,
} from './cast.ts';
import { ask, House, signIn } from './house.ts';
import { Stage, type StoryMail } from './stage.ts';

/**
 * The story: everything that may happen to meetings and their people, one after the other, through the interface
 * that the pages use. Every kind of letter and every step of an invitation's life occurs.
 */
const joinUrl = 'https://meet.example/r/9f2;k=1,2?pwd=a&lang=it#%22x%22';
const newJoinUrl = 'https://video.example/new?room=7,8;9&x=%F0%9F%9A%80';

type Made = { id: string; version: number };

const settings = {
  names: eventName,
  summaries: {},
  texts: {},
  languages: ['en', 'it', 'sl', 'de'],
  venue,
  address,
  city: 'Gorizia / Nova Gorica',
  country: 'IT',
  zone: 'Europe/Rome',
  firstDay: '2027-03-08',
  lastDay: '2027-03-09',
  sectors: [],
  placementMode: 'participants',
  declinePolicy: 'at_once',
  suggestsPartners: true,
  registrationOpensAt: null,
  registrationClosesAt: null,
  requestsOpenAt: null,
  requestsCloseAt: null,
  requestExpiryDays: null,
  placeOfferHours: 48,
  capacity: null,
  contactEmail: 'chiara@ponte.example',
};

type Names = { en: string; it?: string; sl?: string; de?: string };
type Settings = Omit<typeof settings, 'names'> & { names: Names };

async function makeEvent(
  stage: Stage,
  chiara: House['organiser'],
  given: Partial<Settings> & { slug: string },
) {
  const { slug } = given;
  const all = { ...settings, ...given };
  const { names, languages, zone, firstDay, lastDay } = all;
  await ask(chiara, 'POST', '/api/events', {
    slug,
    names,
    languages,
    zone,
    firstDay,
    lastDay,
  });
  const house = new House(stage, chiara, slug);
  await house.organise('PUT', '', { ...all, version: await versionOf(house) });
  await house.organise('POST', '/timetable/blocks', {
    days: [all.firstDay, all.lastDay],
    from: '09:00',
    until: '11:00',
    slotMinutes: 20,
    pauseMinutes: 5,
  });
  return house;
}

const versionOf = async (house: House): Promise<number> =>
  (await house.organise<Made>('GET', '')).version;

async function takeTo(house: House, to: string): Promise<void> {
  await house.organise('POST', '/state', { to, version: await versionOf(house) });
}

async function setTheStage(stage: Stage) {
  const chiara = await signIn(stage, 'chiara@ponte.example', 'it');
  const house = await makeEvent(stage, chiara, { slug: 'bridge-days' });
  const types = await house.organise<{ items: Made[] }>('GET', '/participation-types');
  const company = types.items[0]?.id ?? '';
  const laboratory = await house.organise<Made>('POST', '/participation-types', {
    names: { en: 'Laboratory; "one place"', it: 'Laboratorio', sl: 'Laboratorij', de: 'Labor' },
    approval: 'manual',
    capacity: 1,
  });
  await house.organise('PUT', '/type-rules', {
    pairs: [{ fromTypeId: company, toTypeId: company }],
  });
  await house.organise('POST', '/timetable/table-rows', { pattern: 'Tavolo "#"; A, B', count: 3 });
  const room = await house.organise<Made>('POST', '/timetable/tables', {
    label: 'Online, "1"; 💻',
    kind: 'online',
    joinUrl,
  });
  await takeTo(house, 'open');
  await stage.act('a colleague gets a role', () =>
    house.organise('POST', '/roles', {
      email: 'matej@ponte.example',
      name: 'Matej "M." Šuligoj; vodja',
      role: 'organiser',
    }),
  );
  return { house, company, laboratory: laboratory.id, room: room.id };
}

async function enter(house: House, name: Name, typeId: string): Promise<void> {
  const agent = await signIn(house.stage, `${name}@firma.example`, cast[name].locale);
  await house.stage.act(`${name} registers`, () => house.register(name, agent, typeId));
}

/** The organiser decides about somebody. */
async function decide(house: House, name: Name, decision: string): Promise<void> {
  const { id } = house.person(name);
  const { version } = await house.organise<Made>('GET', `/participants/${id}`);
  await house.organise('POST', `/participants/${id}/decision`, { decision, reason, version });
}

/** One place, two laboratories: applied, waiting, rejected, offered, expired, approved. */
async function waitForAPlace(house: House, laboratory: string): Promise<void> {
  const { stage } = house;
  await enter(house, 'greta', laboratory);
  await enter(house, 'hana', laboratory);
  await stage.act('greta is turned down, so that hana is offered the place', () =>
    decide(house, 'greta', 'reject'),
  );
  await stage.passTo('hana lets the place go by', '2027-02-25T10:00:00Z');
  await stage.act('hana registers again', () =>
    house.register('hana', house.person('hana').agent, laboratory),
  );
  await stage.act('hana is approved', () => decide(house, 'hana', 'approve'));
  await stage.act('hana gets a colleague', async () => {
    const { items } = await ask<{ items: { id: string }[] }>(
      house.person('hana').agent,
      'GET',
      '/api/account/organisations',
    );
    await ask(house.person('hana').agent, 'POST', `/api/organisations/${items[0]?.id}/members`, {
      email: 'bruno@firma.example',
    });
  });
}

/** A meeting that is invited, moved, put at another table, given another partner, cancelled and taken up again. */
async function liveThrough(house: House): Promise<string> {
  const { stage } = house;
  const wish = await stage.act('ana asks bruno', () => house.wish('ana', 'bruno', message));
  const id = await stage.act('bruno accepts: invited', () => house.accept('bruno', wish));
  await stage.act('bruno’s calendar accepts', () => house.answer('bruno', id, 'ACCEPTED'));
  const { slotId } = await house.elsewhere(id);
  await stage.act('moved', () => house.change(id, 'move', { slotId }));
  const { tableIds } = await house.elsewhere(id);
  await stage.act('another table', () =>
    house.change(id, 'move', { slotId, tableId: tableIds[0] }),
  );
  await stage.act('bruno is replaced by carla', () =>
    house.change(id, 'replace-person', {
      leaving: house.person('bruno').id,
      coming: house.person('carla').id,
    }),
  );
  await stage.act('cancelled', () => house.change(id, 'cancel', { reason }));
  await stage.act('revived', () => house.change(id, 'revive'));
  await stage.act('its slot is taken away', () => house.change(id, 'release'));
  await stage.act('placed again', () => house.change(id, 'place'));
  return id;
}

/** A meeting on the screen, whose link changes. */
async function meetOnline(house: House, room: string): Promise<string> {
  const { stage } = house;
  const wish = await stage.act('eva asks franc', () => house.wish('eva', 'franc', message));
  const id = await stage.act('franc accepts: an online meeting', () => house.accept('franc', wish));
  await stage.act('the link changes', async () => {
    const { items } = await house.organise<{ items: Made[] }>('GET', '/timetable/tables');
    const found = items.find((table) => table.id === room);
    await house.organise('PUT', `/timetable/tables/${room}`, {
      label: 'Online, "1"; 💻',
      kind: 'online',
      joinUrl: newJoinUrl,
      version: found?.version,
      confirmed: true,
    });
  });
  return id;
}

/** What calendar programs send back: another time, twice, and a decline. */
async function hearCalendars(house: House): Promise<void> {
  const { stage } = house;
  const wish = await stage.act('david asks bruno', () => house.wish('david', 'bruno'));
  const id = await stage.act('bruno accepts him', () => house.accept('bruno', wish));
  const counter = async (name: Name) => {
    const { slotId } = await house.elsewhere(id);
    const { items } = await house.organise<{
      items: { slots: { id: string; startsAt: string; endsAt: string }[] }[];
    }>('GET', '/timetable/blocks');
    const slot = items.flatMap(({ slots }) => slots).find((one) => one.id === slotId);
    const write = (instant = '') => instant.replace(/[-:]|\.\d+/g, '');
    await house.answer(name, id, 'NEEDS-ACTION', {
      method: 'COUNTER',
      lines: [`DTSTART:${write(slot?.startsAt)}`, `DTEND:${write(slot?.endsAt)}`],
    });
  };
  const proposalOf = async (name: Name) => {
    const { items } = await house.own<{ items: Made[] }>(name, 'GET', '/proposals');
    return items[0] ?? { id: '', version: 0 };
  };
  await stage.act('david’s calendar proposes another time', () => counter('david'));
  await stage.act('bruno would rather not', async () => {
    const { id: proposal, version } = await proposalOf('bruno');
    await house.own('bruno', 'POST', `/proposals/${proposal}/decline`, { version });
  });
  await stage.act('bruno’s calendar proposes another time', () => counter('bruno'));
  await stage.act('david agrees: moved', async () => {
    const { id: proposal, version } = await proposalOf('david');
    await house.own('david', 'POST', `/proposals/${proposal}/accept`, { version });
  });
  await stage.act('david’s calendar declines: the partner’s CANCEL', () =>
    house.answer('david', id, 'DECLINED', { lines: ['COMMENT:Sorry\\; the "train"\\, again'] }),
  );
}

/** The event gets another name, somebody leaves, somebody is late, and it is over. */
async function comeToAnEnd(house: House, first: string, online: string): Promise<void> {
  const { stage } = house;
  const unwanted = await stage.act('ana asks david', () => house.wish('ana', 'david', message));
  await stage.act('david declines', () =>
    house.own('david', 'POST', `/requests/${unwanted.id}/decline`, {
      version: unwanted.version,
      reason,
    }),
  );
  await stage.act('bruno asks carla, who does not answer', () =>
    house.wish('bruno', 'carla', message),
  );
  const wish = await stage.act('david asks carla', () => house.wish('david', 'carla'));
  await stage.act('carla accepts him', () => house.accept('carla', wish));
  await stage.act('the event is renamed', async () => {
    const version = await versionOf(house);
    await house.organise('PUT', '', {
      ...settings,
      slug: house.slug,
      names: newEventName,
      version,
    });
  });
  await stage.act('david withdraws from the event', async () => {
    const { version } = await house.own<Made>('david', 'GET', '');
    await house.own('david', 'POST', '/withdrawal', { version, reason });
  });
  await stage.act(
    'somebody to whom carla passed the invitation on answers: the organisers are asked',
    () => house.answer('carla', first, 'ACCEPTED', { from: 'passed.on@elsewhere.example' }),
  );
  await stage.passTo('a request waits for its answer', '2027-02-27T08:30:00Z');
  await takeTo(house, 'scheduled');
  await stage.passTo('the day before', '2027-03-07T08:30:00Z');
  const { items } = await house.organise<{
    items: { slots: { id: string; startsAt: string }[] }[];
  }>('GET', '/timetable/blocks');
  const { slot } = await house.meeting(online);
  const startsAt = items.flatMap(({ slots }) => slots).find(({ id }) => id === slot?.id)?.startsAt;
  stage.clock.set(new Date(Date.parse(startsAt ?? '') - 3_600_000).toISOString());
  await takeTo(house, 'running');
  await stage.act('franc is running late', () =>
    house.own('franc', 'POST', `/meetings/${online}/late`, { minutes: 10 }),
  );
  await takeTo(house, 'finished');
  await stage.passTo('the morning after', '2027-03-10T08:30:00Z');
}

/** An event that the organiser places with the scheduler, and then has to call off. */
async function callOff(stage: Stage, first: House): Promise<void> {
  const house = await makeEvent(stage, first.organiser, {
    slug: 'second-round',
    names: { ...newEventName, en: 'Second; "round", 2' },
    firstDay: '2027-04-12',
    lastDay: '2027-04-12',
    placementMode: 'organiser',
  });
  await house.organise('POST', '/timetable/table-rows', { pattern: 'Miza #', count: 2 });
  const types = await house.organise<{ items: Made[] }>('GET', '/participation-types');
  const company = types.items[0]?.id ?? '';
  await house.organise('PUT', '/type-rules', {
    pairs: [{ fromTypeId: company, toTypeId: company }],
  });
  await takeTo(house, 'open');
  for (const name of ['ana', 'bruno', 'carla'] as const)
    await stage.act(`${name} registers for the second round`, () =>
      house.register(name, first.person(name).agent, company),
    );
  for (const [from, to] of [
    ['ana', 'bruno'],
    ['carla', 'ana'],
  ] as const) {
    const wish = await stage.act(`${from} asks ${to} there`, () => house.wish(from, to));
    await stage.act(`${to} accepts, without a time`, () => house.accept(to, wish));
  }
  const run = await house.organise<Made>('POST', '/schedule/runs', { seconds: 1 });
  await awaitDraft(house, run.id);
  await stage.act('the schedule is published', () =>
    house.organise('POST', `/schedule/runs/${run.id}/publish`),
  );
  await stage.act('the event is cancelled', () => takeTo(house, 'cancelled'));
}

async function awaitDraft(house: House, run: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { run: now } = await house.organise<{ run: { state: string } }>(
      'GET',
      `/schedule/runs/${run}`,
    );
    if (now.state === 'draft') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the scheduler does not come to an end');
}

/** Plays the story on an empty database and answers with every mail that the mail server took, in order. */
export async function playStory(databaseUrl: string): Promise<StoryMail[]> {
  const stage = await Stage.open(databaseUrl, '2027-02-22T09:00:00Z');
  try {
    const { house, company, laboratory, room } = await setTheStage(stage);
    for (const name of ['ana', 'bruno', 'carla', 'david', 'eva', 'franc'] as const)
      await enter(house, name, company);
    await waitForAPlace(house, laboratory);
    const first = await liveThrough(house);
    const online = await meetOnline(house, room);
    await hearCalendars(house);
    await comeToAnEnd(house, first, online);
    await callOff(stage, house);
    return stage.mails;
  } finally {
    await stage.close();
  }
}
