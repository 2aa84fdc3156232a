import type { CalendarEntry } from '@regiovast/domain/cases/case-calendar.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { PhaseChip } from '../../components/phase-chip.tsx';

const SIGNS: Readonly<Record<CalendarEntry['kind'], IconName>> = {
  expectedEnd: 'closed',
  term: 'clock',
  holdEnd: 'lock',
};

/** What ends on a day, of which case: short in the grid, in full in a list. */
export function CalendarEntryLine({ entry, isShort = false }: { entry: CalendarEntry; isShort?: boolean }) {
  const { t } = useTranslation();
  const { caseId, kind, term, phase, practiceName, number } = entry;
  const isLate = kind === 'term' && term?.standing === 'late';
  const what = t(`caseViews.calendar.kind.${kind}`);
  return (
    <li className={isLate ? 'text-acute' : undefined}>
      <Icon name={SIGNS[kind]} size={12} />
      <span>
        {!isShort && (
          <>
            {what}
            {kind === 'term' && term && `: ${t(`cases.record.term.${term.kind}`)}`}
            {isLate && `, ${t('caseTerms.standing.late')}`}
            {kind === 'term' && term?.standing === 'onHold' && `, ${t('caseTerms.standing.onHold')}`}
            {' · '}
          </>
        )}
        <Link
          to="/casussen/$id"
          params={{ id: caseId }}
          tabIndex={isShort ? -1 : undefined}
          title={isShort ? `${what}, ${number}` : undefined}
        >
          {practiceName}
        </Link>
        {!isShort && <span className="meta"> {number} </span>}
      </span>
      {!isShort && <PhaseChip phase={phase} short />}
    </li>
  );
}
