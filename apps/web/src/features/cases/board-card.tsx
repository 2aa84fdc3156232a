import type { BoardCard as Card } from '@regiovast/domain/cases/case-board.views';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { BoardMenu } from './board-menu.tsx';
import { SharingText } from './sharing-text.tsx';
import { TermText } from './term-text.tsx';

type Props = {
  readonly card: Card;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onMove: (to: RiskPhase) => void;
};

/** A case on the board: whose, how big, by when; it is moved by dragging, with its menu, or with the key M. */
export function BoardCard({ card, onDragStart, onDragEnd, onMove }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const count = card.affectedPatients ?? card.enrolledPatients;
  const patients =
    count === null
      ? t('caseViews.board.patientsUnknown')
      : t(card.affectedPatients === null ? 'caseViews.board.patients' : 'caseViews.board.affected', {
          patients: format.integer(count),
        });
  const canMove = card.nextSteps.length > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- M is a shortcut for the button in the card
    <li
      className="board-card"
      data-card={card.id}
      draggable={canMove}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onKeyDown={(event) => {
        if (!canMove || isOpen || event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      <div className="board-card-head">
        <Link to="/casussen/$id" params={{ id: card.id }} draggable={false}>
          {card.practiceName}
        </Link>
        {canMove && <BoardMenu card={card} isOpen={isOpen} onOpen={setOpen} onMove={onMove} />}
      </div>
      <p className="meta">
        {card.number} · {card.municipalityName}
      </p>
      <TermText term={card.term} />
      <p>{patients}</p>
      <p className="row board-signs">
        {card.overdueActions > 0 && (
          <span className="with-icon text-acute">
            <Icon name="clock" size={14} />
            {t('caseViews.board.overdue', { count: card.overdueActions })}
          </span>
        )}
        {card.overdueActions === 0 && card.nextAction && (
          <span className="second">
            {t('caseViews.board.due', { date: format.date(card.nextAction.dueOn) })}
          </span>
        )}
        {card.sharing !== 'notShared' && <SharingText state={card.sharing} />}
        {card.lead === 'insurer' && <span className="second">{t('caseViews.board.ledByInsurer')}</span>}
        {card.chain && (
          <span className="second">{t('caseViews.board.chain', { name: card.chain.name })}</span>
        )}
        {card.acceptedUntil && (
          <span className="second">
            {t('caseViews.board.accepted', { date: format.date(card.acceptedUntil) })}
          </span>
        )}
      </p>
    </li>
  );
}
