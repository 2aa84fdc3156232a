import type { BoardCard } from '@regiovast/domain/cases/case-board.views';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PHASE_SIGNS } from '../../components/phase-chip.tsx';

type Props = {
  readonly card: BoardCard;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (to: RiskPhase) => void;
};

/** The phases a case may go to, as a menu: arrows choose, Enter takes, Escape closes. */
export function BoardMenu({ card, isOpen, onOpen, onMove }: Props) {
  const { t } = useTranslation();
  const menu = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    place.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const closeBeside = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) onOpen(false);
    };
    document.addEventListener('pointerdown', closeBeside);
    return () => document.removeEventListener('pointerdown', closeBeside);
  }, [isOpen, onOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      onOpen(false);
      button.current?.focus();
    } else if (event.key === 'Tab') onOpen(false);
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (step) items[(at + step + items.length) % items.length]?.focus();
    else return;
    // The board would take the arrows for going to another card.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div className="board-menu" ref={place}>
      <button
        ref={button}
        type="button"
        className="board-menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menu : undefined}
        aria-label={t('caseViews.board.moveOf', { number: card.number })}
        title={t('caseViews.board.move')}
        onClick={() => onOpen(!isOpen)}
      >
        <Icon name="arrow" size={14} />
      </button>
      {isOpen && (
        <div
          id={menu}
          role="menu"
          tabIndex={-1}
          className="box board-menu-panel"
          aria-label={t('caseViews.board.targets', { number: card.number })}
          onKeyDown={onKeyDown}
        >
          <p className="meta" aria-hidden="true">
            {t('caseViews.board.move')}
          </p>
          {card.nextSteps.map((phase) => (
            <button
              key={phase}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                onOpen(false);
                onMove(phase);
              }}
            >
              <Icon name={PHASE_SIGNS[phase].icon} size={14} />
              {t(`terms.phase.${phase}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
