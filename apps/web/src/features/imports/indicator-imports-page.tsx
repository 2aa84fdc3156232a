import './imports.css';
import './indicator.css';
import './indicator-texts.ts';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { ImportsTable } from './imports-table.tsx';
import { ImportKindNav } from './indicator-kind-nav.tsx';
import { IndicatorUploadBox } from './indicator-upload-box.tsx';

/** P-2 · Handing in figures as the table in which their source gives them. */
export function IndicatorImportsPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageTitle title={t('indicatorImports.title')} />
      <ImportKindNav />
      <div className="import-explain">
        <p>{t('indicatorImports.explain')}</p>
        <p className="second">{t('indicatorImports.explainFile')}</p>
      </div>
      <IndicatorUploadBox />
      <ImportsTable />
    </div>
  );
}
