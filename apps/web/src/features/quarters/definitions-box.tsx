import type { IndicatorDefinition } from '@regiovast/domain/quarters/snapshot';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useDefinitionWords } from './use-definition-words.ts';

/** Q-6 · What every figure means, in the version that was frozen with the quarter. */
export function DefinitionsBox({ definitions }: { definitions: readonly IndicatorDefinition[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useDefinitionWords();
  return (
    <section className="box" aria-labelledby="definitions-title">
      <div className="box-head">
        <h2 id="definitions-title">{t('quarters.definitions')}</h2>
      </div>
      {definitions.map((definition) => {
        const { label, unit, definition: words } = wordsOf(definition);
        return (
          <details key={definition.code} className="definition">
            <summary>
              <span>{label}</span>
              <span className="meta">
                {t('quarters.definitionMeta', { unit, version: definition.version })}
              </span>
            </summary>
            <p>{words}</p>
            <p className="meta">
              {t('quarters.source', { source: definition.source })} ·{' '}
              {t('quarters.validFrom', { date: format.date(definition.validFrom) })}
            </p>
          </details>
        );
      })}
    </section>
  );
}
