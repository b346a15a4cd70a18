import type { ChangedProfile } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import {
  type ExchangeContent,
  type ExchangeKind,
  isLocale,
  type Locale,
  type LocalisedText,
  limits,
  locales,
  type ProfileArea,
  type ProfileKind,
  pickText,
  whyNotAttach,
  whyNotEditProfiles,
} from '@ponte/domain';
import { technologyLabels } from '@ponte/domain/technologies';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact, within } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { changeProfile, createProfile, deleteProfile } from '../profiles/commands.ts';
import type { Actor } from './acting.ts';
import * as attachments from './attach-queries.ts';
import { requireOwn } from './change.ts';
import { type ExchangeProfileRow, findLastPublished } from './profile-queries.ts';

const places: Record<ExchangeKind, { kind: ProfileKind; area: ProfileArea }> = {
  technology_offer: { kind: 'offer', area: 'technology' },
  technology_request: { kind: 'request', area: 'technology' },
  business_offer: { kind: 'offer', area: 'business' },
  business_request: { kind: 'request', area: 'business' },
  research_request: { kind: 'request', area: 'research' },
};

/** What stands in the event: first in the event's own first language that is written, and in all others beside it. */
export function toEventTexts(
  kind: ExchangeKind,
  content: ExchangeContent,
  languages: readonly string[],
): Omit<ChangedProfile, 'version'> {
  const spoken = languages.filter(isLocale);
  const [first = 'en', ...rest]: Locale[] = spoken;
  const pick = (text: LocalisedText) => pickText(text, first, rest);
  const prose = [content.summary, content.description, content.advantages];
  const join = (parts: (string | undefined)[]) =>
    parts.filter(Boolean).join('\n\n').slice(0, limits.longText);
  const written = locales.filter((locale) => prose.some((text) => text[locale]?.trim()));
  const topics = content.technologies.map((code) => pick(technologyLabels(code) ?? {}));
  const keywords = [...content.keywords, ...topics].map((word) => word.slice(0, limits.keyword));
  return {
    area: places[kind].area,
    title: pick(content.title),
    description: join(prose.map(pick)),
    titles: content.title,
    descriptions: Object.fromEntries(
      written.map((locale) => [locale, join(prose.map((text) => text[locale]))]),
    ),
    keywords: keywords.filter(Boolean).slice(0, limits.keywords),
    languages: [...content.languages],
  };
}

type Target = { participantId: string; hasAgreedToBeNamed: boolean };

/** Shows the profile in an event, as one of the participant's own offers or requests there. */
export function attachToEvent(
  call: Call,
  actor: Actor,
  profileId: string,
  { participantId, hasAgreedToBeNamed }: Target,
): Promise<void> {
  return transact(call, async (tx) => {
    const row = await requireOwn(tx, actor, profileId);
    const open = await attachments.listParticipations(tx, row.organisationId, profileId);
    const there = found(open.find(({ participant }) => participant.id === participantId));
    const { event, participant, isAttached } = there;
    ensure(whyNotAttach(row, { isAttached, isBlind: row.isBlind, hasAgreedToBeNamed }));
    const { content } = found(await findLastPublished(tx, row));
    const texts = toEventTexts(row.kind, content, event.languages);
    const copy = await createProfile(
      within(call, tx),
      { event, participant },
      {
        ...texts,
        kind: places[row.kind].kind,
      },
    );
    const isFirst = await attachments.insertAttachment(tx, {
      profileId,
      eventId: event.id,
      participantId,
      copyId: copy.id,
      copyVersion: copy.version,
      createdAt: call.now,
    });
    if (!isFirst) throw refuse('exchange_already_attached');
    await recordActivity(tx, call, {
      action: 'exchange.attach',
      eventId: event.id,
      subjectId: profileId,
    });
  });
}

/** Takes the profile out of the event again; what was changed there by hand goes with it. */
export function detachFromEvent(
  call: Call,
  actor: Actor,
  profileId: string,
  participantId: string,
): Promise<void> {
  return transact(call, async (tx) => {
    await requireOwn(tx, actor, profileId);
    const copies = await attachments.listCopies(tx, profileId);
    const { event, participant, copy } = found(
      copies.find((each) => each.participant.id === participantId),
    );
    await deleteProfile(within(call, tx), { event, participant }, copy);
    await recordActivity(tx, call, {
      action: 'exchange.detach',
      eventId: event.id,
      subjectId: profileId,
    });
  });
}

const isUntouched = ({ attachment, copy, event, participant }: attachments.Copy): boolean =>
  copy.version === attachment.copyVersion &&
  whyNotEditProfiles(event.state, participant.state) === null;

/** A new text of the profile reaches the events that show it, but for copies that somebody has changed there. */
export async function syncCopies(
  tx: Transaction,
  call: Call,
  row: ExchangeProfileRow,
): Promise<void> {
  for (const each of (await attachments.listCopies(tx, row.id)).filter(isUntouched)) {
    const { event, participant, copy } = each;
    const texts = toEventTexts(row.kind, row.content, event.languages);
    const changed = await changeProfile(within(call, tx), { event, participant }, copy.id, {
      ...texts,
      version: copy.version,
    });
    const key = { profileId: row.id, participantId: participant.id };
    await attachments.setCopyVersion(tx, key, changed.version);
  }
}
