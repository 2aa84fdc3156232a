import { NativeSelect } from '@mantine/core';
import { type FactEntry, factHistory, type FactName } from '@regiovast/domain/practices/fact-history';
import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { FACTS, valueText } from './fact-text.tsx';

type Line = FactEntry & {
  readonly name: FactName;
  readonly label: (typeof FACTS)[number][1];
  /** Whether this is the value that holds on the day shown. */
  readonly holds: boolean;
};

/** P-1 · every value of every fact, newest first; what was corrected is struck with what it became and why. */
export function FactHistoryBox(props: {
  practice: PracticeView;
  fact: FactName | undefined;
  onFact: (fact: FactName | undefined) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { practice, fact, onFact } = props;
  const lines = FACTS.filter(([name]) => fact === undefined || name === fact).flatMap(([name, label]) =>
    linesOf(practice, name, label),
  );
  const columns: Column<Line>[] = [
    {
      id: 'fact',
      header: t('practiceRecord.history.fact'),
      isRowHeader: true,
      cell: (line) => t(`practices.${line.label}`),
    },
    {
      id: 'value',
      header: t('practiceRecord.history.value'),
      isNumeric: true,
      cell: (line) => {
        const text = valueText(line.name, line.value, t, format);
        return line.correctedBy ? <s className="struck">{text}</s> : text;
      },
    },
    {
      id: 'date',
      header: t('practiceRecord.history.date'),
      cell: (line) => format.date(line.referenceDate),
    },
    { id: 'source', header: t('practiceRecord.history.source'), cell: (line) => line.source },
    {
      id: 'recorded',
      header: t('practiceRecord.history.byWhom'),
      cell: (line) => [format.moment(line.recordedAt), line.recordedBy].filter(Boolean).join(' · '),
    },
    {
      id: 'remark',
      header: t('practiceRecord.history.remark'),
      cell: (line) => <Remark line={line} asOf={practice.asOf} />,
    },
  ];
  return (
    <section className="box" aria-labelledby="history">
      <div className="box-head">
        <h2 id="history">{t('practiceRecord.history.title')}</h2>
        <span className="meta">{t('practiceRecord.history.explain')}</span>
        <NativeSelect
          size="xs"
          className="push"
          aria-label={t('practiceRecord.history.fact')}
          data={[
            { value: '', label: t('practiceRecord.history.everyFact') },
            ...FACTS.map(([value, label]) => ({ value, label: t(`practices.${label}`) })),
          ]}
          value={fact ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFact(FACTS.map(([name]) => name).find((name) => name === value))
          }
        />
      </div>
      <DataTable
        caption={t('practiceRecord.history.title')}
        columns={columns}
        rows={lines}
        rowId={(line) => `${line.name} ${line.statementId}`}
        empty={t('practiceRecord.history.empty')}
      />
    </section>
  );
}

function linesOf(practice: PracticeView, name: FactName, label: Line['label']): Line[] {
  const entries = factHistory(practice.statements, name);
  const holding = entries.find((entry) => entry.referenceDate <= practice.asOf);
  return entries.map((entry) => ({ ...entry, name, label, holds: entry === holding }));
}

function Remark({ line, asOf }: { line: Line; asOf: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remarks: ReactNode[] = [];
  if (line.holds) {
    remarks.push(<strong>{t('practiceRecord.history.holds', { date: format.date(asOf) })}</strong>);
  }
  if (line.referenceDate > asOf) remarks.push(t('practiceRecord.history.later'));
  if (line.correctedBy) {
    const value = valueText(line.name, line.correctedBy.value, t, format);
    const { reason } = line.correctedBy;
    remarks.push(
      reason === null
        ? t('practiceRecord.history.corrected', { value })
        : t('practiceRecord.history.correctedWhy', { value, reason }),
    );
  }
  if (line.reason !== null) remarks.push(line.reason);
  return (
    <span className="fact-remark">
      {remarks.map((remark, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {remark}
        </span>
      ))}
    </span>
  );
}
