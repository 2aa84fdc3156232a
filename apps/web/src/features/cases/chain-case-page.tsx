import type { ChainLocationView } from '@regiovast/domain/cases/chain-case.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../components/done-note.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { chainLocationColumns } from './chain-case-columns.tsx';
import { ChainCaseFields } from './chain-case-fields.tsx';
import { ChainCaseHeader } from './chain-case-header.tsx';
import { ChainCaseProgress } from './chain-case-progress.tsx';
import { ShareDialog } from './sharing-dialog.tsx';
import '../../components/record-header.css';
import './cases.css';
import './case-record.css';
import './chain-case.css';

const route = getRouteApi('/_app/casussen/keten/$id');

/** D-5, P-4 · the failure of a chain: how far it is, what its locations share, and the case of each. */
export function ChainCasePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = route.useParams();
  const { data: view } = useSuspenseQuery(trpc.cases.chain.queryOptions({ id }));
  const wasOpened = useRouterState({ select: (state) => state.location.state.signal === 'opened' });
  const [done, setDone] = useState(wasOpened ? t('escalation.chain.opened', { number: view.number }) : '');
  const [sharing, setSharing] = useState<ChainLocationView | null>(null);
  const close = useMutation(trpc.cases.closeChain.mutationOptions());
  const onClose = (): void => {
    if (close.isPending) return;
    close.mutate(
      { id: view.id, version: view.version },
      { onSuccess: () => setDone(t('escalation.chain.closed')) },
    );
  };
  return (
    <div className="stack">
      <ChainCaseHeader view={view} onClose={onClose} />
      <DoneNote>{done}</DoneNote>
      <ErrorNote error={close.error} />
      {view.progress.open === 0 && view.closedOn === null && view.locations.length > 0 && (
        <p className="meta">{t('escalation.chain.allClosed')}</p>
      )}
      <div className="chain-boxes">
        <ChainCaseProgress progress={view.progress} />
        <ChainCaseFields view={view} onDone={setDone} />
      </div>
      <section className="box" aria-labelledby="chain-locations">
        <div className="box-head">
          <h2 id="chain-locations">{t('escalation.chain.list')}</h2>
          <Link className="push" to="/casussen" search={{ keten: view.id }}>
            {t('escalation.chain.toList')}
          </Link>
        </div>
        <DataTable
          caption={t('escalation.chain.list')}
          columns={chainLocationColumns(t, format, setSharing)}
          rows={view.locations}
          rowId={(row) => row.caseId}
          empty={t('escalation.chain.none')}
        />
      </section>
      {sharing && (
        <ShareDialog
          caseId={sharing.caseId}
          version={sharing.version}
          insurer={sharing.insurerName ?? ''}
          guardedTexts={null}
          onClose={() => setSharing(null)}
          onShared={() =>
            setDone(
              t('escalation.chain.shared', {
                practice: sharing.practiceName,
                insurer: sharing.insurerName ?? '',
              }),
            )
          }
        />
      )}
    </div>
  );
}
