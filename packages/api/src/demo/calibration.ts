/** A total the demo must come near to, with where it was published and how far it may be off. */
export type Target = {
  readonly value: number;
  /** Largest deviation, as a share of the value. */
  readonly margin: number;
  readonly source: string;
};

const target = (value: number, margin: number, source: string): Target => ({ value, margin, source });

/**
 * S-9 · Public totals on which the demo is calibrated (dossier 6 and published_figures.csv). Counts are national
 * at scale 1; shares are percentages of the practices of which the stop is known.
 */
export const TARGETS = {
  practices: target(4_837, 0.02, 'Nivel, huisartsenpraktijken op 1 januari 2024 (dossier 6, W16)'),
  patientsPerPractice: target(
    3_672,
    0.05,
    'NZa-kostenonderzoek 2022: ingeschreven patiënten per praktijk (dossier 6, W16)',
  ),
  shareEnrolled: target(
    1 - 1 / 150,
    0.005,
    'ongeveer 1 op 150 inwoners niet ingeschreven (dossier 6, seed 000 en 004)',
  ),
  gpFte: target(
    10_769,
    0.015,
    'Capaciteitsorgaan, raming 2025: 14.347 huisartsen x 0,7506 fte (published_figures.csv)',
  ),
  owners: target(
    7_020,
    0.075,
    'tussen SPH 2024 (6.479) en Nivel 2023 (7.561); definities verschillen (dossier 6)',
  ),
  fullStop: target(24.1, 0.06, 'Independer, december 2025 (dossier 6, W46)'),
  anyStop: target(66.7, 0.03, 'Independer, december 2025: ongeveer twee derde (dossier 6, W46)'),
} as const satisfies Readonly<Record<string, Target>>;

const INDEPENDER = 'Independer, december 2025 (dossier 6, W46)';

/** Practices with a full or partial stop per province (CBS code), in per cent, December 2025. */
export const PROVINCE_STOPS = {
  PV20: target(50.9, 0.08, INDEPENDER),
  PV23: target(76.2, 0.05, INDEPENDER),
  PV27: target(75.1, 0.05, INDEPENDER),
  PV28: target(72.5, 0.05, INDEPENDER),
} as const satisfies Readonly<Record<string, Target>>;

/** What follows from published figures, or is assumed where none was found; assumptions say so. */
export const ASSUMPTIONS = {
  /** Limburg: more than 7 in 10 (Independer 2023-10). Friesland, Drenthe, Zeeland: few stops (W47); 55 assumed. */
  otherProvinceStops: { PV31: 70, PV21: 55, PV22: 55, PV29: 55 } as Readonly<Record<string, number>>,
  /** The other provinces: what is left of the national 66.7 when weighted by inhabitants [derived]. */
  remainingStops: 61.5,
  /** Full stops among all stops: 12.3 of 50.9 in Groningen (W46), elsewhere what is left of 24.1 [derived]. */
  fullAmongStops: { PV20: 12.3 / 50.9 } as Readonly<Record<string, number>>,
  remainingFullAmongStops: 0.364,
  /** Full stops went from 18.3 % (2023-10) to 24.1 % (2025-12): per month, as a share of the latter [derived]. */
  fullStopGrowthPerMonth: (24.1 - 18.3) / 24.1 / 26,
  fullStopReferenceDate: '2025-12-31',
  /** No reply or not known; assumed. */
  shareUnknownStop: 0.04,
  /** 17,811,291 inhabitants (2023) to 18,129,951 (2026): CBS in municipalities.csv [derived]. */
  populationGrowthPerQuarter: (18_129_951 / 17_811_291) ** (1 / 12) - 1,
  /** 13,492 working GPs (2022) to 14,347 (2025): Capaciteitsorgaan [derived]; level after 2025 held. */
  gpGrowthPerQuarter: (14_347 / 13_492) ** (1 / 12) - 1,
  gpReferenceQuarter: '2025Q1',
  /** GP fte per 10,000 inhabitants relative to the country, 2016 (published_figures.csv); Flevoland: GPs 6.8 to 7.6 (W43). */
  gpDensity: {
    PV28: 4.2 / 4.3,
    PV22: 4.7 / 4.3,
    PV21: 4.5 / 4.3,
    PV29: 4.5 / 4.3,
    PV24: 6.8 / 7.6,
  } as Readonly<Record<string, number>>,
  /** Owners of 60 or older: unknown (dossier 6); assumed near the 28.0 % that leave within ten years (W42). */
  shareOwners60Plus: { first: 0.19, last: 0.215 },
  /** GPs of 55 and over relative to the country, 2016: Zeeland 46 to 31 %, Friesland 34 to 31 %. */
  olderOwners: { PV29: 46 / 31, PV21: 34 / 31 } as Readonly<Record<string, number>>,
} as const;

/** Patients at practices with a threatened or acute end, as a plausible range; no published figure was found. */
export const AFFECTED_PATIENTS = { low: 200_000, high: 300_000 } as const;

/** National size at scale 1 (spec 12). */
export const NATIONAL_SIZE = {
  practices: 4_850,
  closedPractices: 60,
  quarters: 12,
  cases: 2_500,
  openCases: 360,
  arrangements: 1_500,
  housingCases: 900,
  auditEvents: 200_000,
} as const;

export const DEMO_SOURCE = 'Fictieve demogegevens';
