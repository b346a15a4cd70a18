import { createTransport } from 'nodemailer';
import { type DkimKey, signedFields } from './dkim.ts';
import type { Mailer } from './mailer.ts';
import { toMimeOptions } from './mime.ts';

const seconds = (count: number) => count * 1000;

/** `smtp://user:password@host:587` or `smtps://…`; STARTTLS is used whenever the server offers it. */
function readAddress(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const isImplicitTls = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isImplicitTls ? 465 : 587),
    secure: isImplicitTls,
    ...(user ? { auth: { user, pass: decodeURIComponent(url.password) } } : {}),
  };
}

export type SmtpSettings = {
  smtpUrl: string;
  mailConnections?: number;
  dkim?: DkimKey | null;
};

/**
 * Sends through a mail server over a few connections that stay open. Nothing is tried again here: the outbox
 * decides when, so that every attempt is counted and shown.
 */
export function createSmtpMailer(config: SmtpSettings): Mailer {
  const transport = createTransport({
    ...readAddress(config.smtpUrl),
    pool: true,
    maxConnections: config.mailConnections ?? 4,
    maxMessages: 200,
    maxRequeues: 0,
    connectionTimeout: seconds(15),
    greetingTimeout: seconds(15),
    socketTimeout: seconds(60),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(config.dkim ? { dkim: { ...config.dkim, headerFieldNames: signedFields } } : {}),
  });
  return {
    send: async (mail) => {
      const { response } = await transport.sendMail(toMimeOptions(mail));
      return { state: 'sent', response };
    },
    close: () => transport.close(),
  };
}
