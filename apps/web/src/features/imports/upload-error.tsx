import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { type Refusal, refusalOf } from '../../lib/trpc.ts';
import { fileSize } from './file-size.ts';
import { NoConnection } from './upload-import.ts';

const KINDS = [
  'xlsx-broken',
  'xls',
  'xlsb',
  'ods',
  'docx',
  'zip',
  'pdf',
  'image',
  'html',
  'utf-16',
  'binary',
  'quotes',
] as const;

/** Why a whole file was refused, by its name, and what to do now. */
export function UploadError({ error, fileName }: { error: unknown; fileName: string }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const refusal = refusalOf(error);
  const words = refusal
    ? refusalText(refusal)
    : t(error instanceof NoConnection ? 'imports.offline' : 'frame.fault');
  const more = useRefusalDetails(refusal);
  return (
    <p className="note tone-acute" role="alert">
      <Icon name="acute" />
      <span>
        <strong>{t('imports.refusedFile', { name: fileName })}.</strong> {words}
        {more && ` ${more}`}
      </span>
    </p>
  );
}

function useRefusalDetails(refusal: Refusal | null): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (!refusal) return null;
  const { kind, row, bytes, limitRows, columns, limitColumns, inflatedBytes } = refusal.details;
  const known = KINDS.find((name) => name === kind);
  if (refusal.code === 'IMPORT_NOT_TEXT' && known)
    return t(`imports.kind.${known}`, { row: format.integer(Number(row)) });
  if (refusal.code !== 'IMPORT_TOO_LARGE') return null;
  if (limitRows) return t('imports.tooManyRows', { limit: format.integer(Number(limitRows)) });
  if (limitColumns)
    return t('imports.tooManyColumns', { columns: String(columns), limit: String(limitColumns) });
  if (inflatedBytes) return t('imports.tooMuchInflated', { size: fileSize(Number(inflatedBytes), format) });
  return bytes ? t('imports.tooManyBytes', { size: fileSize(Number(bytes), format) }) : null;
}
