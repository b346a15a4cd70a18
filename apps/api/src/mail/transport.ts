import type { Config } from '../config.ts';
import { createKeepingMailer } from './keeping.ts';
import type { Mailer } from './mailer.ts';
import { createSmtpMailer } from './smtp.ts';

/** The mail server of the configuration, or keeping when there is none. */
export const createMailer = ({ smtpUrl }: Pick<Config, 'smtpUrl'>): Mailer =>
  smtpUrl ? createSmtpMailer({ smtpUrl }) : createKeepingMailer();
