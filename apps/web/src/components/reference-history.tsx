import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { type Column, DataTable } from './table/data-table.tsx';

/** A version of reference data with when it holds and from whom it came. */
export type ReferenceVersion = {
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly isReplaced: boolean;
  readonly source: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
};

/** What the table says; each room has its own words. */
export type HistoryWords = {
  readonly history: string;
  readonly version: string;
  readonly now: string;
  readonly valid: string;
  readonly from: (date: string) => string;
  readonly fromUntil: (from: string, to: string) => string;
  readonly replaced: string;
  readonly changed: string;
  readonly reason: string;
  readonly source: string;
  readonly recordedAt: string;
  readonly product: string;
  readonly show: (version: number) => string;
};

type Props<Version extends ReferenceVersion> = {
  readonly versions: readonly Version[];
  readonly current: number;
  readonly words: HistoryWords;
  readonly changeText: (version: Version) => string;
  /** The items of a version, to read. */
  readonly children: (version: Version) => ReactNode;
};

/** Every version with when it holds, what it changed, why, and from whom it came; each can be read. */
export function ReferenceHistory<Version extends ReferenceVersion>(props: Props<Version>) {
  const { versions, current, words, changeText, children } = props;
  const format = useFormat();
  const { t } = useTranslation();
  const valid = ({ validFrom, validTo, isReplaced }: Version): string => {
    if (isReplaced) return words.replaced;
    const from = format.date(validFrom);
    return validTo === null ? words.from(from) : words.fromUntil(from, format.date(validTo));
  };
  const columns: Column<Version>[] = [
    {
      id: 'version',
      header: words.version,
      isRowHeader: true,
      cell: ({ version }) => (
        <>
          {version}
          {version === current && <span className="meta"> {words.now}</span>}
        </>
      ),
    },
    { id: 'valid', header: words.valid, cell: valid },
    { id: 'changed', header: words.changed, cell: changeText },
    { id: 'reason', header: words.reason, cell: ({ reason }) => reason },
    { id: 'source', header: words.source, cell: ({ source }) => source || t('frame.unknown') },
    {
      id: 'recordedAt',
      header: words.recordedAt,
      cell: ({ recordedAt, recordedBy }) =>
        [format.date(recordedAt), recordedBy ?? words.product].join(' · '),
    },
  ];
  return (
    <section className="box reference-versions" aria-labelledby="reference-history">
      <div className="box-head">
        <h2 id="reference-history">{words.history}</h2>
      </div>
      <DataTable
        caption={words.history}
        columns={columns}
        rows={versions}
        rowId={({ version }) => String(version)}
      />
      <div className="box-body stack">
        {versions.map((version) => (
          <details key={version.version}>
            <summary>{words.show(version.version)}</summary>
            {children(version)}
          </details>
        ))}
      </div>
    </section>
  );
}
