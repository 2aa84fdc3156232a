/** H-6 · how a link for an outside party behaves; no source prescribes any of it. */
export const OUTSIDE_LINK = {
  /** Days that a link works, unless the RHO chooses otherwise. */
  days: 28,
  daysMax: 90,
  /** Minutes that a mailed code works, and how often it may be wrong. */
  codeMinutes: 15,
  codeFailuresMax: 5,
  /** Codes that a link may ask for in an hour, and in a day. */
  codesPerHour: 5,
  codesPerDay: 10,
  /** Wrong codes after which a link ends by itself: 25 guesses at one in a million. */
  failuresMax: 25,
  /** Hours that the device on which the code was right may go on. */
  passHours: 8,
  filesMax: 5,
} as const;

/** H-6 · what an outside party is mailed: the link, or the code that shows that the mailbox is theirs. */
export const OUTSIDE_MAIL_KINDS = ['link', 'code'] as const;
export type OutsideMailKind = (typeof OUTSIDE_MAIL_KINDS)[number];

/** Where the link leads; the token stands behind `#`, which no browser sends to a server. */
export const OUTSIDE_PATH = '/extern';
