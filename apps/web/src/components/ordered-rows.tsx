import { ActionIcon, Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Keyed, withoutRow, withRowMoved } from '../lib/keyed-list.ts';
import './ordered-rows.css';

/** What the buttons say and what is said aloud after a step. */
export type OrderedWords = {
  readonly list: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly moved: (name: string, place: number) => string;
};

type Props<Row extends Keyed> = {
  readonly rows: readonly Row[];
  readonly words: OrderedWords;
  readonly nameOf: (row: Row, index: number) => string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row) => ReactNode;
  /** Buttons below the list that add a row, and say so. */
  readonly adders: (say: (text: string) => void) => ReactNode;
};

/** Rows of a form, to order and remove; every step is said aloud. */
export function OrderedRows<Row extends Keyed>(props: Props<Row>) {
  const { rows, words, nameOf, onChange, children, adders } = props;
  const [said, setSaid] = useState('');
  const move = (row: Row, index: number, by: -1 | 1): void => {
    onChange(withRowMoved(rows, row.key, by));
    setSaid(words.moved(nameOf(row, index), index + 1 + by));
  };
  return (
    <div className="stack">
      <ol className="ordered-rows" aria-label={words.list}>
        {rows.map((row, index) => {
          const name = nameOf(row, index);
          return (
            <li key={row.key}>
              <fieldset className="ordered-row">
                <legend>
                  {index + 1}. {name}
                </legend>
                <div className="stack">
                  {children(row)}
                  <div className="row">
                    <MoveButton
                      label={words.up(name)}
                      sign="↑"
                      isOff={index === 0}
                      onClick={() => move(row, index, -1)}
                    />
                    <MoveButton
                      label={words.down(name)}
                      sign="↓"
                      isOff={index === rows.length - 1}
                      onClick={() => move(row, index, 1)}
                    />
                    <Button
                      className="push"
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        onChange(withoutRow(rows, row.key));
                        setSaid(words.removed(name));
                      }}
                    >
                      {words.remove(name)}
                    </Button>
                  </div>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <div className="row">
        {adders(setSaid)}
        <span role="status" className="meta">
          {said}
        </span>
      </div>
    </div>
  );
}

function MoveButton(props: { label: string; sign: string; isOff: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      size="sm"
      variant="default"
      aria-label={props.label}
      aria-disabled={props.isOff}
      onClick={() => {
        if (!props.isOff) props.onClick();
      }}
    >
      {props.sign}
    </ActionIcon>
  );
}
