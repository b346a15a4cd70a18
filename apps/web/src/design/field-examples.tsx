import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { DateScope } from '../ui/date-scope.tsx';
import { FileField } from '../ui/file-field.tsx';
import { LocalisedTextInput } from '../ui/localised-text-input.tsx';
import { Section } from '../ui/section.tsx';

export function FieldExamples() {
  const [file, setFile] = useState<File | null>(null);
  return (
    <Section title="Fields">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label="Name" description="As on the badge" required placeholder="Ada Marušič" />
        <TextInput label="Web" error="Enter a web address that starts with https://." />
        <NativeSelect label="Country" data={['Italy', 'Slovenia', 'Austria', 'Croatia']} />
        <DateScope>
          <DateInput label="First day" />
        </DateScope>
        <LocalisedTextInput
          label="Summary"
          isMultiline
          defaultValue={{ en: 'Two days of meetings.', it: 'Due giorni di incontri.' }}
        />
        <FileField
          label="Participants"
          value={file}
          onChange={setFile}
          accept=".csv,.xlsx"
          maxBytes={5_242_880}
        />
        <Checkbox label="Show me in the directory" defaultChecked />
      </SimpleGrid>
    </Section>
  );
}
