import { Text } from '@mantine/core';
import classes from './requests.module.css';

/** What somebody wrote, with a word about what it is. */
export function MessageQuote({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <figure className={classes.quote}>
      <Text component="figcaption" size="sm" c="dimmed">
        {label}
      </Text>
      <blockquote>{text}</blockquote>
    </figure>
  );
}
