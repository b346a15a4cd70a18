import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test';
import { post } from './api.ts';
import { type DemoRole, findDemoPerson } from './demo.ts';
import type { Mailbox } from './mailbox.ts';
import type { Product } from './product.ts';
import { test as base } from './test.ts';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
type OpenOptions = Parameters<Browser['newContext']>[0];

type WorkerFixtures = {
  /** Who has signed in already: signing in anew for each journey would meet the limit per minute. */
  sessions: Map<string, State>;
  /** One page per role, kept for all that only read: what a browser has once loaded it need not load again. */
  readAs: (role: DemoRole | 'stranger') => Promise<Page>;
};
type TestFixtures = {
  /** A browser of its own, signed in as somebody of the demo. */
  openAs: (role: DemoRole, options?: OpenOptions) => Promise<Page>;
  /** A browser of its own, signed in by a mailed link; a new address makes a new account. */
  openByLink: (email: string, options?: OpenOptions) => Promise<Page>;
};

/** The address behind the button of a sign-in mail. */
export async function findSignInLink(mailbox: Mailbox, email: string): Promise<string> {
  const mail = await mailbox.waitForMail(email, ({ text }) => /\/sign-in\//.test(text ?? ''));
  const link = /https?:\/\/\S+\/sign-in\/[\w.~-]+/.exec(mail.text ?? '')?.[0];
  if (!link) throw new Error(`The mail has no link:\n${mail.text}`);
  return link;
}

type Lender = { browser: Browser; baseURL: string } & Pick<WorkerFixtures, 'sessions'>;
type SignIn = (request: APIRequestContext) => Promise<unknown>;

/** Gives a function that opens signed-in pages, and closes them all when the journey is over. */
async function lendPages(
  { browser, baseURL, sessions }: Lender,
  lend: (open: (who: string, signIn: SignIn, options: OpenOptions) => Promise<Page>) => unknown,
): Promise<void> {
  const opened: BrowserContext[] = [];
  await lend(async (who, signIn, options) => {
    const storageState = sessions.get(who);
    const known = storageState ? { storageState } : {};
    const context = await browser.newContext({ baseURL, ...known, ...options });
    opened.push(context);
    if (!storageState) {
      await signIn(context.request);
      sessions.set(who, await context.storageState());
    }
    return context.newPage();
  });
  for (const context of opened) await context.close();
}

/** A service worker that takes over between two pages has the browser complain of what it had preloaded. */
const readers: OpenOptions = { serviceWorkers: 'block' };

/** Signs in with the password that the demo printed. */
function signInAs(product: Product, role: DemoRole): SignIn {
  const { email, password } = findDemoPerson(product, role);
  return (api) => post(api, '/api/session', { email, password });
}

/** Playwright's test with people who are signed in. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  sessions: [({ browserName: _ }, use) => use(new Map()), { scope: 'worker' }],
  readAs: [
    async ({ browser, product, sessions }, use) => {
      const pages = new Map<string, Page>();
      await lendPages({ browser, baseURL: product.address, sessions }, (open) =>
        use(async (role) => {
          const signIn = role === 'stranger' ? async () => {} : signInAs(product, role);
          const page = pages.get(role) ?? (await open(role, signIn, readers));
          pages.set(role, page);
          return page;
        }),
      );
    },
    { scope: 'worker' },
  ],
  openAs: async ({ browser, product, sessions }, use) => {
    await lendPages({ browser, baseURL: product.address, sessions }, (open) =>
      use((role, options = {}) => open(role, signInAs(product, role), options)),
    );
  },
  openByLink: async ({ browser, product, mailbox, sessions }, use) => {
    await lendPages({ browser, baseURL: product.address, sessions }, (open) =>
      use((email, options = {}) => {
        const signIn: SignIn = async (api) => {
          await post(api, '/api/sign-in-links', { email, locale: 'en' });
          const token = (await findSignInLink(mailbox, email)).split('/sign-in/')[1];
          await post(api, '/api/session/link', { token });
        };
        return open(email, signIn, options);
      }),
    );
  },
});

export { expect } from './test.ts';
