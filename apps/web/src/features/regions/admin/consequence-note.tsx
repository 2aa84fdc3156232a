import { liesInSealedPast } from '@regiovast/domain/regions/sealed-past';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../app/me.ts';
import { Icon } from '../../../components/icon.tsx';
import { useFormat } from '../../../lib/format.ts';

/** Before the button: what saving does, who sees it, and that sealed quarters stay as they are. */
export function ConsequenceNote(props: {
  from: string;
  lastSealed: string | null;
  lines: readonly string[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const { from, lastSealed, lines } = props;
  if (from === '') return null;
  return (
    <div className="note tone-watch" role="status">
      <Icon name="watch" />
      <div>
        <strong>{t('regionAdmin.consequence.title')}</strong>
        <ul className="consequences">
          <li>
            {from > today
              ? t('regionAdmin.consequence.later', { date: format.date(from) })
              : from === today
                ? t('regionAdmin.consequence.now')
                : t('regionAdmin.consequence.past', { date: format.date(from) })}
          </li>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lastSealed !== null && liesInSealedPast(lastSealed, from) && (
            <li>{t('regionAdmin.consequence.sealed', { quarter: format.quarter(lastSealed) })}</li>
          )}
        </ul>
      </div>
    </div>
  );
}
