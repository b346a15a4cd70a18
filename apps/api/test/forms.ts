import type { Agent, Answer } from './agent.ts';
import type { TestApp } from './app.ts';

type Values = Record<string, string | readonly string[]>;

const encode = (values: Values): string =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    ),
  ).toString();

/** Posts as a browser without scripts does. */
export const postForm = (agent: Agent, path: string, values: Values): Promise<Answer> =>
  agent.send('POST', path, undefined, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: encode(values),
  });

/** Opens the page of a form and fills it in, a minute later. */
export async function fillForm(test: TestApp, path: string, values: Values): Promise<Answer> {
  const agent = test.stranger();
  const { text } = await agent.get(path);
  const stamp = /name="stamp" value="([^"]+)"/.exec(text)?.[1] ?? '';
  test.clock.advance({ minutes: 1 });
  return postForm(agent, path, { stamp, homepage: '', ...values });
}

/** The path of the first link in a mail that begins so. */
export function pathIn(text: string, beginning: string): string {
  const url = text.split(/[\s<>"]+/).find((word) => word.includes(beginning));
  if (!url) throw new Error(`no ${beginning} in ${text}`);
  return new URL(url).pathname;
}
