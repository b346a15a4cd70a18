import { newProfileSchema, registrationSchema } from '@ponte/contracts';
import { register } from '../features/participants/commands.ts';
import { createProfile } from '../features/profiles/commands.ts';
import type { ParticipantRow } from '../http/event-scope.ts';
import type { DemoEvent } from './event.ts';
import { type DemoText, fields } from './fields.ts';
import type { DemoPerson } from './people.ts';
import { callAgo, type Story } from './story.ts';

export type DemoParticipant = { person: DemoPerson; participant: ParticipantRow };

function typeOf(story: Story, { types }: DemoEvent, { organisation }: DemoPerson): string {
  if (organisation.kind !== 'company') return types.institution;
  return story.random.chance(0.06) ? types.observer : types.company;
}

/** Registers a person as they would do it themselves, some days ago, with what they offer and seek. */
export async function registerDemoPerson(
  story: Story,
  demo: DemoEvent,
  person: DemoPerson,
  options: { daysAgo: number; officeId?: string | undefined },
): Promise<DemoParticipant> {
  const call = callAgo(story, person.account.id, options.daysAgo);
  const registration = registrationSchema.parse({
    organisation: { id: person.organisationId },
    typeId: typeOf(story, demo, person),
    jobTitle: person.jobTitle,
    languages: person.languages,
    isOnline: story.random.chance(0.08),
    hasConsented: true,
    ...(options.officeId ? { officeId: options.officeId } : {}),
  });
  const participant = await register(call, demo.event, person.account, registration);
  await describePerson(story, demo, person, participant, options.daysAgo);
  return { person, participant };
}

async function describePerson(
  story: Story,
  demo: DemoEvent,
  person: DemoPerson,
  participant: ParticipantRow,
  daysAgo: number,
): Promise<void> {
  const { random } = story;
  const { offers, requests } = fields[person.organisation.field];
  const most = <T>(items: readonly T[], count: number): T[] =>
    random.shuffle(items).slice(0, count);
  const chosen = [
    ...most<DemoText>(offers, 1 + random.whole(2)).map((text) => ({
      kind: 'offer' as const,
      ...text,
    })),
    ...(random.chance(0.85)
      ? most<DemoText>(requests, 1 + random.whole(2)).map((text) => ({
          kind: 'request' as const,
          ...text,
        }))
      : []),
  ];
  for (const profile of chosen) {
    const input = newProfileSchema.parse({
      ...profile,
      keywords: [...profile.keywords],
      languages: person.languages,
    });
    await createProfile(
      callAgo(story, person.account.id, Math.max(0, daysAgo - 1)),
      { event: demo.event, participant },
      input,
    );
  }
}
