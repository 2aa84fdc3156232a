import { COURSES_OF_ACTION, type CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { MeasurePick } from '@regiovast/domain/plans/measures.schemas';
import type { Approach } from '@regiovast/domain/plans/plan-reference';
import { oneOf } from '../../lib/search-params.ts';

/** L-3 · what lies in the basket: courses of action and approaches by their codes, each once, in the order of picking. */
export type BasketItem =
  | { readonly kind: 'course'; readonly course: CourseOfAction }
  | { readonly kind: 'approach'; readonly code: string };

/** Most that a basket holds: no plan has room for more. */
const MOST = 100;
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

export const basketKey = (item: BasketItem): string =>
  item.kind === 'course' ? `c.${item.course}` : `a.${item.code}`;

/** The basket as it stands in the address: `c.DESK-a.SOME_CODE`; undefined when it is empty. */
export const basketText = (items: readonly BasketItem[]): string | undefined =>
  items.length === 0 ? undefined : items.map(basketKey).join('-');

/** Reads a basket from an address that anybody may have typed; what makes no sense is left out. */
export function basketOf(text: string | undefined): BasketItem[] {
  const keys = new Set((text ?? '').split('-'));
  return [...keys].slice(0, MOST).flatMap((key): BasketItem[] => {
    const [kind, code = ''] = key.split('.');
    const course = oneOf(COURSES_OF_ACTION, code);
    if (kind === 'c' && course) return [{ kind: 'course', course }];
    return kind === 'a' && CODE.test(code) ? [{ kind: 'approach', code }] : [];
  });
}

/** The basket with the item in it, or without when it was in it. */
export function toggled(items: readonly BasketItem[], item: BasketItem): BasketItem[] {
  const left = items.filter((known) => basketKey(known) !== basketKey(item));
  return left.length < items.length ? left : [...items, item];
}

/**
 * L-3 · what is sent to the plan, in the words of the reader's language; an approach that is no longer in the library is
 * left out.
 * @param courseName the name of a course of action in that language
 */
export const picksOf = (
  items: readonly BasketItem[],
  approaches: readonly Approach[],
  language: 'nl' | 'en',
  courseName: (course: CourseOfAction) => string,
): MeasurePick[] =>
  items.flatMap((item): MeasurePick[] => {
    if (item.kind === 'course') {
      return [{ origin: 'catalogue', course: item.course, title: courseName(item.course), description: '' }];
    }
    const approach = approaches.find(({ code }) => code === item.code);
    const course = approach?.courses[0];
    if (!approach || !course) return [];
    const { label, text } = approach[language];
    return [{ origin: 'approach', approachCode: item.code, course, title: label, description: text }];
  });

type Found = { readonly courses: CourseOfAction[]; readonly approaches: Approach[] };

/** Letters without accents and capitals, so that a search finds a word however it is written. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** L-3 · what of the library fits a course of action and a text, in either language. */
export function searchLibrary(
  {
    courses,
    approaches,
  }: { readonly courses: readonly CourseOfAction[]; readonly approaches: readonly Approach[] },
  course: CourseOfAction | undefined,
  search: string,
  courseName: (course: CourseOfAction) => string,
): Found {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const holds = (texts: readonly string[]): boolean => {
    const all = plain(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
  return {
    courses: courses.filter((code) => (course ?? code) === code && holds([courseName(code)])),
    approaches: approaches.filter(
      ({ nl, en, region, outcome, courses: of }) =>
        (course === undefined || of.includes(course)) &&
        holds([nl.label, nl.text, en.label, en.text, region, outcome.nl, outcome.en, ...of.map(courseName)]),
    ),
  };
}
