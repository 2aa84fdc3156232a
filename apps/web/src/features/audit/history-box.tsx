import { Button } from '@mantine/core';
import type { HistorySubject } from '@regiovast/domain/audit/history.views';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryList } from './history-list.tsx';
import './history-texts.ts';

/** The history of a record, fetched when somebody asks for it. */
export default function HistoryBox(props: { subjectKind: HistorySubject; subjectId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="box history-box" aria-labelledby={`${id}-title`}>
      <div className="box-head">
        <h2 id={`${id}-title`}>{t('history.title')}</h2>
        <Button
          className="push"
          size="compact-xs"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('history.hide') : t('history.show')}
        </Button>
      </div>
      {isOpen && (
        <div id={id} className="box-body">
          <HistoryList {...props} />
        </div>
      )}
    </section>
  );
}
