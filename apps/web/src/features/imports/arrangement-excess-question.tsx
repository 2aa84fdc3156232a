import { Checkbox } from '@mantine/core';
import type { FiledYear } from '@regiovast/domain/imports/arrangement-import.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Props = {
  readonly years: readonly FiledYear[];
  readonly isConfirmed: boolean;
  readonly onConfirm: (isConfirmed: boolean) => void;
};

/** A-4 · what goes above a ceiling or has none, year by year, and saying to have seen it. */
export function ArrangementExcessQuestion({ years, isConfirmed, onConfirm }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="stack">
      <ul className="consequences" id="excess-years">
        {years.map(({ year, addsCents, ceilingCents, freeAfterCents }) => {
          const adds = format.euro(addsCents);
          return (
            <li key={year}>
              {ceilingCents === null || freeAfterCents === null
                ? t('arrangementImports.confirmNoCeiling', { year, adds })
                : t('arrangementImports.confirmExceeded', {
                    year,
                    adds,
                    free: format.euro(freeAfterCents + addsCents),
                    ceiling: format.euro(ceilingCents),
                    above: format.euro(-freeAfterCents),
                  })}
            </li>
          );
        })}
      </ul>
      <Checkbox
        label={t('arrangementImports.confirmExcess')}
        aria-describedby="excess-years"
        checked={isConfirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </div>
  );
}
