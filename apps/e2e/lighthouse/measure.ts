import { type BrowserContext, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { participantPath, publicPath } from '../../web/src/paths.ts';
import { provideBrowser } from '../browser.ts';
import { post } from '../stack/api.ts';
import { DEMO_EVENT, findDemoPerson } from '../stack/demo.ts';
import { openMailbox } from '../stack/mailbox.ts';
import { type Product, startProduct } from '../stack/product.ts';

const slug = DEMO_EVENT;

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';
type Page = {
  name: string;
  path: string;
  isSignedIn: boolean;
  least: Partial<Record<Category, number>>;
};

const everywhere = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const found = { ...everywhere, seo: 100 } as const;

/** What the server writes for everybody, whole without a script. */
const site = (name: string, path: string): Page => ({
  name,
  path,
  isSignedIn: false,
  least: { performance: 95, accessibility: 95, 'best-practices': 95, seo: 95 },
});

const pages: Page[] = [
  { name: 'event', path: publicPath('event', { slug }), isSignedIn: false, least: found },
  { name: 'sign-in', path: publicPath('signIn'), isSignedIn: false, least: found },
  site('site', '/sl'),
  site('site-event', `/it/events/${slug}`),
  site('site-exchange', '/de/exchange'),
  site('site-network', '/en/networks/due-gorizie'),
  site('site-profile', '/it/exchange/$reference'),
  site('site-news', '/sl/news/registration-open'),
  site('site-text', '/it/about'),
  site('site-newsletter', '/de/newsletter'),
  site('site-ask', '/sl/ask'),
  // Behind a sign-in there is nothing for search engines.
  { name: 'home', path: participantPath('home', { slug }), isSignedIn: true, least: everywhere },
];

export type Score = { page: string; category: string; score: number; least: number };
/** What an audit complains about, for those who want to mend it. */
export type Measured = { scores: Score[]; faults: string[] };

/** The elements that an audit names, as they begin. */
function listElements(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: { node?: { snippet?: string } }[] };
  return Array.isArray(items) ? items.flatMap(({ node }) => node?.snippet ?? []) : [];
}

async function measurePage(address: string, port: number, page: Page): Promise<Measured> {
  const categories = Object.keys(page.least) as Category[];
  const result = await lighthouse(`${address}${page.path}`, {
    port,
    onlyCategories: categories,
    // The one session of this browser has to live on; each page starts from an empty cache all the same.
    disableStorageReset: page.isSignedIn,
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${page.path}`);
  const { lhr } = result;
  const scores = categories.map((category) => ({
    page: page.name,
    category,
    score: Math.round((lhr.categories[category]?.score ?? 0) * 100),
    least: page.least[category] ?? 0,
  }));
  const faults = Object.values(lhr.audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ id, displayValue, details }) =>
      [`${page.name}: ${id}`, displayValue, ...listElements(details)].filter(Boolean).join(' '),
    );
  return { scores, faults };
}

/** A browser with one profile, which Lighthouse reaches by its port. */
async function launch(port: number): Promise<BrowserContext> {
  const { executablePath, env } = await provideBrowser();
  return chromium.launchPersistentContext('', {
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [`--remote-debugging-port=${port}`],
  });
}

const debuggingPort = 9_222 + (process.pid % 1_000);

/** A profile of the demo that is listed. */
async function findReference(context: BrowserContext, address: string): Promise<string> {
  const answer = await context.request.get(`${address}/api/exchange/profiles`);
  const { items }: { items: { reference: string }[] } = await answer.json();
  return items[0]?.reference ?? '';
}

async function measureAll(product: Product, wanted: readonly string[]): Promise<Measured> {
  const context = await launch(debuggingPort);
  try {
    const all: Measured = { scores: [], faults: [] };
    const { email, password } = findDemoPerson(product, 'italian');
    const reference = await findReference(context, product.address);
    for (const page of pages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      if (page.isSignedIn)
        await post(context.request, `${product.address}/api/session`, { email, password });
      const path = page.path.replace('$reference', reference);
      const { scores, faults } = await measurePage(product.address, debuggingPort, {
        ...page,
        path,
      });
      all.scores.push(...scores);
      all.faults.push(...faults);
    }
    return all;
  } finally {
    await context.close();
  }
}

/** Measures the pages where people arrive (all, or those named), on a slow phone as Lighthouse simulates it. */
export async function measure(wanted: readonly string[]): Promise<Measured> {
  const mailbox = await openMailbox();
  const product = await startProduct({ SMTP_URL: mailbox.url }, { hasDemo: true });
  try {
    return await measureAll(product, wanted);
  } finally {
    await product.stop();
    await mailbox.close();
  }
}
