import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { GuardedForm } from './guarded-form.tsx';
import { GuardedReads } from './guarded-reads.tsx';
import { GuardedRetention } from './guarded-retention.tsx';
import { GuardedText } from './guarded-text.tsx';

/** C-5, C-7 · text that stays closed until somebody reads it; who does is recorded, and shown to who may read. */
export function GuardedTexts({ view, onDone }: { view: CaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [isLogOpen, setLogOpen] = useState(false);
  if (!view.can.readGuardedText.can) return null;
  return (
    <section className="box" aria-labelledby="guarded">
      <div className="box-head">
        <Icon name="lock" />
        <h2 id="guarded">{t('cases.guarded.title')}</h2>
        {!isAdding && (
          <span className="push">
            <CapabilityButton
              capability={view.can.addGuardedText}
              label={t('guarded.add')}
              look={{ size: 'xs', variant: 'default' }}
              onClick={() => setAdding(true)}
            />
          </span>
        )}
      </div>
      {isAdding && (
        <GuardedForm
          caseId={view.id}
          onClose={() => setAdding(false)}
          onDone={() => onDone(t('guarded.saved'))}
        />
      )}
      {view.guardedTexts.length === 0 ? (
        <p className="meta box-foot">{t('guarded.none')}</p>
      ) : (
        <ul className="guarded">
          {view.guardedTexts.map((guarded) => (
            <GuardedText key={guarded.id} view={view} guarded={guarded} onDone={onDone} />
          ))}
        </ul>
      )}
      <GuardedRetention view={view} onDone={onDone} />
      <div className="guarded-form">
        <div>
          <Button
            size="xs"
            variant="default"
            aria-expanded={isLogOpen}
            aria-controls="guarded-reads"
            onClick={() => setLogOpen(!isLogOpen)}
          >
            {t('guarded.reads')}
          </Button>
        </div>
        <div id="guarded-reads">{isLogOpen && <GuardedReads caseId={view.id} />}</div>
      </div>
    </section>
  );
}
