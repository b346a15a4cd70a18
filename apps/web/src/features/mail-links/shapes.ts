import type { paths } from '../../api/schema.d.ts';

type Link = paths['/api/links/{token}'];

export type MailLink = Link['get']['responses'][200]['content']['application/json'];
export type MailLinkAction = Link['post']['requestBody']['content']['application/json'];

/** One kind of link. */
export type LinkOf<Kind extends MailLink['kind']> = Extract<MailLink, { kind: Kind }>;

export type MeetingPartProps = { link: LinkOf<'meeting'>; act: Act };

/** Presses a button of the page; `isBusy` while it is on its way. */
export type Act = {
  /** `said` tells that it is done. */
  act: (action: MailLinkAction, said: string) => void;
  isBusy: boolean;
};
