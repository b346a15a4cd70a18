import type { NewExchangeProfile } from '@ponte/contracts';
import { type Locale, locales } from '@ponte/domain';
import {
  answerInterest,
  createExchangeProfile,
  expressInterest,
  nameEditor,
  reviewExchangeProfile,
  saveSearch,
  submitExchangeProfile,
  type Verdict,
} from '../features/exchange/commands.ts';
import type { ExchangeProfileRow } from '../features/exchange/queries.ts';
import { chooseOffice } from '../features/offices/commands.ts';
import { addMember } from '../features/organisations/commands.ts';
import { type DemoExchangeText, exchangeTexts } from './exchange-texts.ts';
import { fields } from './fields.ts';
import type { DemoPerson } from './people.ts';
import { callAgo, daysFrom, type Story, toDay } from './story.ts';

const actorOf = ({ account }: DemoPerson) => ({ accountId: account.id, isAdministrator: false });

const pickWords = (text: DemoExchangeText, part: 0 | 1 | 2 | 3) =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const words = text.texts[locale];
      return words ? [[locale, words[part]]] : [];
    }),
  );

function toInput(story: Story, text: DemoExchangeText, person: DemoPerson): NewExchangeProfile {
  const isCall = text.kind === 'research_request';
  return {
    organisationId: person.organisationId,
    kind: text.kind,
    isBlind: text.isBlind ?? false,
    months: 12,
    contact: { name: person.account.name, email: person.account.email, phone: '' },
    content: {
      title: pickWords(text, 0),
      summary: pickWords(text, 1),
      description: pickWords(text, 2),
      advantages: {},
      partnerRole: pickWords(text, 3),
      sectors: fields[person.organisation.field].sectors.slice(0, 2),
      technologies: [...text.technologies],
      keywords: [],
      stage: text.stage ?? null,
      rights: text.kind === 'technology_offer' ? ['secret_know_how'] : [],
      partnerKinds: isCall ? ['company', 'research'] : ['company'],
      partnerSizes: [],
      cooperation: [...text.cooperation],
      countriesSought: [...(text.countries ?? [])],
      languages: [...person.languages],
      callName: isCall ? 'Cross-border research call 2027' : '',
      callUrl: '',
      callDeadline: isCall ? toDay(daysFrom(story.today, 150)) : null,
      pictures: [],
      documents: [],
    },
  };
}

type Made = { text: DemoExchangeText; person: DemoPerson; row: ExchangeProfileRow };

/** What an editor writes to the author of a text that has to be changed. */
const remarks: Record<Locale, string> = {
  en: 'Please say in one sentence what your offer does better than others, and name the partner you look for.',
  it: 'Spiega in una frase che cosa la tua offerta fa meglio delle altre e indica quale partner cerchi.',
  sl: 'V enem stavku povejte, v čem je vaša ponudba boljša od drugih, in navedite, kakšnega partnerja iščete.',
  de: 'Bitte sagen Sie in einem Satz, was Ihr Angebot besser kann als andere, und welchen Partner Sie suchen.',
};

/** How far a profile has come: most are listed, the last ones wait for an editor or go back to their authors. */
async function makeProfile(
  story: Story,
  text: DemoExchangeText,
  person: DemoPerson,
  editorId: string,
  index: number,
): Promise<Made> {
  const daysAgo = 5 + ((index * 7) % 90);
  const author = actorOf(person);
  const input = toInput(story, text, person);
  const drafted = await createExchangeProfile(
    callAgo(story, author.accountId, daysAgo + 3),
    author,
    input,
  );
  const isLast = index >= exchangeTexts.length - 2;
  if (index === exchangeTexts.length - 3) return { text, person, row: drafted };
  const call = callAgo(story, author.accountId, daysAgo + 2);
  const submitted = await submitExchangeProfile(call, author, drafted);
  if (isLast && index % 2 === 0) return { text, person, row: submitted };
  const editor = { accountId: editorId, isAdministrator: false };
  const verdict: Verdict = isLast
    ? { decision: 'return', remarks: remarks[person.account.locale] }
    : { decision: 'publish', remarks: '' };
  const row = await reviewExchangeProfile(
    callAgo(story, editorId, daysAgo),
    editor,
    submitted,
    verdict,
  );
  return { text, person, row };
}

/** Two of one subject get in touch: one is accepted, one waits for an answer. */
async function makeInterests(story: Story, made: readonly Made[]): Promise<void> {
  const listed = made.filter(({ row }) => row.listing === 'published');
  const find = (organisation: string) =>
    listed.find(({ text }) => text.organisation === organisation);
  const pairs = [
    ['Pedemontana Meccanica S.p.A.', 'Savski senzorji d.o.o.', 'accept'],
    ['Cantieri Lagunari Marano', 'Zelena Mobilnost d.o.o.', null],
    ['Vipavska klet Lanthieri', 'Friulsensor S.r.l.', null],
  ] as const;
  for (const [from, to, decision] of pairs) {
    const [asker, asked] = [find(from), find(to)];
    if (!asker || !asked) continue;
    const { account, organisationId } = asker.person;
    const contact = { name: account.name, email: account.email, phone: '' };
    const message = asker.text.texts.en?.[1] ?? Object.values(asker.text.texts)[0]?.[1] ?? '';
    const call = callAgo(story, account.id, 4);
    const input = { organisationId, message, contact };
    const { interest } = await expressInterest(
      call,
      actorOf(asker.person),
      asked.row.reference,
      input,
    );
    if (!decision) continue;
    const answer = { decision, answer: '' };
    await answerInterest(
      callAgo(story, asked.person.account.id, 2),
      actorOf(asked.person),
      interest,
      answer,
    );
  }
}

type DemoStaff = {
  editor: { id: string; email: string };
  support: { email: string; locale: 'de' };
};

/** The exchange as if companies, their office and an editor had used it for months. */
export async function makeDemoExchange(
  story: Story,
  people: readonly DemoPerson[],
  { editor, support }: DemoStaff,
): Promise<void> {
  await nameEditor(callAgo(story, null, 120), editor.email, true);
  const founderOf = (name: string) => people.find(({ organisation }) => organisation.name === name);
  const made: Made[] = [];
  for (const [index, text] of exchangeTexts.entries()) {
    const person = founderOf(text.organisation);
    if (!person) throw new Error(`the demo has no ${text.organisation}`);
    made.push(await makeProfile(story, text, person, editor.id, index));
  }
  await makeInterests(story, made);
  const office = founderOf('Grenzland Wirtschaftsagentur Kärnten');
  const client = founderOf('Rosental Kunststofftechnik GmbH');
  const reader = founderOf('Cantieri Lagunari Marano');
  if (!office || !client || !reader) throw new Error('the demo has no office');
  const invitation = { ...support, role: 'member' as const };
  await addMember(
    callAgo(story, office.account.id, 30),
    actorOf(office),
    office.organisationId,
    invitation,
  );
  const consent = callAgo(story, client.account.id, 29);
  await chooseOffice(consent, client.account.id, client.organisationId, {
    officeId: office.organisationId,
    givesNotes: false,
  });
  const search = { name: 'Idrogeno', filter: { q: 'idrogeno' } };
  await saveSearch(callAgo(story, reader.account.id, 20), reader.account.id, search);
}
