import { type ImportKind, limits } from '@ponte/domain';
import { useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useProblemMessage } from '../../api/problem-message.ts';
import { uploadFile } from '../../api/upload.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { Section } from '../../ui/section.tsx';
import type { ImportTable } from './list.ts';

/** Why the file was not taken, with the limit that it passed. */
function useFileProblem(): (problem: Problem) => string {
  const { t } = useTranslation('imports');
  const describe = useProblemMessage();
  const { number } = useFormats();
  return (problem) => {
    const { mostRows, mostColumns, mostCharacters, row } = problem.facts;
    if (typeof mostRows === 'number') return t('tooLarge.rows', { most: number(mostRows) });
    if (typeof mostColumns === 'number')
      return t('tooLarge.columns', { most: number(mostColumns) });
    if (typeof mostCharacters === 'number' && typeof row === 'number')
      return t('tooLarge.cell', { most: number(mostCharacters), row: number(row) });
    return describe(problem);
  };
}

type FileSectionProps = { kind: ImportKind; onRead: (table: ImportTable | null) => void };

/** Takes the file and has it read at once. */
export function FileSection({ kind, onRead }: FileSectionProps) {
  const { t } = useTranslation('imports');
  const { id } = useEventScope();
  const { fileSize, number } = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const [error, setError] = useState<string | null>(null);
  const describe = useFileProblem();
  const reading = useAction({
    run: (chosen: File) =>
      uploadFile<ImportTable>('POST', `/api/events/${id}/imports/table?kind=${kind}`, chosen),
    refreshes: [],
    onSuccess: onRead,
    onProblem: (problem) => {
      setError(describe(problem));
      return true;
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setError(null);
    onRead(null);
    if (chosen) reading.mutate(chosen);
  };
  const most = { rows: number(limits.importRows), size: fileSize(limits.fileBytes) };
  return (
    <Section title={t('file.title')}>
      <FileField
        label={t('file.label')}
        description={t('file.hint', most)}
        accept=".csv,.txt,.tsv,.xlsx"
        maxBytes={limits.fileBytes}
        value={file}
        onChange={choose}
        error={error}
      />
      {reading.isPending ? <LoadingState label={t('file.reading')} /> : null}
    </Section>
  );
}
