import { Text, VisuallyHidden } from '@mantine/core';
import classes from './requests.module.css';

type MessageQuoteProps = { label: string; text: string; isLabelShown?: boolean };

/** What somebody wrote, with a word about what it is. */
export function MessageQuote({ label, text, isLabelShown = false }: MessageQuoteProps) {
  if (!text) return null;
  return (
    <figure className={classes.quote}>
      <figcaption>
        {isLabelShown ? (
          <Text size="sm" c="dimmed">
            {label}
          </Text>
        ) : (
          <VisuallyHidden>{label}</VisuallyHidden>
        )}
      </figcaption>
      <blockquote>{text}</blockquote>
    </figure>
  );
}
