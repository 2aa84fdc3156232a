import { type CaseCell as Cell, caseCell, caseFields } from '@regiovast/domain/cases/case-table';
import type { CaseColumn } from '@regiovast/domain/cases/case-columns';
import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { DueText } from './due-text.tsx';
import { SharingText } from './sharing-text.tsx';
import { TermText } from './term-text.tsx';
import '../../components/list.css';

/** The columns that are more than their cell in words. */
const OF_THEIR_OWN: Readonly<Partial<Record<CaseColumn, (props: { row: CaseRow }) => ReactNode>>> = {
  number: ({ row }) => (
    <Link to="/casussen/$id" params={{ id: row.id }}>
      {row.number}
    </Link>
  ),
  practice: ({ row }) => (
    <span className="cell-lines">
      <Link to="/casussen/$id" params={{ id: row.id }}>
        {row.practiceName}
      </Link>{' '}
      <span className="meta">{row.number}</span>
    </span>
  ),
  term: ({ row }) => <TermText term={row.term} />,
  nextAction: ({ row }) => <NextAction action={row.nextAction} />,
  affectedPatients: Affected,
};

/** A column of a case on the screen; what it says is the table's own cell, as in the file. */
export function CaseCell({ row, column }: { row: CaseRow; column: CaseColumn }) {
  const Own = OF_THEIR_OWN[column];
  if (Own) return <Own row={row} />;
  return caseFields([column]).map((field) => (
    <PlainCell key={field} cell={caseCell(row, field)} column={column} />
  ));
}

function PlainCell({ cell, column }: { cell: Cell; column: CaseColumn }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (cell.kind) {
    case 'text':
      return <span className="cell-lines narrow">{cell.text}</span>;
    case 'date':
      return format.date(cell.date);
    case 'count':
      if (column !== 'overdue') return format.integer(cell.count);
      return cell.count > 0 ? <strong className="text-acute">{format.integer(cell.count)}</strong> : '0';
    case 'unknown':
      return (
        <span className="unknown">{t(column === 'expectedEndOn' ? 'cases.notKnown' : 'frame.unknown')}</span>
      );
    case 'none':
      return (
        <span className="second">
          {t(column === 'accepted' ? 'caseViews.notAccepted' : 'caseViews.noChain')}
        </span>
      );
    case 'code':
      return <CodeText cell={cell} />;
    default:
      return cell satisfies never;
  }
}

function CodeText({ cell }: { cell: Extract<Cell, { kind: 'code' }> }) {
  const { t } = useTranslation();
  switch (cell.of) {
    case 'phase':
      return <PhaseChip phase={cell.code} short />;
    case 'sharing':
      return <SharingText state={cell.code} />;
    case 'primaryCause':
      return <span className="cell-lines narrow">{t(`terms.cause.${cell.code}`)}</span>;
    case 'lead':
      return t(`caseViews.lead.${cell.code}`);
    case 'termKind':
      return t(`cases.record.term.${cell.code}`);
    case 'termStanding':
      return t(`caseTerms.standing.${cell.code}`);
    default:
      return cell satisfies never;
  }
}

function NextAction({ action }: { action: CaseRow['nextAction'] }) {
  const { t } = useTranslation();
  if (!action) return <span className="second">{t('cases.noAction')}</span>;
  return (
    <span className="next-action">
      <DueText date={action.dueOn} /> <span className="meta action-title">{action.title}</span>
    </span>
  );
}

/** D-7 · those who were stated as affected, or else everybody who is enrolled, which is said. */
function Affected({ row }: { row: CaseRow }) {
  const { t } = useTranslation();
  return (
    <>
      <PlainCell cell={caseCell(row, 'affectedPatients')} column="affectedPatients" />
      {row.affectedPatients === null && row.enrolledPatients !== null && (
        <span className="meta"> {t('caseViews.allEnrolled')}</span>
      )}
    </>
  );
}
