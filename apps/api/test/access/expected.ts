import { type Reach, reachOf } from '@ponte/domain';
import type { RouteAccess } from '../../src/http/access.ts';
import type { RoleName, Standing } from './roles.ts';
import type { Sample } from './sample.ts';

/** What the call is about: an event that everybody may see or a draft, and one of its two participants. */
export type Target = {
  isDraft: boolean;
  subject: 'person' | 'client';
  /** Whether the call names anything of that participant at all. */
  isAboutSubject: boolean;
};

/** `partly`: answered, with each item refused. */
export type Verdict = 'allowed' | 'partly' | 401 | 403 | 404;

function reachFor(standing: Standing, permission: Parameters<typeof reachOf>[1]): Reach | null {
  return standing.role ? reachOf([{ role: standing.role, officeId: null }], permission) : null;
}

function judgeParticipant(standing: Standing, { subject }: Target): Verdict {
  if (standing.isPerson && subject === 'person') return 'allowed';
  const reach = reachFor(standing, 'participants.act');
  return reach === 'all' || (reach === 'own' && subject === 'client') ? 'allowed' : 404;
}

function judgePermission(reach: Reach | null, target: Target, sample: Sample): Verdict {
  if (reach === null) return 403;
  if (reach === 'all' || !target.isAboutSubject || target.subject === 'client') return 'allowed';
  return sample.each ? 'partly' : 404;
}

function judgeEvent(
  access: RouteAccess,
  standing: Standing,
  target: Target,
  sample: Sample,
): Verdict {
  if (target.isDraft && !standing.role) return 404;
  if (access === 'participant') return judgeParticipant(standing, target);
  if (typeof access !== 'object') return 'allowed';
  return judgePermission(reachFor(standing, access.permission), target, sample);
}

const judgeAccount = (name: RoleName, { only, otherwise }: Sample): Verdict =>
  !only || only.includes(name) ? 'allowed' : (otherwise ?? 403);

const judgeEditor = (name: RoleName): Verdict =>
  name === 'editor' || name === 'administrator' ? 'allowed' : 403;

/** What the word of a route promises to a role, worked out apart from the code that keeps the promise. */
export function expectVerdict(
  access: RouteAccess,
  name: RoleName,
  standing: Standing,
  target: Target,
  sample: Sample,
): Verdict {
  if (access === 'public' || access === 'token') return 'allowed';
  if (name === 'stranger' && access !== 'visitor') return 401;
  if (access === 'administrator') return name === 'administrator' ? 'allowed' : 403;
  if (access === 'editor') return judgeEditor(name);
  if (access === 'account') return judgeAccount(name, sample);
  return judgeEvent(access, standing, target, sample);
}
