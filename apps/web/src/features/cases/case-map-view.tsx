import { Skeleton } from '@mantine/core';
import type { MapCase } from '@regiovast/domain/cases/case-map.views';
import { caseAddress, caseFiltersOf, readCaseState } from '@regiovast/domain/cases/case-address';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { PointMap } from '../../components/map/late-point-map.ts';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CaseMapList } from './case-map-list.tsx';
import { patientsOf, pointOf } from './case-map-points.ts';
import type { CaseSearch } from './case-search.ts';
import { EmptyCases } from './empty-cases.tsx';
import './case-map.css';

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** Where the cases are, beside a list of them: one choice shared by both, kept in the address. */
export default function CaseMapView({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const state = readCaseState(search);
  const { data, error } = useQuery({
    ...trpc.cases.map.queryOptions(caseFiltersOf(state)),
    placeholderData: keepPreviousData,
  });
  const boundaries = useQuery(
    trpc.regions.boundaries.queryOptions({ regionType: 'careOffice' }, { staleTime: 600_000 }),
  );
  const points = useMemo(() => {
    const wordsOf = (found: MapCase): string => {
      const patients = patientsOf(found);
      return t('caseViews.map.point', {
        practice: found.practiceName,
        phase: t(`terms.phase.${found.phase}`),
        patients:
          patients === null
            ? t('caseViews.board.patientsUnknown')
            : t(found.affectedPatients === null ? 'caseViews.board.patients' : 'caseViews.board.affected', {
                patients: format.integer(patients),
              }),
        about: found.isApproximate ? t('caseViews.map.about') : '',
      });
    };
    return (data?.cases ?? []).map((found) => pointOf(found, wordsOf(found)));
  }, [data, t, format]);
  const choose = (casus: string): void => onSearch(caseAddress({ ...state, casus }));
  const open = (id: string): void => void navigate({ to: '/casussen/$id', params: { id } });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Skeleton height={480} />;
  if (data.total === 0) {
    return (
      <div className="box empty">
        <EmptyCases search={search} onSearch={onSearch} />
      </div>
    );
  }
  return (
    <div className="case-map">
      <section className="box case-map-box">
        <Suspense fallback={<Skeleton height={480} />}>
          <PointMap
            label={t('caseViews.map.label', { count: points.length })}
            points={points}
            boundaries={boundaries.data ?? null}
            places={data.places}
            selectedId={state.casus}
            onSelect={choose}
            onOpen={open}
          />
        </Suspense>
        <p className="meta">{t('caseViews.map.legend')}</p>
        {data.total > data.cases.length && (
          <p className="note tone-threatened">
            {t('caseViews.map.cut', {
              shown: format.integer(data.cases.length),
              total: format.integer(data.total),
            })}
          </p>
        )}
      </section>
      <CaseMapList cases={data.cases} total={data.total} selectedId={state.casus} onSelect={choose} />
    </div>
  );
}
