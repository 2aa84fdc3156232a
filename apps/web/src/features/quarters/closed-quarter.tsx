import { Button } from '@mantine/core';
import type { QuarterView } from '@regiovast/domain/quarters/quarter.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { DefinitionsBox } from './definitions-box.tsx';
import { FiguresBox } from './figures-box.tsx';
import type { QuarterSearch } from './quarter-search.ts';

type Props = {
  readonly view: QuarterView;
  readonly search: QuarterSearch;
  readonly onSearch: (search: QuarterSearch) => void;
};

/** · A closed quarter as its files hold it. */
export function ClosedQuarter({ view, search, onSearch }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const words = {
    date: format.date(view.referenceDate),
    revision: view.revision,
    when: format.moment(view.closedAt),
    by: view.closedBy,
  };
  return (
    <>
      <PageTitle
        title={format.quarter(view.quarter)}
        aside={t(view.closedBy ? 'quarters.closedAsideBy' : 'quarters.closedAside', words)}
      >
        {me.may('quarters.download') && (
          <Button
            component="a"
            href={view.downloadPath}
            download
            size="xs"
            leftSection={<Icon name="download" />}
          >
            {t('quarters.download')}
          </Button>
        )}
      </PageTitle>
      <FiguresBox view={view} search={search} onSearch={onSearch} />
      <DefinitionsBox definitions={view.definitions} />
      <section className="box" aria-labelledby="seal-title">
        <div className="box-head">
          <h2 id="seal-title">{t('quarters.sealTitle')}</h2>
        </div>
        <div className="stack quarter-body">
          <p className="second">{t('quarters.sealExplain')}</p>
          <dl className="seal">
            <dt>{t('quarters.sha256')}</dt>
            <dd>
              <code>{view.snapshotSha256}</code>
            </dd>
          </dl>
        </div>
      </section>
    </>
  );
}
