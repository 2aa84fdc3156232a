import { ALARM_TERMS, type HousingAlarm } from '@regiovast/domain/housing/housing-alarms';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { cellName, optionName } from './option-names.ts';

const signOf = ({ kind, days }: HousingAlarm) => {
  if (kind === 'LEASE_GAP') return { word: 'gap', tone: 'threatened', icon: 'threatened' } as const;
  return days < 0
    ? ({ word: 'passed', tone: 'acute', icon: 'acute' } as const)
    : ({ word: 'coming', tone: 'threatened', icon: 'clock' } as const);
};

/** H-5 · what is about to go wrong, or did, each with what to do. */
export function HousingAlarmsBox({ view }: { view: OptionsView }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { alarms } = view;
  return (
    <section className="box" aria-labelledby="housing-alarms">
      <div className="box-head">
        <h2 id="housing-alarms">{t('housingOptions.alarms.title', { count: alarms.length })}</h2>
      </div>
      {alarms.length === 0 ? (
        <p className="box-body second">{t('housingOptions.alarms.none')}</p>
      ) : (
        <ul className="rows housing-alarms">
          {alarms.map((alarm) => {
            const { word, tone, icon } = signOf(alarm);
            const facts = {
              date: format.date(alarm.on),
              days: t('housingOptions.days', { count: Math.abs(alarm.days) }),
              name: optionName(view, alarm.optionId),
              cell: cellName(view, alarm.cell, i18n.language),
            };
            return (
              <li key={`${alarm.kind} ${alarm.optionId ?? alarm.cell ?? ''}`}>
                <span className={`chip tone-${tone}`}>
                  <Icon name={icon} />
                  {t(`housingOptions.alarms.${word}`)}
                </span>
                <div>
                  <p>
                    <strong>{t(`housingOptions.alarms.what.${alarm.kind}`, facts)}</strong>
                  </p>
                  <p className="second">{t(`housingOptions.alarms.todo.${alarm.kind}`)}</p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <p className="box-foot meta">
        {t('housingOptions.alarms.terms', {
          months: ALARM_TERMS.leaseMonths,
          days: ALARM_TERMS.explanationDays,
        })}
      </p>
    </section>
  );
}
