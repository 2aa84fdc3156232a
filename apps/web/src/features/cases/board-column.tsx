import { Button } from '@mantine/core';
import type { BoardCard as Card, BoardColumn as Column } from '@regiovast/domain/cases/case-board.views';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { Link } from '@tanstack/react-router';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PHASE_SIGNS } from '../../components/phase-chip.tsx';
import { BoardCard } from './board-card.tsx';
import type { CaseSearch } from './case-search.ts';

/** What becomes of the card that is being dragged when it is let go here. */
export type Drop = 'none' | 'allowed' | 'refused';

type Props = {
  readonly column: Column;
  readonly draggedFrom: RiskPhase | null;
  readonly drop: Drop;
  readonly tableSearch: CaseSearch;
  readonly onShow: () => void;
  readonly onDragStart: (card: Card, event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDrop: () => void;
  readonly onMove: (card: Card, to: RiskPhase) => void;
};

/** One phase with its cases; while a card is dragged it says whether that step is allowed. */
export function BoardColumn({ column, draggedFrom, drop, tableSearch, ...on }: Props) {
  const { t } = useTranslation();
  const { phase, total, cards } = column;
  const heading = `board-${phase}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the menu of each card does the same from the keyboard
    <section
      className={`board-column drop-${drop}${total === null ? ' is-not-asked' : ''}`}
      aria-labelledby={heading}
      data-phase={phase}
      onDragOver={(event) => {
        if (drop === 'allowed') event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (drop === 'allowed') on.onDrop();
      }}
    >
      <div className={`board-head tone-${PHASE_SIGNS[phase].tone}`}>
        <Icon name={PHASE_SIGNS[phase].icon} size={14} />
        <h2 id={heading}>{t(`terms.phase.${phase}`)}</h2>
        {total !== null && (
          <span className="push">
            <span className="visually-hidden">{t('caseViews.board.count', { count: total })}</span>
            <span aria-hidden="true">{total}</span>
          </span>
        )}
      </div>
      {drop === 'allowed' && (
        <p className="board-drop">
          <Icon name="check" size={14} /> {t('caseViews.board.drop')}
        </p>
      )}
      {drop === 'refused' && draggedFrom && (
        <p className="board-drop">
          <Icon name="lock" size={14} />{' '}
          {t('caseViews.board.noStep', { phase: t(`terms.phaseShort.${draggedFrom}`) })}
        </p>
      )}
      {total === null ? (
        <div className="board-empty">
          <span className="second">{t('caseViews.board.notAsked')}</span>
          <Button size="compact-xs" variant="subtle" onClick={on.onShow}>
            {t('caseViews.board.showEnded')}
          </Button>
        </div>
      ) : total === 0 ? (
        <p className="board-empty second">{t('caseViews.board.empty')}</p>
      ) : (
        <ul className="board-cards">
          {cards.map((card) => (
            <BoardCard
              key={card.id}
              card={card}
              onDragStart={(event) => on.onDragStart(card, event)}
              onDragEnd={on.onDragEnd}
              onMove={(to) => on.onMove(card, to)}
            />
          ))}
        </ul>
      )}
      {total !== null && total > cards.length && (
        <Link className="board-more" to="/casussen" search={tableSearch}>
          {t('caseViews.board.more', { count: total })}
        </Link>
      )}
    </section>
  );
}
