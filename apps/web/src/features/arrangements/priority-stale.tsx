import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { differingFields, type PriorityDraft, type PriorityField } from './priority-draft.ts';

const LABELS = {
  whyHere: 'whyHere',
  whyMeasure: 'whyMeasure',
  expectedPlaces: 'places',
  expectedOn: 'on',
  expectedOutcome: 'outcome',
} as const satisfies Record<PriorityField, string>;

/** S-3 · somebody was first: what stands now beside what was typed, and one chooses before anything is sent. */
export function PriorityStale(props: { now: PriorityDraft; draft: PriorityDraft; onAgain: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { now, draft, onAgain } = props;
  const differing = differingFields(now, draft);
  const shown = (of: PriorityDraft, field: PriorityField): string => {
    if (of[field] === '') return '–';
    return field === 'expectedOn' ? format.date(of[field]) : of[field];
  };
  return (
    <div className="note tone-threatened" role="alert">
      <Icon name="threatened" />
      <div className="stack">
        <p>
          {t('arrangementPriority.form.stale')}{' '}
          {differing.length === 0 && t('arrangementPriority.form.staleSame')}
        </p>
        {differing.length > 0 && (
          <table className="data-table priority-race">
            <thead>
              <tr>
                {(['field', 'theirs', 'yours'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`arrangementPriority.form.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differing.map((field) => (
                <tr key={field}>
                  <th scope="row">{t(`arrangementPriority.form.${LABELS[field]}`)}</th>
                  <td>{shown(now, field)}</td>
                  <td>{shown(draft, field)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div>
          <Button size="xs" variant="default" onClick={onAgain}>
            {t('arrangementPriority.form.keepMine')}
          </Button>
        </div>
      </div>
    </div>
  );
}
