import type { FrozenFigure } from '@regiovast/domain/housing/access-figures';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useAccessFigure } from './use-access-figure.ts';

/** R-1 · the figures on which a test rests, each with its source and day. */
export function AccessTestFigures({ figures }: { readonly figures: readonly FrozenFigure[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { valueOf, sourceOf } = useAccessFigure();
  const id = useId();
  if (figures.length === 0) return <p className="second">{t('housingTest.noFigures')}</p>;
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table">
        <caption id={id} className="visually-hidden">
          {t('housingTest.figures')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('housingTest.figure')}</th>
            <th scope="col" className="numeric">
              {t('housingTest.value')}
            </th>
            <th scope="col">{t('housingTest.source')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) =>
            figure.kind === 'OWN' ? (
              <tr key={`${figure.label} ${figure.value} ${figure.on}`}>
                <th scope="row">
                  {figure.label} <span className="meta">{t('housingTest.ownFigure')}</span>
                </th>
                <td className="numeric">{figure.value}</td>
                <td className="access-source">
                  {figure.source} · {format.date(figure.on)}
                </td>
              </tr>
            ) : (
              <tr key={figure.code}>
                <th scope="row">{t(`housingTest.codes.${figure.code}`)}</th>
                <td className="numeric">{valueOf(figure)}</td>
                <td className="access-source">{sourceOf(figure)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
