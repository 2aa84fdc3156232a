import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { ImportFiles } from './import-files.tsx';

/** C-1 · the newest files of the own insurer, whoever of it handed them in. */
export function ArrangementFilesBox() {
  const { t } = useTranslation();
  const { data: rows } = useSuspenseQuery(trpc.imports.arrangementFiles.queryOptions());
  return (
    <ImportFiles
      rows={rows}
      empty={t('arrangementImports.noFiles')}
      link={({ id, fileName }) => (
        <Link to="/beheer/imports/maatwerk/$id" params={{ id }}>
          {fileName}
        </Link>
      )}
    />
  );
}
