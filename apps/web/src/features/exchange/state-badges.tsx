import { Badge, Group } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ExchangeOwnRow } from './shapes.ts';

const textColours = {
  draft: 'gray',
  in_review: 'yellow',
  returned: 'red',
  approved: 'green',
} as const;
const listingColours = {
  unlisted: 'gray',
  published: 'green',
  expired: 'yellow',
  withdrawn: 'gray',
} as const;

/** Where a profile stands: what the public sees, and the next text if there is one. */
export function StateBadges({
  profile,
}: {
  profile: Pick<ExchangeOwnRow, 'textState' | 'listing' | 'isBlind'>;
}) {
  const { t } = useTranslation('exchange');
  const { textState, listing, isBlind } = profile;
  return (
    <Group gap="xs">
      {listing === 'unlisted' ? null : (
        <Badge color={listingColours[listing]} variant="light">
          {t(`listing.${listing}`)}
        </Badge>
      )}
      {textState === 'approved' ? null : (
        <Badge color={textColours[textState]} variant="light">
          {t(`text.${textState}`)}
        </Badge>
      )}
      {isBlind ? (
        <Badge color="gray" variant="outline">
          {t('own.blind')}
        </Badge>
      ) : null}
    </Group>
  );
}
