import { describe, expect, it } from 'vitest';
import { areas, isAreaCode } from './areas.ts';
import { locales } from './locales.ts';
import {
  rankSectors,
  type SurveyAnswer,
  whyNotAnswerSurvey,
  whyNotDecideSurvey,
  whyNotLead,
  whyNotLoseLead,
  whyNotReadDesk,
  whyNotSurvey,
} from './network-rules.ts';

const as = (role: 'lead' | 'member' | 'observer' | null, isAdministrator = false) => ({
  role,
  isAdministrator,
});

describe('the desk of a network', () => {
  it.each([
    [as('observer'), true, null, 'network_leads_only'],
    [as('member'), true, null, 'network_leads_only'],
    [as('lead'), true, null, null],
    [as(null), true, 'network_not_yours', 'network_not_yours'],
    [as(null), false, 'not_found', 'not_found'],
    [as(null, true), false, null, null],
    [as('observer', true), true, null, null],
  ] as const)('for %o when public: %s', (viewer, isPublic, read, lead) => {
    expect(whyNotReadDesk(viewer, isPublic)).toBe(read);
    expect(whyNotLead(viewer, isPublic)).toBe(lead);
  });

  it('keeps somebody who leads', () => {
    expect(whyNotLoseLead('lead', 1)).toBe('network_last_lead');
    expect(whyNotLoseLead('lead', 2)).toBeNull();
    expect(whyNotLoseLead('member', 1)).toBeNull();
  });
});

describe('a survey', () => {
  const now = new Date('2027-03-01T12:00:00Z');

  it.each([
    ['draft', null, 'survey_state_forbids'],
    ['open', null, null],
    ['open', now, null],
    ['open', new Date('2027-03-01T11:59:59Z'), 'survey_over'],
    ['closed', null, 'survey_state_forbids'],
  ] as const)('that is %s and ends at %s answers %s', (state, closesAt, code) => {
    expect(whyNotAnswerSurvey(state, closesAt, now)).toBe(code);
  });

  it('is decided once, among its own sectors', () => {
    expect(whyNotDecideSurvey('closed', ['10', '30'], ['30'])).toBeNull();
    expect(whyNotDecideSurvey('closed', ['10', '30'], [])).toBe('survey_choice_unknown');
    expect(whyNotDecideSurvey('closed', ['10', '30'], ['72'])).toBe('survey_choice_unknown');
    expect(whyNotDecideSurvey('decided', ['10'], ['10'])).toBe('survey_state_forbids');
  });

  it('can be opened once more, but not written anew after it was answered', () => {
    expect(whyNotSurvey('open', 'closed')).toBeNull();
    expect(whyNotSurvey('edit', 'open')).toBe('survey_state_forbids');
    expect(whyNotSurvey('delete', 'closed')).toBe('survey_state_forbids');
  });
});

describe('the ranking', () => {
  const answer = (
    weights: Record<string, number>,
    kind: SurveyAnswer['kind'] = 'institution',
  ): SurveyAnswer => ({ kind, weights });

  it('goes by mean weight, and tells agreement from dissent', () => {
    const ranks = rankSectors(
      ['10', '25', '30'],
      [
        answer({ '10': 5, '25': 3, '30': 4 }),
        answer({ '10': 0, '25': 3, '30': 4 }),
        answer({ '30': 5 }, 'local_actor'),
      ],
    );
    expect(ranks.map(({ code }) => code)).toEqual(['30', '25', '10']);
    expect(ranks[0]).toMatchObject({ answers: 3, institutions: 4, localActors: 5 });
    expect(ranks[1]).toMatchObject({ mean: 3, agreement: 1, spread: [0, 0, 0, 2, 0, 0] });
    expect(ranks[2]).toMatchObject({ mean: 2.5, agreement: 0, localActors: null });
  });

  it('puts agreement first among equals, and what nobody weighed last', () => {
    const ranks = rankSectors(
      ['01', '10', '25'],
      [answer({ '10': 5, '25': 3 }), answer({ '10': 1, '25': 3 })],
    );
    expect(ranks.map(({ code }) => code)).toEqual(['25', '10', '01']);
    expect(ranks[2]).toMatchObject({ mean: null, agreement: null, answers: 0 });
  });

  it('takes no weight from a name that objects have anyway', () => {
    expect(rankSectors(['constructor'], [answer({})])[0]).toMatchObject({ answers: 0 });
  });
});

describe('the drawing of regions', () => {
  it('gives each region a tile of its own and a name in each language', () => {
    const tiles = new Set(areas.map(({ at }) => at.join()));
    expect(tiles.size).toBe(areas.length);
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
    for (const { names } of areas)
      for (const locale of locales) expect(names[locale]?.trim()).toBeTruthy();
    expect(isAreaCode('ITH4')).toBe(true);
    expect(isAreaCode('XX')).toBe(false);
  });
});
