import type { HistorySubject } from '@regiovast/domain/audit/history.views';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryList } from './history-list.tsx';

/** W-5 · the history of a record as a whole tab: open from the start, under its own heading. */
export function HistoryPanel(props: { subjectKind: HistorySubject; subjectId: string }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="box" aria-labelledby={id}>
      <div className="box-head">
        <h2 id={id}>{t('history.title')}</h2>
      </div>
      <div className="box-body">
        <HistoryList {...props} />
      </div>
    </section>
  );
}
