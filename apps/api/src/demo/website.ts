import type { BusinessField, Locale } from '@ponte/domain';
import { findEventBySlug } from '../features/events/queries.ts';
import { listNewest } from '../features/exchange/queries.ts';
import { answerInquiry, askInstitutions } from '../features/inquiries/commands.ts';
import {
  changeIssue,
  confirmSubscription,
  createIssue,
  requestSubscription,
  scheduleIssue,
} from '../features/newsletter/commands.ts';
import { findIssue, findRequestOf } from '../features/newsletter/queries.ts';
import { changePage, createPage } from '../features/website/commands.ts';
import { demoDomain } from './people.ts';
import { callAgo, type Story } from './story.ts';

const news = {
  en: {
    title: 'Registration for the next event is open',
    summary: 'Two days of meetings on both sides of the border.',
    html: '<p>Companies from Italy, Slovenia and Austria can register now. Tell what you offer and what you seek, and choose whom you want to meet.</p><h2>What it costs</h2><p>Nothing: the event is paid by its organisers.</p>',
  },
  it: {
    title: 'Aperte le iscrizioni al prossimo evento',
    summary: 'Due giorni di incontri da entrambe le parti del confine.',
    html: '<p>Le imprese di Italia, Slovenia e Austria possono iscriversi ora. Racconta che cosa offri e che cosa cerchi, e scegli chi vuoi incontrare.</p><h2>Quanto costa</h2><p>Nulla: l’evento è offerto dagli organizzatori.</p>',
  },
  sl: {
    title: 'Prijave na naslednji dogodek so odprte',
    summary: 'Dva dneva sestankov na obeh straneh meje.',
    html: '<p>Podjetja iz Italije, Slovenije in Avstrije se lahko že prijavijo. Povejte, kaj ponujate in kaj iščete, ter izberite, koga želite srečati.</p><h2>Koliko stane</h2><p>Nič: dogodek plačajo organizatorji.</p>',
  },
  de: {
    title: 'Die Anmeldung zur nächsten Veranstaltung ist offen',
    summary: 'Zwei Tage Gespräche auf beiden Seiten der Grenze.',
    html: '<p>Unternehmen aus Italien, Slowenien und Österreich können sich jetzt anmelden. Sagen Sie, was Sie bieten und was Sie suchen, und wählen Sie, wen Sie treffen möchten.</p><h2>Was es kostet</h2><p>Nichts: Die Kosten tragen die Veranstalter.</p>',
  },
};

const about = {
  en: {
    title: 'About us',
    summary: 'Institutions that bring companies together across the border.',
    html: '<p>Chambers, agencies, clusters and universities run this site together. They organise events, look after cooperation profiles, and answer the questions of companies.</p>',
  },
  it: {
    title: 'Chi siamo',
    summary: 'Istituzioni che avvicinano le imprese oltre il confine.',
    html: '<p>Camere, agenzie, cluster e università curano insieme questo sito. Organizzano eventi, seguono i profili di cooperazione e rispondono alle domande delle imprese.</p>',
  },
  sl: {
    title: 'O nas',
    summary: 'Ustanove, ki povezujejo podjetja čez mejo.',
    html: '<p>Zbornice, agencije, grozdi in univerze skupaj skrbijo za to spletno mesto. Prirejajo dogodke, skrbijo za profile za sodelovanje in odgovarjajo na vprašanja podjetij.</p>',
  },
  de: {
    title: 'Über uns',
    summary: 'Einrichtungen, die Unternehmen über die Grenze zusammenbringen.',
    html: '<p>Kammern, Agenturen, Cluster und Hochschulen betreiben diese Website gemeinsam. Sie veranstalten Treffen, betreuen Kooperationsprofile und beantworten Fragen von Unternehmen.</p>',
  },
};

const issueTexts = {
  subjects: {
    en: 'Spring on the Isonzo',
    it: 'Primavera sull’Isonzo',
    sl: 'Pomlad ob Soči',
    de: 'Frühling am Isonzo',
  },
  intros: {
    en: 'The next event is near, and the exchange has new profiles. Here is what is new.',
    it: 'Il prossimo evento si avvicina e nella borsa ci sono nuovi profili. Ecco le novità.',
    sl: 'Naslednji dogodek je blizu, na borzi pa so novi profili. To so novosti.',
    de: 'Die nächste Veranstaltung ist nah, und in der Börse gibt es neue Profile. Das ist neu.',
  },
};

type Reader = readonly [name: string, locale: Locale, fields: BusinessField[]];
const readers: readonly Reader[] = [
  ['carpentiere', 'it', ['wood', 'construction']],
  ['ravnatelj', 'sl', []],
  ['vinar', 'sl', ['food', 'tourism']],
  ['werkstatt', 'de', ['machinery', 'metal']],
  ['editor.desk', 'en', []],
];

async function publish(
  story: Story,
  editorId: string,
  page: { kind: 'news' | 'page'; slug: string; menuPosition: number | null },
  texts: typeof news,
): Promise<string> {
  const call = callAgo(story, editorId, 9);
  const { kind, slug, menuPosition } = page;
  const id = await createPage(call, { kind, slug });
  const publishedAt = call.now.toISOString();
  await changePage(call, id, { slug, menuPosition, publishedAt, texts, confirmed: [], version: 1 });
  return id;
}

async function subscribe(story: Story, [name, locale, fields]: Reader): Promise<void> {
  const email = `${name}@${demoDomain}`;
  await requestSubscription(callAgo(story, null, 20), { email, locale, fields });
  const request = await findRequestOf(story.deps.db, email);
  if (request) await confirmSubscription(callAgo(story, null, 19), request.id);
}

async function sendNewsletter(story: Story, editorId: string, newsId: string): Promise<void> {
  const { db } = story.deps;
  const event = await findEventBySlug(db, 'ponte-isonzo');
  const profiles = await listNewest(db, {}, 3);
  const call = callAgo(story, editorId, 6);
  const id = await createIssue(call);
  const told = {
    fields: [],
    newsIds: [newsId],
    eventIds: event ? [event.id] : [],
    profileIds: profiles.map(({ profile }) => profile.id),
  };
  await changeIssue(call, id, { ...issueTexts, ...told, version: 1 });
  const written = await findIssue(db, id);
  if (written) await scheduleIssue(call, id, { sendAt: null, version: written.version });
}

const questions = [
  {
    locale: 'sl' as const,
    name: 'Tina Vodopivec',
    email: `tina.vodopivec@${demoDomain}`,
    company: 'Mizarstvo Vodopivec s.p.',
    country: 'SI',
    area: 'SI043',
    field: 'wood',
    question:
      'Iščemo žago v Furlaniji, ki bi nam redno dobavljala hrastov les. Na koga se lahko obrnemo in ali obstajajo spodbude za čezmejno sodelovanje?',
  },
  {
    locale: 'it' as const,
    name: 'Paolo Brumat',
    email: `paolo.brumat@${demoDomain}`,
    company: 'Brumat Impianti S.r.l.',
    country: 'IT',
    area: 'ITH4',
    field: 'energy',
    question:
      'Vorremmo partecipare a un progetto sull’idrogeno con un istituto sloveno. Chi ci può indicare un partner e le prossime scadenze dei bandi?',
  },
];

/** The site as editors have filled it: pages, a newsletter that went out, and two questions from companies. */
export async function makeDemoWebsite(
  story: Story,
  { editorId, speakerId }: { editorId: string; speakerId: string },
): Promise<void> {
  const newsId = await publish(
    story,
    editorId,
    { kind: 'news', slug: 'registration-open', menuPosition: null },
    news,
  );
  await publish(story, editorId, { kind: 'page', slug: 'about', menuPosition: 1 }, about);
  for (const reader of readers) await subscribe(story, reader);
  await sendNewsletter(story, editorId, newsId);
  const [first, second] = questions;
  if (!first || !second) return;
  const asked = await askInstitutions(callAgo(story, null, 3), first);
  await askInstitutions(callAgo(story, null, 1), second);
  if (!asked) return;
  const step = { asker: { accountId: speakerId, isEditor: true }, id: asked, version: 1 };
  await answerInquiry(
    callAgo(story, speakerId, 1),
    step,
    'Pozdravljeni! V Huminu in Čedadu sta dve žagi, ki izvažata v Slovenijo; na naslednjem dogodku bosta obe. Za čezmejne projekte je odprt razpis do konca meseca; z veseljem vam pomagamo pri prijavi.',
  );
}
