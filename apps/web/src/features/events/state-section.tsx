import { Badge, Group, Stack } from '@mantine/core';
import type { EventState, eventTransitions } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { Section } from '../../ui/section.tsx';
import { type Event, eventAnswers, type Overview } from './event.ts';
import { eventStateColours } from './state-colours.ts';

type StateSectionProps = { event: Event; overview: Overview };

/** Where the event stands and where it can go, with the reason where it cannot yet. */
export function StateSection({ event, overview }: StateSectionProps) {
  const { t } = useTranslation(['organising', 'events']);
  const canChange = Boolean(event.permissions['event.edit']);
  return (
    <Section title={t('stateChange.title')} description={t(`stateChange.is.${event.state}`)}>
      <Stack align="flex-start">
        <Badge variant="light" color={eventStateColours[event.state]}>
          {t(`events:state.${event.state}`)}
        </Badge>
        {canChange ? (
          <Group align="flex-start">
            {overview.nextStates.map(({ state, reason }) => (
              <StateButton key={state} event={event} to={state} reason={reason} />
            ))}
          </Group>
        ) : null}
      </Stack>
    </Section>
  );
}

type StateButtonProps = { event: Event; to: EventState; reason: string | null };

/** `open.closed`: one step that the domain's table has; the name of its texts. */
type EventStep = {
  [From in EventState]: `${From}.${(typeof eventTransitions)[From][number]}`;
}[EventState];

/** A step back looks like one: open again, back to draft. */
const backward = new Set<EventStep>([
  'open.draft',
  'closed.open',
  'scheduled.closed',
  'finished.running',
]);

function StateButton({ event, to, reason }: StateButtonProps) {
  const { t } = useTranslation('organising');
  // The server offers only steps of that table.
  const step = `${event.state}.${to}` as EventStep;
  const variant = backward.has(step) ? 'default' : 'filled';
  // What ends an event must not look like the next step.
  const isEnd = to === 'cancelled';
  const change = useAction({
    run: () =>
      client.POST('/api/events/{event}/state', {
        params: { path: { event: event.id } },
        body: { to, version: event.version },
      }),
    refreshes: eventAnswers,
    success: t('stateChange.done'),
  });
  const label = t(`stateChange.to.${step}`);
  if (reason) {
    return (
      <ButtonWithReason reason={reason} variant={variant} onClick={() => undefined}>
        {label}
      </ButtonWithReason>
    );
  }
  return (
    <ConfirmButton
      title={`${label}?`}
      effects={t(`stateChange.effects.${step}`)}
      confirmLabel={label}
      color={isEnd ? 'red' : 'soca'}
      onConfirm={() => change.mutateAsync(undefined)}
      isPending={change.isPending}
      buttonProps={isEnd ? { variant: 'outline', color: 'red' } : { variant }}
    >
      {label}
    </ConfirmButton>
  );
}
