import { Avatar } from '@mantine/core';

type OrganisationMarkProps = {
  organisation: { name: string; logoId: string | null };
  size?: number;
};

/** The logo, or the first letters where there is none. Only decoration: the name always stands beside it. */
export function OrganisationMark({ organisation, size = 56 }: OrganisationMarkProps) {
  const { name, logoId } = organisation;
  return (
    <Avatar
      size={size}
      radius="md"
      aria-hidden
      alt=""
      color="soca"
      name={name}
      src={logoId ? `/api/logos/${logoId}` : null}
      styles={{ image: { objectFit: 'contain', backgroundColor: '#fff' } }}
      style={{ flex: 'none' }}
    />
  );
}
