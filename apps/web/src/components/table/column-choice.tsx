import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import './column-choice.css';

type Props<Column extends string> = {
  /** Every column there is, in the order in which they stand. */
  readonly all: readonly Column[];
  readonly columns: readonly Column[];
  readonly usual: readonly Column[];
  readonly legend: string;
  readonly usualLabel: string;
  readonly labelOf: (column: Column) => string;
  readonly onColumns: (columns: readonly Column[]) => void;
};

/**
 * Which columns a table has; their order is fixed, and at least one stays. A box shows its tick at once and does not wait
 * for the address to follow, so that two boxes ticked in a row both count.
 */
export function ColumnChoice<Column extends string>({ all, columns: given, usual, ...props }: Props<Column>) {
  const [{ columns, from }, setChoice] = useState({ columns: given, from: given });
  if (from.join() !== given.join()) setChoice({ columns: given, from: given });
  const toggle = (column: Column): void => {
    const chosen = all.filter((known) => columns.includes(known) !== (known === column));
    setChoice({ columns: chosen, from });
    props.onColumns(chosen);
  };
  return (
    <fieldset className="column-choice">
      <legend className="visually-hidden">{props.legend}</legend>
      {all.map((column) => (
        <Checkbox
          key={column}
          size="xs"
          label={props.labelOf(column)}
          checked={columns.includes(column)}
          disabled={columns.length === 1 && columns.includes(column)}
          onChange={() => toggle(column)}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => props.onColumns(usual)}>
        {props.usualLabel}
      </Button>
    </fieldset>
  );
}
