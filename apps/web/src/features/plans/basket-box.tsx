import { Button } from '@mantine/core';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { MeasuresView } from '@regiovast/domain/plans/measures.views';
import type { Approach } from '@regiovast/domain/plans/plan-reference';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { type BasketItem, basketKey, picksOf, toggled } from './basket.ts';
import { useReaderLanguage } from './use-reader-language.ts';

type Props = {
  readonly view: MeasuresView;
  readonly basket: readonly BasketItem[];
  readonly approaches: readonly Approach[];
  readonly onChange: (items: readonly BasketItem[]) => void;
  /** The basket is in the plan; who shows it empties it. */
  readonly onDone: (words: string) => void;
};

/** L-3 · what was picked, and the button that puts all of it into the plan at once; nothing for who only reads. */
export function BasketBox({ view, basket, approaches, onChange, onDone }: Props) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const add = useMutation(trpc.plans.addMeasures.mutationOptions());
  if (view.can.add.because.includes('NOT_ALLOWED')) return null;
  const courseName = (course: CourseOfAction) => t(`caseRecord.course.${course}`);
  const picks = picksOf(basket, approaches, language, courseName);
  const nameOf = (item: BasketItem): string =>
    item.kind === 'course'
      ? courseName(item.course)
      : (approaches.find(({ code }) => code === item.code)?.[language].label ?? item.code);
  const hasRoom = view.measures.length + picks.length <= view.most;
  const send = (): void => {
    if (add.isPending) return;
    add.mutate(
      { planId: view.planId, picks },
      {
        onSuccess: () => onDone(t('planMeasures.basket.added', { count: picks.length })),
      },
    );
  };
  return (
    <section className="box basket" aria-labelledby="basket">
      <div className="box-head">
        <h3 id="basket">{t('planMeasures.basket.title')}</h3>
        <span className="meta" role="status">
          {t('planMeasures.basket.count', { count: basket.length })}
        </span>
      </div>
      {basket.length === 0 ? (
        <p className="box-foot second">{t('planMeasures.basket.empty')}</p>
      ) : (
        <ul className="rows">
          {basket.map((item) => (
            <li key={basketKey(item)}>
              {nameOf(item)}
              <span className="push">
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  aria-label={t('planMeasures.library.unpickOf', { name: nameOf(item) })}
                  onClick={() => onChange(toggled(basket, item))}
                >
                  {t('planMeasures.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="box-body stack">
        {!hasRoom && (
          <p className="text-acute">
            {t('planMeasures.basket.tooMany', { most: view.most, there: view.measures.length })}
          </p>
        )}
        <ErrorNote error={add.error} />
        {picks.length > 0 && <p className="meta">{t('planMeasures.signaturesFall')}</p>}
        <div className="row">
          {picks.length > 0 && hasRoom && (
            <PlanButton capability={view.can.add} label={t('planMeasures.basket.add')} onClick={send} />
          )}
          {basket.length > 0 && (
            <Button variant="subtle" onClick={() => onChange([])}>
              {t('planMeasures.basket.clear')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
