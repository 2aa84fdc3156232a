import { Button } from '@mantine/core';
import type { RunningQuarterView, RunningView } from '@regiovast/domain/arrangements/running.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { ResultStateChip } from './result-state-chip.tsx';

type Props = { readonly view: RunningView; readonly onReport: (quarter: string) => void };

const HEADS = ['planned', 'realised', 'paid', 'left'] as const;

/** A-5 · per quarter planned, delivered, paid, still to pay and how the result stands; the totals are sums of the columns. */
export function RunningTable({ view, onReport }: Props) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const { totals } = view;
  const caption = t('arrangementRunning.table.title');
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table className="data-table running-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('arrangementRunning.table.quarter')}</th>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="numeric">
                {t(`arrangementRunning.table.${head}`)}
              </th>
            ))}
            <th scope="col">{t('arrangementRunning.table.dueOn')}</th>
            <th scope="col">{t('arrangementRunning.table.result')}</th>
          </tr>
        </thead>
        <tbody>
          {view.quarters.map((quarter) => (
            <QuarterRow key={quarter.quarter} view={view} row={quarter} onReport={onReport} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('arrangementRunning.table.total')}</th>
            <td className="numeric">{euro(totals.plannedCents)}</td>
            <td className="numeric">
              {totals.realisedCents === null ? t('frame.unknown') : euro(totals.realisedCents)}
            </td>
            <td className="numeric">{euro(totals.paidCents)}</td>
            <td className="numeric">{euro(totals.leftCents)}</td>
            <td colSpan={2}>–</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function QuarterRow({ view, row, onReport }: Props & { row: RunningQuarterView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const name = format.quarter(row.quarter);
  const result = view.results.find(({ quarter }) => quarter === row.quarter);
  const verb = result ? 'edit' : 'report';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="numeric">{euro(row.plannedCents)}</td>
      <td className="numeric">{row.realisedCents === null ? t('frame.unknown') : euro(row.realisedCents)}</td>
      <td className="numeric">{euro(row.paidCents)}</td>
      <td className="numeric">{euro(row.leftCents)}</td>
      <td>
        {row.paymentDueOn === null ? (
          '–'
        ) : row.isPaymentLate ? (
          <span className="text-acute late">
            <Icon name="clock" size={14} />
            {format.date(row.paymentDueOn)}, {t('arrangementRunning.table.paymentLate')}
          </span>
        ) : (
          format.date(row.paymentDueOn)
        )}
      </td>
      <td>
        <div className="running-result">
          {result ? <ResultStateChip state={result.state} /> : <ResultStanding row={row} />}
          {row.hasBegun && view.can.recordResult.can && (
            <Button size="compact-xs" variant="default" onClick={() => onReport(row.quarter)}>
              {t(`arrangementRunning.table.${verb}`)}
              <span className="visually-hidden">{` ${name}`}</span>
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

/** Why there is no result of a quarter. */
function ResultStanding({ row }: { row: RunningQuarterView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (row.resultDueOn === null)
    return <span className="second">{t('arrangementRunning.table.notAsked')}</span>;
  if (!row.hasBegun) return <span className="second">{t('arrangementRunning.table.laterQuarter')}</span>;
  if (!row.isResultLate) return <span className="second">{t('arrangementRunning.table.notReported')}</span>;
  return (
    <span className="text-acute late">
      <Icon name="clock" size={14} />
      {t('arrangementRunning.table.resultLate', { date: format.date(row.resultDueOn) })}
    </span>
  );
}
