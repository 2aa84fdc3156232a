type Quartiles = { readonly p25: number; readonly p50: number; readonly p75: number };
export type BandShape = {
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly own: number;
};

/**
 * Where the quartiles and a value lie on a bar of the given width: the middle half in the middle, as much room on either
 * side as it is wide. A value further out lies at the edge.
 */
export function bandShape(value: number, { p25, p50, p75 }: Quartiles, width: number): BandShape {
  const room = p75 - p25 || Math.abs(p50) || 1;
  const [least, most] = [p25 - room, p75 + room];
  const at = (number: number): number => {
    const share = Math.min(1, Math.max(0, (number - least) / (most - least)));
    return Math.round(share * width * 10) / 10;
  };
  return { p25: at(p25), p50: at(p50), p75: at(p75), own: at(value) };
}
