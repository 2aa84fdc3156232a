import type { AnswerAgainPage } from '@regiovast/domain/housing/answer-again.views';
import type { HousingReferenceKind } from '@regiovast/domain/housing/housing-reference';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AgainTotal, AnswerAgainBox, AnswerAgainTable } from './answer-again-box.tsx';
import { HousingReferenceForm } from './housing-reference-form.tsx';
import { HousingReferenceHistory } from './housing-reference-history.tsx';
import { HousingReferenceItems } from './housing-reference-items.tsx';
import { HOUSING_REFERENCE_CHOICES } from './housing-reference-search.ts';
import './housing-words.ts';
import '../../components/reference.css';

type Saved = {
  readonly kind: HousingReferenceKind;
  readonly version: number;
  readonly again: AnswerAgainPage | null;
};

/** H-2, H-3, H-4 · reference data of housing cases: for both parties to read, for the platform to change. */
export function HousingReferencePage({ kind, page }: { kind: HousingReferenceKind; page: number }) {
  const { t } = useTranslation();
  const [saved, setSaved] = useState<Saved | null>(null);
  const me = useMe();
  const { data } = useSuspenseQuery(trpc.housing.reference.queryOptions({ kind }));
  const current = data.versions.find(({ version }) => version === data.current);
  return (
    <>
      <PageTitle
        title={`${t('housingAdmin.title')}: ${t(`housingAdmin.kind.${kind}`)}`}
        aside={t('housingAdmin.aside', { version: data.current })}
      />
      <nav className="row reference-kinds" aria-label={t('housingAdmin.kinds')}>
        {HOUSING_REFERENCE_CHOICES.map((value) => (
          <Link
            key={value}
            to="/beheer/huisvesting"
            search={{ soort: value }}
            aria-current={value === kind ? 'page' : undefined}
          >
            {t(`housingAdmin.kind.${value}`)}
          </Link>
        ))}
      </nav>
      <div className="stack">
        <p>{t(`housingAdmin.intro.${kind}`)}</p>
        <div role="status">{saved?.kind === kind && <SavedNote saved={saved} current={data.current} />}</div>
        {me.may('housing.setReference') ? (
          <HousingReferenceForm
            key={kind}
            view={data}
            onSaved={(version, again) => setSaved({ kind, version, again })}
          />
        ) : (
          <section className="box" aria-labelledby="reference-current">
            <div className="box-head">
              <h2 id="reference-current">{t('housingAdmin.current')}</h2>
            </div>
            <HousingReferenceItems items={current?.items ?? []} />
          </section>
        )}
        {kind === 'guidance' && <AnswerAgainBox page={page} />}
        <HousingReferenceHistory view={data} />
      </div>
    </>
  );
}

/** What was recorded; of a guidance that is to come also what it will ask again, for the list below is of the one that holds. */
function SavedNote({ saved: { version, again }, current }: { saved: Saved; current: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className="note tone-resolved">
        <Icon name="resolved" />
        <span>
          {t('housingAdmin.saved', { version })} {again && <AgainTotal data={again} />}
        </span>
      </p>
      {again && again.version !== current && again.total > 0 && (
        <details className="box">
          <summary>{t('housingAdmin.again.toCome', { date: format.date(again.validFrom) })}</summary>
          <AnswerAgainTable rows={again.rows} />
          {again.total > again.rows.length && (
            <p className="meta">
              {t('housingAdmin.again.firstOf', {
                shown: format.integer(again.rows.length),
                total: format.integer(again.total),
              })}
            </p>
          )}
        </details>
      )}
    </>
  );
}
