import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AddDocument } from './add-document.tsx';
import { DocumentCard } from './document-card.tsx';
import { NetworkFrame } from './network-frame.tsx';
import classes from './networks.module.css';
import { useGroupDocuments } from './queries.ts';

/** What the group keeps in writing, each with its versions. */
export function DocumentsPage() {
  const { t } = useTranslation('groups');
  const { network = '' } = useParams({ strict: false });
  const documents = useGroupDocuments(network);
  const mayAdd = documents.data?.actions.add === null;
  const add = mayAdd ? <AddDocument network={network} /> : null;
  return (
    <NetworkFrame
      network={network}
      title={t('documents.title')}
      description={t('documents.description')}
      actions={add}
    >
      <QueryView query={documents}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('documents.none')}>
              {t(mayAdd ? 'documents.noneMember' : 'documents.noneHint')}
            </EmptyState>
          ) : (
            <ul className={classes.members}>
              {items.map((document) => (
                <li key={document.id}>
                  <DocumentCard network={network} document={document} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </NetworkFrame>
  );
}
