import type { TermKind } from '@regiovast/domain/cases/case-terms';
import type { CaseTermsView, TermRow } from '@regiovast/domain/cases/term.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** A term in words; what comes with the product is stored as codes and worded here. */
export function useTermWords() {
  const { t } = useTranslation();
  return {
    length: ({ amount, unit }: Pick<TermRow, 'amount' | 'unit'>): string =>
      t(`caseTerms.page.lengths.${unit}`, { count: amount }),
    source: (row: TermRow): string => (row.isDefault ? t('caseTerms.page.defaultSource') : row.source),
    reason: (kind: TermKind, row: TermRow): string =>
      row.isDefault ? t(`caseTerms.page.reasons.${kind}`) : row.reason,
  };
}

/** Every version of a term, those to come included: how long, when, where from and why. */
export function TermHistory({ term, today }: { term: CaseTermsView['terms'][number]; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTermWords();
  const when = ({ validFrom, validTo, isDefault }: TermRow): string => {
    const from = isDefault ? t('caseTerms.page.always') : format.date(validFrom);
    return validTo === null
      ? t('caseTerms.page.fromOn', { from })
      : t('caseTerms.page.fromTo', { from, to: format.date(validTo) });
  };
  const standing = (row: TermRow): string =>
    row === term.current
      ? t('caseTerms.page.now')
      : row.validFrom > today
        ? t('caseTerms.page.later')
        : t('caseTerms.page.past');
  if (term.rows.length < 2) return <span className="second">{when(term.current)}</span>;
  return (
    <details>
      <summary>
        {t('caseTerms.page.historyOf', { term: t(`caseTerms.page.kinds.${term.kind}`) })} ({term.rows.length})
      </summary>
      <ul className="term-history">
        {term.rows.map((row) => (
          <li key={row.validFrom}>
            <strong>{words.length(row)}</strong> <span className="second">{standing(row)}</span>
            <br />
            {when(row)} · {words.source(row)}
            <p className="meta">{words.reason(term.kind, row)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
