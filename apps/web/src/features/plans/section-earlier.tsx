import { Button, Skeleton } from '@mantine/core';
import {
  EARLIER_TEXTS_PAGE_SIZE,
  type SectionTexts,
  type SectionView,
} from '@regiovast/domain/plans/section.views';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { TextCompare } from './text-compare.tsx';

type Props = {
  readonly planId: string;
  readonly view: SectionView;
  /** Whether an earlier text can be put back now: nothing is being written that it would meet. */
  readonly canRestore: boolean;
};

/** L-1 · the texts that this section had: who wrote them and when, to look at and to put back. */
export function SectionEarlier(props: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="stack">
      <div>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {t('planEditor.earlier.title')}
        </Button>
      </div>
      {isOpen && (
        <div id={id}>
          <EarlierTexts {...props} />
        </div>
      )}
    </div>
  );
}

function EarlierTexts(props: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const { planId, view } = props;
  const { data, error } = useQuery({
    ...trpc.plans.sectionTexts.queryOptions({ planId, code: view.code, page }),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Skeleton height={96} />;
  if (data.total === 0) return <p className="second">{t('planEditor.earlier.none')}</p>;
  return (
    <div className="stack">
      <ul className="section-earlier">
        {data.versions.map((version) => (
          <EarlierText key={version.textVersion} version={version} {...props} />
        ))}
      </ul>
      {data.total > EARLIER_TEXTS_PAGE_SIZE && (
        <Pager page={page} pageSize={EARLIER_TEXTS_PAGE_SIZE} total={data.total} onPage={setPage} />
      )}
    </div>
  );
}

function EarlierText({ version, ...props }: Props & { version: SectionTexts['versions'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { textVersion, savedAt, savedBy, words, origin } = version;
  const isNow = textVersion === props.view.textVersion;
  return (
    <li className="stack">
      <div className="row">
        <span>
          {t('planEditor.earlier.version', {
            number: textVersion,
            when: format.moment(savedAt),
            by: savedBy,
          })}
        </span>
        <span className="meta">
          {t('planEditor.words', { count: words, shown: format.integer(words) })} ·{' '}
          {t(`planEditor.origins.${origin}`)}
        </span>
        {isNow ? (
          <span className="meta">{t('planEditor.earlier.now')}</span>
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isOpen}
            aria-label={t('planEditor.earlier.lookAt', { number: textVersion })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('planEditor.earlier.look')}
          </Button>
        )}
      </div>
      {isOpen && <LookedAt textVersion={textVersion} {...props} onRestored={() => setOpen(false)} />}
    </li>
  );
}

function LookedAt(props: Props & { textVersion: number; onRestored: () => void }) {
  const { t } = useTranslation();
  const { planId, view, canRestore, textVersion, onRestored } = props;
  const { code } = view;
  const { data, error } = useQuery(trpc.plans.sectionTexts.queryOptions({ planId, code, textVersion }));
  const restore = useMutation(trpc.plans.saveSection.mutationOptions());
  const text = data?.text;
  if (error) return <ErrorNote error={error} />;
  if (!text) return <Skeleton height={96} />;
  return (
    <div className="stack">
      <TextCompare
        before={text.document}
        after={view.document}
        beforeLabel={t('planEditor.earlier.atThatTime', { number: textVersion })}
        afterLabel={t('planEditor.earlier.nowLong')}
      />
      {view.can.save.can && (
        <div className="row">
          <Button
            size="compact-sm"
            variant="default"
            disabled={!canRestore}
            loading={restore.isPending}
            onClick={() => {
              const { document } = text;
              const seenTextVersion = view.textVersion;
              const input = { planId, code, seenTextVersion, document, restoredFrom: textVersion };
              restore.mutate(input, { onSuccess: onRestored });
            }}
          >
            {t('planEditor.earlier.restore')}
          </Button>
          <span className="meta">
            {t(canRestore ? 'planEditor.earlier.restoreHint' : 'planEditor.earlier.saveFirst')}
          </span>
        </div>
      )}
      <ErrorNote error={restore.error} />
    </div>
  );
}
