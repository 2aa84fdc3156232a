import type { ImportKind } from '@regiovast/domain/imports/import-kinds';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { ImportFiles } from './import-files.tsx';

/** The page of a file, by what it brings. */
const PAGES = {
  practices: '/beheer/imports/$id',
  indicators: '/beheer/imports/indicatoren/$id',
  boundaries: '/beheer/imports/grenzen/$id',
  arrangements: '/beheer/imports/maatwerk/$id',
} as const satisfies Record<ImportKind, string>;

/** Files handed in before, newest first. */
export function ImportsTable() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(trpc.imports.list.queryOptions());
  const rows = data.toSorted((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
  return (
    <ImportFiles
      rows={rows}
      empty={t('imports.none')}
      link={(row) => (
        <Link to={PAGES[row.kind]} params={{ id: row.id }}>
          {row.fileName}
        </Link>
      )}
    />
  );
}
