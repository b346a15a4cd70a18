import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';

type OfficeSelectProps = {
  value?: string | null;
  onChange?: (officeId: string | null) => void;
  error?: ReactNode;
  'data-path'?: string;
};

/** Finds the organisation whose participants a support office looks after. */
export function OfficeSelect(field: OfficeSelectProps) {
  const { t } = useTranslation('organising');
  return (
    <OrganisationSelect
      {...field}
      label={t('grant.office')}
      description={t('grant.officeHint')}
      required
    />
  );
}
