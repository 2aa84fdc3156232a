import type { MapCase } from '@regiovast/domain/cases/case-map.views';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { patientsOf } from './case-map-points.ts';
import { TermText } from './term-text.tsx';

type Props = {
  readonly cases: readonly MapCase[];
  readonly total: number;
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
};

/** The cases of the map as a table: everything the map shows, in words. */
export function CaseMapList({ cases, total, selectedId, onSelect }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only the list scrolls: the page stays where the reader is looking.
    const list = frame.current;
    const row = list?.querySelector<HTMLElement>('[aria-current="true"]');
    if (!list || !row) return;
    const top = row.offsetTop - list.offsetTop;
    const isSeen = top >= list.scrollTop && top + row.offsetHeight <= list.scrollTop + list.clientHeight;
    if (!isSeen) list.scrollTop = top - list.clientHeight / 2;
  }, [selectedId]);
  return (
    <section className="box case-map-list" aria-labelledby="case-map-list">
      <div className="box-head">
        <h2 id="case-map-list">{t('caseViews.map.list')}</h2>
        <span className="meta push">{t('cases.total', { count: total })}</span>
      </div>
      <div
        ref={frame}
        className="case-map-scroll"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
        tabIndex={0}
        role="group"
        aria-label={t('caseViews.map.list')}
      >
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('caseViews.column.practice')}</th>
              <th scope="col">{t('caseViews.map.phaseAndTerm')}</th>
              <th scope="col" className="numeric">
                {t('caseViews.column.affectedPatients')}
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.map((found) => {
              const patients = patientsOf(found);
              const isSelected = found.id === selectedId;
              return (
                <tr
                  key={found.id}
                  className={isSelected ? 'selected' : undefined}
                  aria-current={isSelected ? 'true' : undefined}
                  onClick={() => onSelect(found.id)}
                >
                  <th scope="row">
                    <Link
                      to="/casussen/$id"
                      params={{ id: found.id }}
                      onClick={(event) => event.stopPropagation()}
                      onFocus={() => found.id !== selectedId && onSelect(found.id)}
                    >
                      {found.practiceName}
                    </Link>
                    <span className="meta">
                      {' '}
                      {found.number} · {found.municipalityName}
                      {found.isApproximate && ` · ${t('caseViews.map.aboutShort')}`}
                    </span>
                  </th>
                  <td>
                    <PhaseChip phase={found.phase} short /> <TermText term={found.term} />
                  </td>
                  <td className="numeric">
                    {patients === null ? (
                      <span className="unknown">{t('frame.unknown')}</span>
                    ) : (
                      format.integer(patients)
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
