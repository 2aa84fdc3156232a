import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { LinkLanguage } from '@regiovast/domain/housing/link.schemas';
import type { AskableCell, HousingLink } from '@regiovast/domain/housing/link.views';
import { OUTSIDE_LINK } from '@regiovast/domain/housing/outside-links';
import { emailSchema } from '@regiovast/domain/people/people.schemas';

/** A link while it is filled in. */
export type LinkDraft = {
  readonly cell: string;
  readonly name: string;
  readonly email: string;
  readonly language: LinkLanguage;
  readonly message: string;
  /** As the field holds it. */
  readonly days: string;
};

export const NEW_LINK: LinkDraft = {
  cell: '',
  name: '',
  email: '',
  language: 'nl',
  message: '',
  days: String(OUTSIDE_LINK.days),
};

export const LINK_PARTS = ['cell', 'name', 'email', 'days'] as const;
export type LinkPart = (typeof LINK_PARTS)[number];

/** What a draft still lacks. */
export function linkProblems({ cell, name, email, days }: LinkDraft): readonly LinkPart[] {
  const count = Number(days);
  const isWrong: Readonly<Record<LinkPart, boolean>> = {
    cell: cell === '',
    name: name.trim() === '' || name.trim().length > HOUSING_LIMITS.name,
    email: !emailSchema.safeParse(email.trim()).success,
    days: !Number.isInteger(count) || count < 1 || count > OUTSIDE_LINK.daysMax,
  };
  return LINK_PARTS.filter((part) => isWrong[part]);
}

/** What is sent. */
export const linkOfDraft = ({ cell, name, email, language, message, days }: LinkDraft) => ({
  cell,
  recipientName: name.trim(),
  recipientEmail: email.trim(),
  language,
  message,
  daysValid: Number(days),
});

/** The cells that have no link which still works: one at a time. */
export const freeCells = (
  cells: readonly AskableCell[],
  links: readonly Pick<HousingLink, 'cell' | 'state'>[],
): readonly AskableCell[] =>
  cells.filter(({ code }) => !links.some((link) => link.cell === code && link.state === 'LIVE'));
