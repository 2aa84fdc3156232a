import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import type { ReferenceIssue } from './arrangement-reference-draft.ts';

/** What is wrong with the list that is being edited, each fault once. */
export function ArrangementReferenceIssues({ issues }: { issues: readonly ReferenceIssue[] }) {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  const words = (issue: ReferenceIssue): string => {
    if (issue.kind === 'MARK') return t('arrangementAdmin.issues.MARK', { mark: issue.mark });
    if (issue.kind !== 'ITEM') return t(`arrangementAdmin.issues.${issue.kind}`);
    const fields = issue.fields.map((field) => t(`arrangementAdmin.fields.${field}`)).join(', ');
    return t('arrangementAdmin.issues.ITEM', { number: issue.number, fields });
  };
  return (
    <ul className="note tone-threatened" role="alert">
      {issues.map((issue) => (
        <li key={words(issue)} className="row">
          <Icon name="threatened" />
          {words(issue)}
        </li>
      ))}
    </ul>
  );
}
