import { SEVERITIES } from '@regiovast/domain/work/finding-kinds';
import type { FindingPage } from '@regiovast/domain/work/finding.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { FindingsSearch } from './findings-search.ts';
import { SeverityChip } from './severity-chip.tsx';

type Props = {
  readonly search: FindingsSearch;
  readonly page: FindingPage;
  readonly onChange: (part: Partial<FindingsSearch>) => void;
};

/** How many findings there are of each severity; pressing one narrows the list to it, pressing it again undoes that. */
export function SeverityToggles({ search, page, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="row severity-toggles" role="group" aria-label={t('findings.bySeverity')}>
      {SEVERITIES.map((severity) => {
        const isChosen = search.ernst === severity;
        const { count = 0 } = page.severities.find((one) => one.severity === severity) ?? {};
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={isChosen}
            onClick={() => onChange({ ernst: isChosen ? undefined : severity })}
          >
            <strong>{format.integer(count)}</strong>
            <SeverityChip severity={severity} />
          </button>
        );
      })}
    </div>
  );
}
