import type { ChainCaseRow, ChainLocationView } from '@regiovast/domain/cases/chain-case.views';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import type { Formatter } from '../../lib/format.ts';
import { PartialSumText, PhaseTally } from './chain-case-progress.tsx';
import { SharingText } from './sharing-text.tsx';
import { TermText } from './term-text.tsx';

/** D-5 · a location of a failed chain: its case, how bad, by when, who, and who sees it. */
export function chainLocationColumns(
  t: TFunction,
  format: Formatter,
  onShare: (row: ChainLocationView) => void,
): Column<ChainLocationView>[] {
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  return [
    {
      id: 'practice',
      header: t('escalation.chain.practice'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to="/casussen/$id" params={{ id: row.caseId }}>
            {row.practiceName}
          </Link>
          <br />
          <span className="meta">{row.number}</span>
        </>
      ),
    },
    {
      id: 'municipality',
      header: t('escalation.chain.municipality'),
      cell: (row) => (
        <>
          {row.municipalityName}
          <br />
          <span className="meta">{row.regionName ?? t('cases.record.noRegion')}</span>
        </>
      ),
    },
    {
      id: 'phase',
      header: t('escalation.chain.phase'),
      cell: (row) => <PhaseChip phase={row.phase} short />,
    },
    {
      id: 'term',
      header: t('escalation.chain.term'),
      cell: (row) => <TermText term={row.term} />,
    },
    { id: 'owner', header: t('escalation.chain.who'), cell: (row) => row.owner },
    {
      id: 'patients',
      header: t('escalation.chain.patientCount'),
      isNumeric: true,
      cell: (row) => (row.patients === null ? unknown : format.integer(row.patients)),
    },
    {
      id: 'placed',
      header: t('escalation.chain.placed'),
      isNumeric: true,
      cell: (row) => format.integer(row.placed),
    },
    {
      id: 'sharing',
      header: t('escalation.chain.sharing'),
      cell: (row) => (
        <span className="row">
          <SharingText state={row.sharing} />
          {row.canShare.can && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('escalation.chain.shareOf', { practice: row.practiceName })}
              onClick={() => onShare(row)}
            >
              {t('escalation.chain.share')}
            </Button>
          )}
        </span>
      ),
    },
  ];
}

/** D-5 · a failed chain in the list of them. */
export function chainCaseColumns(t: TFunction, format: Formatter): Column<ChainCaseRow>[] {
  return [
    {
      id: 'name',
      header: t('escalation.chain.name'),
      isRowHeader: true,
      cell: (row) => (
        <>
          <Link to="/casussen/keten/$id" params={{ id: row.id }}>
            {row.chainName}
          </Link>
          <br />
          <span className="meta">{row.number}</span>
        </>
      ),
    },
    { id: 'rho', header: t('escalation.chain.rho'), cell: (row) => row.organisationName },
    { id: 'openedOn', header: t('escalation.chain.openedOn'), cell: (row) => format.date(row.openedOn) },
    {
      id: 'state',
      header: t('escalation.chain.state'),
      cell: (row) =>
        row.closedOn === null
          ? t('escalation.chain.isOpen')
          : t('escalation.chain.closedOn', { date: format.date(row.closedOn) }),
    },
    {
      id: 'phases',
      header: t('escalation.chain.byPhase'),
      cell: (row) => <PhaseTally byPhase={row.progress.byPhase} />,
    },
    {
      id: 'patients',
      header: t('escalation.chain.patientCount'),
      isNumeric: true,
      cell: (row) => <PartialSumText sum={row.progress.patients} />,
    },
    {
      id: 'left',
      header: t('escalation.chain.left'),
      isNumeric: true,
      cell: (row) => <PartialSumText sum={row.progress.left} />,
    },
  ];
}
