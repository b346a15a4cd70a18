import { UnstyledButton } from '@mantine/core';
import { IconCalendarEvent, IconCheck, IconMicrophone2, IconX } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import classes from './availability.module.css';
import type { AvailableSlot } from './timetable.ts';

type SlotToggleProps = { slot: AvailableSlot; isAbsent: boolean; onToggle: () => void };

const icons = {
  free: IconCheck,
  absent: IconX,
  session: IconMicrophone2,
  meeting: IconCalendarEvent,
};

/** One slot: pressed while one is there. With a meeting or session in it, it only says so. */
export function SlotToggle({ slot, isAbsent, onToggle }: SlotToggleProps) {
  const { zone } = useEventScope();
  const { timeRange } = useFormats();
  const look = lookOf(slot, isAbsent);
  const Icon = icons[look];
  const content = (
    <>
      <Icon size={22} stroke={1.8} aria-hidden />
      <span>
        <span className={classes.time}>{timeRange(slot.startsAt, slot.endsAt, zone)}</span>
        <SlotWords slot={slot} look={look} />
      </span>
    </>
  );
  if (look === 'meeting' || look === 'session') {
    return (
      <div className={classes.slot} data-look={look}>
        {content}
      </div>
    );
  }
  return (
    <UnstyledButton
      className={classes.slot}
      data-look={look}
      data-slot={slot.id}
      aria-pressed={!isAbsent}
      onClick={onToggle}
    >
      {content}
    </UnstyledButton>
  );
}

type Look = AvailableSlot['state'];

function lookOf({ state }: AvailableSlot, isAbsent: boolean): Look {
  if (state === 'meeting' || state === 'session') return state;
  return isAbsent ? 'absent' : 'free';
}

function SlotWords({ slot, look }: { slot: AvailableSlot; look: Look }) {
  const { t } = useTranslation('timetable');
  const { list } = useFormats();
  const pickText = usePickText();
  const words = {
    free: t('availability.free'),
    absent: t('availability.absent'),
    session: slot.session ? pickText(slot.session.titles) : '',
    meeting: t('availability.meeting', { who: list(slot.meetingWith) }),
  };
  return <span className={classes.words}>{words[look]}</span>;
}
