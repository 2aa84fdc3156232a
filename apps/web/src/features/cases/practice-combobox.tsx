import { useDebouncedValue } from '@mantine/hooks';
import { PRACTICE_SEARCH_HITS, type PracticeHit } from '@regiovast/domain/practices/practice.views';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PracticeHitText } from './practice-hit-text.tsx';

const SHORTEST_SEARCH = 2;
const TYPING_PAUSE_MS = 250;

type Props = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** The name of the practice that was chosen. */
  readonly chosenName: string | undefined;
  readonly onChoose: (practice: PracticeHit | null) => void;
  readonly error?: string | undefined;
  readonly describedBy?: string;
  readonly shouldFocus?: boolean;
};

/** Finds a practice by name, place or AGB code; after the ARIA pattern "editable combobox with list autocomplete". */
export function PracticeCombobox(props: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.shouldFocus) field.current?.focus();
  }, [props.shouldFocus]);
  const [search] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS);
  const isAsking = props.chosenName === undefined && search.length >= SHORTEST_SEARCH;
  const found = useQuery({
    ...trpc.practices.search.queryOptions({ search }),
    enabled: isAsking,
    placeholderData: keepPreviousData,
  });
  const hits = isAsking ? (found.data ?? []) : [];
  const isShown = isOpen && isAsking;
  const choose = (hit: PracticeHit): void => {
    if (hit.closedOn !== null) return;
    props.onChoose(hit);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[active];
    if (event.key === 'Escape' && isShown) setOpen(false);
    else if (step !== undefined && hits.length > 0) {
      setOpen(true);
      setActive(isShown ? (active + step + hits.length) % hits.length : 0);
    } else if (event.key === 'Enter' && !event.ctrlKey && isShown && hit) choose(hit);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const state = found.isError
    ? t('cases.signal.practiceUnreachable')
    : found.isFetching
      ? t('cases.signal.practiceSearching')
      : hits.length === 0
        ? t('signalQueue.noneWhatThen')
        : hits.length === PRACTICE_SEARCH_HITS
          ? t('signalQueue.more', { count: hits.length })
          : t('cases.signal.practiceHits', { count: hits.length });
  return (
    <div className="combobox">
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : 'question'}>
        {props.label}
      </label>
      <div className="combobox-field">
        <input
          id={id}
          type="text"
          role="combobox"
          className="field"
          autoComplete="off"
          spellCheck={false}
          ref={field}
          aria-expanded={isShown && hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && hits[active] ? `${id}-${active}` : undefined}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={
            [props.error && `${id}-error`, props.describedBy].filter(Boolean).join(' ') || undefined
          }
          placeholder={t('cases.signal.practiceHint')}
          value={props.chosenName ?? text}
          onChange={(event) => {
            if (props.chosenName !== undefined) props.onChoose(null);
            setText(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div id={`${id}-list`} role="listbox" aria-label={props.label} hidden={!isShown || hits.length === 0}>
          {hits.map((hit, index) => (
            <div
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              aria-disabled={hit.closedOn === null ? undefined : true}
              tabIndex={-1}
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
                choose(hit);
              }}
            >
              <strong>{hit.name}</strong>
              <PracticeHitText hit={hit} />
            </div>
          ))}
        </div>
      </div>
      <p className="meta" role="status">
        {isShown ? state : ''}
      </p>
      {isShown && found.isSuccess && !found.isFetching && hits.length === 0 && me.may('practices.add') && (
        <p>
          {/* The list closes when the field loses the focus; the press comes before that. */}
          <Link to="/praktijken/nieuw" onMouseDown={(event) => event.preventDefault()}>
            {t('signalQueue.addPractice')}
          </Link>
        </p>
      )}
      {props.error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="acute" size={14} />
          {props.error}
        </p>
      )}
    </div>
  );
}
