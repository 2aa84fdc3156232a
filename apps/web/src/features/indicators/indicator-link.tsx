import type { Definition } from '@regiovast/domain/indicators/definition';
import { Link } from '@tanstack/react-router';
import { useIndicatorWords } from './use-indicator-words.ts';

/** R-1 · the name of an indicator, one step away from its definition, which it also shows on hover. */
export function IndicatorLink({ definition }: { definition: Definition }) {
  const { labelOf, meaningOf } = useIndicatorWords();
  return (
    <Link to="/cijfers/$code" params={{ code: definition.code }} title={meaningOf(definition)}>
      {labelOf(definition)}
    </Link>
  );
}
