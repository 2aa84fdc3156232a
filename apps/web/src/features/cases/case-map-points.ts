import type { MapCase } from '@regiovast/domain/cases/case-map.views';
import type { MapPoint } from '../../components/map/point-map.types.ts';
import { PHASE_SIGNS } from '../../components/phase-chip.tsx';

const LEAST_RADIUS = 8;
const LARGEST_RADIUS = 18;
/** A practice with so many patients has the largest point; the surface goes with the number. */
const LARGEST_PATIENTS = 10_000;

/** D-7 · patients affected, or else everybody who is enrolled; null: unknown. */
export const patientsOf = ({ affectedPatients, enrolledPatients }: MapCase): number | null =>
  affectedPatients ?? enrolledPatients;

/** The radius of a point in pixels: its surface grows with the number of patients. */
function radiusOf(patients: number | null): number {
  const share = Math.min((patients ?? 0) / LARGEST_PATIENTS, 1);
  return Math.round(LEAST_RADIUS + (LARGEST_RADIUS - LEAST_RADIUS) * Math.sqrt(share));
}

/** A case as a point: tone and sign of its phase, size of its patients. */
export function pointOf(found: MapCase, label: string): MapPoint {
  const { icon, tone } = PHASE_SIGNS[found.phase];
  const { id, longitude, latitude, isApproximate } = found;
  return { id, longitude, latitude, isApproximate, icon, tone, label, radius: radiusOf(patientsOf(found)) };
}
