import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refusal, stubApi } from '../../../testing/api-stub.ts';
import { openPage, someAccount } from '../../../testing/open-page.tsx';

const id = (number: number) => `01920000-0000-7000-8000-00000000000${number}`;
const event = {
  id: id(1),
  slug: 'ponti',
  names: { en: 'Bridge Days' },
  state: 'open',
  me: null,
  permissions: {},
};
const type = (number: number, more: object = {}) => ({
  id: id(number),
  names: { en: `Type ${number}` },
  descriptions: {},
  approval: 'automatic',
  room: 'free',
  opensAt: null,
  closesAt: null,
  whyNot: null,
  ...more,
});
const question = {
  id: id(5),
  typeId: null,
  kind: 'text',
  labels: { en: 'What do you expect?' },
  hints: {},
  options: [],
  isRequired: true,
  position: 1,
  version: 1,
};
const base = {
  'GET /api/session': { json: { account: someAccount } },
  'GET /api/events/ponti': { json: event },
  'GET /api/events/ponti/participation-types': { json: { items: [type(2), type(3)] } },
  'GET /api/events/ponti/questions': { json: { items: [question] } },
  'GET /api/account/organisations': { json: { items: [], nextCursor: null } },
};

const next = () => fireEvent.click(screen.getByRole('button', { name: 'Next' }));
const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const step = (name: string) => screen.findByRole('heading', { level: 2, name });

async function walkToConfirm() {
  await step('You');
  next();
  await step('Your organisation');
  fill(/Name of the organisation/, 'Nova Works');
  fill(/Country/, 'SI');
  next();
  await step('How you take part');
  fireEvent.click(screen.getByRole('radio', { name: 'Type 2' }));
  next();
  await step('The organiser asks');
  fill(/What do you expect/, 'Partners');
  next();
  await step('A last look');
}

describe('registration', () => {
  it('does not leave a step whose fields are not right', async () => {
    stubApi(base);
    await openPage('/events/ponti/register');
    await step('You');
    next();
    await step('Your organisation');
    next();
    expect(await screen.findAllByText('Please fill this in.')).toHaveLength(2);
    await step('Your organisation');
  });

  it('sends all of it at once, with the office of the link', async () => {
    const calls = stubApi({
      ...base,
      'POST /api/events/ponti/registrations': { status: 201, json: {} },
    });
    await openPage(`/events/ponti/register?office=${id(9)}`);
    await walkToConfirm();
    fireEvent.click(screen.getByRole('button', { name: 'Register' }));
    await screen.findByText('Your consent is needed for this.');
    fireEvent.click(screen.getByLabelText(/My details may be used/));
    fireEvent.click(screen.getByRole('button', { name: 'Register' }));
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      name: someAccount.name,
      organisation: { create: { name: 'Nova Works', country: 'SI' } },
      typeId: id(2),
      answers: { [question.id]: 'Partners' },
      officeId: id(9),
      hasConsented: true,
    });
  });

  it('goes back to the step of the field that was refused', async () => {
    stubApi({
      ...base,
      'POST /api/events/ponti/registrations': refusal(422, 'answer_wrong', [
        { path: `answers.${question.id}`, code: 'answer_wrong' },
      ]),
    });
    await openPage('/events/ponti/register');
    await walkToConfirm();
    fireEvent.click(screen.getByLabelText(/My details may be used/));
    fireEvent.click(screen.getByRole('button', { name: 'Register' }));
    await step('The organiser asks');
    expect(await screen.findByText('This answer does not fit the question.')).toBeTruthy();
  });

  it('says why a type cannot be chosen', async () => {
    stubApi({
      ...base,
      'GET /api/events/ponti/participation-types': {
        json: { items: [type(2), type(3, { room: 'full', whyNot: 'type_full' }), type(4)] },
      },
    });
    await openPage('/events/ponti/register');
    await step('You');
    next();
    await step('Your organisation');
    fill(/Name of the organisation/, 'Nova Works');
    fill(/Country/, 'SI');
    next();
    await step('How you take part');
    expect(screen.getByText('All places of this participation type are taken.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('radio', { name: 'Type 3' }).disabled).toBe(true);
  });
});
