/** One refused field: `path` as in `days.0.start`, `code` as the contract's check names it. */
export type FieldError = { path: string; code: string };

type ProblemDetails = {
  status: number;
  code: string;
  title: string;
  facts?: Record<string, unknown>;
  errors: FieldError[];
};

/** Anything the API answered instead of what was asked for (RFC 9457), or its silence. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** What the refusal is about, as the route documents it (affected meetings, limits). */
  readonly facts: Record<string, unknown>;
  readonly errors: readonly FieldError[];

  constructor(details: ProblemDetails) {
    super(details.title);
    this.name = 'Problem';
    this.status = details.status;
    this.code = details.code;
    this.facts = details.facts ?? {};
    this.errors = details.errors;
  }

  /** True when asking again later may help. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function readFieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) =>
    isRecord(entry) && typeof entry.path === 'string' && typeof entry.code === 'string'
      ? [{ path: entry.path, code: entry.code }]
      : [],
  );
}

/** Codes for answers that carry none: a proxy in between, or a server that is not there. */
function codeOfStatus(status: number): string {
  if (status === 413) return 'too_large';
  if (status === 429) return 'too_many_requests';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return 'defect';
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A proxy answers in HTML; the status still says enough.
    return null;
  }
}

/** Reads a refused response; never fails, whatever the body is. */
export async function readProblem(response: Response): Promise<Problem> {
  const body = await readJson(response);
  const details = isRecord(body) ? body : {};
  return new Problem({
    status: response.status,
    code: typeof details.code === 'string' ? details.code : codeOfStatus(response.status),
    title: typeof details.title === 'string' ? details.title : response.statusText,
    ...(isRecord(details.facts) ? { facts: details.facts } : {}),
    errors: readFieldErrors(details.errors),
  });
}

/** Any thrown value as a problem; what is not an answer of the API counts as a lost connection. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const isNetwork = thrown instanceof TypeError;
  return new Problem({
    status: 0,
    code: isNetwork ? 'offline' : 'defect',
    title: thrown instanceof Error ? thrown.message : String(thrown),
    errors: [],
  });
}
