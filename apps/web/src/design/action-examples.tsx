import { Button, Group } from '@mantine/core';
import { ButtonWithReason } from '../ui/button-with-reason.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { notifyFailure, notifySuccess } from '../ui/notify.ts';
import { Section } from '../ui/section.tsx';

const nothing = () => undefined;

export function ActionExamples() {
  return (
    <Section title="Actions" description="What forbids an action is said in words beside it.">
      <Group align="flex-start">
        <Button onClick={() => void notifySuccess('The meeting is placed.')}>Accept</Button>
        <ButtonWithReason reason="no_common_slot" onClick={nothing}>
          Accept
        </ButtonWithReason>
        <ConfirmButton
          title="Remove the table?"
          effects="Two meetings lose their place, and four people are told."
          confirmLabel="Remove the table"
          isPending={false}
          onConfirm={() => Promise.resolve()}
          buttonProps={{ color: 'red', variant: 'outline' }}
        >
          Remove
        </ConfirmButton>
        <Button variant="default" onClick={() => void notifyFailure('The table is taken.')}>
          Fail
        </Button>
      </Group>
    </Section>
  );
}
