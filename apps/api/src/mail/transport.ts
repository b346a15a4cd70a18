import type { Config } from '../config.ts';
import { createKeepingMailer } from './keeping.ts';
import type { Mailer } from './mailer.ts';
import { createSmtpMailer } from './smtp.ts';

/** The mail server of the configuration, or keeping when there is none. */
export const createMailer = ({
  smtpUrl,
  mailConnections,
  dkim,
}: Pick<Config, 'smtpUrl' | 'mailConnections' | 'dkim'>): Mailer =>
  smtpUrl ? createSmtpMailer({ smtpUrl, mailConnections, dkim }) : createKeepingMailer();
