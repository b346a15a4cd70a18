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
  /** Message-IDs of earlier mails about the same thing, oldest first. */
  references: readonly string[];
  calendar: { method: string; content: string } | null;
};

/** `kept`: there is no mail server, the message stays readable in the product. */
export type MailFate = { state: 'sent'; response: string } | { state: 'kept' };

/** Hands a message to a mail server. Throws when the server does not take it; `isPermanentFailure` tells which kind. */
export type Mailer = {
  send(mail: OutgoingMail): Promise<MailFate>;
  close(): void;
};

/** What nodemailer says about a refusal: the reply's code and text, and the command it answered. */
type SmtpFailure = {
  responseCode?: unknown;
  response?: unknown;
  command?: unknown;
  code?: unknown;
};

/** A refusal of these is about our own connection or sender, which the operator can mend, not about the message. */
const ownFault = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL FROM|RSET)/;

function readFailure(error: unknown) {
  const { responseCode, response, command, code } = (error ?? {}) as SmtpFailure;
  return {
    status: typeof responseCode === 'number' ? responseCode : 0,
    text: typeof response === 'string' ? response : '',
    command: typeof command === 'string' ? command : 'RCPT TO',
    code: typeof code === 'string' ? code : '',
  };
}

/** Whether trying again cannot help: the server refused recipient or content for good (RFC 5321 section 4.2.1). */
export function isPermanentFailure(error: unknown): boolean {
  const { status, command, code } = readFailure(error);
  if (code === 'EENVELOPE' && command === 'API') return true; // no server would take such an address
  return status >= 500 && status < 600 && !ownFault.test(command) && code !== 'EAUTH';
}

/**
 * Whether the server says that this mailbox does not exist: an enhanced code 5.1.x (RFC 3463 section 3.2), or a
 * bare 550. A 550 with another enhanced code is about policy, and mail to the address goes on.
 */
export function isAddressFailure(error: unknown): boolean {
  if (!isPermanentFailure(error)) return false;
  const { status, text, command } = readFailure(error);
  const enhanced = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
  if (enhanced) return enhanced.startsWith('5.1.');
  return status === 550 && command === 'RCPT TO';
}
