/** One measured figure. `raw` is the same work without us, in `rawUnit`; `ratio` is our time over the raw time. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly raw: number | null;
  readonly ratio: number | null;
};

const rounded = (value: number): number => Number(value.toPrecision(4));

/** A figure with nothing to compare with. */
export const figure = (name: string, value: number, unit: string, target: string): Figure => ({
  name,
  value: rounded(value),
  unit,
  target,
  raw: null,
  ratio: null,
});

/** A time beside the raw time of the same work, both in milliseconds. */
export const time = (name: string, ms: number, rawMs: number, target: string): Figure => ({
  ...figure(name, ms, 'ms', target),
  raw: rounded(rawMs),
  ratio: rounded(ms / rawMs),
});

/** Requests per second beside what one thread could do if the raw work, in milliseconds, were all of it. */
export const rate = (name: string, perSecond: number, rawMs: number, target: string): Figure => ({
  ...figure(name, perSecond, 'requests/s', target),
  raw: rounded(1_000 / rawMs),
  ratio: rounded(1_000 / rawMs / perSecond),
});

/** The figures for people. */
export function tableOf(figures: readonly Figure[]): string {
  const cell = (value: number | null): string => (value === null ? '' : String(value));
  const lines = [
    ['what', 'measured', 'unit', 'target', 'raw', 'ratio'],
    ...figures.map((one) => [
      one.name,
      cell(one.value),
      one.unit,
      one.target,
      cell(one.raw),
      cell(one.ratio),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
