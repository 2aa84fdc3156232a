import './imports.css';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import '../arrangements/arrangement-words.ts';
import { ArrangementFilesBox } from './arrangement-files-box.tsx';
import { arrangementTemplate } from './arrangement-template.ts';
import { ArrangementUploadBox } from './arrangement-upload-box.tsx';
import { saveText } from '../../lib/save-text.ts';

/** P-2 · Handing in existing arrangements as a file: nothing changes before it is seen. */
export function ArrangementImportsPage() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <div className="stack">
      <nav>
        <Link to="/maatwerk">← {t('arrangementImports.toAll')}</Link>
      </nav>
      <PageTitle title={t('arrangementImports.title')}>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="download" />}
          onClick={() => saveText(t('arrangementImports.templateName'), arrangementTemplate(language))}
        >
          {t('arrangementImports.template')}
        </Button>
      </PageTitle>
      <div className="import-explain">
        <p>{t('arrangementImports.explain')}</p>
        <p className="second">{t('arrangementImports.explainRows')}</p>
        <p className="second">{t('arrangementImports.explainContract')}</p>
        <p className="second">{t('arrangementImports.explainOwn')}</p>
      </div>
      <ArrangementUploadBox />
      <ArrangementFilesBox />
    </div>
  );
}
