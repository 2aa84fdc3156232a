import type { AccessTestShown } from '@regiovast/domain/housing/access-test.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { AccessTestChip } from './access-test-chip.tsx';
import { AccessTestFacts } from './access-test-facts.tsx';

/** H-1 · tests that were replaced, to be read on. */
export function EarlierTests({ tests }: { readonly tests: readonly AccessTestShown[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (tests.length === 0) return null;
  return (
    <section className="box" aria-labelledby="earlier-tests">
      <div className="box-head">
        <h2 id="earlier-tests">{t('housingTest.earlier')}</h2>
      </div>
      <ul className="housing-list">
        {tests.map((test) => (
          <li key={test.id}>
            <details className="access-earlier">
              <summary>
                <span>{format.moment(test.offeredAt)}</span> <AccessTestChip test={test} />
              </summary>
              <div className="stack">
                <AccessTestFacts test={test} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
