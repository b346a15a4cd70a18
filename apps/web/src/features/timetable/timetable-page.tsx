import { useTranslation } from '../../i18n/use-translation.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { FloorSection } from './floor/floor-section.tsx';
import { GridSection } from './grid-section.tsx';
import { TableSection } from './table-section.tsx';

/** The organiser's editor of days, slots and tables. */
export function TimetablePage() {
  const { t } = useTranslation('timetable');
  return (
    <>
      <PageHeader title={t('page.title')} description={t('page.description')} />
      <GridSection />
      <TableSection />
      <FloorSection />
    </>
  );
}
