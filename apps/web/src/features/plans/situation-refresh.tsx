import { Button, Checkbox, Skeleton } from '@mantine/core';
import type { ShownDifference } from '@regiovast/domain/plans/situation.views';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { refusalOf, trpc } from '../../lib/trpc.ts';
import { SituationDifferences } from './situation-differences.tsx';
import { bySection } from './situation-sections.ts';

type Props = { readonly planId: string; readonly onClose: () => void; readonly onDone: () => void };

/** L-1, S-3 · the figures of today beside the frozen ones, and freezing them over what was seen. */
export function SituationRefresh({ planId, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [showsSame, setShowsSame] = useState(false);
  const preview = useQuery(trpc.plans.previewSituation.queryOptions({ planId }));
  const freeze = useMutation(trpc.plans.freezeSituation.mutationOptions());
  const isStale = refusalOf(freeze.error)?.code === 'STALE_VERSION';
  const { data } = preview;
  const changed = (data?.differences ?? []).filter(({ change }) => change !== 'unchanged');
  const shown = data && (showsSame || data.frozenOn === null ? data.differences : changed);
  const submit = (): void => {
    if (!data || freeze.isPending) return;
    freeze.mutate(
      { planId, seenNumber: data.number },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (refusalOf(error)?.code === 'STALE_VERSION') void preview.refetch();
        },
      },
    );
  };
  return (
    <section className="box" aria-labelledby="situation-refresh">
      <div className="box-head">
        <h2 id="situation-refresh">{t('planSituation.refresh.title')}</h2>
      </div>
      <div className="box-body stack">
        <ErrorNote error={preview.error} />
        {!data && !preview.error && (
          <div role="status" aria-label={t('planSituation.refresh.asking')}>
            <Skeleton height={240} />
          </div>
        )}
        {data && (
          <p role="status">
            {data.frozenOn === null
              ? t('planSituation.refresh.first')
              : t('planSituation.refresh.since', { date: format.date(data.frozenOn) })}{' '}
            {data.frozenOn !== null &&
              (changed.length === 0
                ? t('planSituation.refresh.same')
                : t('planSituation.refresh.counts', {
                    changed: changed.length,
                    total: data.differences.length,
                  }))}
          </p>
        )}
        {data && data.frozenOn !== null && (
          <Checkbox
            size="xs"
            label={t('planSituation.refresh.showSame')}
            checked={showsSame}
            onChange={(event) => setShowsSame(event.currentTarget.checked)}
          />
        )}
      </div>
      {data &&
        shown &&
        bySection(shown, sectionOf).map(({ section, rows }) => (
          <div key={section} className="situation-section">
            <h3>{t(`planSituation.sections.${section}`)}</h3>
            <SituationDifferences
              caption={t(`planSituation.sections.${section}`)}
              rows={rows}
              frozenOn={data.frozenOn}
              on={data.on}
            />
          </div>
        ))}
      <div className="box-body stack">
        {isStale ? (
          <p className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            {t('planSituation.refresh.stale')}
          </p>
        ) : (
          <ErrorNote error={freeze.error} />
        )}
        <p className="meta">{t('planSituation.refresh.consequence')}</p>
        <div className="row">
          <Button disabled={!data || preview.isFetching} loading={freeze.isPending} onClick={submit}>
            {t('planSituation.refresh.freeze')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('planSituation.refresh.stop')}
          </Button>
        </div>
      </div>
    </section>
  );
}

const sectionOf = ({ before, after }: ShownDifference) => (after ?? before)?.section;
