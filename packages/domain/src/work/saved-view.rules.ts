import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { MOST_VIEWS, type SaveViewInput } from './saved-view.schemas.ts';

/** A view as it is kept, as far as the rules look at it. */
export type KeptView = { readonly id: string; readonly page: string; readonly name: string };

/** The person's other view on the page with the same name, capitals aside. */
export const viewOfSameName = <View extends KeptView>(
  kept: readonly View[],
  { id, page, name }: Pick<SaveViewInput, 'id' | 'page' | 'name'>,
): View | null =>
  kept.find(
    (view) => view.id !== id && view.page === page && view.name.toLowerCase() === name.toLowerCase(),
  ) ?? null;

/** Whether a view may be kept beside the person's others: a name that is taken asks first, and there is an end to it. */
export function decideSaveView(kept: readonly KeptView[], input: SaveViewInput): Verdict {
  const same = viewOfSameName(kept, input);
  const isNew = !input.id && !same;
  return verdictOf(
    violatedIf(same !== null && !input.replace, 'VIEW_NAME_TAKEN'),
    violatedIf(isNew && kept.length >= MOST_VIEWS, 'VIEW_LIMIT_REACHED', { most: MOST_VIEWS }),
  );
}
