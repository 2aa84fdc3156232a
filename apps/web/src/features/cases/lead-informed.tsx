import type { CaseView } from '@regiovast/domain/cases/case.views';
import { isEscalated } from '@regiovast/domain/cases/escalate.rules';
import type { InformedView } from '@regiovast/domain/cases/escalate.schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { LeadInformDialog } from './lead-inform-dialog.tsx';

/** D-4, D-7 · the other insurers that were told of the case, and telling more of them. */
export function LeadInformed({ view, onDone }: { view: CaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const { data, error } = useQuery(trpc.cases.informed.queryOptions({ caseId: view.id }));
  // Before the case is acute there is nothing to tell, and nothing to say of it.
  if (!isEscalated(view.phase) && !data?.informed.length) return null;
  return (
    <div className="box-foot stack" aria-busy={data === undefined}>
      <h3>{t('escalation.informed.title')}</h3>
      {data && <InformedList informed={data.informed} />}
      <ErrorNote error={error} />
      {data && data.others.length > 0 && (
        <CapabilityButton
          capability={data.can}
          label={t('escalation.informed.inform')}
          look={{ variant: 'default', size: 'xs' }}
          onClick={() => setAsking(true)}
        />
      )}
      {data && data.can.can && data.others.length === 0 && (
        <p className="meta">{t('escalation.informed.everyone')}</p>
      )}
      {isAsking && data && (
        <LeadInformDialog view={view} others={data.others} onClose={() => setAsking(false)} onDone={onDone} />
      )}
    </div>
  );
}

function InformedList({ informed }: Pick<InformedView, 'informed'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (informed.length === 0) return <p className="meta">{t('escalation.informed.none')}</p>;
  return (
    <ul className="rows">
      {informed.map((row) => (
        <li key={row.organisationName}>
          {row.organisationName}
          <span className="push second">
            {t('escalation.informed.on', {
              date: format.date(row.informedAt.slice(0, 10)),
              phase: t(`terms.phase.${row.phase}`),
              by: row.informedBy,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
