import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type Account, changeSession } from '../../api/session.ts';
import { changeLanguage } from '../../i18n/i18n.ts';
import { storedLanguage } from '../../i18n/languages.ts';
import { publicPath } from '../../paths.ts';

/** What follows every sign-in: the person's language, and the page they wanted. */
export function useAfterSignIn(): (account: Account, wanted?: string) => Promise<void> {
  const cache = useQueryClient();
  const router = useRouter();
  return async (account, wanted) => {
    // Whatever was loaded as a visitor may look different to this person.
    changeSession(cache, account);
    if (!storedLanguage()) await changeLanguage(account.locale);
    const page = wanted && wanted !== publicPath('home') ? wanted : publicPath('myEvents');
    // A path of our own with everything behind it; the router takes it as the browser would.
    await router.navigate({ href: page, replace: true });
  };
}
