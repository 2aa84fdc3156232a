import type { AgreementArticle } from '@regiovast/domain/arrangements/arrangement-reference';
import { fillMarks } from '@regiovast/domain/kernel/document-marks';
import { useTranslation } from 'react-i18next';

/** A-7 · the agreement as it will read, with invented details in the fields. */
export function AgreementPreview({ articles }: { articles: readonly AgreementArticle[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const values: Readonly<Record<string, string>> = {
    ...t('arrangementAdmin.sample', { returnObjects: true }),
    type: t('arrangements.types.ZERO_PRACTICE_BRIDGE'),
    nature: t('arrangements.natures.INCIDENTAL'),
    fundingBasis: t('plans.fundingBases.INSURER_MODULE'),
  };
  return (
    <details>
      <summary>{t('arrangementAdmin.preview')}</summary>
      <p className="meta">{t('arrangementAdmin.previewWhy')}</p>
      {articles.map((article, index) => (
        <section key={article.code || index}>
          <h4>
            {index + 1}. {fillMarks(article[language].heading, values)}
          </h4>
          {fillMarks(article[language].text, values)
            .split('\n')
            .map((line, place) => (
              <p key={place}>{line}</p>
            ))}
          {article.hasAmounts && (
            <p>
              <em>{t('arrangementAdmin.amountsHere')}</em>
            </p>
          )}
        </section>
      ))}
    </details>
  );
}
