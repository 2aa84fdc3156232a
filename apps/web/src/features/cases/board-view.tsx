import { isOpenPhase, type RiskPhase } from '@regiovast/domain/cases/phases';
import type { BoardCard } from '@regiovast/domain/cases/case-board.views';
import { caseAddress, caseFiltersOf, readCaseState } from '@regiovast/domain/cases/case-address';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { BoardColumn, type Drop } from './board-column.tsx';
import { BoardMove } from './board-move.tsx';
import { focusNext } from './board-focus.ts';
import type { CaseSearch } from './case-search.ts';
import './board.css';

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };
type Move = { readonly card: BoardCard; readonly to: RiskPhase };

/** The cases by phase. Moving one, by dragging or with the keyboard, asks what the phase demands (D-2). */
export default function BoardView({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const state = readCaseState(search);
  const board = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<BoardCard | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const [said, setSaid] = useState('');
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const { data, error } = useQuery({
    ...trpc.cases.board.queryOptions(caseFiltersOf(state)),
    placeholderData: keepPreviousData,
  });
  // The card one was at may stand in another column now: the focus goes along with it.
  useEffect(() => {
    if (returnTo === null || move !== null) return;
    board.current?.querySelector<HTMLElement>(`[data-card="${returnTo}"] a`)?.focus();
  }, [returnTo, move, data]);

  const dropOf = (phase: RiskPhase): Drop => {
    if (!dragged || dragged.phase === phase) return 'none';
    return dragged.nextSteps.includes(phase) ? 'allowed' : 'refused';
  };
  const start = (card: BoardCard, event: DragEvent): void => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.number);
    setDragged(card);
    setSaid(t('caseViews.board.grabbed', { number: card.number }));
  };
  const ask = (card: BoardCard, to: RiskPhase): void => {
    setDragged(null);
    setReturnTo(null);
    setMove({ card, to });
  };
  if (error) return <ErrorNote error={error} />;
  return (
    <div className="stack">
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p className="meta board-keys">
        {t(me.may('cases.movePhase') ? 'caseViews.board.keys' : 'caseViews.board.keysRead')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows go between the cards' links */}
      <div
        ref={board}
        className="board"
        role="group"
        aria-label={t('caseViews.board.label')}
        onKeyDown={(event) => {
          if (focusNext(board.current, event.target, event.key)) event.preventDefault();
        }}
      >
        <div className="board-columns">
          {data?.columns.map((column) => (
            <BoardColumn
              key={column.phase}
              column={column}
              draggedFrom={dragged?.phase ?? null}
              drop={dropOf(column.phase)}
              tableSearch={caseAddress({
                ...state,
                weergave: 'tabel',
                fase: [column.phase],
                sort: 'termOn',
                descending: false,
                pagina: 1,
              })}
              onShow={() =>
                onSearch(
                  caseAddress(
                    state.fase.length > 0
                      ? { ...state, fase: [...state.fase, column.phase] }
                      : { ...state, afgesloten: state.afgesloten || !isOpenPhase(column.phase) },
                  ),
                )
              }
              onDragStart={start}
              onDragEnd={() => setDragged(null)}
              onDrop={() => dragged && ask(dragged, column.phase)}
              onMove={ask}
            />
          ))}
        </div>
      </div>
      {move && (
        <BoardMove
          caseId={move.card.id}
          to={move.to}
          onClose={() => {
            setReturnTo(move.card.id);
            setMove(null);
          }}
          onMoved={(to) =>
            setSaid(t('caseViews.board.moved', { number: move.card.number, phase: t(`terms.phase.${to}`) }))
          }
        />
      )}
    </div>
  );
}
