import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormErrors } from '../../../ui/form-errors.tsx';
import type { ParticipationType } from '../types.ts';
import { TypeFields } from './type-fields.tsx';
import { useTypeForm } from './use-type-form.ts';

type TypeDialogProps = { type: ParticipationType | null; onClose: () => void };

export function TypeDialog({ type, onClose }: TypeDialogProps) {
  const { t } = useTranslation('participants');
  const { t: common } = useTranslation();
  const { form, problem, save } = useTypeForm(type, onClose);
  return (
    <Dialog isOpen onClose={onClose} size="lg" title={t(type ? 'types.editTitle' : 'types.add')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack>
          <FormErrors of={problem} />
          <TypeFields form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('form.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
