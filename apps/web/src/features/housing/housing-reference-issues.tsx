import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import type { HousingReferenceIssue } from './housing-reference-draft.ts';

/** What is wrong with the list that is being edited, each fault once. */
export function HousingReferenceIssues({ issues }: { issues: readonly HousingReferenceIssue[] }) {
  const { t } = useTranslation();
  if (issues.length === 0) return null;
  const words = (issue: HousingReferenceIssue): string => {
    if (issue.kind !== 'ITEM') return t(`housingAdmin.issues.${issue.kind}`);
    const fields = issue.fields.map((field) => t(`housingAdmin.fields.${field}`)).join(', ');
    return t('housingAdmin.issues.ITEM', { number: issue.number, fields });
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
