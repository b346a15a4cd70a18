import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import { CountrySelect } from '../../ui/country-select.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import type { Event } from './event.ts';
import { useOrganisers } from './use-organisers.ts';

type NewOrganiserDialogProps = { event: Event; isOpen: boolean; onClose: () => void };

/** Adds an institution that is not in Ponte yet. */
export function NewOrganiserDialog({ event, isOpen, onClose }: NewOrganiserDialogProps) {
  const { t } = useTranslation('organising');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('organisers.create')}>
      <NewOrganiserForm event={event} onDone={onClose} />
    </Dialog>
  );
}

function NewOrganiserForm({ event, onDone }: { event: Event; onDone: () => void }) {
  const { t } = useTranslation('organising');
  const { required, url } = useFieldChecks();
  const form = useForm({
    initialValues: { name: '', country: event.country, website: '' },
    validate: { name: required, country: required, website: url },
  });
  const problem = useFormProblem(form);
  const { add, isPending } = useOrganisers(event, problem.show);
  const submit = form.onSubmit(
    (create) => void add({ create }).then(onDone, () => undefined),
    problem.focusFirst,
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormErrors of={problem} />
        <TextInput
          label={t('organisers.name')}
          maxLength={limits.title}
          required
          {...form.getInputProps('name')}
        />
        <CountrySelect
          label={t('field.country')}
          emptyLabel=""
          required
          {...form.getInputProps('country')}
        />
        <TextInput
          label={t('organisers.website')}
          type="url"
          placeholder="https://"
          {...form.getInputProps('website')}
        />
        <Group>
          <Button type="submit" loading={isPending}>
            {t('organisers.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
