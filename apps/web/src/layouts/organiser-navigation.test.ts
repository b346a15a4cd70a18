import { expect, it } from 'vitest';
import { isPageOpen } from './organiser-navigation.ts';

const support = { 'participants.view': 'own', 'event.view': 'all' };

it.each([
  ['/organise/e1', true],
  ['/organise/e1/registrations', true],
  ['/organise/e1/registrations/p1', true],
  ['/organise/e1/settings', false],
  ['/organise/e1/mail/m1', false],
  ['/organise/e1/unknown', true],
])('%s is open to a support office: %s', (address, isOpen) => {
  expect(isPageOpen('e1', support, address)).toBe(isOpen);
});
