import { EmbeddedPostgresError } from '@ponte/db/embedded';

/** A failure that a person can act upon: one sentence, printed without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}

/** What to print of anything thrown: the sentence of a foreseen failure, else the whole stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure || error instanceof EmbeddedPostgresError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
