import { describe, expect, it } from 'vitest';
import { organiserPath, participantPath, publicPath } from './paths.ts';

describe('paths', () => {
  it('fills the parameters of a pattern', () => {
    expect(publicPath('home')).toBe('/');
    expect(publicPath('event', { slug: 'ponti-2026' })).toBe('/events/ponti-2026');
    expect(participantPath('home', { slug: 'ponti' })).toBe('/e/ponti');
    expect(participantPath('participant', { slug: 'ponti', participantId: '7' })).toBe(
      '/e/ponti/directory/7',
    );
    expect(organiserPath('sentMail', { eventId: '12' })).toBe('/organise/12/mail');
  });

  it('encodes what could change the shape of the path', () => {
    expect(publicPath('signInLink', { token: 'a/b?c' })).toBe('/sign-in/a%2Fb%3Fc');
  });
});
