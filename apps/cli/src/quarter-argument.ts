import { type Quarter, quarterSchema } from '@regiovast/domain/kernel/quarter';
import { WrongUse } from './wrong-use.ts';

/** The quarter someone typed. */
export function quarterArgument(text = ''): Quarter {
  const quarter = quarterSchema.safeParse(text);
  if (!quarter.success) throw new WrongUse(`${text} is geen kwartaal; schrijf het als 2026Q3`);
  return quarter.data;
}
