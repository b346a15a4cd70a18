import { CopyField } from '../../ui/copy-field.tsx';

/** An address that carries the office's code, to be handed on. */
export const CodeLink = ({ label, path }: { label: string; path: string }) => (
  <CopyField label={label} value={`${window.location.origin}${path}`} />
);
