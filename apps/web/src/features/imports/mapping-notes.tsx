import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import type { MappingProblem } from '@regiovast/domain/imports/mapping-problems';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

type Props = { readonly view: MappingView; readonly problems: readonly MappingProblem[] };

/** Where the mapping comes from, what it took for granted, and what must still be decided. */
export function MappingNotes({ view: { origin, assumptions }, problems }: Props) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-label={t('indicatorImports.mappingTitle')}>
      {origin !== 'given' && <p>{t(`indicatorImports.origins.${origin}`)}</p>}
      {assumptions.length > 0 && (
        <div className="note tone-watch">
          <Icon name="watch" />
          <div>
            <strong>{t('indicatorImports.assumed')}</strong>
            <ul className="mapping-list">
              {assumptions.map((assumption) => (
                <li key={assumption}>{t(`indicatorImports.assumptions.${assumption}`)}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <div role="status">
        {problems.length > 0 && (
          <div className="note tone-threatened">
            <Icon name="threatened" />
            <div>
              <strong>{t('indicatorImports.open')}</strong>
              <ul className="mapping-list">
                {problems.map(({ code, about }) => (
                  <li key={`${code} ${about}`}>
                    {t(`indicatorImports.problems.${code}`, { about: about ?? '' })}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
