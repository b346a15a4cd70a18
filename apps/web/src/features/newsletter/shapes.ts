import type { BusinessField } from '@ponte/domain';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Issue = Schemas['NewsletterIssue'];
export type IssueRow = Schemas['NewsletterRow'];
export type Choices = Schemas['NewsletterChoices'];
export type Field = BusinessField;

/** Answers that change with a newsletter. */
export const issueAnswers = ['/api/newsletter/issues', '/api/newsletter/issues/{issue}'];

export const stateColours = { draft: 'gray', scheduled: 'blue', sent: 'green' } as const;
