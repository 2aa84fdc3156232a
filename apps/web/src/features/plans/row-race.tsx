import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { refusalOf } from '../../lib/trpc.ts';

type Row = { readonly id: string; readonly version: number | null };

/**
 * S-3 · a row of a plan that somebody changes. When another was first, their row is fetched and what was typed stays:
 * the form then shows both, and is sent over the version that was looked at.
 * @param row the row as the form was opened on it; null: a new one
 * @param load reads the rows as they are now
 */
export function useRowRace<Found extends Row>(row: Found | null, load: () => Promise<readonly Found[]>) {
  const [seen] = useState(row);
  const [theirs, setTheirs] = useState<Found | 'gone' | null>(null);
  const reload = useMutation({
    mutationFn: load,
    onSuccess: (rows) => setTheirs(rows.find(({ id }) => id === seen?.id) ?? 'gone'),
  });
  const isLost = (error: unknown): boolean => {
    const code = refusalOf(error)?.code;
    return seen !== null && (code === 'STALE_VERSION' || code === 'NOT_FOUND');
  };
  const now = theirs === 'gone' ? null : (theirs ?? seen);
  return {
    /** What is sent with the change: the row over which it is written, nothing when it has gone. */
    over: { id: now?.id ?? null, version: now?.version ?? null },
    theirs,
    isLost,
    onError: (error: unknown): void => {
      if (isLost(error)) reload.mutate();
    },
    isReloading: reload.isPending,
    error: reload.error,
  };
}
export type RowRace = Omit<ReturnType<typeof useRowRace>, 'theirs'> & { readonly theirs: unknown };

/** What a field says in words, for the two versions beside each other. */
export type FieldWords = { readonly label: string; readonly text: string };

/** S-3 · what the other wrote beside what one typed, as far as they differ. */
export function RaceNote({
  theirs,
  yours,
}: {
  theirs: readonly FieldWords[] | null;
  yours: readonly FieldWords[];
}) {
  const { t } = useTranslation();
  const differ = yours.flatMap(({ label, text }, index) => {
    const other = theirs?.[index]?.text;
    return other === undefined || other === text ? [] : [{ label, text, other }];
  });
  const words = theirs === null ? 'gone' : differ.length > 0 ? 'changed' : 'same';
  return (
    <div className="stack" role="alert">
      <p className="note tone-threatened">
        <Icon name="threatened" />
        {t(`planMeasures.race.${words}`)}
      </p>
      {differ.length > 0 && (
        <table className="data-table race-table">
          <thead>
            <tr>
              {(['field', 'theirs', 'yours'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`planMeasures.race.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differ.map(({ label, text, other }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{other || '–'}</td>
                <td>{text || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
