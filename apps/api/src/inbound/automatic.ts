import type { MailHead } from './identity.ts';

/**
 * Whether a program and not a person has written a mail (RFC 3834 section 5 and the headers that came before
 * it). Such mails change nothing and are never answered.
 */
const marks = ['x-autoreply', 'x-autorespond', 'x-auto-response', 'x-mail-autoreply'];

/** How out-of-office notes begin where their program marks them by nothing else; the languages of our guests. */
const subjects = [
  /^(automatic reply|auto(matic)?[ -]?reply|out of (the )?office|away from (my )?mail)\b/i,
  /^(automatische antwort|abwesenheitsnotiz|abwesend|nicht im büro)/i,
  /^(risposta automatica|fuori (sede|ufficio)|assenza dall['’]ufficio)/i,
  /^(samodejni odgovor|avtomatski odgovor|odsot(en|na|nost))/i,
  /^(réponse automatique|absence du bureau|absent)/i,
  /^(respuesta automática|fuera de la oficina)/i,
  /^(automatski odgovor|automatický odgovor|automatische reactie|resposta automática)/i,
];

export function isAutomatic(head: MailHead, subject: string): boolean {
  const submitted = head.first('auto-submitted').toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return true;
  if (/\b(auto_reply|bulk|junk|list)\b/i.test(head.first('precedence'))) return true;
  if (marks.some((name) => !/^(|no|none)$/i.test(head.first(name)))) return true;
  return subjects.some((pattern) => pattern.test(subject.trim()));
}
