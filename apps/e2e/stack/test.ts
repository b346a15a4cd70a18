import { test as base } from '@playwright/test';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { type Product, startProduct } from './product.ts';

type WorkerFixtures = {
  /** Set with test.use() at the top of a file: whether the demo is loaded. */
  hasDemo: boolean;
  mailbox: Mailbox;
  product: Product;
};

/** Playwright's test with the real product behind `page`, and the mail that it sends. */
export const test = base.extend<object, WorkerFixtures>({
  hasDemo: [false, { option: true, scope: 'worker' }],
  mailbox: [
    async ({ browserName: _ }, use) => {
      const mailbox = await openMailbox();
      await use(mailbox);
      await mailbox.close();
    },
    { scope: 'worker' },
  ],
  product: [
    async ({ mailbox, hasDemo }, use) => {
      const environment = { SMTP_URL: mailbox.url, ADMIN_EMAIL: 'admin@ponte.example' };
      const product = await startProduct(environment, { hasDemo });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ product }, use) => use(product.address),
});

export { expect } from '@playwright/test';
