import { PageHeader } from '../ui/page-header.tsx';
import { ActionExamples } from './action-examples.tsx';
import { ColourExamples } from './colour-examples.tsx';
import { FieldExamples } from './field-examples.tsx';
import { StateExamples } from './state-examples.tsx';
import { TableExamples } from './table-examples.tsx';

// A page for those who build the product: its words are samples and stay untranslated.
export function DesignPage() {
  return (
    <>
      <PageHeader
        title="Design"
        description="River and stone: emerald for what one can act on, brick for what is singled out, warm stone for everything quiet. Every pair of colours is held to AA by a test."
      />
      <ColourExamples />
      <ActionExamples />
      <FieldExamples />
      <TableExamples />
      <StateExamples />
    </>
  );
}
