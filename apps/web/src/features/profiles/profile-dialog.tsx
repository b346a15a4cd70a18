import { useTranslation } from '../../i18n/use-translation.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { ProfileForm } from './profile-form.tsx';
import type { CooperationProfile, ProfileKind } from './shapes.ts';

type ProfileDialogProps = {
  kind: ProfileKind;
  /** What is edited; null while the dialog is closed. */
  edited: CooperationProfile | 'new' | null;
  onClose: () => void;
};

/** The form for one offer or request, over the page. */
export function ProfileDialog({ kind, edited, onClose }: ProfileDialogProps) {
  const { t } = useTranslation(['profiles', 'common']);
  const verb = edited === 'new' ? 'add' : 'change';
  return (
    <Dialog
      isOpen={edited !== null}
      onClose={onClose}
      title={t(`own.${verb}_${kind}`)}
      size="lg"
      fullScreen={useIsPhone()}
    >
      {edited === null ? null : (
        <ProfileForm kind={kind} profile={edited === 'new' ? null : edited} onDone={onClose} />
      )}
    </Dialog>
  );
}
