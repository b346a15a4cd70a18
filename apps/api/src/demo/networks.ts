import {
  addContact,
  answerSurvey,
  createNetwork,
  createSurvey,
  decideSurvey,
  moveSurvey,
  setMember,
} from '../features/networks/commands.ts';
import type { NetworkRow } from '../features/networks/queries.ts';
import { demoMeetingDaysAgo, makeDemoGroupMeetings } from './group-meetings.ts';
import { makeDemoGroupPapers, makeDemoGroupWork } from './group-work.ts';
import type { DemoPerson } from './people.ts';
import { callAgo, type Story } from './story.ts';

/** The demo's institutions, with the regions they work in; the first of them leads. */
const institutions = [
  ['Camera dell’Innovazione Isontina', ['ITH4'], 'lead'],
  ['Goriška razvojna pisarna', ['SI043'], 'lead'],
  ['Istituto Materiali Avanzati Basovizza', ['ITH4'], 'member'],
  ['Cluster Casa Sana Veneto', ['ITH3'], 'member'],
  ['Università del Sile, Dipartimento di Agraria', ['ITH3'], 'member'],
  ['Primorski tehnološki inštitut', ['SI043', 'SI044'], 'member'],
  ['Grozd krožnega gospodarstva', ['SI041', 'SI042'], 'member'],
  ['Grenzland Wirtschaftsagentur Kärnten', ['AT21'], 'observer'],
] as const;

const texts = {
  network: {
    names: {
      en: 'Institutions of the two Gorizias',
      it: 'Istituzioni delle due Gorizie',
      sl: 'Ustanove obeh Goric',
      de: 'Einrichtungen der beiden Görz',
    },
    summaries: {
      en: 'Chambers, agencies, clusters and universities that bring companies together across the border.',
      it: 'Camere, agenzie, cluster e università che avvicinano le aziende oltre il confine.',
      sl: 'Zbornice, agencije, grozdi in univerze, ki povezujejo podjetja čez mejo.',
      de: 'Kammern, Agenturen, Cluster und Hochschulen, die Unternehmen über die Grenze zusammenbringen.',
    },
  },
  group: {
    names: {
      en: 'Working group on sectors',
      it: 'Gruppo di lavoro sui settori',
      sl: 'Delovna skupina za panoge',
      de: 'Arbeitsgruppe Branchen',
    },
    summaries: {
      en: 'Chooses the sectors on which the next events concentrate.',
      it: 'Sceglie i settori su cui si concentrano i prossimi eventi.',
      sl: 'Izbira panoge, na katere se osredotočijo naslednji dogodki.',
      de: 'Wählt die Branchen, auf die sich die nächsten Veranstaltungen konzentrieren.',
    },
  },
  survey: {
    titles: {
      en: 'On which sectors should the next event concentrate?',
      it: 'Su quali settori dovrebbe concentrarsi il prossimo evento?',
      sl: 'Na katere panoge naj se osredotoči naslednji dogodek?',
      de: 'Auf welche Branchen soll sich die nächste Veranstaltung konzentrieren?',
    },
    texts: {
      en: 'Your answers help the working group to decide. They are read together, without names of persons.',
      it: 'Le risposte aiutano il gruppo di lavoro a decidere. Si leggono insieme, senza nomi di persone.',
      sl: 'Vaši odgovori pomagajo delovni skupini pri odločitvi. Beremo jih skupaj, brez imen oseb.',
      de: 'Ihre Antworten helfen der Arbeitsgruppe zu entscheiden. Sie werden gemeinsam gelesen, ohne Namen von Personen.',
    },
  },
  reasons: {
    en: 'Both sides have strong companies here, and the answers agree.',
    it: 'Ci sono aziende forti da entrambe le parti e le risposte concordano.',
    sl: 'Na obeh straneh so močna podjetja in odgovori se ujemajo.',
    de: 'Auf beiden Seiten gibt es starke Unternehmen, und die Antworten stimmen überein.',
  },
};

const options = ['10', '28', '30', '35', '62'];
/** What each institution, and then local companies, think of these sectors. */
const opinions = [
  [2, 5, 4, 4, 3],
  [3, 5, 4, 5, 2],
  [0, 4, 5, 5, 4],
  [5, 4, 3, 4, 1],
  [5, 4, 2, 4, 2],
  [1, 5, 4, 5, 5],
  [2, 3, 3, 5, 5],
  [5, 4, 3, 3, 0],
  [4, 5, 4, 4, 1],
] as const;

export type Cast = { admin: string; people: readonly DemoPerson[]; organiser: { email: string } };
export type Found = (name: string) => DemoPerson;

async function found(
  story: Story,
  { admin, organiser }: Cast,
  find: Found,
  kind: 'network' | 'group',
  parent: NetworkRow | null,
): Promise<NetworkRow> {
  const actor = { accountId: admin, isAdministrator: true };
  const [first] = institutions;
  const network = await createNetwork(callAgo(story, admin, 200), {
    slug: kind === 'network' ? 'due-gorizie' : 'sektorji',
    kind: kind === 'network' ? 'network' : 'working_group',
    parentId: parent?.id ?? null,
    leadId: find(first[0]).organisationId,
    ...texts[kind],
    texts: {},
    areas: [],
    sectors: [],
    website: '',
    isPublic: true,
  });
  for (const [name, areas, role] of institutions) {
    const { organisationId, account } = find(name);
    const call = callAgo(story, admin, 190);
    await setMember(call, actor, network.id, organisationId, {
      role,
      areas: [...areas],
      sectors: [],
    });
    const contact = { organisationId, email: account.email, task: '', isPublic: role === 'lead' };
    await addContact(call, actor, network.id, contact);
  }
  await addContact(callAgo(story, admin, 189), actor, network.id, {
    organisationId: find(first[0]).organisationId,
    email: organiser.email,
    task: '',
    isPublic: false,
  });
  return network;
}

async function runSurvey(
  story: Story,
  { admin, people }: Cast,
  find: Found,
  group: NetworkRow,
  daysAgo: number,
): Promise<void> {
  const actor = { accountId: admin, isAdministrator: true };
  const lead = callAgo(story, find(institutions[0][0]).account.id, daysAgo);
  const input = { ...texts.survey, options, closesAt: null };
  const made = await createSurvey(lead, actor, group.id, input);
  const open = await moveSurvey(lead, actor, group.id, made, 'open');
  const locals = people.filter(({ organisation }) => organisation.kind === 'company');
  const speakers = [...institutions.slice(0, 7).map(([name]) => find(name)), ...locals.slice(0, 2)];
  for (const [index, { account, organisation }] of speakers.entries()) {
    const opinion = opinions[index] ?? [];
    const weights = Object.fromEntries(options.map((code, at) => [code, opinion[at] ?? 0]));
    await answerSurvey(callAgo(story, account.id, daysAgo - 2), account.id, open.id, {
      organisation: organisation.name,
      weights,
      comments: {},
      comment: '',
    });
  }
  if (daysAgo < 30) return;
  const closed = await moveSurvey(
    callAgo(story, lead.accountId, daysAgo - 20),
    actor,
    group.id,
    open,
    'closed',
  );
  await decideSurvey(callAgo(story, lead.accountId, daysAgo - 22), actor, group.id, {
    id: closed.id,
    version: closed.version,
    chosen: ['28', '35'],
    reasons: texts.reasons,
  });
}

/** A network, and in it a working group that has decided once and asks again. */
export async function makeDemoNetworks(story: Story, cast: Cast): Promise<void> {
  const find = (name: string): DemoPerson => {
    const person = cast.people.find(({ organisation }) => organisation.name === name);
    if (!person) throw new Error(`the demo has no ${name}`);
    return person;
  };
  const network = await found(story, cast, find, 'network', null);
  const group = await found(story, cast, find, 'group', network);
  const scene = { admin: cast.admin, group, find };
  const id = await makeDemoGroupMeetings(story, scene);
  await makeDemoGroupWork(story, scene, { id, daysAgo: demoMeetingDaysAgo });
  await makeDemoGroupPapers(story, scene);
  await runSurvey(story, cast, find, group, 90);
  await runSurvey(story, cast, find, group, 10);
}
