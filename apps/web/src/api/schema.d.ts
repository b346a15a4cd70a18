// Written by `npm run openapi` from the API's own description; until then, the shapes the shell needs.
type Json<Body> = { content: { 'application/json': Body } };
type Empty = { headers: Record<string, unknown>; content?: never };
type Reply<Body> = { headers: Record<string, unknown> } & Json<Body>;
type Nothing = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
};
type Account = {
  id: string;
  email: string;
  name: string;
  locale: 'en' | 'it' | 'sl' | 'de';
  isAdministrator: boolean;
  hasPassword: boolean;
};
type AccountSession = {
  id: string;
  userAgent: string;
  createdAt: string;
  lastUsedAt: string;
  isCurrent: boolean;
};
type LocalisedText = { en?: string; it?: string; sl?: string; de?: string };
type EventState = 'draft' | 'open' | 'closed' | 'scheduled' | 'running' | 'finished' | 'archived';
type EventSummary = {
  id: string;
  slug: string;
  state: EventState;
  names: LocalisedText;
  summaries: LocalisedText;
  languages: Account['locale'][];
  venue: string;
  city: string;
  country: string;
  zone: string;
  firstDay: string;
  lastDay: string;
  sectors: string[];
};

type Permission = import('@ponte/domain').Permission;
type EventDetail = EventSummary & { permissions: Partial<Record<Permission, 'all' | 'own'>> };

export interface paths {
  '/api/session': {
    get: Nothing & { responses: { 200: Reply<{ account: Account | null }> } };
    post: Nothing & {
      requestBody: Json<{ email: string; password: string }>;
      responses: { 200: Reply<{ account: Account | null }> };
    };
    delete: Nothing & { responses: { 204: Empty } };
  };
  '/api/session/link': {
    post: Nothing & {
      requestBody: Json<{ token: string }>;
      responses: { 200: Reply<{ account: Account; redirectTo: string }> };
    };
  };
  '/api/sign-in-links': {
    post: Nothing & {
      requestBody: Json<{ email: string; locale?: Account['locale']; redirectTo?: string }>;
      responses: { 202: Reply<{ sent: true }> };
    };
  };
  '/api/account/sessions': {
    get: Nothing & { responses: { 200: Reply<{ items: AccountSession[] }> } };
    delete: Nothing & { responses: { 204: Empty } };
  };
  '/api/account': {
    patch: Nothing & {
      requestBody: Json<{ name?: string; locale?: Account['locale'] }>;
      responses: { 200: Reply<Account> };
    };
  };
  '/api/account/password': {
    put: Nothing & {
      requestBody: Json<{ currentPassword?: string; password: string | null }>;
      responses: { 200: Reply<Account> };
    };
  };
  '/api/events': {
    get: {
      parameters: {
        query?: { cursor?: string; limit?: number; period?: 'upcoming' | 'past' };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: { 200: Reply<{ items: EventSummary[]; nextCursor: string | null }> };
    };
  };
  '/api/events/{event}': {
    get: {
      parameters: { query?: never; header?: never; path: { event: string }; cookie?: never };
      responses: { 200: Reply<EventDetail> };
    };
  };
}
