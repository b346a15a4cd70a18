import { isLocale, type Locale, pickText } from '@ponte/domain';
import type { Config } from '../config.ts';
import type { MessageRow, RenderedMessage } from '../outbox/rendering.ts';
import type { EventFacts, PersonFacts } from './facts.ts';
import { houseName } from './house.ts';
import { oneLine } from './one-line.ts';
import { mailDomain } from './reply-address.ts';
import { textsIn } from './texts.ts';

export const nameEvent = (event: Pick<EventFacts, 'names' | 'languages'>, locale: Locale): string =>
  oneLine(pickText(event.names, locale, event.languages.filter(isLocale))) || houseName;

export const namePerson = (person: PersonFacts, locale: Locale): string =>
  oneLine(textsIn(locale)('person', person));

export const placeOfEvent = ({ venue, address, city }: EventFacts): string =>
  [venue, address, city].map(oneLine).filter(Boolean).join(', ');

/** What every ordinary mail has around its letter. The id follows from the message, so that a copy is recognised. */
export function ordinaryEnvelope(
  config: Pick<Config, 'mailFrom'>,
  row: Pick<MessageRow, 'id'>,
  sender: string,
  now: Date,
): Pick<RenderedMessage, 'from' | 'messageId' | 'references' | 'renderedAt' | 'calendar'> {
  return {
    from: { name: sender, address: config.mailFrom },
    messageId: `<${row.id}@${mailDomain(config)}>`,
    references: [],
    renderedAt: now,
    calendar: null,
  };
}
