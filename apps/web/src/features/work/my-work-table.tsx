import type { WorkItem } from '@regiovast/domain/work/work-list.views';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { StepLink, useStepWords } from './my-work-step.tsx';

/** Work of one group: the step as a link to where it is taken, what it is about, by when. */
export function MyWorkTable({ caption, items }: { caption: string; items: readonly WorkItem[] }) {
  const { t } = useTranslation();
  const wordsOf = useStepWords();
  return (
    <div className="table-scroll">
      <table className="data-table work-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('myWork.step')}</th>
            <th scope="col">{t('myWork.record')}</th>
            <th scope="col">{t('myWork.dueOn')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key}>
              <th scope="row">
                <StepLink item={item}>{wordsOf(item)}</StepLink>
                <span className="meta">{t(`myWork.kinds.${item.kind}`)}</span>
              </th>
              <td className="work-record">
                {item.record ? (
                  <>
                    {item.record.practiceName}
                    <span className="meta">
                      {item.record.municipalityName} · {item.record.number}
                    </span>
                  </>
                ) : item.plan ? (
                  <>
                    {item.plan.regionName}
                    <span className="meta">{t('myWork.ofPlan', { number: item.plan.number })}</span>
                  </>
                ) : item.arrangement ? (
                  <>
                    {item.arrangement.regionName}
                    <span className="meta">
                      {t('myWork.ofArrangement', { number: item.arrangement.number })}
                    </span>
                  </>
                ) : item.housing ? (
                  <>
                    {item.housing.municipalityName}
                    <span className="meta">{t('myWork.ofHousing', { number: item.housing.number })}</span>
                  </>
                ) : (
                  item.kind === 'quarter' && t('myWork.national')
                )}
              </td>
              <td>
                <DueCell dueOn={item.dueOn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DueCell({ dueOn }: { dueOn: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  if (dueOn === null) return <span className="second">{t('myWork.noDay')}</span>;
  const late = daysBetween(dueOn, today);
  if (late <= 0) return <>{format.date(dueOn)}</>;
  return (
    <span className="text-acute late">
      <Icon name="clock" size={14} />
      {format.date(dueOn)}, {t('cases.daysLate', { count: late })}
    </span>
  );
}
