import { Button } from '@mantine/core';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import type { FrameDraft } from './frame-draft.ts';
import { periodText } from './plan-columns.tsx';

/** S-3 · somebody was first: what stands now beside what was typed, and one chooses before anything is sent. */
export function FrameStale(props: { now: PlanView; draft: FrameDraft; onAgain: () => void }) {
  const { t } = useTranslation();
  const { now, draft, onAgain } = props;
  const places = new Map(now.municipalities.map(({ code, name }) => [code, name]));
  const rows: readonly (readonly [string, string, string])[] = [
    [t('planDrafting.frame.title'), now.title, draft.title],
    [
      t('planDrafting.period'),
      periodText(now),
      draft.from === draft.to ? draft.from : `${draft.from}–${draft.to}`,
    ],
    [
      t('planDrafting.frame.municipalities'),
      [...places.values()].join(', '),
      draft.municipalityCodes.map((code) => places.get(code) ?? code).join(', '),
    ],
  ];
  return (
    <div className="note tone-threatened" role="alert">
      <Icon name="threatened" />
      <div className="stack">
        <p>{t('planDrafting.frame.stale')}</p>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('planDrafting.frame.field')}</span>
              </th>
              <th scope="col">{t('planDrafting.frame.now')}</th>
              <th scope="col">{t('planDrafting.frame.yours')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([term, theirs, yours]) => (
              <tr key={term}>
                <th scope="row">{term}</th>
                <td>{theirs}</td>
                <td>{yours}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <Button size="xs" variant="default" onClick={onAgain}>
            {t('planDrafting.frame.keepMine')}
          </Button>
        </div>
      </div>
    </div>
  );
}
