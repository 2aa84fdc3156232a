import type { PriorityPointState } from '@regiovast/domain/arrangements/priority-test.rules';
import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { PriorityAnswer } from './priority-answer.tsx';

const SIGNS: Readonly<Record<PriorityPointState, { readonly icon: IconName; readonly tone: string }>> = {
  ok: { icon: 'resolved', tone: 'tone-resolved' },
  missing: { icon: 'threatened', tone: 'tone-threatened' },
  failed: { icon: 'acute', tone: 'tone-acute' },
  unknown: { icon: 'closed', tone: 'priority-unknown' },
};

/** A-2 · the points of the priority test, each with how it stands, what it says and what it rests on. */
export function PriorityPoints({ view }: { view: PriorityView }) {
  const { t } = useTranslation();
  return (
    <ul className="priority-points">
      {view.points.map(({ code, state }) => (
        <li key={code}>
          <h3>{t(`arrangementPriority.points.${code}`)}</h3>
          <span className={`chip ${SIGNS[state].tone}`}>
            <Icon name={SIGNS[state].icon} />
            {t(`arrangementPriority.states.${state}`)}
          </span>
          <div className="priority-answer">
            <PriorityAnswer code={code} view={view} />
          </div>
        </li>
      ))}
    </ul>
  );
}
