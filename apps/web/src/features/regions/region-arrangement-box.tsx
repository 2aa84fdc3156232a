import type { ArrangementOfRegion } from '@regiovast/domain/arrangements/arrangement-list.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementStatusChip } from '../arrangements/arrangement-status-chip.tsx';
import '../arrangements/arrangement-words.ts';
import './region-plan.css';

/** C-1 · the arrangements in a region that the reader is party to, and drafting one for its insurer. */
export default function RegionArrangementBox({ code }: { code: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const me = useMe();
  const { data, error } = useQuery(trpc.arrangements.ofRegion.queryOptions({ regionCode: code }));
  const isInsurer = me.organisation.kind === 'insurer';
  return (
    <section className="box" aria-labelledby="region-arrangements">
      <div className="box-head">
        <h2 id="region-arrangements">{t('arrangementDrafting.regionBox.title')}</h2>
        {data?.can.start.can && (
          <Link to="/maatwerk/nieuw" search={{ regio: code }} className="push">
            {t('arrangementDrafting.start.go')}
          </Link>
        )}
      </div>
      <ErrorNote error={error} />
      {!data && !error && (
        <div className="region-plan-waiting" role="status" aria-label={t('frame.loading')} />
      )}
      {data && data.total === 0 && (
        <p className="box-body second">
          {t(isInsurer ? 'arrangementDrafting.regionBox.none' : 'arrangementDrafting.regionBox.noneForRho')}
        </p>
      )}
      {data && data.total > 0 && (
        <>
          <ul className="region-plans">
            {data.rows.map((row) => (
              <li key={row.id}>
                <ArrangementRow row={row} />
              </li>
            ))}
          </ul>
          <p className="box-body">
            <Link to="/maatwerk" search={{ regio: code }}>
              {t('arrangementDrafting.regionBox.all', {
                shown: format.integer(data.total),
                amount: euro(data.totalCents),
              })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

function ArrangementRow({ row }: { row: ArrangementOfRegion }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  return (
    <>
      <p className="row">
        <Link to="/maatwerk/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <ArrangementStatusChip status={row.status} />
      </p>
      <p className="meta">
        {[row.number, t(`arrangements.types.${row.type}`), euro(row.totalCents)].join(' · ')}
      </p>
    </>
  );
}
