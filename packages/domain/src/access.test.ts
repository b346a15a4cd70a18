import { describe, expect, it } from 'vitest';
import { eventRoles, officesOf, permissions, reachOf, rolePermissions } from './access.ts';

describe('roles', () => {
  it('an owner may do everything, an organiser everything but give roles', () => {
    expect(permissions.every((permission) => rolePermissions.owner[permission] === 'all')).toBe(
      true,
    );
    const missing = permissions.filter((permission) => !rolePermissions.organiser[permission]);
    expect(missing).toEqual(['event.roles']);
  });

  it('a support office reaches only its own people, and edits nothing of the event', () => {
    const reach = rolePermissions.support;
    expect(reach['participants.act']).toBe('own');
    expect(
      reach['event.edit'] ??
        reach['timetable.edit'] ??
        reach['schedule.edit'] ??
        reach['mail.view'],
    ).toBeUndefined();
  });

  it('check-in and viewers change nothing', () => {
    const changing = [
      'event.edit',
      'event.roles',
      'timetable.edit',
      'participants.decide',
      'participants.act',
      'schedule.edit',
    ] as const;
    for (const role of ['check_in', 'viewer'] as const) {
      expect(changing.filter((permission) => rolePermissions[role][permission])).toEqual([]);
    }
  });

  it('the widest reach of several roles counts', () => {
    const support = { role: 'support', officeId: 'o1' } as const;
    expect(reachOf([support], 'participants.view')).toBe('own');
    expect(reachOf([support, { role: 'viewer', officeId: null }], 'participants.view')).toBe('all');
    expect(reachOf([], 'event.view')).toBeNull();
    expect(officesOf([support], 'participants.view')).toEqual(['o1']);
  });

  it('every role may at least see the event', () => {
    expect(eventRoles.filter((role) => !rolePermissions[role]['event.view'])).toEqual([]);
  });
});
