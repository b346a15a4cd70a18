/** A rendered message on its way out. Addresses are objects: joined strings could be read as other addresses. */
export type OutgoingMail = {
  messageId: string;
  date: Date;
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  calendar: { method: string; content: string } | null;
};

/** `kept`: there is no mail server, the message stays readable in the product. */
export type MailFate = { state: 'sent'; response: string } | { state: 'kept' };

/** Hands a message to a mail server. Throws when the server does not take it; `isPermanentFailure` tells which kind. */
export type Mailer = {
  send(mail: OutgoingMail): Promise<MailFate>;
  close(): void;
};

export function isPermanentFailure(error: unknown): boolean {
  const code = (error as { responseCode?: unknown }).responseCode;
  return typeof code === 'number' && code >= 500 && code < 600;
}
