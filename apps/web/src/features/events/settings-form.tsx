import { Button, Group, Stack } from '@mantine/core';
import { whyNotEditEvent } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { type Event, type EventChange, eventAnswers } from './event.ts';
import { PlaceSettings } from './settings-place.tsx';
import { RuleSettings } from './settings-rules.tsx';
import { TextSettings } from './settings-texts.tsx';
import { useSettingsForm } from './use-settings-form.ts';

export function SettingsForm({ event }: { event: Event }) {
  const { t } = useTranslation('organising');
  const form = useSettingsForm(event);
  const problem = useFormProblem(form);
  const save = useAction({
    run: (body: EventChange) =>
      client.PUT('/api/events/{event}', { params: { path: { event: event.id } }, body }),
    refreshes: eventAnswers,
    success: t('settings.saved'),
    onProblem: problem.show,
    onSuccess: problem.clear,
  });
  const submit = form.onSubmit(
    (values) => save.mutate({ ...values, version: event.version }),
    problem.focusFirst,
  );
  const reason = whyNotEditEvent(event.state);
  return (
    <form onSubmit={submit} noValidate>
      <TextSettings form={form} />
      <PlaceSettings form={form} event={event} />
      <RuleSettings form={form} />
      <Stack>
        <FormErrors of={problem} />
        <Group>
          {reason ? (
            <ButtonWithReason reason={reason} onClick={() => undefined}>
              {t('settings.save')}
            </ButtonWithReason>
          ) : (
            <Button type="submit" size="lg" loading={save.isPending} disabled={!form.isDirty()}>
              {t('settings.save')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
