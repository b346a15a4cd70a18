import type { ImportKind } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { CheckSection } from './check-section.tsx';
import { ColumnsSection } from './columns-section.tsx';
import type { ImportPreview, ImportResult, ImportTable, ListPlan } from './list.ts';
import { ResultSection } from './result-section.tsx';

type Checked = { plan: ListPlan; preview: ImportPreview };

/** From the columns of a file that was read to the answer of the import. */
export function ListSections({ kind, table }: { kind: ImportKind; table: ImportTable }) {
  const { t } = useTranslation('imports');
  const { id: event } = useEventScope();
  const [plan, setPlan] = useState<ListPlan>({ kind, ...table });
  const [checked, setChecked] = useState<Checked | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const params = { path: { event } };
  const check = useAction({
    run: (body: ListPlan) => client.POST('/api/events/{event}/imports/preview', { params, body }),
    refreshes: [],
    onSuccess: (preview, tried) => setChecked({ plan: tried, preview }),
  });
  const write = useAction({
    run: (body: ListPlan & { leaveOut: boolean }) =>
      client.POST('/api/events/{event}/imports', { params, body }),
    refreshes: ['/api/events'],
    success: t('result.success'),
    onSuccess: setResult,
  });
  if (result) return <ResultSection kind={kind} result={result} />;
  const change = (next: ListPlan) => {
    setPlan(next);
    setChecked(null); // what was checked is no longer what would be written
  };
  return (
    <>
      <ColumnsSection
        plan={plan}
        onChange={change}
        onCheck={() => check.mutate(plan)}
        isChecking={check.isPending}
        isChecked={checked !== null}
      />
      {checked ? (
        <CheckSection
          {...checked}
          onImport={(leaveOut) => write.mutate({ ...checked.plan, leaveOut })}
          isImporting={write.isPending}
        />
      ) : null}
    </>
  );
}
