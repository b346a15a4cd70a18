import type { AppPath } from '../../paths.ts';
import { organiserPath } from '../../paths.ts';
import type { Event, Overview } from './event.ts';

export type StepKey =
  | 'texts'
  | 'place'
  | 'types'
  | 'timetable'
  | 'open'
  | 'decide'
  | 'mail'
  | 'schedule';
export type OrganiserStep = { key: StepKey; isDone: boolean; to: AppPath };

const isWritten = ({ names, summaries, languages }: Event): boolean =>
  languages.every((language) => names[language]?.trim() && summaries[language]?.trim());

const hasPlace = ({ venue, city }: Event): boolean => venue !== '' && city !== '';

/** What has to be there before people can register and meet, in the order in which one does it. */
function findPreparations(event: Event, overview: Overview): OrganiserStep[] {
  const eventId = event.id;
  return [
    { key: 'texts', isDone: isWritten(event), to: organiserPath('settings', { eventId }) },
    { key: 'place', isDone: hasPlace(event), to: organiserPath('settings', { eventId }) },
    {
      key: 'types',
      isDone: overview.types > 0,
      to: organiserPath('participationTypes', { eventId }),
    },
    {
      key: 'timetable',
      isDone: overview.slots > 0 && overview.tables > 0,
      to: organiserPath('timetable', { eventId }),
    },
    { key: 'open', isDone: event.state !== 'draft', to: organiserPath('home', { eventId }) },
  ];
}

/** What waits for the organiser now; each is there only while it waits. */
function findDuties(event: Event, { participants, meetings, messages }: Overview): OrganiserStep[] {
  const eventId = event.id;
  const isSchedulePending =
    event.placementMode === 'organiser' && (meetings?.agreed ?? 0) > 0 && event.state !== 'open';
  const duties: [boolean, OrganiserStep][] = [
    [
      (participants?.applied ?? 0) > 0,
      { key: 'decide', isDone: false, to: organiserPath('registrations', { eventId }) },
    ],
    [
      isSchedulePending,
      { key: 'schedule', isDone: false, to: organiserPath('schedule', { eventId }) },
    ],
    [
      (messages?.failed ?? 0) > 0,
      { key: 'mail', isDone: false, to: organiserPath('sentMail', { eventId }) },
    ],
  ];
  return duties.flatMap(([isWaiting, step]) => (isWaiting ? [step] : []));
}

const isOver = ({ state }: Event): boolean => state === 'finished' || state === 'archived';

/** The organiser's list of what to do, the waiting things first; nothing once the event is over. */
export function findOrganiserSteps(event: Event, overview: Overview): OrganiserStep[] {
  if (isOver(event)) return [];
  const preparations = findPreparations(event, overview);
  const isReady = preparations.every(({ isDone }) => isDone);
  return [...findDuties(event, overview), ...(isReady ? [] : preparations)];
}
