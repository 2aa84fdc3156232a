import { Button, NativeSelect, Switch } from '@mantine/core';
import type { PieceChange } from '@regiovast/domain/plans/compare-plans';
import type { Comparison, PlanVersion } from '@regiovast/domain/plans/plan-compare.views';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PieceDifference } from './piece-difference.tsx';
import { useSectionNames } from './section-names.ts';

type Props = {
  readonly planId: string;
  readonly versions: readonly PlanVersion[];
  readonly readsNow: boolean;
};
type Piece = Comparison['pieces'][number];

const TONES: Readonly<Record<PieceChange, string>> = {
  new: 'tone-resolved',
  changed: 'tone-watch',
  dropped: 'tone-threatened',
  same: 'tone-signal',
};
const SIGNS = { new: 'plus', changed: 'arrow', dropped: 'closed', same: 'check' } as const;

/** L-5 · two versions of the reader's choice: what is new, changed and dropped, each to be opened. */
export function VersionComparison({ planId, versions, readsNow }: Props) {
  const { t } = useTranslation();
  const [first, second] = versions;
  const [from, setFrom] = useState((readsNow ? first : (second ?? first))?.id ?? '');
  const [to, setTo] = useState(readsNow ? 'now' : (first?.id ?? ''));
  const [onlyChanges, setOnlyChanges] = useState(true);
  const { data, error } = useQuery(trpc.plans.compare.queryOptions({ planId, from, to }));
  const choices = [
    ...(readsNow ? [{ value: 'now', label: t('planVersions.nowLong') }] : []),
    ...versions.map(({ id, number, planNumber }) => ({
      value: id,
      label: t('planVersions.ofPlan', { number, plan: planNumber }),
    })),
  ];
  return (
    <section className="box" aria-labelledby="plan-compare">
      <div className="box-head">
        <h2 id="plan-compare">{t('planVersions.compare')}</h2>
      </div>
      <div className="box-body stack">
        <div className="row compare-choice">
          <NativeSelect
            label={t('planVersions.from')}
            data={choices}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('planVersions.to')}
            data={choices}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Switch
            label={t('planVersions.onlyChanges')}
            checked={onlyChanges}
            onChange={(event) => setOnlyChanges(event.currentTarget.checked)}
          />
        </div>
        <ErrorNote error={error} />
        {data && <Compared pieces={data.pieces} onlyChanges={onlyChanges} sides={{ planId, from, to }} />}
      </div>
    </section>
  );
}

type Sides = { readonly planId: string; readonly from: string; readonly to: string };

function Compared(props: { pieces: readonly Piece[]; onlyChanges: boolean; sides: Sides }) {
  const { t } = useTranslation();
  const { pieces, onlyChanges, sides } = props;
  const countOf = (change: PieceChange): number => pieces.filter((piece) => piece.change === change).length;
  const shown = onlyChanges ? pieces.filter(({ change }) => change !== 'same') : pieces;
  return (
    <>
      <p role="status">
        {shown.length === 0 && onlyChanges
          ? t('planVersions.same')
          : t('planVersions.summary', {
              new: countOf('new'),
              changed: countOf('changed'),
              dropped: countOf('dropped'),
              same: countOf('same'),
            })}
      </p>
      {[...Map.groupBy(shown, ({ piece }) => piece)].map(([piece, ofKind]) => (
        <section key={piece} aria-label={t(`planVersions.pieces.${piece}`)} className="compare-kind">
          <h3>{t(`planVersions.pieces.${piece}`)}</h3>
          <ul className="compare-list">
            {ofKind.map((one) => (
              <ComparedRow key={`${one.key}-${sides.from}-${sides.to}`} piece={one} sides={sides} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ComparedRow({ piece, sides }: { piece: Piece; sides: Sides }) {
  const { t } = useTranslation();
  const nameOf = useSectionNames(sides.planId);
  const [isOpen, setOpen] = useState(false);
  const title =
    piece.piece === 'section' ? nameOf(piece.key) : piece.title || t(`planVersions.pieces.${piece.piece}`);
  return (
    <li>
      <div className="row compare-row">
        <span className={`chip ${TONES[piece.change]}`}>
          <Icon name={SIGNS[piece.change]} size={14} />
          {t(`planVersions.changes.${piece.change}`)}
        </span>
        <span className="compare-title">{title}</span>
        {piece.change !== 'same' && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={isOpen}
            aria-label={t('planVersions.openOf', { title })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('planVersions.open')}
          </Button>
        )}
      </div>
      {isOpen && <PieceDifference {...sides} piece={piece.piece} pieceKey={piece.key} />}
    </li>
  );
}
