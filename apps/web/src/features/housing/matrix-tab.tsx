import { Button } from '@mantine/core';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingMatrixView } from '@regiovast/domain/housing/matrix.views';
import { rateOf } from '@regiovast/domain/housing/standing';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { Choices } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AnswerFacts } from './answer-facts.tsx';
import { CellDialog } from './cell-dialog.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { isSettled, isShown } from './matrix-rows.ts';
import { MATRIX_SHOWS, type MatrixSearch } from './matrix-search.ts';
import './housing-words.ts';
import './matrix.css';

const route = getRouteApi('/_app/huisvesting/$id');

/** H-2 · the heart of a housing case: every step of every party, applied or explained. */
export function MatrixTab({ housing }: { readonly housing: HousingView }) {
  const { t } = useTranslation();
  const { cel, toon } = route.useSearch();
  const navigate = route.useNavigate();
  const [done, setDone] = useState('');
  const { data: matrix } = useSuspenseQuery(trpc.housing.matrix.queryOptions({ housingCaseId: housing.id }));
  const go = (search: MatrixSearch): void => {
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true });
  };
  const open = matrix.cells.find(({ code }) => code === cel);
  useFocusBack(open?.code);
  const shown = matrix.cells.filter((cell) => isShown(cell, toon));
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <section className="box" aria-labelledby="housing-matrix">
        <MatrixHead matrix={matrix} />
        <div className="box-body stack">
          {!matrix.isShared && (
            <p className="note tone-threatened">
              <Icon name="share" />
              {t('housingMatrix.unshared')}
            </p>
          )}
          {matrix.cells.every(({ answer }) => answer === null) && <p>{t('housingMatrix.start')}</p>}
          <div className="matrix-shows">
            <Choices
              name="matrix-shows"
              label={t('housingMatrix.show')}
              value={toon ?? 'alles'}
              choices={(['alles', ...MATRIX_SHOWS] as const).map((value) => ({
                value,
                label: t(`housingMatrix.shows.${value}`),
              }))}
              onChoose={(value) => go({ toon: value === 'alles' ? undefined : value })}
            />
          </div>
        </div>
        {shown.length === 0 && toon ? (
          <div className="empty stack">
            <p>{t(`housingMatrix.emptyFilter.${toon}`)}</p>
            <div>
              <Button variant="default" onClick={() => go({ toon: undefined })}>
                {t('housingMatrix.showAll')}
              </Button>
            </div>
          </div>
        ) : (
          <MatrixGrid
            cells={matrix.cells}
            show={toon}
            current={housing.step}
            onOpen={(code) => {
              setDone('');
              go({ cel: code });
            }}
          />
        )}
        <MatrixSource matrix={matrix} />
      </section>
      <NoLongerAsked matrix={matrix} />
      {open && (
        <CellDialog
          key={open.code}
          housing={housing}
          matrix={matrix}
          cell={open}
          onDone={(text) => {
            setDone(text);
            go({ cel: undefined });
          }}
          onClose={() => go({ cel: undefined })}
        />
      )}
    </div>
  );
}

/** When a cell closes, the focus goes back to it. */
function useFocusBack(code: string | undefined): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (code === undefined && last.current !== undefined)
      document.getElementById(`matrix-${last.current}`)?.focus();
    last.current = code;
  }, [code]);
}

function MatrixHead({ matrix }: { readonly matrix: HousingMatrixView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const settled = matrix.cells.filter(isSettled).length;
  const all = format.integer(matrix.cells.length);
  const ours = matrix.cells.filter(({ isOurs }) => isOurs).length;
  return (
    <div className="box-head">
      <h2 id="housing-matrix">
        {settled === matrix.cells.length
          ? t('housingMatrix.findingAll', { all })
          : t('housingMatrix.finding', { done: format.integer(settled), all })}
      </h2>
      <span className="push second">
        {ours === 0
          ? t('housingMatrix.findingNone')
          : t('housingMatrix.findingOurs', { count: ours, shown: format.integer(ours) })}
      </span>
    </div>
  );
}

function MatrixSource({ matrix }: { readonly matrix: HousingMatrixView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { guidance, tally } = matrix;
  const rate = rateOf(tally);
  const unexplained = format.integer(tally.unexplained);
  return (
    <div className="box-body stack">
      <p className="second">
        {rate === null
          ? t('housingMatrix.rateNone', { unexplained })
          : t('housingMatrix.rate', {
              applied: format.integer(rate.applied),
              of: format.integer(rate.of),
              unexplained,
            })}
      </p>
      <p className="meta">
        {t('housingMatrix.guidance', {
          version: guidance.version,
          date: format.date(guidance.validFrom),
          source: guidance.source,
        })}
      </p>
    </div>
  );
}

function NoLongerAsked({ matrix }: { readonly matrix: HousingMatrixView }) {
  const { t } = useTranslation();
  if (matrix.noLongerAsked.length === 0) return null;
  return (
    <section className="box" aria-labelledby="housing-no-longer">
      <div className="box-head">
        <h2 id="housing-no-longer">{t('housingMatrix.noLonger.title')}</h2>
      </div>
      <div className="box-body stack">
        <p className="second">{t('housingMatrix.noLonger.hint')}</p>
        <ul className="cell-answers">
          {matrix.noLongerAsked.map(({ cell, answer }) => (
            <li key={answer.id} className="cell-answer">
              <strong>{cell}</strong>
              <AnswerFacts answer={answer} party={null} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
