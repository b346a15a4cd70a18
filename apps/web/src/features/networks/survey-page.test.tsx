import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stubApi } from '../../testing/api-stub.ts';
import { openPage, someAccount } from '../../testing/open-page.tsx';
import type { SurveyPageShape } from './shapes.ts';

const id = '01920000-0000-7000-8000-000000000007';
const survey: SurveyPageShape = {
  id,
  network: { slug: 'confine', names: { en: 'Border network' } },
  state: 'open',
  titles: { en: 'Which sectors?' },
  texts: {},
  options: [],
  opensAt: null,
  closesAt: '2027-05-03T15:30:00Z',
  version: 1,
} as unknown as SurveyPageShape;
const whole = {
  ...survey,
  answers: { institutions: 0, localActors: 0 },
  chosen: [],
  reasons: {},
  decidedAt: null,
  key: null,
  answer: 'network_not_yours',
  mine: null,
  ranks: null,
  remarks: [],
  actions: {
    edit: 'network_leads_only',
    open: 'network_leads_only',
    close: 'network_leads_only',
    decide: 'network_leads_only',
    delete: 'network_leads_only',
  },
};

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Asia/Tokyo';
});
afterEach(() => {
  process.env.TZ = zone;
});

describe('an open survey', () => {
  it('says on the reader’s own clock until when', async () => {
    stubApi({
      'GET /api/session': { json: { account: someAccount } },
      [`GET /api/networks/confine/surveys/${id}`]: { json: whole },
    });
    await openPage(`/networks/confine/surveys/${id}`);
    expect(await screen.findByText(/00:30/)).toBeTruthy();
  });
});
