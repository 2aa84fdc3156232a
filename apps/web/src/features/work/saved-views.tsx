import type { ViewPage } from '@regiovast/domain/work/view-pages';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { lateLazy } from '../../i18n/late-lazy.ts';

const SavedViewsPanel = lateLazy(() => import('./saved-views-panel.tsx'));

/** The views somebody kept of a page: its columns, filters and sort under a name. Only their own. */
export function SavedViews({ page }: { page: ViewPage }) {
  const { t } = useTranslation();
  return (
    <Disclosure icon="views" label={t('frame.views')}>
      <SavedViewsPanel page={page} />
    </Disclosure>
  );
}
