import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import './outlook-texts.ts';
import { draftOf } from './weights-draft.ts';
import { WeightsFields } from './weights-fields.tsx';
import { WeightsForm } from './weights-form.tsx';
import { WeightsHistory } from './weights-history.tsx';
import './outlook.css';

/** How the pressure score is made: for everybody to read, for the platform to change. */
export function WeightsPage() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { data } = useSuspenseQuery(trpc.outlook.weights.queryOptions());
  const current = data.versions.find(({ version }) => version === data.current);
  return (
    <>
      <PageTitle
        title={t('outlook.weights.title')}
        aside={t('outlook.weights.aside', { version: data.current })}
      />
      <div className="stack">
        <p>
          {t('outlook.weights.intro')} {t('outlook.experimentalWhy')}
        </p>
        {me.may('outlook.setWeights') ? (
          <WeightsForm view={data} />
        ) : (
          current && (
            <section className="box" aria-labelledby="weights-current">
              <div className="box-head">
                <h2 id="weights-current">{t('outlook.weights.current')}</h2>
              </div>
              <div className="stack box-body">
                <WeightsFields
                  draft={draftOf(current.weights, i18n.language === 'en' ? '.' : ',')}
                  isEditable={false}
                  onChange={() => undefined}
                />
              </div>
            </section>
          )
        )}
        <WeightsHistory view={data} />
      </div>
    </>
  );
}
