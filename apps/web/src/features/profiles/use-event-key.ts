import { useParams } from '@tanstack/react-router';
import { useSubject } from '../../api/use-subject.ts';

/** The path parameters of what a participant reads and writes: `/api/events/{event}/as/{participant}/…`. */
export function useOwnPath(): { event: string; participant: string } {
  const { slug = '' } = useParams({ strict: false });
  return { event: slug, participant: useSubject().participant };
}
