/** One check of `npm run check`: what it found wrong, one plain line each; empty means right. */
export type Check = { name: string; run: () => Promise<string[]> };
