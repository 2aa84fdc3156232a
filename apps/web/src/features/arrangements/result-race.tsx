import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import type { ResultDraft } from './result-draft.ts';

const FIELDS = ['state', 'words', 'places', 'evidence'] as const;

/** S-3 · what the other reported beside what one typed; one chooses before anything is sent. */
export function ResultRace(props: { theirs: ResultDraft; yours: ResultDraft; onKeep: () => void }) {
  const { t } = useTranslation();
  const { theirs, yours, onKeep } = props;
  const shown = (draft: ResultDraft, field: (typeof FIELDS)[number]): string => {
    if (field !== 'state') return draft[field] || '–';
    return draft.state === null ? '–' : t(`arrangementRunning.states.${draft.state}`);
  };
  return (
    <div className="note tone-threatened" role="alert">
      <Icon name="threatened" />
      <div className="stack">
        <p>{t('arrangementRunning.result.stale')}</p>
        <table className="data-table running-race">
          <thead>
            <tr>
              <th scope="col">{t('arrangementRunning.result.field')}</th>
              <th scope="col">{t('arrangementRunning.result.theirs')}</th>
              <th scope="col">{t('arrangementRunning.result.yours')}</th>
            </tr>
          </thead>
          <tbody>
            {FIELDS.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`arrangementRunning.result.${field}`)}</th>
                <td>{shown(theirs, field)}</td>
                <td>{shown(yours, field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <Button size="xs" variant="default" onClick={onKeep}>
            {t('arrangementRunning.result.overwrite')}
          </Button>
        </div>
      </div>
    </div>
  );
}
