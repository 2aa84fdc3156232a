import type { RecordedWeights } from '@regiovast/db/outlook/score-weights';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { weightsOn } from '@regiovast/domain/outlook/score-weights';
import type { WeightsView } from '@regiovast/domain/outlook/weights.views';

/** The versions of the weights, newest first, each with until when it holds. */
export function weightsView(versions: readonly RecordedWeights[], today: string): WeightsView {
  const inOrder = [...versions].sort((a, b) =>
    a.validFrom === b.validFrom ? a.version - b.version : a.validFrom < b.validFrom ? -1 : 1,
  );
  return {
    today,
    current: weightsOn(versions, today).version,
    latest: Math.max(...versions.map(({ version }) => version)),
    versions: inOrder
      .map(({ version, validFrom, reason, source, recordedAt, weights }, index) => {
        const next = inOrder[index + 1];
        const isReplaced = next?.validFrom === validFrom;
        return {
          version,
          validFrom,
          validTo: next && !isReplaced ? addDays(next.validFrom, -1) : null,
          isReplaced,
          reason,
          source,
          recordedAt,
          weights,
        };
      })
      .reverse(),
  };
}
