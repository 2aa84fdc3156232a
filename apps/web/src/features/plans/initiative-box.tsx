import type { InitiativesView, InitiativeView } from '@regiovast/domain/plans/initiatives.views';
import { CORE_VALUES } from '@regiovast/domain/plans/plan-reference';
import { useTranslation } from 'react-i18next';
import { CriterionAnswerBox } from './criterion-answer-box.tsx';
import { RowButtons } from './row-buttons.tsx';

type Props = {
  readonly view: InitiativesView;
  readonly initiative: InitiativeView;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
};

/** L-7 · one takeover, start or chain with what is asked of each core value and what the RHO says of it. */
export function InitiativeBox({ view, initiative, onChange, onRemove, onDone }: Props) {
  const { t } = useTranslation();
  const { id, kind, name, note, criteria, dropped } = initiative;
  const answered = criteria.filter(({ words, evidence }) => words !== '' || evidence !== '').length;
  const title = `initiative-${id}`;
  return (
    <section className="box" aria-labelledby={title}>
      <div className="box-head">
        <h2 id={title}>{name}</h2>
        <span className="meta">
          {t(`plans.initiativeKinds.${kind}`)} ·{' '}
          {t('planMeasures.values.answered', { answered, asked: criteria.length })}
        </span>
        <span className="push">
          <RowButtons name={name} can={view.can} onChange={onChange} onRemove={onRemove} />
        </span>
      </div>
      <div className="box-body stack">
        {note && <p className="plan-text">{note}</p>}
        {CORE_VALUES.map((value) => {
          const asked = criteria.filter((criterion) => criterion.value === value);
          if (asked.length === 0) return null;
          return (
            <div key={value} className="core-value">
              <h3>{t(`planMeasures.values.value.${value}`)}</h3>
              {asked.map((criterion) => (
                <CriterionAnswerBox
                  key={criterion.code}
                  view={view}
                  initiativeId={id}
                  criterion={criterion}
                  onDone={onDone}
                />
              ))}
            </div>
          );
        })}
        {dropped.length > 0 && (
          <div className="core-value">
            <h3>{t('planMeasures.values.dropped')}</h3>
            {dropped.map(({ criterion, words, evidence }) => (
              <div key={criterion}>
                <p className="meta">{criterion}</p>
                <p className="plan-text">{words}</p>
                {evidence && <p className="second">{t('planMeasures.values.evidenceIs', { evidence })}</p>}
              </div>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
