import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { fileQuery } from '../../lib/file-query.ts';

/** A-7 · the agreement in Word, in the reader's language; who took it is logged (C-7). */
export function AgreementDownload({ arrangementId }: { arrangementId: string }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  if (!me.may('arrangements.download')) return null;
  return (
    <Button
      component="a"
      href={`/files/arrangements/${arrangementId}/agreement.docx?${fileQuery({}, i18n.language)}`}
      variant="default"
      title={t('arrangementAdmin.download.hint')}
      download
    >
      {t('arrangementAdmin.download.agreement')}
    </Button>
  );
}
