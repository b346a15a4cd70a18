import { Button, Group } from '@mantine/core';
import { IconCloudOff, IconCloudUp, IconExclamationCircle, IconRefresh } from '@tabler/icons-react';
import { useIsOnline } from '../api/network.ts';
import { useReason } from '../api/problem-message.ts';
import { useSessionIfKnown } from '../api/session.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { loadNewVersion, useHasNewVersion } from './install.ts';
import classes from './offline-bar.module.css';
import { dropAnswer, type QueuedAnswer, useQueuedAnswers } from './queue.ts';

/** Above a page: that there is no network, what will be sent, what was refused, and that there is a new version. */
export default function OfflineBar() {
  const isOnline = useIsOnline();
  const hasNewVersion = useHasNewVersion();
  const account = useSessionIfKnown();
  const own = useQueuedAnswers().filter(({ owner }) => owner === account?.id);
  const waiting = own.filter(({ refusal }) => refusal === null);
  const refused = own.filter(({ refusal }) => refusal !== null);
  return (
    <div className="no-print" role="status">
      {isOnline ? null : <NoNetwork />}
      {waiting.length > 0 ? <Waiting count={waiting.length} /> : null}
      {refused.map((answer) => (
        <Refused key={answer.id} answer={answer} />
      ))}
      {hasNewVersion && isOnline ? <NewVersion /> : null}
    </div>
  );
}

function NoNetwork() {
  const { t } = useTranslation();
  return (
    <p className={classes.bar}>
      <IconCloudOff size={20} stroke={1.8} aria-hidden />
      {t('offline.noNetwork')}
    </p>
  );
}

function Waiting({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <p className={classes.bar}>
      <IconCloudUp size={20} stroke={1.8} aria-hidden />
      {t('offline.waiting', { count })}
    </p>
  );
}

function Refused({ answer: { id, about, call, refusal } }: { answer: QueuedAnswer }) {
  const { t } = useTranslation();
  const reason = useReason()(refusal);
  return (
    <Group className={classes.bar} data-look="refused" gap="sm" wrap="nowrap">
      <IconExclamationCircle size={20} stroke={1.8} aria-hidden />
      <span>
        {t(`offline.refused_${call.kind}`, { who: about })} {reason}
      </span>
      <Button variant="white" size="compact-md" onClick={() => dropAnswer(id)}>
        {t('offline.read')}
      </Button>
    </Group>
  );
}

function NewVersion() {
  const { t } = useTranslation();
  return (
    <Group className={classes.bar} gap="sm" wrap="nowrap">
      <IconRefresh size={20} stroke={1.8} aria-hidden />
      <span>{t('offline.newVersion')}</span>
      <Button variant="white" size="compact-md" onClick={loadNewVersion}>
        {t('offline.load')}
      </Button>
    </Group>
  );
}
