import type { RichText } from '@regiovast/domain/plans/rich-text';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareTexts, type DiffPiece, type DiffRow, type DiffSide } from './word-diff.ts';
import './text-compare.css';

type Props = {
  readonly before: RichText;
  readonly after: RichText;
  readonly beforeLabel: string;
  readonly afterLabel: string;
};

/** L-5, S-3 · two texts beside each other, with the words that came and went marked by sign and word, not by colour only. */
export function TextCompare({ before, after, beforeLabel, afterLabel }: Props) {
  const { t } = useTranslation();
  const rows = useMemo(() => compareTexts(before, after), [before, after]);
  const changed = rows.filter(({ kind }) => kind !== 'same').length;
  return (
    <div className="text-compare">
      <p className="meta">
        {changed === 0 ? t('planEditor.compare.same') : t('planEditor.compare.changed', { count: changed })}
      </p>
      {rows.length > 0 && (
        <div
          className="text-compare-scroll"
          role="region"
          tabIndex={0}
          aria-label={t('planEditor.compare.label')}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{beforeLabel}</th>
                <th scope="col">{afterLabel}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <ComparedRow key={at} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function ComparedRow({ row: { kind, before, after } }: { row: DiffRow }) {
  return (
    <tr className={`compared-${kind}`}>
      <td>{before && <Side side={before} />}</td>
      <td>{after && <Side side={after} />}</td>
    </tr>
  );
}

function Side({ side: { form, pieces } }: { side: DiffSide }) {
  return (
    <p className={`compared-line line-${form}`}>
      {pieces.map((piece, at) => (
        <Piece key={at} piece={piece} />
      ))}
    </p>
  );
}

function Piece({ piece: { kind, text } }: { piece: DiffPiece }) {
  const { t } = useTranslation();
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="visually-hidden">{t(`planEditor.compare.${kind}`)}: </span>
      {text}
    </Mark>
  );
}
