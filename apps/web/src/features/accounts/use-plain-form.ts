import { type FormEvent, useRef, useState } from 'react';

type Checks<Name extends string> = Record<Name, (value: string) => string | null>;
type Errors = Record<string, string>;

/**
 * A form of plain text fields, read when it is sent. Signing in is among the first things anybody loads, and the library
 * of the larger forms would be a twentieth of that.
 */
export function usePlainForm<Name extends string>(checks: Checks<Name>) {
  const ref = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Errors>({});
  const names = Object.keys(checks) as Name[];

  const getValues = (): Record<Name, string> => {
    const sent = ref.current ? new FormData(ref.current) : new FormData();
    return Object.fromEntries(names.map((name) => [name, String(sent.get(name) ?? '')])) as Record<
      Name,
      string
    >;
  };
  const getInputNode = (path: string): HTMLElement | null => {
    const found = ref.current?.elements.namedItem(path);
    return found instanceof HTMLElement ? found : null;
  };
  const findErrors = (values: Record<Name, string>): Errors =>
    Object.fromEntries(
      names.flatMap((name) => {
        const error = checks[name](values[name]);
        return error ? [[name, error]] : [];
      }),
    );
  const onSubmit =
    (send: (values: Record<Name, string>) => void, refuse: (errors: Errors) => void) =>
    (event: FormEvent) => {
      event.preventDefault();
      const values = getValues();
      const found = findErrors(values);
      setErrors(found);
      if (Object.keys(found).length > 0) refuse(found);
      else send(values);
    };
  const getInputProps = (name: Name) => ({
    name,
    error: errors[name] ?? null,
    onChange: () => setErrors(({ [name]: _, ...others }) => others),
  });
  return { ref, getValues, setErrors, getInputNode, onSubmit, getInputProps };
}
