import type { PlanContentsEntry, PlanView } from '@regiovast/domain/plans/plan.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

type Props = {
  readonly view: Pick<PlanView, 'id' | 'contents' | 'completeness' | 'status'>;
  /** The section that is open. */
  readonly current: string | undefined;
  /** What stands behind a section besides its state: who is at it, for instance. */
  readonly beside?: (code: PlanContentsEntry['code']) => ReactNode;
};

/** L-1 · the table of contents of a plan: per section whether it is written, how long, and whether it was returned. */
export function PlanContents({ view, current, beside }: Props) {
  const { t, i18n } = useTranslation();
  const { required, filled } = view.completeness;
  return (
    <nav className="box plan-contents" aria-label={t('planDrafting.contents.label')}>
      <div className="box-head">
        <h2>{t('planDrafting.contents.label')}</h2>
        <span className="meta push">{t('planDrafting.meter.of', { filled, required })}</span>
      </div>
      <ol>
        {view.contents.map((entry) => (
          <li key={entry.code}>
            <Link
              to="/plannen/$id"
              params={{ id: view.id }}
              search={{ onderdeel: entry.code }}
              aria-current={entry.code === current ? 'true' : undefined}
            >
              {i18n.language === 'en' ? entry.en : entry.nl}
            </Link>
            <EntryState entry={entry} isReturned={view.status === 'REVISION_ASKED'} />
            {beside?.(entry.code)}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function EntryState({ entry, isReturned }: { entry: PlanContentsEntry; isReturned: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = t('planDrafting.contents.words', { count: entry.words, shown: format.integer(entry.words) });
  return (
    <span className="meta plan-entry-state">
      {isReturned && entry.isUnlocked && (
        <span className="chip tone-threatened">
          <Icon name="threatened" size={14} />
          {t('planDrafting.contents.returned')}
        </span>
      )}
      {entry.isFilled ? (
        <>
          <Icon name="check" size={14} /> {words}
        </>
      ) : (
        t(entry.isRequired ? 'planDrafting.contents.empty' : 'planDrafting.contents.optional')
      )}
    </span>
  );
}
