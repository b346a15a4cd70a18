import type { components } from '../../../api/schema.d.ts';
import type { Answers } from '../types.ts';

type NewOrganisation = components['schemas']['Organisation'];

/** Everything the wizard collects, in the shape of the request, so that refusals find their fields. */
export type WizardValues = {
  name: string;
  jobTitle: string;
  languages: string[];
  isOnline: boolean;
  organisation: {
    /** Empty while nothing is chosen; `new` for one that is made with the registration. */
    id: string;
    create: Pick<NewOrganisation, 'name' | 'kind' | 'country' | 'city' | 'sectors' | 'website'>;
  };
  typeId: string;
  answers: Answers;
  hasConsented: boolean;
};

export const newOrganisation = 'new';

export const wizardSteps = ['person', 'organisation', 'type', 'questions', 'confirm'] as const;
export type WizardStep = (typeof wizardSteps)[number];

const stepOfField: Record<string, WizardStep> = {
  name: 'person',
  jobTitle: 'person',
  languages: 'person',
  isOnline: 'person',
  organisation: 'organisation',
  typeId: 'type',
  answers: 'questions',
  hasConsented: 'confirm',
};

/** The step on which a field stands; the last one for what is no field. */
export const stepOfPath = (path: string | undefined): WizardStep =>
  stepOfField[path?.split('.')[0] ?? ''] ?? 'confirm';

/** What is sent: the chosen organisation or the new one, never both. */
export function toRegistration(values: WizardValues, office: string | undefined) {
  const { id, create } = values.organisation;
  return {
    ...values,
    organisation: id === newOrganisation ? { create } : { id },
    ...(office ? { officeId: office } : {}),
  };
}
