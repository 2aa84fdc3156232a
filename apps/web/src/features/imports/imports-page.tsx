import './imports.css';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ImportKindNav } from './indicator-kind-nav.tsx';
import './indicator.css';
import { ImportsTable } from './imports-table.tsx';
import { practiceTemplate } from './practice-template.ts';
import { saveText } from '../../lib/save-text.ts';
import { PracticeUploadBox } from './practice-upload-box.tsx';

/** P-2 · Handing in practices as a file: nothing changes before it is seen. */
export function ImportsPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <div className="stack">
      <PageTitle title={t('imports.title')}>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="download" />}
          onClick={() => saveText(t('imports.templateName'), practiceTemplate(language))}
        >
          {t('imports.template')}
        </Button>
      </PageTitle>
      {me.may('imports.uploadIndicators') && <ImportKindNav />}
      <div className="import-explain">
        <p>{t('imports.explain')}</p>
        <p className="second">{t('imports.explainFile')}</p>
        {!me.may('imports.uploadIndicators') && <p className="second">{t('imports.explainArea')}</p>}
      </div>
      <PracticeUploadBox />
      <ImportsTable />
    </div>
  );
}
