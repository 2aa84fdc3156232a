import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import type { CorrectCheck, CorrectDraft } from './correct-form.ts';
import { FACTS, factText } from './fact-text.tsx';

type Fact = (typeof FACTS)[number];

/** S-3 · somebody was first: what one saw, what it is now and what one typed, side by side, before choosing. */
export function CorrectStale(props: {
  seen: PracticeView;
  now: PracticeView;
  draft: CorrectDraft;
  check: CorrectCheck;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { seen, now, draft, check } = props;
  const before = factsAsOf(seen.statements, draft.referenceDate);
  const after = factsAsOf(now.statements, draft.referenceDate);
  const facts = FACTS.filter(([name]) => before[name] !== after[name] || check.facts[name] !== null);
  const text = (of: typeof before, name: Fact[0]) => factText(of, name, t, format) ?? t('frame.unknown');
  const columns: Column<Fact>[] = [
    {
      id: 'fact',
      header: t('practiceRecord.correcting.staleFact'),
      isRowHeader: true,
      cell: ([, label]) => t(`practices.${label}`),
    },
    { id: 'seen', header: t('practiceRecord.correcting.staleSeen'), cell: ([name]) => text(before, name) },
    {
      id: 'now',
      header: t('practiceRecord.correcting.staleNow'),
      cell: ([name]) => <strong>{text(after, name)}</strong>,
    },
    {
      id: 'yours',
      header: t('practiceRecord.correcting.staleYours'),
      cell: ([name]) => factText(check.facts, name, t, format) ?? '–',
    },
  ];
  return (
    <div role="alert">
      <p className="note tone-threatened">
        <Icon name="threatened" />
        {t('practiceRecord.correcting.stale')}
      </p>
      <DataTable
        caption={t('practiceRecord.correcting.stale')}
        columns={columns}
        rows={[...facts]}
        rowId={([name]) => name}
      />
    </div>
  );
}
