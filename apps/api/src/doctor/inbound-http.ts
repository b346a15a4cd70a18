import type { Config } from '../config.ts';
import { type Finding, right, sayError, warning, wrong } from './findings.ts';

const patienceMs = 10_000;

type Answer = { status: number } | { error: string };

async function ask(url: string, init: RequestInit): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(url, { redirect: 'manual', signal, ...init });
    await answer.body?.cancel();
    return { status: answer.status };
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return { error: sayError(cause ?? error) };
  }
}

const anywhere = ['0.0.0.0', '::'];

/** Whether a Ponte answers where this configuration would make one listen. */
export async function isRunning({ host, port }: Pick<Config, 'host' | 'port'>): Promise<boolean> {
  const there = anywhere.includes(host) ? '127.0.0.1' : host;
  const name = there.includes(':') ? `[${there}]` : there;
  return 'status' in (await ask(`http://${name}:${port}/api/health`, {}));
}

/** What the door says to the secret and to something that is no mail, which it never keeps. */
const refusals: Record<number, string> = {
  401: 'it refuses the secret. Either Ponte was started with another INBOUND_SECRET, or the proxy drops the header Authorization',
  404: 'there is no such door. Either Ponte was started without INBOUND_SECRET, or PUBLIC_URL leads elsewhere',
  413: 'something before it takes no bodies: let the proxy pass 12 MB',
};

function explain(answer: Answer): string {
  if ('error' in answer)
    return `nobody answers (${answer.error}). Check PUBLIC_URL, the proxy and its certificate`;
  if (answer.status >= 300 && answer.status < 400)
    return `it leads elsewhere (${answer.status}), and what passes mail on does not follow. Make PUBLIC_URL the address that answers`;
  return refusals[answer.status] ?? `it answers ${answer.status}. Check the proxy and Ponte's log`;
}

/** Knocks at the door as a mail server would, through the public address, with something that is not kept. */
export async function examineHttpDoor(
  config: Config,
  secret: string,
  isHouseOpen: boolean,
): Promise<Finding[]> {
  const topic = 'Answers by mail';
  const url = `${config.publicUrl}/api/inbound/messages`;
  const isExposed = config.isProduction && new URL(url).protocol === 'http:';
  const answer = await ask(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/octet-stream' },
    body: 'The doctor knocks.',
  });
  const isRight = 'status' in answer && answer.status === 415;
  const tried = isRight
    ? right(topic, `Mail is taken by POST ${url} with INBOUND_SECRET.`)
    : !isHouseOpen && 'error' in answer
      ? warning(topic, `The door ${url} could not be tried: Ponte does not run at present.`)
      : wrong(topic, `No mail comes in by POST ${url}: ${explain(answer)}.`);
  return isExposed
    ? [tried, warning(topic, 'It is reached without https: the secret can be read on the way.')]
    : [tried];
}
