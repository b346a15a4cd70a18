import { Button } from '@mantine/core';
import { client } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { useSubject } from '../../../api/use-subject.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';

export function TakePlaceButton() {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  const { participant } = useSubject();
  const take = useAction({
    run: () =>
      client.POST('/api/events/{event}/as/{participant}/place', {
        params: { path: { event: slug, participant } },
      }),
    refreshes: ['/api/events'],
    success: t('home.placeTaken'),
  });
  return (
    <Button loading={take.isPending} onClick={() => take.mutate(undefined)}>
      {t('home.takePlace')}
    </Button>
  );
}
