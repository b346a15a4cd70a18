import type { message } from '@ponte/db';
import type { MailPurpose } from '@ponte/domain';
import type { Deps } from '../deps.ts';

export type MessageRow = typeof message.$inferSelect;

/** Whom a message goes to, as far as its calendar is concerned: a participant of an event, else an account. */
export const recipientOf = ({
  participantId,
  accountId,
}: Pick<MessageRow, 'participantId' | 'accountId'>): string | null => participantId ?? accountId;

/** A message as it leaves the house; kept, so that a later attempt sends the very same bytes. */
export type RenderedMessage = {
  subject: string;
  text: string;
  html: string;
  from: { name: string; address: string };
  /** The calendar object of an invitation. */
  calendar: string | null;
  messageId: string;
  /** Fields of the head beside the usual ones. */
  headers?: Record<string, string>;
  references: readonly string[];
  renderedAt: Date;
  /** After this instant the message would only mislead. */
  until?: Date;
  /** What a later message about the same thing must know of this one. */
  told?: Record<string, unknown>;
};

/** Writes a message from the state of this moment, or says `obsolete`: there is nothing left to tell. */
export type RenderMessage = (deps: Deps, row: MessageRow) => Promise<RenderedMessage | 'obsolete'>;

/** Who writes the messages of which purpose: put together by hand beside the slices. */
export type MessageRenderers = Record<MailPurpose, RenderMessage>;
