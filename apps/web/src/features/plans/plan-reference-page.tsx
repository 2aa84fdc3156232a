import type { PlanReferenceKind } from '@regiovast/domain/plans/plan-reference';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PlanReferenceForm } from './plan-reference-form.tsx';
import { PlanReferenceHistory } from './plan-reference-history.tsx';
import { PlanReferenceItems } from './plan-reference-items.tsx';
import { REFERENCE_KINDS } from './plan-reference-search.ts';
import { useReaderLanguage } from './use-reader-language.ts';
import './plan-words.ts';
import '../../components/reference.css';

/** What a section is called by the template that holds today; a code it no longer knows stays a code. */
function useSectionNames(): (code: PlanSection) => string {
  const language = useReaderLanguage();
  const { data } = useSuspenseQuery(trpc.plans.reference.queryOptions({ kind: 'template' }));
  if (data.kind !== 'template') return (code) => code;
  const items = data.versions.find(({ version }) => version === data.current)?.items ?? [];
  return (code) => items.find((item) => item.code === code)?.[language].label ?? code;
}

/** Q-8 · reference data of plans: for everybody who works with them to read, for the platform to change. */
export function PlanReferencePage({ kind }: { kind: PlanReferenceKind }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<{ kind: PlanReferenceKind; version: number } | null>(null);
  const me = useMe();
  const { data } = useSuspenseQuery(trpc.plans.reference.queryOptions({ kind }));
  const sectionNames = useSectionNames();
  const current = data.versions.find(({ version }) => version === data.current);
  return (
    <>
      <PageTitle
        title={`${t('planAdmin.title')}: ${t(`planAdmin.kind.${kind}`)}`}
        aside={t('planAdmin.aside', { version: data.current })}
      />
      <nav className="row reference-kinds" aria-label={t('planAdmin.kinds')}>
        {REFERENCE_KINDS.map((value) => (
          <Link
            key={value}
            to="/beheer/plannen"
            search={{ soort: value }}
            aria-current={value === kind ? 'page' : undefined}
          >
            {t(`planAdmin.kind.${value}`)}
          </Link>
        ))}
      </nav>
      <div className="stack">
        <p>{t(`planAdmin.intro.${kind}`)}</p>
        <div role="status">
          {saved?.kind === kind && (
            <p className="note tone-resolved">
              <Icon name="resolved" />
              {t('planAdmin.saved', { version: saved.version })}
            </p>
          )}
        </div>
        {me.may('plans.setReference') ? (
          <PlanReferenceForm
            key={kind}
            view={data}
            sectionNames={sectionNames}
            onSaved={(version) => setSaved({ kind, version })}
          />
        ) : (
          <section className="box" aria-labelledby="reference-current">
            <div className="box-head">
              <h2 id="reference-current">{t('planAdmin.current')}</h2>
            </div>
            <PlanReferenceItems items={current?.items ?? []} sectionNames={sectionNames} />
          </section>
        )}
        <PlanReferenceHistory view={data} sectionNames={sectionNames} />
      </div>
    </>
  );
}
