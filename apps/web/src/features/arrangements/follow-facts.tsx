import type { FollowPayload } from '@regiovast/domain/arrangements/follow-payload';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import './following.css';

type Props = { readonly payload: Omit<FollowPayload, 'requestId'>; readonly sha256?: string };

/** C-1 · all that another insurer reads of an arrangement, the same for who sends it and who gets it. */
export function FollowFacts({ payload, sha256 }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts: readonly (readonly [string, string])[] = [
    [t('arrangementFollowing.payload.number'), payload.number],
    [t('arrangementFollowing.payload.insurer'), payload.insurerName],
    [t('arrangementFollowing.payload.type'), t(`arrangements.types.${payload.type}`)],
    [t('arrangementFollowing.payload.nature'), t(`arrangements.natures.${payload.nature}`)],
    [t('arrangementFollowing.payload.region'), payload.region.name],
    [
      t('arrangementFollowing.payload.period'),
      t('arrangementFollowing.payload.periodText', {
        from: format.date(payload.periodFrom),
        to: format.date(payload.periodTo),
      }),
    ],
    [
      t('arrangementFollowing.payload.result'),
      payload.resultObligation || t('arrangementFollowing.payload.noResult'),
    ],
  ];
  return (
    <dl className="follow-facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {sha256 !== undefined && (
        <div>
          <dt>{t('arrangementFollowing.payload.hash')}</dt>
          <dd>
            <code className="follow-hash">{sha256}</code>
          </dd>
        </div>
      )}
    </dl>
  );
}
