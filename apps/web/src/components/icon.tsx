/** Line drawings on a grid of 16; each is the sign of one thing. */
const PATHS = {
  overview: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z',
  practices: 'M2.5 7 8 2.5 13.5 7v6.5h-11zM8 8v3M6.5 9.5h3',
  cases: 'M1.5 8.5h3l2-5 3 9 2-4h3',
  quarters: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5',
  indicators: 'M2.5 13.5h11M4.5 13.5v-5M8 13.5v-10M11.5 13.5v-7',
  imports: 'M8 10.5v-8M5 5.5l3-3 3 3M2.5 10.5v3h11v-3',
  people:
    'M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM2 13.5c0-2.4 1.8-3.8 4-3.8s4 1.4 4 3.8M11 7.3a2 2 0 1 0-.6-3.9M11.4 9.8c1.6.3 2.6 1.6 2.6 3.7',
  regions: 'M2.5 3.5 6 2l4 1.5L13.500 2v10.500L10 14l-4-1.500L2.500 14zM6 2v10.500M10 3.500V14',
  signal:
    'M8 9.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zM5 11a4.2 4.2 0 0 1 0-6M11 5a4.2 4.2 0 0 1 0 6M3 13a7 7 0 0 1 0-10M13 3a7 7 0 0 1 0 10',
  watch:
    'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  threatened: 'M8 2.5 14 13.5H2zM8 6.5v3.2M8 11.6v.1',
  acute: 'M5.4 2h5.2L14 5.4v5.2L10.6 14H5.4L2 10.6V5.4zM8 5v3.6M8 10.8v.1',
  bridging: 'M1.5 12V6M14.5 12V6M1.5 9.5h13M1.5 6c2 0 3 3.5 6.5 3.5S12.500 6 14.500 6M5 8v1.500M11 8v1.500',
  resolved: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.300 8.200 7.200 10l3.500-4',
  closed: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5 8h6',
  bell: 'M3.500 11.500h9l-1.500-2V7a3 3 0 0 0-6 0v2.500zM6.800 13.500h2.400M8 4V2.500',
  weights: 'M8 2.5v11M5 13.5h6M3 4.5h10M3 4.5 1.5 9h3zM13 4.5 11.5 9h3z',
  findings: 'M3 3.5h10M3 7.5h5M3 11.500h4M8.500 11.500l2 2 4-4.500',
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.300 10.300l3.200 3.200',
  plus: 'M8 3v10M3 8h10',
  myWork: 'M2.5 8.5v5h11v-5l-2-6h-7zM2.5 8.500h3.500l1 2h2l1-2h3.500',
  more: 'M2.5 4.500h11M2.500 8h11M2.500 11.500h11',
  download: 'M8 2.500v8M5 7.500l3 3 3-3M2.500 10.500v3h11v-3',
  lock: 'M4 7.500h8v6H4zM5.500 7.500V5.300a2.500 2.500 0 0 1 5 0v2.200',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.300l2 1.200',
  pause: 'M5.5 3v10M10.5 3v10',
  share: 'M8 10V2.500M5.500 5 8 2.500 10.500 5M4 7.500H3v6h10v-6h-1',
  check: 'M3 8.500 6.500 12 13 4.500',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.500v1.500M8 13v1.500M1.500 8H3M13 8h1.500M3.400 3.400l1 1M11.600 11.600l1 1M3.400 12.600l1-1M11.600 4.400l1-1',
  moon: 'M13 9.500A5.500 5.500 0 1 1 6.500 3a4.500 4.500 0 0 0 6.500 6.500z',
  filter: 'M2 3.500h12L9.500 9v4.500l-3-1.500V9z',
  columns: 'M2.500 3h11v10h-11zM6.200 3v10M9.800 3v10',
  views: 'M4 2.500h8v11l-4-3-4 3z',
  plans: 'M3.500 1.500h6l3 3v10h-9zM9.500 1.500v3h3M5.500 8h5M5.500 11h5',
  arrangements: 'M12.200 4A5 5 0 0 0 4.600 8a5 5 0 0 0 7.600 4M2.800 6.900h6.400M2.800 9.300h5.600',
  housing: 'M2.500 13.500v-9l5-2v11M7.500 6.500h6v7h-11M5 6v.1M5 9v.1M10 9v.1M10 11.500v.1',
  pencil: 'M10.500 2.500l3 3-8 8-3.500.500.500-3.500zM9 4l3 3',
  account:
    'M8 8a2.800 2.800 0 1 0 0-5.600A2.800 2.800 0 0 0 8 8zM2.500 14c.300-3 2.600-4.500 5.500-4.500s5.200 1.500 5.500 4.500',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration beside a word; never the only sign of anything. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
