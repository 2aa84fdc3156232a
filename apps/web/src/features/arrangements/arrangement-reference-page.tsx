import type { ArrangementReferenceKind } from '@regiovast/domain/arrangements/arrangement-reference';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementReferenceForm } from './arrangement-reference-form.tsx';
import { ArrangementReferenceHistory } from './arrangement-reference-history.tsx';
import { ArrangementReferenceItems } from './arrangement-reference-items.tsx';
import { REFERENCE_KINDS } from './arrangement-reference-search.ts';
import './arrangement-words.ts';
import '../plans/plan-words.ts';
import '../../components/reference.css';

/** A-7, A-8 · reference data of arrangements: for both parties to read, for the platform to change. */
export function ArrangementReferencePage({ kind }: { kind: ArrangementReferenceKind }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<{ kind: ArrangementReferenceKind; version: number } | null>(null);
  const me = useMe();
  const { data } = useSuspenseQuery(trpc.arrangements.reference.queryOptions({ kind }));
  const current = data.versions.find(({ version }) => version === data.current);
  return (
    <>
      <PageTitle
        title={`${t('arrangementAdmin.title')}: ${t(`arrangementAdmin.kind.${kind}`)}`}
        aside={t('arrangementAdmin.aside', { version: data.current })}
      />
      <nav className="row reference-kinds" aria-label={t('arrangementAdmin.kinds')}>
        {REFERENCE_KINDS.map((value) => (
          <Link
            key={value}
            to="/beheer/maatwerk"
            search={{ soort: value }}
            aria-current={value === kind ? 'page' : undefined}
          >
            {t(`arrangementAdmin.kind.${value}`)}
          </Link>
        ))}
      </nav>
      <div className="stack">
        <p>{t(`arrangementAdmin.intro.${kind}`)}</p>
        <div role="status">
          {saved?.kind === kind && (
            <p className="note tone-resolved">
              <Icon name="resolved" />
              {t('arrangementAdmin.saved', { version: saved.version })}
            </p>
          )}
        </div>
        {me.may('arrangements.setReference') ? (
          <ArrangementReferenceForm
            key={kind}
            view={data}
            onSaved={(version) => setSaved({ kind, version })}
          />
        ) : (
          <section className="box" aria-labelledby="reference-current">
            <div className="box-head">
              <h2 id="reference-current">{t('arrangementAdmin.current')}</h2>
            </div>
            <ArrangementReferenceItems items={current?.items ?? []} />
          </section>
        )}
        <ArrangementReferenceHistory view={data} />
      </div>
    </>
  );
}
