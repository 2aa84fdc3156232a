import type { AreaShape } from '@regiovast/domain/regions/boundaries.views';
import type { KeyboardEvent } from 'react';
import { Icon } from '../../components/icon.tsx';

type Props = {
  readonly area: AreaShape;
  readonly look: string;
  /** Fill of what is not known. */
  readonly hatch: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPoint: (code: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Side of the lock on a suppressed region, in units of the view box. */
const LOCK = 120;

/** One region within its boundary: colour, and name and value in words. */
export function TrueMapArea({ area, look, hatch, label, isChosen, isTabStop, onPoint, ...on }: Props) {
  const { code, path, x, y } = area;
  return (
    <>
      <path
        className={`area ${look}`}
        d={path}
        {...(look === 'not-known' && { fill: hatch })}
        data-code={code}
        role="button"
        aria-label={label}
        aria-pressed={isChosen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={on.onChoose}
        onFocus={on.onFocus}
        onBlur={on.onBlur}
        onKeyDown={on.onKeyDown}
        onPointerEnter={() => onPoint(code)}
        onPointerLeave={() => onPoint(null)}
      />
      {look === 'hidden-count' && (
        <g className="area-lock" transform={`translate(${x - LOCK / 2} ${y - LOCK / 2})`}>
          <Icon name="lock" size={LOCK} />
        </g>
      )}
    </>
  );
}
