import { Anchor, Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DataList } from '../../ui/data-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { CancelPart } from './cancel-part.tsx';
import { LatePart } from './late-part.tsx';
import { LinkFrame } from './link-frame.tsx';
import { ProposePart } from './propose-part.tsx';
import type { LinkOf, MeetingPartProps } from './shapes.ts';
import { useWhen } from './use-when.ts';

/** Something is in the way of a meeting: another time, a few minutes more, or not at all. */
export function MeetingLink({ link, act }: MeetingPartProps) {
  const { t } = useTranslation('mail-links');
  const { list } = useFormats();
  const when = useWhen(link.event.zone);
  const { meeting, participantId } = link;
  const partners = meeting.people.filter((person) => person.participantId !== participantId);
  const names = partners.map(({ name, organisationName }) => `${name} (${organisationName})`);
  return (
    <LinkFrame link={link} title={t('meeting.title', { name: list(names) })}>
      <DataList
        items={[
          { label: t('meeting.when'), value: meeting.slot && when(meeting.slot) },
          { label: t('meeting.where'), value: <Place link={link} /> },
        ]}
      />
      {meeting.state === 'scheduled' || meeting.state === 'agreed' ? (
        <>
          <LatePart link={link} act={act} />
          <ProposePart link={link} act={act} />
          <CancelPart link={link} act={act} />
        </>
      ) : (
        <Text>{t(`meeting.state.${meeting.state}`)}</Text>
      )}
    </LinkFrame>
  );
}

function Place({ link: { meeting } }: { link: LinkOf<'meeting'> }) {
  const { t } = useTranslation('meetings');
  if (!meeting.table || meeting.state === 'cancelled') return null;
  const { kind, label, joinUrl } = meeting.table;
  if (kind !== 'online') return t(`place.${kind}`, { label });
  return (
    <Anchor href={joinUrl} rel="noreferrer">
      {t('place.join')}
    </Anchor>
  );
}
