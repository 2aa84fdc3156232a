import { Button } from '@mantine/core';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import type { GridDraft, GridSide } from './grid-draft.ts';
import type { LandingReport } from './use-grid-cells.ts';

const MOST_NAMED = 12;

type Props = {
  readonly report: LandingReport;
  readonly draft: GridDraft;
  readonly quarters: readonly Quarter[];
  readonly side: GridSide;
  readonly onClose: () => void;
};

/** What landed of a paste, and every cell and row that did not, by its name. */
export function PasteReport({ report, draft, quarters, side, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, origin, isTyped } = report;
  const { cells, refused, leftOut, isCut } = outcome;
  const filled = cells.filter(({ value }) => value !== null).length;
  const cleared = cells.length - filled;
  const isWhole = refused.length === 0 && leftOut.rows === 0 && leftOut.columns === 0 && !isCut;
  const columnsOut = side === 'realised' ? 'columnsLater' : 'columnsOut';
  return (
    <div className={`note ${isWhole ? 'tone-resolved' : 'tone-threatened'}`}>
      <Icon name={isWhole ? 'resolved' : 'threatened'} />
      <div>
        {!isTyped && filled > 0 && <p>{t('arrangementAmounts.paste.done', { count: filled })}</p>}
        {cleared > 0 && <p>{t('arrangementAmounts.paste.cleared', { count: cleared })}</p>}
        {leftOut.rows > 0 && <p>{t('arrangementAmounts.paste.rowsOut', { count: leftOut.rows })}</p>}
        {leftOut.columns > 0 && (
          <p>{t(`arrangementAmounts.paste.${columnsOut}`, { count: leftOut.columns })}</p>
        )}
        {isCut && <p>{t('arrangementAmounts.paste.cut')}</p>}
        {refused.length > 0 && (
          <>
            <p>
              {isTyped
                ? t('arrangementAmounts.typedBack')
                : t('arrangementAmounts.paste.refused', { count: refused.length })}
            </p>
            <ul className="paste-list">
              {refused.slice(0, MOST_NAMED).map(({ row, column, text, problem }) => (
                <li key={`${row} ${column}`}>
                  {t('arrangementAmounts.paste.place', {
                    line: draft[origin.row + row]?.label ?? '',
                    quarter: format.quarter(quarters[origin.column + column] ?? ''),
                  })}{' '}
                  {t(`arrangementAmounts.problems.${problem}`, { text })}
                </li>
              ))}
              {refused.length > MOST_NAMED && (
                <li>{t('arrangementAmounts.paste.more', { count: refused.length - MOST_NAMED })}</li>
              )}
            </ul>
          </>
        )}
      </div>
      <Button className="push" size="compact-xs" variant="default" onClick={onClose}>
        {t('arrangementAmounts.paste.close')}
      </Button>
    </div>
  );
}
