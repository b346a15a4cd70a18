import * as contracts from '@ponte/contracts';
import type { LocalisedText } from '@ponte/domain';
import {
  changeEvent,
  changeEventState,
  createEvent,
  grantRole,
} from '../features/events/commands.ts';
import type { EventRow } from '../features/events/queries.ts';
import {
  createQuestion,
  createType,
  deleteType,
  setTypeRules,
} from '../features/participants/commands.ts';
import { listTypes } from '../features/participants/queries.ts';
import { createBlocks, createSession } from '../features/timetable/commands.ts';
import type { SessionAccount } from '../http/session-store.ts';
import { furnishHall } from './hall.ts';
import { callAgo, daysFrom, nextWednesday, type Story, toDay } from './story.ts';

const localised = (en: string, it: string, sl: string, de: string): LocalisedText => ({
  en,
  it,
  sl,
  de,
});

const eventNames = localised(
  'Bridge on the Isonzo – Italian-Slovene Partnership Days',
  'Ponte sull’Isonzo – Giornate italo-slovene del partenariato',
  'Most čez Sočo – italijansko-slovenski partnerski dnevi',
  'Brücke über den Isonzo – Italienisch-slowenische Kooperationstage',
);
const summaries = localised(
  'Two days of one-to-one meetings for companies, clusters and laboratories from both sides of the border.',
  'Due giorni di incontri individuali per imprese, cluster e laboratori di entrambi i lati del confine.',
  'Dva dneva individualnih sestankov za podjetja, grozde in laboratorije z obeh strani meje.',
  'Zwei Tage Einzelgespräche für Unternehmen, Cluster und Labors von beiden Seiten der Grenze.',
);
const texts = localised(
  'Gorizia and Nova Gorica share one square; this event uses it. Register, say what you offer and what you seek, ask for meetings, and come for five good conversations. Participation is free of charge; interpreters for Italian, Slovene and German are in the hall.',
  'Gorizia e Nova Gorica condividono una piazza: questo evento la usa. Iscriviti, racconta che cosa offri e che cosa cerchi, chiedi gli incontri che ti interessano e vieni per cinque buone conversazioni. La partecipazione è gratuita; in sala ci sono interpreti per italiano, sloveno e tedesco.',
  'Gorica in Nova Gorica si delita trg in ta dogodek ga izkoristi. Prijavite se, povejte, kaj ponujate in kaj iščete, zaprosite za sestanke in pridite na pet dobrih pogovorov. Udeležba je brezplačna; v dvorani so tolmači za italijanščino, slovenščino in nemščino.',
  'Görz und Nova Gorica teilen sich einen Platz; diese Veranstaltung nutzt ihn. Melden Sie sich an, sagen Sie, was Sie bieten und was Sie suchen, fragen Sie Gespräche an und kommen Sie für fünf gute Begegnungen. Die Teilnahme ist kostenlos; im Saal sind Dolmetscher für Italienisch, Slowenisch und Deutsch.',
);

export type DemoEvent = {
  event: EventRow;
  types: { company: string; institution: string; observer: string };
};

async function describeEvent(
  story: Story,
  owner: SessionAccount,
  event: EventRow,
): Promise<EventRow> {
  const first = new Date(`${event.firstDay}T06:00:00Z`);
  return changeEvent(callAgo(story, owner.id, 39), event.id, {
    slug: event.slug,
    names: eventNames,
    summaries,
    texts,
    languages: ['en', 'it', 'sl', 'de'],
    venue: 'Palazzo del Ponte',
    address: 'Trg Evrope / Piazza Transalpina 1',
    city: 'Gorizia / Nova Gorica',
    country: 'IT',
    zone: event.zone,
    firstDay: event.firstDay,
    lastDay: event.lastDay,
    sectors: ['10', '11', '26', '28', '41', '62'],
    placementMode: 'participants',
    declinePolicy: 'at_once',
    suggestsPartners: true,
    registrationOpensAt: daysFrom(story.today, -32).toISOString(),
    registrationClosesAt: daysFrom(first, -2).toISOString(),
    requestsOpenAt: daysFrom(story.today, -12).toISOString(),
    requestsCloseAt: first.toISOString(),
    requestExpiryDays: 14,
    placeOfferHours: 48,
    capacity: 90,
    contactEmail: 'isonzo@ponte.example',
    version: event.version,
  });
}

async function addTypes(
  story: Story,
  owner: SessionAccount,
  event: EventRow,
): Promise<DemoEvent['types']> {
  const call = callAgo(story, owner.id, 38);
  const before = await listTypes(story.deps.db, event.id);
  const make = async (input: Parameters<typeof contracts.newTypeSchema.parse>[0]) =>
    (await createType(call, event, contracts.newTypeSchema.parse(input))).id;
  const company = await make({
    names: localised('Company', 'Impresa', 'Podjetje', 'Unternehmen'),
    descriptions: localised(
      'Firms that offer or seek products, services or technology.',
      'Imprese che offrono o cercano prodotti, servizi o tecnologie.',
      'Podjetja, ki ponujajo ali iščejo izdelke, storitve ali tehnologije.',
      'Betriebe, die Produkte, Leistungen oder Technologien anbieten oder suchen.',
    ),
    capacity: 54,
    maxRequests: 12,
    maxMeetings: 10,
  });
  const institution = await make({
    names: localised(
      'Institution or laboratory',
      'Ente o laboratorio',
      'Ustanova ali laboratorij',
      'Institution oder Labor',
    ),
    approval: 'manual',
    capacity: 20,
    maxRequests: 20,
  });
  const observer = await make({
    names: localised('Observer', 'Uditore', 'Opazovalec', 'Beobachter'),
    descriptions: localised(
      'Talks and the exhibition, without meetings.',
      'Interventi ed esposizione, senza incontri.',
      'Predavanja in razstava, brez sestankov.',
      'Vorträge und Ausstellung, ohne Gespräche.',
    ),
    capacity: 8,
    maxRequests: 0,
  });
  for (const type of before) await deleteType(call, event, type.id, type.version);
  const pairs = [company, institution].flatMap((fromTypeId) =>
    [company, institution].map((toTypeId) => ({ fromTypeId, toTypeId })),
  );
  await setTypeRules(call, event, { pairs });
  return { company, institution, observer };
}

async function addQuestions(story: Story, owner: SessionAccount, event: EventRow): Promise<void> {
  const call = callAgo(story, owner.id, 38);
  const ask = (input: Parameters<typeof contracts.newQuestionSchema.parse>[0]) =>
    createQuestion(call, event, contracts.newQuestionSchema.parse(input));
  await ask({
    kind: 'choice',
    labels: localised(
      'How did you hear of us?',
      'Come ci hai conosciuto?',
      'Kako ste izvedeli za nas?',
      'Wie haben Sie von uns erfahren?',
    ),
    options: [
      {
        labels: localised(
          'From my chamber or cluster',
          'Dalla mia camera o dal mio cluster',
          'Od svoje zbornice ali grozda',
          'Von meiner Kammer oder meinem Cluster',
        ),
      },
      { labels: localised('From a colleague', 'Da un collega', 'Od kolega', 'Von Kollegen') },
      { labels: localised('On the web', 'Dal web', 'Na spletu', 'Aus dem Internet') },
    ],
  });
  await ask({
    kind: 'text',
    labels: localised(
      'Food we should know about',
      'Esigenze alimentari',
      'Posebnosti pri prehrani',
      'Was sollten wir beim Essen beachten?',
    ),
  });
}

async function addTimetable(story: Story, owner: SessionAccount, event: EventRow): Promise<void> {
  const call = callAgo(story, owner.id, 37);
  const days = [event.firstDay, event.lastDay];
  const times = { slotMinutes: 20, pauseMinutes: 5 };
  await createBlocks(call, event.id, { days, from: '10:00', until: '12:30', ...times });
  await createBlocks(call, event.id, { days, from: '14:00', until: '16:30', ...times });
  await furnishHall(call, event.id);
  const session = (input: Parameters<typeof contracts.sessionPlanSchema.parse>[0]) =>
    createSession(call, event.id, contracts.sessionPlanSchema.parse(input));
  await session({
    titles: localised(
      'Opening: one city, two countries',
      'Apertura: una città, due Paesi',
      'Odprtje: eno mesto, dve državi',
      'Eröffnung: eine Stadt, zwei Länder',
    ),
    speakers: 'Chiara Fabris, Matej Šuligoj',
    place: 'Aula Magna',
    day: event.firstDay,
    from: '09:15',
    until: '09:50',
  });
  await session({
    titles: localised(
      'Sensors for small factories: three stories',
      'Sensori per piccole fabbriche: tre storie',
      'Senzorji za majhne tovarne: tri zgodbe',
      'Sensoren für kleine Fabriken: drei Geschichten',
    ),
    speakers: 'Nina Černe, Stefan Kofler',
    place: 'Sala Carso',
    day: event.firstDay,
    from: '14:00',
    until: '14:45',
    capacity: 30,
  });
  await session({
    titles: localised(
      'Funding across the border',
      'Finanziamenti transfrontalieri',
      'Čezmejno financiranje',
      'Förderung über die Grenze',
    ),
    speakers: 'Katharina Moser',
    place: 'Sala Carso',
    day: event.lastDay,
    from: '11:15',
    until: '12:00',
    capacity: 30,
  });
}

/** An edition of the demo's event, open and complete but for its people; it begins about three weeks after the story's today. */
export async function makeDemoEvent(
  story: Story,
  owner: SessionAccount,
  slug: string,
): Promise<DemoEvent> {
  const start = nextWednesday(story.today, 16);
  const made = await createEvent(
    callAgo(story, owner.id, 40),
    { accountId: owner.id, isAdministrator: true },
    contracts.newEventSchema.parse({
      slug,
      names: eventNames,
      languages: ['en', 'it', 'sl', 'de'],
      zone: 'Europe/Rome',
      firstDay: toDay(start),
      lastDay: toDay(daysFrom(start, 1)),
    }),
  );
  const described = await describeEvent(story, owner, made);
  const types = await addTypes(story, owner, described);
  await addQuestions(story, owner, described);
  await addTimetable(story, owner, described);
  const event = await changeEventState(callAgo(story, owner.id, 33), made.id, {
    to: 'open',
    version: described.version,
  });
  return { event, types };
}

/** Gives the event's helpers their roles. */
export async function giveDemoRoles(
  story: Story,
  event: EventRow,
  owner: SessionAccount,
  roles: readonly {
    email: string;
    role: 'organiser' | 'support' | 'check_in' | 'viewer';
    officeId: string | null;
  }[],
): Promise<void> {
  for (const role of roles) await grantRole(callAgo(story, owner.id, 36), event.id, role);
}
