import { REGION_TYPES, type RegionType } from '@regiovast/domain/regions/region-types';
import { MADE_REGION_TYPES } from '@regiovast/domain/regions/keep-names.rules';
import type { KeptRegionRow, KeptRegionsView } from '@regiovast/domain/regions/keep-regions.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../components/page-title.tsx';
import { type Column, DataTable } from '../../../components/table/data-table.tsx';
import { useFormat } from '../../../lib/format.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AddRegionForm } from './add-region-form.tsx';
import { AreasBox } from './areas-box.tsx';
import { PreferentName } from './preferent-name.tsx';
import './region-admin-texts.ts';
import './region-admin.css';

/** Regions of a type as the platform keeps them, municipalities that lie in none, and the way to make one more. */
export function KeptRegionsPage({ type }: { type: RegionType }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(trpc.regions.kept.queryOptions({ regionType: type }));
  const made = MADE_REGION_TYPES.find((value) => value === type);
  return (
    <>
      <PageTitle title={t('regionAdmin.title')} aside={t('regionAdmin.count', { count: data.rows.length })} />
      <nav className="row region-types" aria-label={t('regionAdmin.types')}>
        {REGION_TYPES.map((value) => (
          <Link
            key={value}
            to="/beheer/regios"
            search={{ soort: value }}
            aria-current={value === type ? 'page' : undefined}
          >
            {t(`terms.regionType.${value}`)}
          </Link>
        ))}
      </nav>
      <div className="stack">
        <div className="box">
          <KeptRegionsTable data={data} />
        </div>
        {type === 'rhoArea' && <AreasBox />}
        {type !== 'custom' && data.rows.length > 0 && <UnplacedBox data={data} />}
        {made && (
          <section className="box" aria-labelledby="add-region">
            <div className="box-head">
              <h2 id="add-region">{t('regionAdmin.add.title')}</h2>
            </div>
            <AddRegionForm
              data={data}
              type={made}
              onType={(soort) => {
                void navigate({ to: '/beheer/regios', search: { soort }, resetScroll: false });
              }}
            />
          </section>
        )}
      </div>
    </>
  );
}

function KeptRegionsTable({ data }: { data: KeptRegionsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { regionType } = data;
  const isMade = MADE_REGION_TYPES.some((value) => value === regionType);
  const columns: Column<KeptRegionRow>[] = [
    {
      id: 'name',
      header: t('regionAdmin.name'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to="/beheer/regios/$code" params={{ code: row.code }}>
            {row.name}
          </Link>{' '}
          <span className="meta">{row.code}</span>
        </>
      ),
    },
    {
      id: 'municipalities',
      header: t('regionAdmin.municipalities'),
      isNumeric: true,
      cell: (row) => format.integer(row.municipalities),
    },
    {
      id: 'planned',
      header: t('regionAdmin.planned'),
      isNumeric: true,
      cell: (row) => format.integer(row.planned),
    },
    ...(regionType === 'careOffice'
      ? [
          {
            id: 'preferent',
            header: t('regionAdmin.preferent'),
            cell: (row: KeptRegionRow) => (
              <PreferentName name={row.preferentName} isVerified={row.preferentIsVerified} />
            ),
          },
        ]
      : []),
    ...(regionType === 'rhoArea'
      ? [
          {
            id: 'areaOf',
            header: t('regionAdmin.areaOf'),
            cell: (row: KeptRegionRow) =>
              row.areaOf ?? <span className="second">{t('regionAdmin.none')}</span>,
          },
        ]
      : []),
    { id: 'source', header: t('regionAdmin.source'), cell: (row) => row.source },
  ];
  return (
    <DataTable
      caption={t(`terms.regionType.${regionType}`)}
      columns={columns}
      rows={data.rows}
      rowId={(row) => row.code}
      empty={isMade ? t('regionAdmin.noRegions') : t('regionAdmin.noRegionsFixed')}
    />
  );
}

function UnplacedBox({ data }: { data: KeptRegionsView }) {
  const { t } = useTranslation();
  const unplaced = data.municipalities.filter(({ regionCode }) => regionCode === null);
  return (
    <section className="box" aria-labelledby="unplaced">
      <div className="box-head">
        <h2 id="unplaced">{t('regionAdmin.unplaced.title')}</h2>
        <span className="second">{unplaced.length}</span>
      </div>
      <div className="box-body stack">
        {unplaced.length === 0 ? (
          <p className="second">{t('regionAdmin.unplaced.all')}</p>
        ) : (
          <>
            <p>
              {t('regionAdmin.unplaced.explain')}{' '}
              {data.regionType === 'careOffice' && t('regionAdmin.unplaced.sealing')}
            </p>
            <p className="second">{unplaced.map(({ name }) => name).join(', ')}</p>
          </>
        )}
      </div>
    </section>
  );
}
