import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { limits, type Presence, presences } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import classes from './networks.module.css';
import { refreshedByMeeting } from './queries.ts';
import type { GroupMeeting } from './shapes.ts';

type MeetingProps = { meeting: GroupMeeting };

/** Minutes and attendance: as all read them, and for those who lead, as they write them. */
export function MeetingRecord({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const mayWrite = meeting.actions.record === null;
  const [isWriting, setIsWriting] = useState(mayWrite && meeting.recordedAt === null);
  return (
    <Section
      title={t('record.title')}
      actions={
        mayWrite && !isWriting ? (
          <Button variant="default" onClick={() => setIsWriting(true)}>
            {t('meeting.change')}
          </Button>
        ) : null
      }
    >
      {isWriting ? <RecordForm meeting={meeting} /> : <Written meeting={meeting} />}
    </Section>
  );
}

function Written({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const { list } = useFormats();
  const { people, guests, minutes } = meeting;
  return (
    <Stack>
      {minutes ? <Text className={classes.prose}>{minutes}</Text> : null}
      {presences.map((presence) => {
        const names = people.filter((person) => person.presence === presence);
        return names.length === 0 ? null : (
          <Text key={presence} className={classes.prose}>
            <strong>{t(`presence.${presence}`)}:</strong> {list(names.map(({ name }) => name))}
          </Text>
        );
      })}
      {guests ? (
        <Text className={classes.prose}>
          <strong>{t('record.guests')}:</strong> {guests}
        </Text>
      ) : null}
    </Stack>
  );
}

type Presences = Record<string, Presence | ''>;

function RecordForm({ meeting }: MeetingProps) {
  const { t } = useTranslation('groups');
  const [minutes, setMinutes] = useState(meeting.minutes);
  const [guests, setGuests] = useState(meeting.guests);
  const [present, setPresent] = useState<Presences>(() =>
    Object.fromEntries(
      meeting.people.map(({ accountId, presence }) => [accountId, presence ?? '']),
    ),
  );
  const save = useAction({
    run: () =>
      client.PUT('/api/networks/{network}/meetings/{meeting}/record', {
        params: { path: { network: meeting.network.slug, meeting: meeting.id } },
        body: {
          minutes,
          guests,
          presences: Object.entries(present).map(([accountId, presence]) => ({
            accountId,
            presence: presence || null,
          })),
          version: meeting.version,
        },
      }),
    refreshes: refreshedByMeeting,
    success: t('record.saved'),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <Stack>
        <Textarea
          label={t('record.minutes')}
          value={minutes}
          onChange={(event) => setMinutes(event.currentTarget.value)}
          maxLength={limits.minutes}
          autosize
          minRows={8}
        />
        <Attendance meeting={meeting} present={present} onChange={setPresent} />
        <TextInput
          label={t('record.guests')}
          value={guests}
          onChange={(event) => setGuests(event.currentTarget.value)}
          maxLength={limits.shortText}
        />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('meeting.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type AttendanceProps = MeetingProps & {
  present: Presences;
  onChange: (present: Presences) => void;
};

function Attendance({ meeting, present, onChange }: AttendanceProps) {
  const { t } = useTranslation('groups');
  const choices = [
    { value: '', label: t('presence.unknown') },
    ...presences.map((presence) => ({ value: presence, label: t(`presence.${presence}`) })),
  ];
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('record.attendance')}</legend>
      <div className={classes.fields}>
        {meeting.people.map(({ accountId, name, organisation }) => (
          <NativeSelect
            key={accountId}
            label={name}
            description={organisation}
            data={choices}
            value={present[accountId] ?? ''}
            onChange={(event) =>
              onChange({ ...present, [accountId]: event.currentTarget.value as Presence | '' })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
