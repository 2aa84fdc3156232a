import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PlanTemplateForm } from './plan-template-form.tsx';
import { PlanTemplateHistory } from './plan-template-history.tsx';
import './emergency-plan-texts.ts';
import './plan.css';

/** D-8 · what emergency plans ask: for everybody who works with them to read, for the platform to change. */
export function PlanTemplatePage() {
  const { t, i18n } = useTranslation();
  const [saved, setSaved] = useState<number | null>(null);
  const me = useMe();
  const { data } = useSuspenseQuery(trpc.cases.planTemplate.queryOptions());
  const current = data.versions.find(({ version }) => version === data.current);
  const language = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <>
      <PageTitle
        title={t('emergencyPlans.admin.title')}
        aside={t('emergencyPlans.admin.aside', { version: data.current })}
      />
      <div className="stack">
        <p>{t('emergencyPlans.admin.intro')}</p>
        <div role="status">
          {saved !== null && (
            <p className="note tone-resolved">
              <Icon name="resolved" />
              {t('emergencyPlans.admin.saved', { version: saved })}
            </p>
          )}
        </div>
        {me.may('cases.setPlanTemplate') ? (
          <PlanTemplateForm key={data.latest} view={data} onSaved={setSaved} />
        ) : (
          <section className="box" aria-labelledby="template-current">
            <div className="box-head">
              <h2 id="template-current">{t('emergencyPlans.admin.current')}</h2>
            </div>
            <ol className="rows">
              {current?.items.map((item) => (
                <li key={item.code}>
                  <span>
                    <strong>{item[language].label}</strong>{' '}
                    <span className="meta">
                      {item.isRequired ? t('emergencyPlans.required') : t('emergencyPlans.optional')}
                    </span>
                    <br />
                    {item[language].hint}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
        <PlanTemplateHistory view={data} />
      </div>
    </>
  );
}
