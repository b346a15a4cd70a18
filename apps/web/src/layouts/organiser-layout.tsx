import { ActionIcon, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { Problem } from '../api/problem.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { LocalisedText } from '../ui/localised-text.tsx';
import { RouterAnchor } from '../ui/router-anchor.tsx';
import { ErrorState } from '../ui/states.tsx';
import { EventScope, type ScopedEvent, useEventScope } from './event-scope.tsx';
import { FramedNotFound } from './fallbacks.tsx';
import classes from './layouts.module.css';
import { MainArea } from './main-area.tsx';
import { isPageOpen, organiserNavigation } from './organiser-navigation.ts';
import { PaletteButton } from './palette/palette-button.tsx';
import { SiteHeader } from './site-header.tsx';

const forbidden = new Problem({ status: 403, code: 'forbidden', title: 'forbidden', errors: [] });

export function OrganiserLayout() {
  const { eventId = '' } = useParams({ strict: false });
  return (
    <EventScope of={eventId}>
      {(event) =>
        // Whoever has no part in running a public event shall not see an organiser's empty frame.
        Object.keys(event.permissions).length === 0 ? (
          <FramedNotFound />
        ) : (
          <OrganiserFrame event={event} eventId={eventId} />
        )
      }
    </EventScope>
  );
}

function OrganiserFrame({ event, eventId }: { event: ScopedEvent; eventId: string }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <div className={classes.page}>
      <SiteHeader
        start={<NavigationButton onClick={open} />}
        tools={<PaletteButton eventId={eventId} />}
      >
        <LocalisedText text={event.names} />
      </SiteHeader>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={t('nav.organiser')}
        size="18rem"
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Navigation eventId={eventId} onChosen={close} />
      </Drawer>
      <div className={classes.withSidebar}>
        <div className={`${classes.sidebar} no-print`}>
          <Navigation eventId={eventId} />
        </div>
        <MainArea>
          <OpenPage eventId={eventId} />
        </MainArea>
      </div>
    </div>
  );
}

/** The page itself, or why it is not for this role: nobody fills in a form that cannot be sent. */
function OpenPage({ eventId }: { eventId: string }) {
  const { permissions } = useEventScope();
  const { pathname } = useLocation();
  if (isPageOpen(eventId, permissions, pathname)) return <Outlet />;
  return <ErrorState isPage error={forbidden} />;
}

function NavigationButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionIcon className={classes.navigationButton} aria-label={t('nav.open')} onClick={onClick}>
      <IconMenu2 aria-hidden />
    </ActionIcon>
  );
}

function Navigation({ eventId, onChosen }: { eventId: string; onChosen?: () => void }) {
  const { t } = useTranslation();
  const { permissions } = useEventScope();
  return (
    <nav aria-label={t('nav.organiser')}>
      {organiserNavigation(eventId, permissions).map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a page may have a section of this name
        <div
          key={group.textKey}
          role="group"
          aria-label={t(group.textKey)}
          className={classes.group}
        >
          <span className={classes.groupName}>{t(group.textKey)}</span>
          {group.items.map(({ to, textKey, icon: Icon, isExact = false }) => (
            <RouterAnchor
              key={to}
              to={to}
              isExact={isExact}
              className={classes.sideLink}
              onClick={() => onChosen?.()}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              {t(textKey)}
            </RouterAnchor>
          ))}
        </div>
      ))}
    </nav>
  );
}
