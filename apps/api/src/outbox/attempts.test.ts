import { describe, expect, it } from 'vitest';
import { isAddressFailure, isPermanentFailure } from '../mail/mailer.ts';
import { delayAfter, mostAttempts } from './attempts.ts';

const refusal = (responseCode: number, text: string, command = 'RCPT TO', code = 'EENVELOPE') =>
  Object.assign(new Error(text), {
    responseCode,
    response: `${responseCode} ${text}`,
    command,
    code,
  });

describe('another attempt', () => {
  it('waits twice as long each time, up to two hours', () => {
    const delays = Array.from({ length: mostAttempts - 1 }, (_, index) =>
      delayAfter(index + 1, 0.5),
    );
    expect(delays.slice(0, 4)).toEqual([30_000, 60_000, 120_000, 240_000]);
    expect(delays.at(-1)).toBe(7_200_000);
    const total = delays.reduce((sum, delay) => sum + delay, 0);
    expect(total).toBeGreaterThan(20 * 3_600_000); // a night without a mail server loses nothing
  });

  it('is spread by a quarter to both sides', () => {
    expect(delayAfter(3, 0)).toBe(90_000);
    expect(delayAfter(3, 0.999_999)).toBeCloseTo(150_000, -1);
  });
});

describe('a refusal', () => {
  it.each<[string, Error, boolean, boolean]>([
    ['unknown mailbox', refusal(550, '5.1.1 user unknown'), true, true],
    ['bare 550', refusal(550, 'no such user'), true, true],
    ['550 about policy', refusal(550, '5.7.1 blocked'), true, false],
    ['content refused', refusal(554, '5.6.0 bad content', 'DATA', 'EMESSAGE'), true, false],
    ['bare 550 on the content', refusal(550, 'looks like spam', 'DATA', 'EMESSAGE'), true, false],
    ['greylisting', refusal(450, '4.2.0 try later'), false, false],
    ['our password', refusal(535, '5.7.8 bad credentials', 'AUTH PLAIN', 'EAUTH'), false, false],
    ['our sender', refusal(550, '5.7.1 not yours', 'MAIL FROM'), false, false],
    ['server closed to us', refusal(554, '5.3.2 no service', 'CONN', 'EPROTOCOL'), false, false],
    ['no connection', new Error('connect ECONNREFUSED'), false, false],
    [
      'an address nobody could have',
      Object.assign(new Error('Invalid recipient'), { code: 'EENVELOPE', command: 'API' }),
      true,
      false,
    ],
  ])('%s', (_, error, isPermanent, isAddress) => {
    expect(isPermanentFailure(error)).toBe(isPermanent);
    expect(isAddressFailure(error)).toBe(isAddress);
  });
});
