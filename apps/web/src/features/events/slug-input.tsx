import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';

const example = 'my-event';

/** The event's name in addresses, with the address it makes. */
export function SlugInput(props: TextInputProps) {
  const { t } = useTranslation('organising');
  const slug = typeof props.value === 'string' && props.value ? props.value : example;
  const address = `${window.location.host}${publicPath('event', { slug })}`;
  return (
    <TextInput
      {...props}
      description={t('field.slugHint', { address })}
      spellCheck={false}
      autoCapitalize="none"
      maxLength={60}
      required
    />
  );
}
