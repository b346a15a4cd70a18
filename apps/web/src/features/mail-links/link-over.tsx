import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';

/** The link is too old, was ended, or never was one. Signing in leads everywhere. */
export function LinkOver() {
  const { t } = useTranslation('mail-links');
  return (
    <>
      <PageHeader title={t('over.title')} description={t('over.description')} />
      <ButtonLink to={publicPath('signIn')}>{t('over.signIn')}</ButtonLink>
    </>
  );
}
