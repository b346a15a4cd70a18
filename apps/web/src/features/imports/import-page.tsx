import type { ImportKind } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { FileSection } from './file-section.tsx';
import { KindSection } from './kind-section.tsx';
import type { ImportTable } from './list.ts';
import { ListSections } from './list-sections.tsx';

/** A file that was read; the number makes each one begin anew. */
type Read = { number: number; table: ImportTable };

/** Brings in a list: what it holds, the file, its columns, what would happen, and then does it. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const [kind, setKind] = useState<ImportKind>('participants');
  const [read, setRead] = useState<Read | null>(null);
  const choose = (next: ImportKind) => {
    setKind(next);
    setRead(null);
  };
  const take = (table: ImportTable | null) =>
    setRead((last) => (table ? { number: (last?.number ?? 0) + 1, table } : null));
  return (
    <>
      <PageHeader title={t('page.title')} description={t('page.description')} />
      <KindSection kind={kind} onChange={choose} />
      <FileSection key={kind} kind={kind} onRead={take} />
      {read ? <ListSections key={read.number} kind={kind} table={read.table} /> : null}
    </>
  );
}
