import type { components, paths } from '../../api/schema.d.ts';

export type Event = components['schemas']['Event'];
export type EventSummary = components['schemas']['EventSummary'];
export type Overview = components['schemas']['EventOverview'];
export type Organiser = components['schemas']['EventOrganiser'];
export type EventRole = components['schemas']['EventRole'];
export type Activity = components['schemas']['Activity'];
export type AgendaSession = components['schemas']['AgendaSession'];
export type PublicType = components['schemas']['PublicParticipationType'];

export type EventChange = NonNullable<
  paths['/api/events/{event}']['put']['requestBody']
>['content']['application/json'];
export type EventSettings = Omit<EventChange, 'version'>;
export type ChosenOrganiser = NonNullable<
  paths['/api/events/{event}/organisers']['put']['requestBody']
>['content']['application/json']['organisers'][number];
export type NewEvent = Required<
  NonNullable<paths['/api/events']['post']['requestBody']>['content']['application/json']
>;

/** Everything on screen that shows an event. */
export const eventAnswers = ['/api/events', '/api/account/events'] as const;
