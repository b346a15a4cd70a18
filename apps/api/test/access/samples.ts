import type { Samples } from './sample.ts';
import { accountSamples, organisationSamples } from './samples-accounts.ts';
import { eventSamples, typeSamples } from './samples-events.ts';
import { exchangeSamples } from './samples-exchange.ts';
import {
  mailSamples,
  meetingSamples,
  replySamples,
  requestSamples,
  scheduleSamples,
} from './samples-meetings.ts';
import { allNetworkSamples } from './samples-networks.ts';
import { officeSamples } from './samples-offices.ts';
import { importSamples, participantSamples, profileSamples } from './samples-people.ts';
import { outcomeSamples, reportSamples } from './samples-reports.ts';
import { availabilitySamples, sessionSamples, timetableSamples } from './samples-timetable.ts';
import { inquirySamples, newsletterSamples, websiteSamples } from './samples-website.ts';

/** One call for every route of the API: a new route needs a row here. */
export const samples: Samples = {
  ...accountSamples,
  ...organisationSamples,
  ...eventSamples,
  ...typeSamples,
  ...participantSamples,
  ...profileSamples,
  ...timetableSamples,
  ...sessionSamples,
  ...availabilitySamples,
  ...mailSamples,
  ...replySamples,
  ...requestSamples,
  ...meetingSamples,
  ...scheduleSamples,
  ...importSamples,
  ...reportSamples,
  ...exchangeSamples,
  ...outcomeSamples,
  ...websiteSamples,
  ...newsletterSamples,
  ...inquirySamples,
  ...allNetworkSamples,
  ...officeSamples,
};

export const sampleOf = (key: string): Samples[string] => {
  const sample = samples[key];
  if (!sample) throw new Error(`no sample for ${key}: add a row to test/access/samples-*.ts`);
  return sample;
};
